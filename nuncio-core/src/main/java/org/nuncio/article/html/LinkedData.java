package org.nuncio.article.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says in JSON-LD: the object that describes the article, and those that it refers to by {@code @id}. */
final class LinkedData {
    private static final int MOST_CHARS = 2_000_000;
    private static final int MOST_OBJECTS = 20_000;
    private static final int MOST_NAMES = 30;
    private static final Set<String> LISTS =
            Set.of("collectionpage", "searchresultspage", "itemlist", "imagegallery", "profilepage");
    private final List<Map<?, ?>> objects = new ArrayList<>();
    private final Map<String, Map<?, ?>> byId = new HashMap<>();
    private final Map<?, ?> article;

    private LinkedData(Document document) {
        int left = MOST_CHARS;
        for (Element script : document.getElementsByTag("script")) {
            String json = script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json") ? script.data() : "";
            if (json.length() <= left) {
                left -= json.length();
                LooseJson.parse(json).forEach(this::collect);
            }
        }
        article = objects.stream().filter(LinkedData::isArticle).findFirst().orElseGet(this::page);
    }

    static LinkedData of(Document document) {
        return new LinkedData(document);
    }

    private void collect(Object root) {
        Deque<Object> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
            Object next = open.pop();
            if (next instanceof Map<?, ?> object) {
                objects.add(object);
                if (object.get("@id") instanceof String id && object.size() > 1) {
                    byId.putIfAbsent(id, object);
                }
                object.values().stream()
                        .filter(v -> v instanceof Map || v instanceof List)
                        .forEach(open::addLast);
            } else if (next instanceof List<?> list) {
                for (int i = list.size() - 1; i >= 0; i--) {
                    open.push(list.get(i));
                }
            }
        }
    }

    private static boolean isArticle(Map<?, ?> object) {
        return types(object).stream()
                .anyMatch(type -> type.endsWith("article")
                        || type.endsWith("blogposting")
                        || type.equals("report")
                        || type.equals("newsitem"));
    }

    private Map<?, ?> page() {
        return objects.stream()
                .filter(object -> types(object).contains("webpage") && object.containsKey("datePublished"))
                .findFirst()
                .orElse(Map.of());
    }

    private static List<String> types(Map<?, ?> object) {
        return strings(object.get("@type")).stream()
                .map(type -> type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
                .toList();
    }

    boolean hasArticle() {
        return isArticle(article);
    }

    boolean isLive() {
        return types(article).contains("liveblogposting")
                || objects.stream().anyMatch(o -> types(o).contains("liveblogposting"));
    }

    boolean isList() {
        return !hasArticle()
                && objects.stream().anyMatch(object -> types(object).stream().anyMatch(LISTS::contains));
    }

    /** The first text under that name: {@code headline}. */
    Optional<String> text(String name) {
        return text(article, name);
    }

    /** What the article lists as {@code liveBlogUpdate}, of an article that is one. */
    List<Map<?, ?>> liveUpdates() {
        List<Map<?, ?>> updates = new ArrayList<>();
        objects.stream()
                .filter(object -> types(object).contains("liveblogposting"))
                .flatMap(blog -> blog.get("liveBlogUpdate") instanceof List<?> list
                        ? list.stream()
                        : Stream.ofNullable(blog.get("liveBlogUpdate")))
                .forEach(update -> {
                    if (update instanceof Map<?, ?> object) {
                        updates.add(object.size() > 1 ? object : byId.getOrDefault(object.get("@id"), object));
                    }
                });
        return updates;
    }

    static Optional<String> text(Map<?, ?> object, String name) {
        return strings(object.get(name)).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The names of people and bodies under that name, those that are only referred to among them. */
    List<String> names(String name) {
        List<String> names = new ArrayList<>();
        Deque<Object> open = new ArrayDeque<>();
        Optional.ofNullable(article.get(name)).ifPresent(open::add);
        for (int steps = 0; !open.isEmpty() && steps < MOST_NAMES; steps++) {
            Object next = open.pop();
            if (next instanceof List<?> list) {
                list.forEach(open::addLast);
            } else if (next instanceof Map<?, ?> object) {
                Map<?, ?> whole = object.containsKey("name")
                        ? object
                        : byId.getOrDefault(String.valueOf(object.get("@id")), Map.of());
                strings(whole.get("name")).forEach(names::add);
            } else {
                names.add(String.valueOf(next));
            }
        }
        return names;
    }

    /** The name of the site where it describes itself. */
    Optional<String> site() {
        return objects.stream()
                .filter(object ->
                        types(object).contains("website") || types(object).contains("newsmediaorganization"))
                .flatMap(object -> strings(object.get("name")).stream())
                .findFirst();
    }

    private static List<String> strings(Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .toList();
        }
        return value instanceof String text ? List.of(text) : List.of();
    }
}
