package org.nuncio.article.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.html.Stamp.Source;

/** Reads what stands in the head of a page: JSON-LD, OpenGraph and its kin, the title, the address. */
final class FactsReader {
    private static final int LONGEST = 300;
    private static final List<String> TITLES =
            List.of("og:title", "twitter:title", "dc.title", "sailthru.title", "parsely-title");
    private static final List<String> SITES = List.of(
            "og:site_name",
            "application-name",
            "publisher",
            "dc.publisher",
            "article:publisher",
            "cre",
            "copyright-holder");
    private static final List<String> AUTHORS = List.of(
            "author",
            "article:author",
            "byl",
            "parsely-author",
            "dc.creator",
            "sailthru.author",
            "dcterms.creator",
            "twitter:creator:name",
            "citation_author");
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "parsely-pub-date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "date.published",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "sailthru.date",
            "article.published",
            "published-date",
            "pdate",
            "ptime",
            "cxenseparse:recs:publishtime",
            "govuk:first-published-at",
            "originalpublicationdate",
            "date");
    private static final List<String> UPDATED = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "lastmod",
            "last-modified",
            "dcterms.modified",
            "utime",
            "govuk:updated-at");
    private static final Pattern URL_DATE = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?!\\d)|(?<!\\d)((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private final Document document;
    private final LinkedData data;
    private final Map<String, List<String>> metas;

    private FactsReader(Document document) {
        this.document = document;
        this.data = LinkedData.of(document);
        this.metas = metas(document);
    }

    /** @param uri where the page comes from: an address may hold the date */
    static PageFacts read(Document document, String uri) {
        return new FactsReader(document).facts(uri);
    }

    private PageFacts facts(String uri) {
        String type = first(List.of("og:type")).orElse("").toLowerCase(Locale.ROOT);
        return new PageFacts(
                titles(),
                authors(),
                publisher(),
                stamps(uri),
                data.text("articleBody").orElse(""),
                data.text("isAccessibleForFree")
                        .filter(free -> free.equalsIgnoreCase("false"))
                        .isPresent(),
                data.text("wordCount")
                        .filter(count -> count.matches("\\d{1,6}"))
                        .map(Integer::parseInt)
                        .orElse(0),
                data.isLive(),
                data.hasArticle()
                        || type.equals("article")
                        || !values(List.of("article:published_time")).isEmpty(),
                data.isList());
    }

    private List<String> titles() {
        Stream<String> all = Stream.of(
                        data.text("headline").stream(),
                        values(TITLES).stream(),
                        Stream.of(document.title()),
                        data.text("name").stream())
                .flatMap(s -> s);
        return all.map(Strings::squeeze)
                .filter(t -> !t.isEmpty() && t.length() <= LONGEST)
                .distinct()
                .toList();
    }

    private List<String> authors() {
        List<String> all = new ArrayList<>(data.names("author"));
        all.addAll(data.names("creator"));
        if (all.isEmpty() || all.stream().allMatch(name -> name.equals(publisher()))) {
            all.addAll(values(AUTHORS));
        }
        Set<String> names = new LinkedHashSet<>();
        all.stream()
                .map(Strings::squeeze)
                .filter(name -> !name.isEmpty()
                        && name.length() <= LONGEST
                        && !name.contains("://")
                        && !name.startsWith("@")
                        && !name.startsWith("#"))
                .forEach(names::add);
        return List.copyOf(names);
    }

    private @Nullable String publisher() {
        return Stream.of(
                        data.names("publisher").stream(),
                        values(SITES).stream(),
                        data.site().stream(),
                        data.names("sourceOrganization").stream())
                .flatMap(s -> s)
                .map(Strings::squeeze)
                .filter(name ->
                        !name.isEmpty() && name.length() <= LONGEST && !name.contains("://") && !name.startsWith("@"))
                .findFirst()
                .orElse(null);
    }

    private List<Stamp> stamps(String uri) {
        List<Stamp> stamps = new ArrayList<>();
        Stream.of("datePublished", "dateCreated", "uploadDate")
                .forEach(name -> data.text(name).ifPresent(words -> add(stamps, words, Source.JSON_LD, false)));
        values(PUBLISHED).forEach(words -> add(stamps, words, Source.META, false));
        data.text("dateModified").ifPresent(words -> add(stamps, words, Source.JSON_LD, true));
        values(UPDATED).forEach(words -> add(stamps, words, Source.META, true));
        addresses(uri).forEach(address -> dateOf(address).ifPresent(words -> add(stamps, words, Source.URL, false)));
        return stamps;
    }

    private List<String> addresses(String uri) {
        List<String> addresses = new ArrayList<>();
        document.getElementsByTag("link").stream()
                .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
                .forEach(link -> addresses.add(link.attr("href")));
        addresses.addAll(values(List.of("og:url")));
        data.text("url").ifPresent(addresses::add);
        if (uri.contains("://")) {
            addresses.add(uri);
        }
        return addresses;
    }

    private static Optional<String> dateOf(String address) {
        int path = address.indexOf("://");
        int from = path < 0 ? 0 : Math.max(0, address.indexOf('/', path + 3));
        Matcher date = URL_DATE.matcher(address.substring(from, Math.min(address.length(), from + LONGEST)));
        if (!date.find()) {
            return Optional.empty();
        }
        int group = date.group(1) == null ? 4 : 1;
        return Optional.of(date.group(group) + "-" + two(date.group(group + 1)) + "-" + two(date.group(group + 2)));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    static void add(List<Stamp> stamps, String words, Source source, boolean update) {
        String line = Strings.squeeze(words);
        if (!line.isEmpty() && line.length() <= LONGEST) {
            stamps.add(new Stamp(line, source, update));
        }
    }

    private Optional<String> first(List<String> names) {
        return values(names).stream().findFirst();
    }

    private List<String> values(List<String> names) {
        return names.stream()
                .flatMap(name -> metas.getOrDefault(name, List.of()).stream())
                .toList();
    }

    private static Map<String, List<String>> metas(Document document) {
        Map<String, List<String>> metas = new java.util.HashMap<>();
        for (Element meta : document.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            for (String naming : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = meta.attr(naming).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    metas.computeIfAbsent(name, none -> new ArrayList<>()).add(content);
                }
            }
        }
        return metas;
    }
}
