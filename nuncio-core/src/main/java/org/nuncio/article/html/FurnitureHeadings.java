package org.nuncio.article.html;

import java.util.Locale;
import java.util.regex.Pattern;

/** Knows the headings over what stands below and within a report: {@code "Related stories"}, {@code "7 replies"}, {@code "About the author"}. */
final class FurnitureHeadings {
    private static final int LONGEST = 90;
    private static final Pattern ENDS = Pattern.compile("^\\W+|[\\s:»>→]+$");
    private static final Pattern COMMENTS = anyOf(
            "(?:\\d+|no|one|two|three) (?:comments?|replies|responses|thoughts on .*|reactions)",
            "comments? ?\\(?\\d*\\)?",
            "(?:leave|post|add|write) a (?:reply|comment).*",
            "(?:reader|readers['’]) comments.*",
            "join the (?:conversation|discussion).*",
            "what do you think.*",
            "(?:conversation|discussion)s?");
    private static final Pattern TEASERS = anyOf(
            "(?:related|recommended|trending|popular|latest|top|more|other|similar|further|featured|must|also|read|see|don['’]t miss|most)(?: .{0,40})?(?:stories|story|news|articles?|posts?|topics?|content|coverage|reading|headlines|videos?|read|viewed|popular|more|also|next|links?)",
            "(?:related|recommended|trending|read more|read next|up next|most read|most popular|editors?['’]s? picks?|most viewed)\\b.{0,40}",
            "more (?:on|from|about|in|stories)\\b.{0,60}",
            "(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested)|what to read next|around the web|from the web|promoted|sponsored|in other news|elsewhere).{0,60}",
            "(?:share|follow|connect)\\b.{0,40}",
            "(?:read|see|watch|listen to) the (?:whole|full|complete|entire|original) .{1,40}",
            "key (?:events|points|developments)|at a glance|in this (?:article|story)|contents|highlights|topics?|tags",
            "(?:mais lidas|новости партнёров|lire aussi|más leídas).{0,30}");
    private static final Pattern NOTICES = anyOf(
            ".{0,40}\\bnewsletters?\\b.{0,60}",
            "(?:sign up|subscribe|register|log in|keep reading|continue reading|join us|donate|support)\\b.{0,80}",
            "(?:we value|your) privacy.*|cookies?\\b.{0,40}",
            "(?:media|press) (?:enquiries|inquiries|contacts?).*|contact(?: us| information)?|for (?:more|further) information.*",
            "about (?:the |this )?(?:author|writer|contributor|reporter)s?.*",
            "is this page useful.*");

    private FurnitureHeadings() {}

    static boolean isComments(String text) {
        String line = line(text);
        return !line.isEmpty() && COMMENTS.matcher(line).matches();
    }

    static boolean isFurniture(String text) {
        String line = line(text);
        return !line.isEmpty()
                && (COMMENTS.matcher(line).matches()
                        || TEASERS.matcher(line).matches()
                        || NOTICES.matcher(line).matches());
    }

    private static String line(String text) {
        return text.length() > LONGEST
                ? ""
                : ENDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static Pattern anyOf(String... lines) {
        return Pattern.compile(String.join("|", lines));
    }
}
