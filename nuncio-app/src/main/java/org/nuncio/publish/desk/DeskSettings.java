package org.nuncio.publish.desk;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How the desk is run.
 *
 * @param host address or name to bind to
 * @param port 0 for any that is free
 * @param token what a request that writes must bear, null where nothing may be written
 * @param maxBytes of a body
 * @param perSecond requests of one address in the long run
 * @param log takes a line about what should not happen
 */
public record DeskSettings(
        String host, int port, @Nullable String token, int maxBytes, int perSecond, Consumer<String> log) {
    public static final String LOOPBACK = "127.0.0.1";
    private static final int MAX_BYTES = 4_000_000;
    private static final int PER_SECOND = 100;

    /** On this machine only. */
    public static DeskSettings local(int port, Consumer<String> log) {
        return new DeskSettings(LOOPBACK, port, null, MAX_BYTES, PER_SECOND, log);
    }

    public DeskSettings withHost(String other) {
        return new DeskSettings(other, port, token, maxBytes, perSecond, log);
    }

    public DeskSettings withToken(@Nullable String other) {
        return new DeskSettings(host, port, other, maxBytes, perSecond, log);
    }

    public DeskSettings withMaxBytes(int other) {
        return new DeskSettings(host, port, token, other, perSecond, log);
    }

    public DeskSettings withPerSecond(int other) {
        return new DeskSettings(host, port, token, maxBytes, other, log);
    }
}
