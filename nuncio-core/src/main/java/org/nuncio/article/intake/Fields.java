package org.nuncio.article.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How the columns of a table and the fields of a JSON object are called. Case, blanks, hyphens and underscores do not matter. */
public final class Fields {
    private final Map<Field, List<String>> names;

    /** What a column says of a report. */
    public enum Field {
        TEXT,
        HTML,
        TITLE,
        PUBLISHED,
        URL,
        PUBLISHER,
        AUTHOR,
        LANGUAGE,
        RETRIEVED
    }

    private Fields(Map<Field, List<String>> names) {
        this.names = names;
    }

    /** The names that the data sets of this field use. The first that is there and not blank counts. */
    public static Fields defaults() {
        Map<Field, List<String>> names = new EnumMap<>(Field.class);
        names.put(
                Field.TEXT,
                List.of(
                        "text",
                        "body",
                        "content",
                        "maintext",
                        "fulltext",
                        "articletext",
                        "articlebody",
                        "articlecontent",
                        "cleantext",
                        "rawtext",
                        "story",
                        "article"));
        names.put(Field.HTML, List.of("html", "rawhtml", "pagehtml"));
        names.put(Field.TITLE, List.of("title", "headline", "articletitle", "name"));
        names.put(
                Field.PUBLISHED,
                List.of(
                        "published",
                        "date",
                        "datepublish",
                        "datepublished",
                        "publicationdate",
                        "publisheddate",
                        "publishedat",
                        "publishdate",
                        "pubdate",
                        "pubtime",
                        "publicationtime",
                        "articledate",
                        "timestamp"));
        names.put(Field.URL, List.of("url", "link", "articleurl", "permalink", "sourceurl", "uri"));
        names.put(
                Field.PUBLISHER,
                List.of(
                        "publisher",
                        "source",
                        "outlet",
                        "publication",
                        "newspaper",
                        "sourcename",
                        "sourcedomain",
                        "domain"));
        names.put(Field.AUTHOR, List.of("authors", "author", "byline", "creator"));
        names.put(Field.LANGUAGE, List.of("language", "lang"));
        names.put(Field.RETRIEVED, List.of("retrieved", "datedownload", "crawldate", "fetched"));
        return new Fields(names);
    }

    /** These with another name for one field, as {@code --field text=story} has it. */
    public Fields with(Field field, String name) {
        Map<Field, List<String>> changed = new EnumMap<>(names);
        changed.put(field, List.of(key(name)));
        return new Fields(changed);
    }

    List<String> names(Field field) {
        return names.getOrDefault(field, List.of());
    }

    Optional<Field> field(String name) {
        String key = key(name);
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().contains(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** {@code Publication_Date} → {@code publicationdate}. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\uFEFF-]", "");
    }
}
