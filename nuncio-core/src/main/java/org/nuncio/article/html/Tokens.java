package org.nuncio.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads what a page's author calls an element: {@code class="ArticleBody_root__x1 has-ads"} → article body root x1 has ads. */
final class Tokens {
    private static final int LONGEST = 400;
    private static final List<String> NAMING = List.of(
            "class",
            "id",
            "itemprop",
            "name",
            "data-component",
            "data-testid",
            "data-module",
            "data-type",
            "role",
            "aria-label");
    private static final Set<String> BODY_FIRST =
            Set.of("article", "story", "post", "entry", "news", "content", "main", "page", "release", "single");
    private static final Set<String> BODY_SECOND = Set.of("body", "content", "contents", "text", "copy", "paragraphs");
    private static final Set<String> BODY_WORDS = Set.of(
            "articlebody",
            "storybody",
            "articlecontent",
            "articletext",
            "bodytext",
            "maintext",
            "postcontent",
            "entrycontent",
            "storytext",
            "postbody",
            "newstext",
            "storycontent",
            "govspeak",
            "prose",
            "richtext");
    private static final Map<String, Part> WORDS = Words.all();
    private static final Map<String, Part> PAIRS = Map.ofEntries(
            Map.entry("most read", Part.TEASER),
            Map.entry("most popular", Part.TEASER),
            Map.entry("most viewed", Part.TEASER),
            Map.entry("read more", Part.TEASER),
            Map.entry("read next", Part.TEASER),
            Map.entry("read also", Part.TEASER),
            Map.entry("also read", Part.TEASER),
            Map.entry("see also", Part.TEASER),
            Map.entry("up next", Part.TEASER),
            Map.entry("more stories", Part.TEASER),
            Map.entry("more news", Part.TEASER),
            Map.entry("top stories", Part.TEASER),
            Map.entry("next article", Part.NEXT_ARTICLE),
            Map.entry("sign up", Part.NOTICE),
            Map.entry("pay wall", Part.NOTICE),
            Map.entry("call action", Part.NOTICE),
            Map.entry("pull quote", Part.PULL_QUOTE),
            Map.entry("fact box", Part.FACT_BOX),
            Map.entry("info box", Part.FACT_BOX),
            Map.entry("key events", Part.TEASER),
            Map.entry("site index", Part.NAVIGATION),
            Map.entry("screen reader", Part.HIDDEN),
            Map.entry("visually hidden", Part.HIDDEN),
            Map.entry("sr only", Part.HIDDEN),
            Map.entry("print only", Part.HIDDEN));

    private Tokens() {}

    /** The words of all that names the element, in order. */
    static List<String> of(Element element) {
        List<String> words = new ArrayList<>();
        for (String attribute : NAMING) {
            String value = element.attr(attribute);
            if (!value.isEmpty()) {
                split(value.length() > LONGEST ? value.substring(0, LONGEST) : value, words);
                words.add("|");
            }
        }
        return words;
    }

    /** At marks, and before a capital after a small letter. */
    private static void split(String value, List<String> words) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            boolean hump = letter && Character.isUpperCase(c) && i > 0 && Character.isLowerCase(value.charAt(i - 1));
            if ((!letter || hump) && word.length() > 0) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            if (letter) {
                word.append(c);
            } else if (c == ' ') {
                words.add("|");
            }
        }
        if (word.length() > 0) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
        }
    }

    /** What the name says that the element is, if it is not the report. */
    static Optional<Part> part(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Part pair = i + 1 < words.size() ? PAIRS.get(words.get(i) + " " + words.get(i + 1)) : null;
            Part part = pair == null ? WORDS.get(words.get(i)) : pair;
            if (part != null
                    && !(i > 0
                            && (words.get(i - 1).equals("has")
                                    || words.get(i - 1).equals("no")))) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** Whether the name says that the element holds the text of the report. */
    static boolean isBody(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean pair =
                    i + 1 < words.size() && BODY_FIRST.contains(words.get(i)) && BODY_SECOND.contains(words.get(i + 1));
            if (pair || BODY_WORDS.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Which word stands for which part. */
    private static final class Words {
        private static final Map<Part, String> LISTS = Map.ofEntries(
                Map.entry(
                        Part.NAVIGATION,
                        "nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager skip masthead topbar sitemap footer colophon sidebar rail widget "
                                + "widgets toc contentinfo complementary"),
                Map.entry(
                        Part.ADVERTISEMENT,
                        "ad ads advert adverts advertisement adslot adunit sponsor sponsored outbrain taboola revcontent dfp mpu commercial partners shopping affiliate"),
                Map.entry(
                        Part.TEASER,
                        "related relatedposts relatedcontent relatedarticles recommended recommendations recommendation recirc recirculation teaser teasers trending popular "
                                + "mostread mostpopular readmore alsoread seealso carousel onward upnext morestories promo inlinepromo promotion crosshead latest links linkbox "
                                + "contextual jp puff"),
                Map.entry(Part.COMMENTS, "comment comments disqus respond discussion replies livefyre coral remarks"),
                Map.entry(
                        Part.NOTICE,
                        "cookie cookies cookiebanner consent gdpr ccpa cmp cmp2 onetrust didomi paywall barrier subscribe subscription subscriptions newsletter newsletters signup "
                                + "regwall piano donate donation donations membership cta popup modal overlay disclaimer toast callout feedback login register appeal alert"),
                Map.entry(
                        Part.SHARE,
                        "share shares sharing sharedaddy sharebar sharebuttons social socials addthis addtoany sharethis tools toolbar utilities actions buttons shareline"),
                Map.entry(
                        Part.CAPTION,
                        "caption captions imagecaption wpcaption credit credits legend photo photos image images picture media gallery slideshow slide slides lightbox "
                                + "thumbnail thumb video videos player audio podcast vjs infographic photograph"),
                Map.entry(Part.PULL_QUOTE, "pullquote quotebox"),
                Map.entry(Part.EMBED, "twitter tweet instagram facebook tiktok youtube embed"),
                Map.entry(Part.FACT_BOX, "factbox infobox"),
                Map.entry(Part.TAGS, "tags taglist tagcloud topics keywords categories labels"),
                Map.entry(
                        Part.BYLINE,
                        "byline bylines author authors bio timestamp timestamps datetime dateline2 meta metadata posted published pubdate date time contributors biography"),
                Map.entry(Part.STANDFIRST, "standfirst dek deck subtitle bullets summary synopsis takeaways"),
                Map.entry(Part.HIDDEN, "hidden offscreen noprint printonly"));

        private Words() {}

        static Map<String, Part> all() {
            java.util.HashMap<String, Part> all = new java.util.HashMap<>();
            LISTS.forEach((part, words) -> List.of(words.split(" ")).forEach(word -> all.put(word, part)));
            return Map.copyOf(all);
        }
    }
}
