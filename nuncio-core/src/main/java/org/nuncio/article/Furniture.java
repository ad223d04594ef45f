package org.nuncio.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.nuncio.text.Span;

/**
 * Knows the lines of the page around a report: {@code "Source link"}, {@code "Share this article"}, {@code "Photo: Jane Roe/Example Wire"}. A sentence of news
 * that holds one of those words is none: {@code "Share prices fell on Monday."}
 */
final class Furniture {
    private static final int LONGEST = 600;
    private static final int LONGEST_RULE = 10;
    private static final int MOST_BUTTONS = 12;
    private static final int MOST_ENTRY_WORDS = 3;
    private static final Set<String> BUTTONS = Set.of(
            "share",
            "shares",
            "tweet",
            "tweets",
            "print",
            "email",
            "e-mail",
            "mail",
            "save",
            "copy",
            "link",
            "facebook",
            "twitter",
            "x",
            "whatsapp",
            "linkedin",
            "telegram",
            "reddit",
            "pinterest",
            "instagram",
            "youtube",
            "messenger",
            "flipboard",
            "pocket",
            "comment",
            "comments",
            "like",
            "likes",
            "follow",
            "subscribe",
            "advertisement",
            "advertisements",
            "advertising",
            "ad",
            "ads",
            "sponsored",
            "loading",
            "menu",
            "search",
            "login",
            "more",
            "read",
            "next",
            "previous",
            "via",
            "listen",
            "play",
            "pause",
            "views",
            "view",
            "reactions",
            "retweets",
            "replies",
            "reply",
            "and",
            "or",
            "on",
            "this",
            "k",
            "m",
            "min",
            "mins",
            "minute",
            "minutes");
    private static final Set<String> TOO_SHORT_TO_TELL = Set.of(
            "and", "or", "on", "this", "x", "k", "m", "read", "next", "play", "like", "follow", "search", "link",
            "via");
    private static final Pattern LINES = anyOf(
            "(?:source link|link to (?:the )?source|source text|original text)",
            "about (?:the )?(?:writer|reporter|journalist|correspondent)s?",
            "(?:published|updated|posted|summary|topics|related topics|enditem|\\(?ends\\)?|-30-|reuse this content|in this article|key points|highlights)",
            "(?:last )?(?:updated|published|posted)? ?(?:\\d+|an?|one|two|three) (?:second|minute|hour|day|week|month|year)s? ago",
            "our standards\\s?:.*",
            "register (?:now )?for free\\b.*",
            "[a-z]{2,4}(?:[-/][a-z]{2,4}){1,5}",
            "(?:image|media|photo|video|picture) (?:caption|source|credit)\\b.*",
            "(?:original|article) source(?: link)?(?:\\W.*)?",
            "about (?:the )?authors?",
            "(?:comments|comment section|remarks|replies|discussion|reactions)\\b.{0,30} (?:closed|disabled|off|locked|shut)\\b.{0,40}",
            "no (?:further|more|new) (?:comments|remarks|replies|responses)\\b.{0,60}",
            "(?:first|originally) (?:seen|published|appeared|posted|printed)(?: (?:at|on|in|by)\\b.{0,60})?(?<![.!?])",
            "(?:leave|post|add|write) a (?:comment|reply)\\b.{0,40}",
            "(?:view|show|load|read|join|see)(?: all| the| more)? (?:\\d+ )?(?:comments?|conversation|discussion)",
            "(?:read|see|watch|listen) (?:more|also|next|on|too)\\s?(?:[:»>|→].*|…|\\.\\.\\.)?",
            "(?:read|see) more (?:about|on|at|from|here|news|stories|articles|of)\\b.{0,100}(?<![.!?])",
            "(?:also|must) read\\s?:.*",
            "also (?:on|in|from) .{1,40}\\s?:.*(?<![.!?])",
            "(?:also|must) read\\s?\\|.*(?<![.!?])|read (?:also|more)\\s?\\|.*(?<![.!?])",
            "don['’]t miss\\s?[:|].{0,160}(?<![.!?])",
            "sign up\\s?:.{0,160}(?<![.!?])",
            "(?:related|recommended|trending|most read|most popular|popular|latest|top|more)(?: (?:news|stories|story|articles?|topics|posts|content|coverage|links?|reading|headlines|videos?))\\s?:?(?: .{0,80})?(?<![.!?])",
            "(?:related|trending|recommended|most read|most popular|editors?['’]s? picks?|what to read next|more from .{1,40}|more on this)\\s?:?",
            "related\\s?:.*",
            "you (?:may|might) also (?:like|enjoy|read|love|want|be interested)\\b.{0,150}",
            "(?:share|tweet|post|pin|send|email|e-mail|print|save|bookmark) (?:this|the|on|via|with|to|by|it)\\b.{0,80}(?<![.!?])",
            "(?:share|email|e-mail|print) this (?:article|story|page|post|report)\\b.{0,60}",
            "(?:follow|like|find|join) (?:us|me|our|@).{0,100}",
            "follow .{1,80} on (?:twitter|facebook|instagram|telegram|x|social media)\\b.{0,40}",
            "subscribe(?: (?:to|now|today|here|for|and)\\b.{0,120})?[.!]?",
            "sign (?:up|in)(?: (?:to|for|here|now|today|with|and|or)\\b.{0,160})?[.!]?",
            "(?:log|sign) ?(?:in|out|up)",
            "register (?:now|today|here|for free)\\b.{0,100}",
            "click (?:here|on the|below|to)\\b.{0,160}",
            "(?:tap|swipe|scroll) (?:here|down|to|left|right)\\b.{0,60}",
            "(?:download|get|install) (?:our|the) (?:free )?(?:mobile )?apps?\\b.{0,80}",
            "(?:story|article|report|text) continues (?:below|after).{0,60}",
            "continue (?:reading|to the (?:article|site|story)).{0,60}",
            "(?:skip|jump|back|return|go) to (?:main |the )?(?:content|top|navigation|main|homepage|home page|search|article)\\b.{0,30}",
            "advertisement\\b\\W{0,3}.{0,30}(?<![.!?])",
            "(?:scroll to continue|article continues).{0,40}",
            "(?:copyright|\\(c\\)|©)\\s?(?:©|\\(c\\)|\\d{4}|by\\b|the\\b).{0,240}",
            "©.{0,240}",
            "this (?:material|content|article) may not be (?:published|reproduced|copied|redistributed)\\b.{0,200}",
            "this (?:article|story|post|report) (?:was )?(?:originally|first|also) (?:published|appeared|posted)\\b.{0,160}",
            "(?:the )?(?:post|article) .{1,160} (?:first )?appeared first on\\b.{0,80}",
            "(?:please )?enable javascript\\b.{0,120}",
            "your (?:email|e-mail) address will not be published.{0,80}",
            "(?:filed under|tags?|tagged|topics?|categor(?:y|ies)|posted in|keywords)\\s?:.{0,200}",
            "(?:posted|filed) in\\b.{0,60}(?<![.!?])",
            "\\W*(?:https?://|www\\.)\\S+(?:\\s+(?:https?://|www\\.)\\S+)*\\W*",
            "(?:source|via|link|url|original)\\s?:\\s*(?:https?://|www\\.)?\\S+(?: \\S+){0,4}(?<![.!?])",
            "\\W*(?:\\d[\\d.,]*\\s?[km]?)\\s+(?:shares?|comments?|likes?|views?|tweets?|retweets?|reactions?|replies|followers|min(?:ute)?s? read)\\b.{0,40}",
            "(?:comments?|shares?|views?)\\s?[:(]?\\s?\\d[\\d.,]*[km]?\\)?",
            "(?:\\d+|one|two|three|four|five) min(?:ute)?s?(?: read)?",
            "\\[?(?:image|photo|picture|video|audio|graphic|embed|embedded content)\\]?",
            "(?:image|photo|picture|video|photograph|graphic|credit|photo credit|image credit|image source|photo by|image caption|media caption|caption)s?\\s?(?::|by\\b).{0,240}",
            "(?:file|\\(file\\)|files)\\s?[—–-]\\s.*",
            "(?:\\[|\\()?(?:file|stock|archive) (?:photo|image|picture|video|footage)\\b.*",
            "(?:listen|watch) (?:to this|live|now|the video|this)\\b.{0,80}(?<![.!?])",
            "_{3,}|\\*{3,}|-{3,}|={3,}|#{3,}|(?:\\* ?){3,}");
    private static final Pattern SENTENCES = anyOf(
            "(?:we|this (?:site|website|page)|our (?:site|website|partners)|the [a-z ]{1,30}website) (?:and our partners )?uses? .{0,40}\\bcookies\\b.*",
            "(?:by (?:continuing|using|browsing|clicking|signing|subscribing|accepting|entering|submitting)|to (?:continue|accept|manage)|accept|manage|read|see|your)\\b.{0,200}\\b(?:cookies?|privacy (?:policy|notice|statement)|terms (?:of|and) (?:use|service|conditions?))\\b.*",
            "(?:accept|reject|manage) (?:all )?cookies.{0,80}",
            "(?:sign up|subscribe|register|join|get|receive|enter|want|never miss|don['’]t miss|stay|keep)\\b.{0,200}\\b(?:newsletters?|inbox|mailing list|alerts|email updates|daily briefing)\\b.*",
            "(?:this is|you are reading) .{0,40}\\bnewsletter\\b.{0,80}",
            "support (?:our|independent|quality) journalism\\b.{0,120}",
            "(?:already a |become a )(?:subscriber|member)\\b.{0,120}");
    /** Where the page hangs on its site: {@code Coastal News > World > Africa}. */
    private static final Pattern TRAIL =
            Pattern.compile("\\p{Lu}[\\p{L}\\d&.' -]{1,40}(?:\\s+[>›»]\\s+\\p{Lu}[\\p{L}\\d&' -]{1,30}){1,4}");

    private static final Pattern CREDIT = Pattern.compile("[/)\\]:]|(?i:photo|image|picture)");
    private static final Pattern CREDIT_AT_END = Pattern.compile(
            "(?i).*(?:[(\\[](?:file )?(?:photo|image|picture|video|credit|courtesy|illustration|graphic|pic)s?\\b[^()\\[\\]]{0,80}[)\\]]"
                    + "|[(\\[](?:file|archive|stock)(?: (?:photo|image|picture))?[)\\]]|\\((?-i:\\p{Lu}{2,5}) (?:photo|image|picture)s?\\b[^()]{0,60}\\)|\\((?:AP|AFP|EPA|Reuters|Getty)[^()]{0,10}(?:photo|image|/)[^()]{0,60}\\)"
                    + "|\\bfile (?:photo|image|picture)|(?:photo|image|picture) ?: ?[^.:()]{2,60}|\\b(?:via )?getty images|\\b(?:REUTERS|AFP|EPA|AP)/[\\p{L} .'’-]{2,40})\\s?[.\\])]*$");
    private static final Pattern REPORTED = Pattern.compile(
            "(?i)\\b(?:said|says|told|urged|announced|warned|according to|demanded|killed|arrested)\\b");
    private static final int MOST_CAPTION_WORDS = 80;
    private static final Pattern LIST_HEADING = Pattern.compile(
            "(?i)(?:image|media) caption,?|(?:topics|tags)|(?:related|recommended|trending|most read|most popular|popular|latest|top|more|read|see|also)(?: (?:news|stories|articles?|topics|posts|content|headlines|more|also|next|read))?\\s?:?"
                    + "|more from .{1,40}|you (?:may|might) also (?:like|enjoy|love):?|what to read next:?|editors?['’]s? picks?:?|more on this:?");

    private Furniture() {}

    static boolean isFurniture(String line) {
        if (line.length() > LONGEST || line.isBlank()) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return line.length() < LONGEST_RULE
                        && line.chars().noneMatch(Character::isLetterOrDigit)
                        && !line.matches("[.!?…\"”“’' ]+")
                || isButtons(line)
                || TRAIL.matcher(line).matches()
                || LINES.matcher(lower).matches() && !isNews(line)
                || SENTENCES.matcher(lower).matches()
                || lower.contains("all rights reserved")
                || isCaption(line);
    }

    /** Whether teasers without a full stop may follow: {@code "Related stories"}. */
    static boolean isListHeading(String line) {
        return line.length() < LONGEST && LIST_HEADING.matcher(line).matches();
    }

    /** Whether the line below it is a caption: {@code "Image caption,"}. */
    static boolean isCaptionHeading(String line) {
        return line.matches("(?i)(?:image|media|photo|video|picture) caption\\s?[,:]?");
    }

    static boolean isAuthorHeading(String line) {
        return line.matches("(?i)about (?:the )?(?:author|writer|reporter|journalist|correspondent)s?:?");
    }

    /** How many units at the end of a paragraph are furniture that was glued to it: {@code "… he said. Comments are closed."} */
    static int gluedTail(String text, Span span) {
        List<Span> pieces = RoughSentences.in(text, new Span(Math.max(span.start(), span.end() - LONGEST), span.end()));
        int from = span.end();
        for (int i = pieces.size() - 1; i > 0; i--) {
            String sentence = pieces.get(i).cut(text).replaceAll("\\s++", " ");
            if (Insertions.isCreditBeforeSentence(sentence) || !isFurniture(sentence) || isCaption(sentence)) {
                break;
            }
            from = pieces.get(i).start();
        }
        return span.end() - from;
    }

    /** A whole sentence in which somebody says something, and no label before it. */
    private static boolean isNews(String line) {
        int colon = line.indexOf(':');
        boolean labelled = colon >= 0 && Words.of(line.substring(0, colon)).size() <= 3 || line.startsWith("©");
        return !labelled && Words.endsSentence(line) && REPORTED.matcher(line).find();
    }

    private static boolean isButtons(String line) {
        List<String> words = Words.of(
                line.replace('|', ' ').replace('/', ' ').replace('•', ' ').replace(',', ' '));
        boolean telling = words.stream()
                .map(Words::bare)
                .anyMatch(word -> BUTTONS.contains(word) && !TOO_SHORT_TO_TELL.contains(word));
        return isMenu(line)
                || telling
                        && words.size() <= MOST_BUTTONS
                        && words.stream()
                                .map(Words::bare)
                                .allMatch(word ->
                                        word.isEmpty() || BUTTONS.contains(word) || word.matches("[\\d.,]+[km]?"));
    }

    /** {@code Print | Larger type | Smaller type}. */
    private static boolean isMenu(String line) {
        String[] entries = line.split("\\s*[|•·»›]\\s*");
        return entries.length > 2
                && !Words.endsSentence(line)
                && List.of(entries).stream().allMatch(entry -> Words.of(entry).size() <= MOST_ENTRY_WORDS);
    }

    private static boolean isCaption(String line) {
        return CREDIT.matcher(line).find()
                && Words.of(line).size() <= MOST_CAPTION_WORDS
                && CREDIT_AT_END.matcher(line).matches()
                && !Insertions.isCreditBeforeSentence(line);
    }

    private static Pattern anyOf(String... lines) {
        return Pattern.compile(String.join("|", lines));
    }
}
