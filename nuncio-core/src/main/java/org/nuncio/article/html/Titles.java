package org.nuncio.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parts the title of a report from the name of the site that stands with it: {@code "Mayor resigns | The Post"}. Where no meta tag names the site, the title that the page
 * shows tells which part is which.
 *
 * @param titles without the site, in the order of trust
 * @param site what stood with them, or null
 */
record Titles(List<String> titles, @Nullable String site) {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|•·»›]|::|[-–—])\\s+|\\s*::\\s*|:\\s+");
    private static final int MOST_SITE_WORDS = 6;
    private static final int FEWEST_TITLE_WORDS = 3;

    /** @param shown what the page shows, the first headings first */
    static Titles of(PageFacts facts, List<PageBlock> shown) {
        List<String> titles = new ArrayList<>();
        String site = null;
        for (String title : facts.titles()) {
            Optional<Titles> parted = known(title, facts.publisher()).or(() -> shown(title, shown));
            parted.map(p -> p.titles.get(0))
                    .map(rest -> shown(rest, shown).map(p -> p.titles.get(0)).orElse(rest))
                    .ifPresent(titles::add);
            site = site == null ? parted.map(Titles::site).orElse(null) : site;
            if (parted.isEmpty()) {
                titles.add(title);
            }
        }
        shown.stream()
                .filter(block -> block.tag().equals("h1"))
                .limit(1)
                .forEach(block -> titles.add(Strings.squeeze(block.text())));
        if (site == null && facts.publisher() == null && !titles.isEmpty()) {
            Optional<Titles> last = lastPart(titles.get(0));
            return last.map(l -> new Titles(prepend(l.titles.get(0), titles), l.site))
                    .orElse(new Titles(titles, null));
        }
        return new Titles(titles, site);
    }

    private static List<String> prepend(String first, List<String> rest) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }

    private static Optional<Titles> known(String title, @Nullable String publisher) {
        if (publisher == null) {
            return Optional.empty();
        }
        Matcher separator = SEPARATOR.matcher(title);
        while (separator.find()) {
            String before = title.substring(0, separator.start());
            String after = title.substring(separator.end());
            if (isSite(after, publisher)) {
                return Optional.of(new Titles(List.of(before), after));
            }
            if (isSite(before, publisher)) {
                return Optional.of(new Titles(List.of(after), before));
            }
        }
        return Optional.empty();
    }

    private static boolean isSite(String part, String publisher) {
        String key = Strings.key(part);
        String name = Strings.key(publisher);
        return !key.isEmpty()
                && (key.equals(name)
                        || key.startsWith(name + " ") && key.length() < name.length() + 12
                        || name.startsWith(key + " "));
    }

    /** A block of the page that is one side of the title. */
    private static Optional<Titles> shown(String title, List<PageBlock> shown) {
        Matcher separator = SEPARATOR.matcher(title);
        while (separator.find()) {
            String before = title.substring(0, separator.start());
            String after = title.substring(separator.end());
            for (PageBlock block : shown) {
                String key = Strings.key(block.firstLine());
                if (block.words() >= FEWEST_TITLE_WORDS && key.equals(Strings.key(before)) && isShort(after)) {
                    return Optional.of(new Titles(List.of(before), site(after)));
                }
                if (block.words() >= FEWEST_TITLE_WORDS && key.equals(Strings.key(after)) && isShort(before)) {
                    return Optional.of(new Titles(List.of(after), site(before)));
                }
            }
        }
        return Optional.empty();
    }

    /** The last part of a title that no block of the page shows, where the rest is long enough. */
    private static Optional<Titles> lastPart(String title) {
        Matcher separator = Pattern.compile("\\s+(?:[|•·»]|::|[-–—])\\s+").matcher(title);
        int start = -1;
        int end = -1;
        while (separator.find()) {
            start = separator.start();
            end = separator.end();
        }
        boolean parted = start > 0
                && Strings.words(title.substring(0, start)).size() >= FEWEST_TITLE_WORDS
                && isShort(title.substring(end));
        return parted
                ? Optional.of(new Titles(List.of(title.substring(0, start)), site(title.substring(end))))
                : Optional.empty();
    }

    private static boolean isShort(String part) {
        int words = Strings.words(part).size();
        return words > 0 && words <= MOST_SITE_WORDS;
    }

    /** {@code Diário do Sul (English)} → Diário do Sul; of several parts the last. */
    private static String site(String part) {
        String name = part.replaceFirst("\\s*\\([^()]*\\)$", "").strip();
        String[] parts = name.split("\\s+(?:[|•·»›]|::|[-–—])\\s+");
        return parts[parts.length - 1];
    }
}
