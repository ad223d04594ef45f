package org.nuncio.article.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as pages write it: cut off in the middle, with commas and quotation marks too many, with line ends within strings. Objects become maps, arrays lists, all
 * else strings; what cannot be read is passed over.
 */
final class LooseJson {
    private static final int DEEPEST = 64;
    private final String text;
    private final List<Object> roots = new ArrayList<>();
    private final Deque<Object> open = new ArrayDeque<>();
    private @Nullable String key;
    private int at;

    private LooseJson(String text) {
        this.text = text;
    }

    /** The values at the top, mostly one. */
    static List<Object> parse(String text) {
        LooseJson json = new LooseJson(text);
        json.parse();
        return json.roots;
    }

    private void parse() {
        int object = text.indexOf('{');
        int array = text.indexOf('[');
        at = object < 0 ? array : array < 0 ? object : Math.min(object, array);
        while (at >= 0 && at < text.length()) {
            char c = text.charAt(at);
            if (c == '{') {
                push(new LinkedHashMap<String, Object>());
            } else if (c == '[') {
                push(new ArrayList<Object>());
            } else if (c == '}' || c == ']') {
                pop();
            } else if (c == '"') {
                string();
                continue;
            } else if (Character.isLetterOrDigit(c)) {
                literal();
                continue;
            }
            at++;
        }
    }

    private void push(Object container) {
        if (open.size() < DEEPEST) {
            add(container);
        }
        open.push(container);
        key = null;
    }

    private void pop() {
        if (!open.isEmpty()) {
            open.pop();
        }
        key = null;
    }

    private void string() {
        String value = quoted();
        if (open.peek() instanceof Map && key == null) {
            key = nextIs(":") ? value : null;
        } else {
            add(value);
        }
    }

    private void literal() {
        int start = at;
        while (at < text.length() && ",:]}{[\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String value = text.substring(start, at).strip();
        if (open.peek() instanceof Map && key == null) {
            key = nextIs(":") ? value : null;
        } else if (!value.equals("null")) {
            add(value);
        } else {
            key = null;
        }
    }

    @SuppressWarnings("unchecked")
    private void add(Object value) {
        Object container = open.peek();
        if (container == null) {
            roots.add(value);
        } else if (container instanceof Map && key != null) {
            ((Map<String, Object>) container).putIfAbsent(key, value);
        } else if (container instanceof List) {
            ((List<Object>) container).add(value);
        }
        key = null;
    }

    /** A quotation mark ends the string where a mark of JSON follows, or the text ends. */
    private String quoted() {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                escape(value);
            } else if (c == '"') {
                at++;
                if (nextIs(",:]}")) {
                    return value.toString();
                }
                at--;
                value.append(c);
            } else {
                value.append(c);
            }
        }
        return value.toString();
    }

    private void escape(StringBuilder value) {
        char c = text.charAt(++at);
        switch (c) {
            case 'n', 'r' -> value.append('\n');
            case 't', 'b', 'f' -> value.append(' ');
            case 'u' -> unicode(value);
            default -> value.append(c);
        }
    }

    private void unicode(StringBuilder value) {
        String digits = text.substring(at + 1, Math.min(text.length(), at + 5));
        if (digits.matches("[0-9a-fA-F]{4}")) {
            value.append((char) Integer.parseInt(digits, 16));
            at += 4;
        }
    }

    private boolean nextIs(String marks) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next == text.length() || marks.indexOf(text.charAt(next)) >= 0;
    }
}
