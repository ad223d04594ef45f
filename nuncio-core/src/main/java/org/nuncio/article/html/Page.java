package org.nuncio.article.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read out of a web page.
 *
 * @param title without the name of the site, or null
 * @param publisher as the page names it, or null
 * @param authors people and bodies as the page's head names them
 * @param headLines lines that stand between headline and report: bylines and dates
 * @param stamps times of the page, publications before updates, each in the order of trust
 * @param paragraphs the report
 * @param removed what stands around and between the paragraphs
 * @param partial whether the page holds only the beginning of the report
 * @param live whether the report grows by dated pieces, so that no day holds for all of it
 */
public record Page(
        @Nullable String title,
        @Nullable String publisher,
        List<String> authors,
        List<String> headLines,
        List<Stamp> stamps,
        List<String> paragraphs,
        List<Removed> removed,
        boolean partial,
        boolean live)
        implements PageReader.Result {

    public Page {
        authors = List.copyOf(authors);
        headLines = List.copyOf(headLines);
        stamps = List.copyOf(stamps);
        paragraphs = List.copyOf(paragraphs);
        removed = List.copyOf(removed);
    }

    /** A stretch that is not the report; {@code kind}: {@code caption}, {@code teaser}, {@code pull-quote}, … */
    public record Removed(String kind, String text) {}
}
