package org.nuncio.article.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Tells pages that hold no report: walls for robots, errors that are sent as pages, lists of other pages. */
final class Refusals {
    private static final int SAMPLE = 3_000;
    private static final int SHORT = 900;
    private static final int FEWEST_LISTED = 4;
    private static final int LONGEST_RUN = 2;
    private static final int FEWEST_TITLE_WORDS = 3;
    private static final double LISTED = 0.7;
    private static final Pattern BLOCKED = Pattern.compile(
            "(?:enable|turn on|requires?|activate) (?:your )?(?:java ?script|cookies)|javascript (?:is|seems|must|needs)|verify(?:ing)? (?:that )?you are (?:a |not a )?(?:human|robot)|"
                    + "are you a (?:human|robot)|not a robot|captcha|checking (?:your browser|if the site)|security (?:check|of your connection)|access (?:to this page has been )?denied|"
                    + "unusual (?:traffic|activity)|just a moment|attention required|request (?:has been )?blocked|bot detection|please wait while we|you have been blocked|"
                    + "not available in your (?:country|region)|unavailable due to legal reasons");
    private static final Pattern NOT_FOUND = Pattern.compile(
            "\\b404\\b|\\bpage (?:was |is |has been |could |can |does |you )?(?:not (?:be )?found|not exist|no longer|unavailable|cannot be found|isn['’]t available|removed|asked for|requested)|"
                    + "not found\\b|(?:can['’]?t|cannot|couldn['’]t|could not|unable to) (?:find|locate) (?:the |that |this )?(?:page|article|story|what)|no longer (?:available|exists)|"
                    + "(?:article|story|page) (?:has been|was) (?:removed|deleted)|outdated link|mistyped|page (?:doesn['’]t|does not) exist|content is no longer");

    private Refusals() {}

    /**
     * Why a page is no report.
     *
     * @param code {@code input.blocked}, {@code input.not-found}, {@code input.list-page} or {@code input.no-report}
     */
    record Refusal(String code, String message) {}

    /** What is no page of a site, whatever prose it holds. */
    static Optional<Refusal> wall(Document document, List<PageBlock> blocks, PageFacts facts) {
        int prose = blocks.stream()
                .filter(b -> b.part() == null && b.isProse() && b.chars() >= 60)
                .mapToInt(PageBlock::chars)
                .sum();
        if (prose > SHORT || facts.article() && prose > SHORT / 3) {
            return Optional.empty();
        }
        StringBuilder shown = new StringBuilder(document.title());
        for (int i = 0; i < blocks.size() && shown.length() < SAMPLE; i++) {
            shown.append(' ').append(blocks.get(i).text());
        }
        String head = document.title() + " " + document.select("h1").text();
        if (NOT_FOUND.matcher(lower(head)).find()
                || !facts.article()
                        && NOT_FOUND.matcher(lower(shown.toString())).find()) {
            return Optional.of(new Refusal("input.not-found", "The page says that there is no such page."));
        }
        String all = shown + " " + document.getElementsByTag("noscript").text();
        if (BLOCKED.matcher(lower(all)).find()
                && (prose < SHORT / 3
                        || BLOCKED.matcher(lower(shown.toString())).find())) {
            return Optional.of(new Refusal(
                    "input.blocked",
                    "The page holds no report: it asks for scripts, or for proof that its reader is human."));
        }
        return Optional.empty();
    }

    /** Titles that are links, with at most two paragraphs after each. */
    static Optional<Refusal> list(List<PageBlock> blocks, PageFacts facts) {
        int titles = 0;
        int paragraphs = 0;
        int run = 0;
        int longest = 0;
        for (PageBlock block : blocks) {
            boolean ignored = block.part() == Part.NAVIGATION || block.part() == Part.HIDDEN;
            if (!ignored && block.linkShare() >= 0.8 && block.words() >= FEWEST_TITLE_WORDS) {
                titles++;
                run = 0;
            } else if (!ignored && block.isProse()) {
                paragraphs++;
                longest = Math.max(longest, ++run);
            }
        }
        boolean list = titles >= FEWEST_LISTED && longest <= LONGEST_RUN && titles >= paragraphs * LISTED;
        return list && !facts.article() || facts.list() && longest <= LONGEST_RUN
                ? Optional.of(
                        new Refusal("input.list-page", "The page lists other pages; it holds no report of its own."))
                : Optional.empty();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static Refusal nothing(@Nullable String detail) {
        return new Refusal(
                "input.no-report", "No report was found in the page" + (detail == null ? "." : ": " + detail + "."));
    }
}
