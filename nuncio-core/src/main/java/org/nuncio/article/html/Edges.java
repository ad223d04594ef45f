package org.nuncio.article.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands directly above and below the paragraphs of a report, in no element of its own: bylines, dates, standfirsts; notes about authors and requests to readers. */
final class Edges {
    private static final int HEAD_BLOCKS = 8;
    private static final int LINE_WORDS = 16;
    private static final int LONG = 60;
    private static final int LAST = 5;
    private static final int REQUEST_WORDS = 45;
    private static final int BIOGRAPHY_WORDS = 70;
    private static final int NAME_WORDS = 5;
    private static final Pattern DATED = Pattern.compile(
            "(?i)^(?:written )?by\\b.{2,}|.*\\b(?:19|20)\\d{2}\\b.*|.*\\b\\d{1,2}[:.h]\\d{2}\\b.*|(?:published|updated|posted)\\b.*");
    private static final Pattern LABEL =
            Pattern.compile("\\p{L}+\\s?:\\s?\\d+\\s?%|\\d{1,2}:\\d{2}(?::\\d{2})?|\\d+\\s?/\\s?\\d+|\\d+\\s?%");
    private static final Pattern BRACKETED = Pattern.compile("\\[\\p{Lu}[\\p{Lu} ]{2,24}[:|].*\\]");
    private static final Pattern NUMBERED_PICTURE = Pattern.compile("^\\d{1,2}\\s?(?:/|of)\\s?\\d{1,2}\\b.*");
    private static final Pattern READER = Pattern.compile("(?i)\\b(?:you|your|our|us|we)\\b");
    private static final Pattern REQUEST = Pattern.compile(
            "(?i)\\b(?:newsletters?|inbox|subscri(?:be|bers?|ption|ptions)|unsubscribe|donat(?:e|ion|ions)|sign up|e-?mail alerts|membership|readers like you|"
                    + "(?:support|fund) (?:our|independent|quality|local)|morning briefing|cookies|journalism)\\b");
    private static final Pattern FOLLOW = Pattern.compile(
            "(?i)^(?:follow|find|contact|reach|e-?mail|write to) (?:him|her|them|the author|us|@?\\w+)\\b.{0,80}(?:twitter|facebook|instagram|mastodon|bluesky|linkedin|@)\\S*.*");
    private static final Pattern IN_PRINT = Pattern.compile(
            "(?i)^(?:a version of )?this (?:article|story|report|piece)\\b.{0,40}\\b(?:appear(?:s|ed)|published|updated|amended|corrected|written)\\b.*");
    private static final Pattern RIGHTS = Pattern.compile(
            "(?i).*\\b(?:all rights reserved|licen[cs]e v?\\d|creative commons|under (?:the|a) [\\w ]{1,40}licen[cs]e|regulation regime|terms (?:of|and) (?:use|service|conditions)|privacy policy)\\b.*");
    private static final Pattern BIOGRAPHY = Pattern.compile(
            "(?:is|was) (?:an?|the|our)\\b.{0,90}\\b(?:reporter|correspondent|editor|journalist|writer|columnist|freelancer?|author|fellow|professor|lecturer|analyst|researcher|contributor|producer|photographer)\\b.*");
    private static final Pattern ABOUT_WORK =
            Pattern.compile("(?:is|was|has|covers|writes|reports|joined|works|teaches|lives)\\b.*");
    private final List<PageBlock> blocks;
    private final Set<String> authors;

    private Edges(List<PageBlock> blocks, Set<String> authors) {
        this.blocks = blocks;
        this.authors = authors;
    }

    /** @param authors their names as keys */
    static void mark(List<PageBlock> blocks, Set<String> authors) {
        Edges edges = new Edges(blocks, authors);
        edges.labels();
        edges.head();
        edges.tail();
        edges.otherScripts();
    }

    private boolean isOpen(int i) {
        return blocks.get(i).part() == null;
    }

    private void drop(int i, Part part) {
        if (isOpen(i)) {
            blocks.set(i, blocks.get(i).as(part));
        }
    }

    private void labels() {
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            String tag = blocks.get(i).tag();
            boolean listed = tag.equals("dt") || tag.equals("dd");
            if (LABEL.matcher(text).matches()
                    || listed
                            && blocks.get(i).words() <= LINE_WORDS
                            && !blocks.get(i).isProse()) {
                drop(i, Part.TABLE);
            } else if (blocks.get(i).words() <= 2 * LINE_WORDS
                    && BRACKETED.matcher(text).matches()) {
                drop(i, Part.TEASER);
            } else if (blocks.get(i).words() <= 2 * LINE_WORDS
                    && NUMBERED_PICTURE.matcher(text).matches()) {
                drop(i, Part.CAPTION);
            }
        }
    }

    /** All down to the last line that is a byline or a date, then lines that are no sentences. */
    private void head() {
        int last = -1;
        int seen = 0;
        for (int i = 0; i < blocks.size() && seen < HEAD_BLOCKS; i++) {
            PageBlock block = blocks.get(i);
            if (isOpen(i)) {
                seen++;
                boolean line = block.words() <= LINE_WORDS && !endsInStop(block.text());
                last = line && DATED.matcher(block.firstLine()).matches() && !block.isHeading() ? i : last;
                seen = block.isProse() && block.chars() >= 2 * LONG ? HEAD_BLOCKS : seen;
            }
        }
        for (int i = 0; i <= last; i++) {
            drop(i, blocks.get(i).isProse() ? Part.STANDFIRST : Part.BYLINE);
        }
        for (int i = last + 1;
                i < blocks.size() && !(isOpen(i) && (blocks.get(i).isHeading() || isProse(i)));
                i++) {
            drop(i, Part.BYLINE);
        }
    }

    private boolean isProse(int i) {
        return blocks.get(i).isProse()
                && (blocks.get(i).chars() >= LONG || endsInStop(blocks.get(i).text()));
    }

    private static boolean endsInStop(String text) {
        return Strings.endsSentence(text) && !text.endsWith(":");
    }

    private void tail() {
        boxes();
        int seen = 0;
        for (int i = blocks.size() - 1; i > 0 && seen < LAST; i--) {
            if (isOpen(i)) {
                Part part = atTail(blocks.get(i), i);
                if (part != null) {
                    drop(i, part);
                } else {
                    seen++;
                }
            }
        }
    }

    /** {@code About Jane Roe} and what begins with that name below it. */
    private void boxes() {
        for (int i = Math.max(1, blocks.size() - 2 * LAST); i + 1 < blocks.size(); i++) {
            List<String> words = Strings.words(blocks.get(i).text());
            boolean about = words.size() > 2
                    && words.size() <= NAME_WORDS + 1
                    && words.get(0).equals("about");
            String name = about ? String.join(" ", words.subList(1, words.size())) : "";
            if (about && Strings.key(blocks.get(i + 1).text()).startsWith(name + " ")) {
                drop(i, Part.BIOGRAPHY);
                drop(i + 1, Part.BIOGRAPHY);
            }
        }
    }

    private @Nullable Part atTail(PageBlock block, int i) {
        String text = block.text();
        boolean quoted = text.indexOf('“') >= 0 || text.indexOf('"') >= 0;
        if (!quoted && isBiography(block, i)) {
            return Part.BIOGRAPHY;
        }
        boolean request = !quoted
                && block.words() <= REQUEST_WORDS
                && READER.matcher(text).find()
                && REQUEST.matcher(text).find();
        boolean note = block.words() <= 2 * REQUEST_WORDS
                && (FOLLOW.matcher(text).matches() || IN_PRINT.matcher(text).matches());
        boolean rights = block.words() <= REQUEST_WORDS && RIGHTS.matcher(text).matches();
        return request || note || rights ? Part.NOTICE : null;
    }

    /** {@code Jane Roe is our correspondent in Northport}: an author, or a name that the report does not know. */
    private boolean isBiography(PageBlock block, int i) {
        String text = block.text();
        String key = Strings.key(text);
        if (authors.stream()
                .anyMatch(name -> key.startsWith(name + " ")
                        && ABOUT_WORK.matcher(key.substring(name.length() + 1)).matches())) {
            return true;
        }
        int is = text.indexOf(" is ") < 0 ? text.indexOf(" was ") : text.indexOf(" is ");
        if (is <= 0
                || block.words() > BIOGRAPHY_WORDS
                || !BIOGRAPHY.matcher(text.substring(is + 1)).matches()) {
            return false;
        }
        List<String> name = List.of(text.substring(0, is).split(" "));
        boolean named = name.size() > 1
                && name.size() <= NAME_WORDS
                && name.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
        String surname = name.get(name.size() - 1).toLowerCase(Locale.ROOT);
        return named
                && blocks.subList(0, i).stream()
                        .noneMatch(b -> b.part() == null
                                && b.text().toLowerCase(Locale.ROOT).contains(surname));
    }

    /** Lines in another script than the report's. */
    private void otherScripts() {
        long latin = blocks.stream()
                .filter(b -> b.part() == null)
                .filter(Edges::isLatin)
                .mapToInt(PageBlock::chars)
                .sum();
        long all = blocks.stream()
                .filter(b -> b.part() == null)
                .mapToInt(PageBlock::chars)
                .sum();
        for (int i = 0; i < blocks.size() && latin * 2 > all; i++) {
            if (!isLatin(blocks.get(i))) {
                drop(i, Part.NAVIGATION);
            }
        }
    }

    private static boolean isLatin(PageBlock block) {
        long letters = block.text().codePoints().filter(Character::isLetter).count();
        long latin = block.text()
                .codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 >= letters;
    }
}
