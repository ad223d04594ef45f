package org.nuncio.app;

/** Exit statuses of the command line. */
final class ExitStatus {
    static final int DONE = 0;
    static final int UNREAD = 1;
    static final int USAGE = 2;
    static final int BROKEN = 3;

    private ExitStatus() {}
}
