package org.nuncio.fuzz;

import java.util.Arrays;
import java.util.List;
import org.nuncio.article.Hints;

/** Web pages, with a charset declared by a server that need not be right. */
public final class PageFuzzer {
    private static final byte[] START = ReadReports.utf8("<!doctype html>");
    private static final List<String> CHARSETS = List.of("utf-8", "windows-1252", "utf-16", "shift_jis", "no-such", "");

    private PageFuzzer() {}

    /** @param input what stands below the line that makes it a page; its length chooses the charset */
    public static void fuzzerTestOneInput(byte[] input) {
        byte[] page = Arrays.copyOf(START, START.length + input.length);
        System.arraycopy(input, 0, page, START.length, input.length);
        ReadReports.check("page.html", page, CHARSETS.get(input.length % CHARSETS.size()), Hints.NONE);
    }
}
