package org.nuncio.article.intake;

import java.util.Locale;
import java.util.function.Predicate;

/** Tells by its name whether a file may be a report or hold some; for programs that list folders themselves, as on a cluster. */
public final class ReportFiles {
    private ReportFiles() {}

    /** A record of what is in a report, a README and a hidden file are none, also where they are named. */
    public static boolean mayBeNamed(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return !name.endsWith(".gold.json") && !name.startsWith("readme") && !name.startsWith(".");
    }

    /**
     * Whether it is meant where its folder is named: its kind can be read, and it is no page beside which the text of the same name stands, which would be the same
     * report twice.
     *
     * @param exists whether the folder has a file of that name
     */
    public static boolean isMeantByFolder(String fileName, Predicate<String> exists) {
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean page = name.endsWith(".html") || name.endsWith(".htm");
        return mayBeNamed(fileName)
                && MediaTypes.isReadable(name)
                && !(page && exists.test(fileName.replaceFirst("\\.html?$", ".txt")));
    }

    /** Folders of a name as {@code .git} are not looked into. */
    public static boolean isHidden(String folderName) {
        return folderName.length() > 2 && folderName.startsWith(".");
    }
}
