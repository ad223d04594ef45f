package org.nuncio.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where an article's account comes from. Two articles with one origin confirm nothing to each other. Two outlets of one owner, and one outlet that sends two
 * reporters, are two origins; two domains that print one agency's story are one.
 */
public final class Origins {
    private Origins() {}

    /**
     * What is known of an article.
     *
     * @param report id of its report
     * @param copied origin of the article that it copies
     * @param wire agency that it credits
     * @param story id of the first report of its story
     * @param bylines names of its reporters, in any order
     */
    public record Known(
            String report, Optional<String> copied, Optional<String> wire, String story, List<String> bylines) {
        public Known {
            bylines = List.copyOf(bylines);
        }
    }

    /**
     * That of the article which it copies; else agency and story, {@code Reuters in r0123…}; else reporters and story, {@code jane roe, max poe in r0123…}; else
     * its own report.
     */
    public static String of(Known article) {
        if (article.copied().isPresent()) {
            return article.copied().get();
        }
        String who = article.wire()
                .orElseGet(() -> article.bylines().stream()
                        .map(name -> String.join(" ", Shingles.words(name)).toLowerCase(Locale.ROOT))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", ")));
        return who.isEmpty() ? article.report() : who + " in " + article.story();
    }
}
