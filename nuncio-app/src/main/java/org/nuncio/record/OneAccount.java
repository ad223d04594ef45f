package org.nuncio.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one claim, one for each role and unit. Parts that the claim joins are one figure: <i>killed 84 fighters and 47 soldiers</i> is 131. Of what it does not
 * join the largest holds: <i>twelve people, three of them children</i> is twelve. Neither is a rival of the other, which only another claim can be.
 */
final class OneAccount {
    /** Between two parts: <i>84 fighters [and] 47 soldiers</i>, <i>two in Gao [in Gao and] three</i>; no further sentence, no <i>including</i>. */
    private static final Pattern JOINED = Pattern.compile(
            "(?!.*\\b(?:including|among|of whom|of them|of which|or)\\b)[^.;:\\d]*?(?:,|\\band|\\bplus|\\bas well as)(?: (?:then|also|later))?\\s*",
            Pattern.CASE_INSENSITIVE);
    /** A part of the one before: <i>twelve people, [three of them] children</i>. */
    private static final Pattern WITHIN =
            Pattern.compile("^\\S+(?: \\S+)? of (?:them|whom|those|these)\\b", Pattern.CASE_INSENSITIVE);

    private final String evidence;
    private final int start;

    private OneAccount(String evidence, int start) {
        this.evidence = evidence;
        this.start = start;
    }

    static List<Figure> of(Claim claim) {
        return of(claim.figures(), claim.evidence(), claim.start());
    }

    /** @param start of the evidence, in code points of the article's text */
    static List<Figure> of(List<Figure> figures, String evidence, int start) {
        OneAccount account = new OneAccount(evidence, start);
        Map<String, List<Figure>> parts = new LinkedHashMap<>();
        figures.stream()
                .sorted(Comparator.comparingInt(Figure::start))
                .forEach(figure -> parts.computeIfAbsent(figure.role() + "\n" + figure.unit(), k -> new ArrayList<>())
                        .add(figure));
        return parts.values().stream().map(account::whole).toList();
    }

    private Figure whole(List<Figure> parts) {
        Figure largest = parts.get(0);
        Figure sum = parts.get(0);
        for (int i = 1; i < parts.size(); i++) {
            Figure part = parts.get(i);
            sum = isJoined(parts.get(i - 1), part) ? sum(sum, part) : part;
            largest = sum.value() > largest.value() ? sum : largest;
        }
        return largest;
    }

    private boolean isJoined(Figure before, Figure part) {
        int length = evidence.codePointCount(0, evidence.length());
        boolean told = before.end() >= start && before.end() <= part.start() && part.end() <= start + length;
        return told
                && JOINED.matcher(words(before.end(), part.start())).matches()
                && !WITHIN.matcher(words(part.start(), start + length)).find();
    }

    /** @param from in code points of the article's text, as {@code to} */
    private String words(int from, int to) {
        int first = evidence.offsetByCodePoints(0, from - start);
        return evidence.substring(first, evidence.offsetByCodePoints(first, to - from));
    }

    private static Figure sum(Figure a, Figure b) {
        return new Figure(
                a.role(),
                a.unit(),
                a.value() + b.value(),
                sum(a.low(), b.low()),
                sum(a.high(), b.high()),
                a.relation(),
                a.text(),
                a.start(),
                b.end());
    }

    private static @Nullable Double sum(@Nullable Double a, @Nullable Double b) {
        return a == null || b == null ? null : Double.valueOf(a + b);
    }
}
