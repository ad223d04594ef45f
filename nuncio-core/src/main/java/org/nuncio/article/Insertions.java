package org.nuncio.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuncio.text.Span;

/**
 * Finds pieces of the page that were run into a paragraph: {@code "it turned down By Jane Roe a list of demands"}, {@code "from Photo: Boats lie idle. (J. Roe/Example
 * Wire) the stage"}. Each breaks a sentence that goes on behind it in lower case, so that no sentence of its own is taken for one.
 */
final class Insertions {
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*";
    private static final String NAMES = NAME + "(?: " + NAME + "){0,3}";
    /** A word without a capital: {@code Songs By Candle Light} is a title. */
    private static final String BEFORE = "(?<=[ (“\"][\\p{Ll}\\d][\\p{Ll}\\d'’,-]{0,30} )";

    private static final String AFTER = " (?=\\p{Ll})";
    private static final String LABEL_WORDS = "(?:Photo|Image|Picture|Photograph|Photo credit|Image credit|Caption)s?";
    private static final String LABEL = LABEL_WORDS + ": ";

    /**
     * @param marks one of which must stand in the paragraph, so that most paragraphs cost no search
     */
    private record Piece(List<String> marks, Pattern pattern) {
        Piece(String mark, String regex) {
            this(List.of(mark), Pattern.compile(regex));
        }

        Piece(List<String> marks, String regex) {
            this(marks, Pattern.compile(regex));
        }

        boolean mayBeIn(String paragraph) {
            return marks.stream().anyMatch(paragraph::contains);
        }
    }

    private static final List<String> LABELS = List.of("Photo", "Image", "Picture", "Caption");

    /** Words with which the paragraph goes on behind the name of an agency or a photographer. */
    private static final String OPENING =
            "(?=(?:The|An?|In|On|At|He|She|It|They|We|But|After|When|As|His|Her|Its|Their|This|That|These|Those|There|For|While|Mr|Mrs|Ms|Dr|President|Police"
                    + "|Prime|Foreign|Troops|Soldiers)\\b\\.? \\S)";

    private static final String KNOWN =
            "(?:Getty Images|(?:REUTERS|Reuters|AFP|AP|EPA|AGENCIES|Agencies|PA Media|Anadolu|Xinhua)\\b)";
    private static final String OWNER =
            "(?:" + NAME + "(?: ?/ ?| )){1,6}?" + OPENING + "|" + KNOWN + "(?: ?/ ?" + KNOWN + ")? (?=\\p{Lu}\\p{Ll})";

    /** The caption itself, which has no stop: <i>A ferry lies in the harbour, May 3 (c) Wire/M. Poe The council met</i>. */
    private static final String UNSTOPPED = "(?:(?:^|(?<=[.!?][\"”]? ))\\p{Lu}[^.!?:\"“”]{10,200} )?";

    private static final Piece CREDIT_BEFORE_SENTENCE = new Piece(
            List.of(
                    "(c)",
                    "©",
                    "source",
                    "SOURCE",
                    "PHOTO",
                    "Photo",
                    "PICTURE",
                    "Picture",
                    "IMAGE",
                    "Image",
                    "copyright"),
            UNSTOPPED + "(?:\\([cC]\\) ?|© ?|(?:Image|Media|Photo|Picture|Video) (?:source|credit|copyright)s?[,:]? |"
                    + "(?:PHOTO|PICTURE|IMAGE|Photo|Picture|Image)S?s?: ?)(?:" + OWNER + ")");

    /** A caption with its credit in brackets before the paragraph: <i>Ferries lie idle in Tovik. (Photo: Agencies) The strike began</i>. */
    private static final String CAPTION_AT_START = "^\\p{Lu}[^()\\[\\]\"“”]{10,250}[(\\[](?:"
            + "(?:(?:File|FILE|Photo|PHOTO|Image|Picture|Credit|Source|Pic)s?(?: (?:photo|credit|by))?: ?|(?:File|AP|AFP|Reuters|EPA) [Pp](?:hoto|icture)[/:, ]*)[^()\\[\\]]{2,80}"
            + "|[Ff]ile (?:photo|picture)|(?:Reuters|AP|AFP|EPA) (?:photo|picture)|"
            + NAMES + " ?/ ?" + NAMES + ")[)\\]] (?=[\\p{Lu}“\"])";

    private static final List<Piece> PIECES = List.of(
            CREDIT_BEFORE_SENTENCE,
            new Piece(
                    " By ", BEFORE + "By " + NAME + "(?: " + NAME + "){1,3}(?: (?:in|and|at) " + NAMES + ")?" + AFTER),
            new Piece(LABELS, BEFORE + LABEL + NAMES + " ?/ ?" + NAMES + AFTER),
            new Piece(
                    LABELS,
                    BEFORE + LABEL
                            + "[^()]{1,240}\\((?=[^()]*(?:/|[Pp]hoto|[Pp]icture|[Ii]mage|[Cc]ourtesy))[^()]{2,80}\\)"
                            + AFTER),
            new Piece(
                    "[",
                    "(?<=[\\p{L}\\d] )(?:The|An?|Some|Two|Three) \\p{Ll}[^.!?\\[\\]\"“”]{3,150}"
                            + "\\[(?:File|FILE|Photo|Image|Picture|Credit)s?:? ?[^\\[\\]]{2,80}\\]"
                            + AFTER),
            new Piece(List.of("[", "("), CAPTION_AT_START),
            new Piece("[", "\\[" + LABEL + "[^\\[\\]]{1,300}\\] ?"),
            new Piece(
                    List.of("READ", "RELATED"),
                    "^(?:ALSO READ|READ ALSO|READ MORE|MUST READ|RELATED)\\s?[|:][^|]*(?:\\|[^|]*){0,4}?\\|[^|]*?(?<=[\\p{Ll}\\d]) "
                            + "(?=(?:The|An?|In|On|At|He|She|It|They|But|After|When|As|His|Her|Its|Their) )"));

    private Insertions() {}

    /** Whether a sentence of the report stands behind a photographer's credit, so that the line is no mere caption. */
    static boolean isCreditBeforeSentence(String line) {
        return CREDIT_BEFORE_SENTENCE.mayBeIn(line)
                && CREDIT_BEFORE_SENTENCE.pattern().matcher(line).find();
    }

    /** @return in order, none within another */
    static List<Span> in(String text, Span paragraph) {
        List<Span> found = new ArrayList<>();
        String words = paragraph.cut(text);
        for (Piece piece : PIECES) {
            if (!piece.mayBeIn(words)) {
                continue;
            }
            Matcher matcher = piece.pattern().matcher(text).region(paragraph.start(), paragraph.end());
            matcher.useAnchoringBounds(true);
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                if (found.stream().noneMatch(span::overlaps)) {
                    found.add(span);
                }
            }
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }
}
