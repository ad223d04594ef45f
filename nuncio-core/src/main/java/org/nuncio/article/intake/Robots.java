package org.nuncio.article.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a {@code robots.txt} allows one product, by RFC 9309: of the rules of all groups that name it, or else of those for {@code *}, the longest that matches counts; of two
 * as long, the one that allows. {@code *} stands for anything, {@code $} for the end. {@code Crawl-delay} is no part of the standard, and honoured.
 */
final class Robots {
    static final Robots ALLOW_ALL = new Robots(List.of(), Duration.ZERO);
    static final Robots DISALLOW_ALL = new Robots(List.of(new Rule("/", false)), Duration.ZERO);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
    private static final int MOST_RULES = 10_000;
    private static final Pattern LINE =
            Pattern.compile("\\s*(user-agent|allow|disallow|crawl-delay)\\s*:([^#]*+).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DELAY = Pattern.compile("\\d{1,6}(?:\\.\\d{1,3})?");
    private static final Pattern ESCAPE = Pattern.compile("%([0-9a-fA-F]{2})");

    private final List<Rule> rules;
    private final Duration delay;

    private record Rule(String path, boolean allow) {}

    private Robots(List<Rule> rules, Duration delay) {
        this.rules = rules;
        this.delay = delay;
    }

    /** @param product {@code Nuncio}; case does not matter */
    static Robots parse(String text, String product) {
        Reading named = new Reading(product.toLowerCase(Locale.ROOT));
        Reading any = new Reading("*");
        text.lines().forEach(line -> {
            Matcher found = LINE.matcher(line);
            if (found.matches()) {
                String key = found.group(1).toLowerCase(Locale.ROOT);
                named.line(key, found.group(2).strip());
                any.line(key, found.group(2).strip());
            }
        });
        return named.seen ? named.robots() : any.robots();
    }

    /** Gathers what is said to one name. */
    private static final class Reading {
        private final String name;
        private final List<Rule> rules = new ArrayList<>();
        private Duration delay = Duration.ZERO;
        private boolean seen;
        private boolean addressed;
        private boolean inHead;

        Reading(String name) {
            this.name = name;
        }

        void line(String key, String value) {
            if (key.equals("user-agent")) {
                String token = value.toLowerCase(Locale.ROOT).split("[/\\s]")[0];
                addressed = token.equals(name) || inHead && addressed;
                inHead = true;
                seen |= addressed;
                return;
            }
            inHead = false;
            if (!addressed || value.isEmpty() || rules.size() == MOST_RULES) {
                return;
            }
            if (!key.equals("crawl-delay")) {
                rules.add(new Rule(normal(value), key.equals("allow")));
            } else if (DELAY.matcher(value).matches()) {
                delay = Duration.ofMillis((long) (Double.parseDouble(value) * 1000));
            }
        }

        Robots robots() {
            return new Robots(List.copyOf(rules), delay);
        }
    }

    Duration delay() {
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }

    /** @param path with the query: {@code /news/a?page=2} */
    boolean allows(String path) {
        String wanted = normal(path.isEmpty() ? "/" : path);
        if (wanted.equals("/robots.txt")) {
            return true;
        }
        Rule best = null;
        for (Rule rule : rules) {
            boolean better = best == null
                    || rule.path.length() > best.path.length()
                    || rule.path.length() == best.path.length() && rule.allow;
            if (better && matches(rule.path, wanted)) {
                best = rule;
            }
        }
        return best == null || best.allow;
    }

    /** Each piece between two stars as early as it can stand: that is enough, and takes no more steps than the path is long. */
    private static boolean matches(String rule, String path) {
        boolean toTheEnd = rule.endsWith("$");
        String[] pieces = (toTheEnd ? rule.substring(0, rule.length() - 1) : rule).split("\\*+", -1);
        if (!path.startsWith(pieces[0])) {
            return false;
        }
        int at = pieces[0].length();
        for (int i = 1; i < pieces.length - 1; i++) {
            int found = path.indexOf(pieces[i], at);
            if (found < 0) {
                return false;
            }
            at = found + pieces[i].length();
        }
        if (pieces.length == 1) {
            return !toTheEnd || at == path.length();
        }
        String last = pieces[pieces.length - 1];
        return toTheEnd ? path.length() - last.length() >= at && path.endsWith(last) : path.indexOf(last, at) >= 0;
    }

    /** Escapes in one way: letters and digits plain, all beyond ASCII escaped, hexadecimal digits in capitals. */
    private static String normal(String path) {
        StringBuilder ascii = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (b < 0) {
                ascii.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            } else {
                ascii.append((char) b);
            }
        }
        return ESCAPE.matcher(ascii).replaceAll(found -> {
            char c = (char) Integer.parseInt(found.group(1), 16);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            return Matcher.quoteReplacement(
                    plain ? String.valueOf(c) : found.group().toUpperCase(Locale.ROOT));
        });
    }
}
