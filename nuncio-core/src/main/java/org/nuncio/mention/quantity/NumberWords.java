package org.nuncio.mention.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;

/** Reads one number, in digits or in words, that begins at a given token; ranges are read by {@link FigureReader}. */
final class NumberWords {
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(bn|m|mn|k|tn)?\\.?");
    private static final Map<String, Integer> SMALL = small();
    static final Map<String, Double> SCALES = Map.ofEntries(
            Map.entry("dozen", 12.0),
            Map.entry("hundred", 100.0),
            Map.entry("thousand", 1e3),
            Map.entry("million", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("millions", 1e6),
            Map.entry("billions", 1e9),
            Map.entry("m", 1e6),
            Map.entry("mn", 1e6),
            Map.entry("bn", 1e9),
            Map.entry("tn", 1e12),
            Map.entry("k", 1e3));
    private static final Map<String, Double> PLURALS = Map.of(
            "tens",
            20.0,
            "dozens",
            24.0,
            "scores",
            40.0,
            "hundreds",
            200.0,
            "thousands",
            2e3,
            "millions",
            2e6,
            "billions",
            2e9);

    private static final Set<String> MONEY =
            Set.of("dollars", "euros", "pounds", "francs", "roubles", "rubles", "yuan");

    private static final int LONGEST = 20;

    private final Sentence sentence;

    NumberWords(Sentence sentence) {
        this.sentence = sentence;
    }

    /** A number that ends at token {@code last}; {@code scaled} where a word such as million is part of it. */
    record Read(int last, double value, boolean vague, boolean scaled) {}

    private static Map<String, Integer> small() {
        String[] units =
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                        .split(" ");
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        Map<String, Integer> map = new HashMap<>();
        for (int i = 0; i < units.length; i++) {
            map.put(units[i], i);
        }
        for (int i = 0; i < tens.length; i++) {
            map.put(tens[i], 20 + 10 * i);
        }
        return Map.copyOf(map);
    }

    @Nullable
    Read at(int i) {
        Read plural = plural(i);
        if (plural != null) {
            return plural;
        }
        Read some = afterQuantifier(i);
        if (some != null) {
            return some;
        }
        Read digits = digits(i);
        return digits != null ? scaled(digits) : words(i);
    }

    /** <i>dozens</i>, <i>hundreds of thousands</i> */
    private @Nullable Read plural(int i) {
        Double value = PLURALS.get(form(i));
        if (value == null) {
            return null;
        }
        Double outer = form(i + 1).equals("of") ? PLURALS.get(form(i + 2)) : null;
        if (outer != null) {
            return new Read(i + 2, value * outer / 2, true, true);
        }
        return form(i).equals("tens") ? null : new Read(i, value, true, true);
    }

    /** <i>several dozen</i>, <i>a few hundred</i>, <i>a couple of thousand</i>, <i>a pair of</i> */
    private @Nullable Read afterQuantifier(int i) {
        int at = form(i).equals("a") ? i + 1 : i;
        boolean pair = form(at).equals("couple") || form(at).equals("pair");
        if (pair) {
            boolean of = form(at + 1).equals("of");
            Double scale = SCALES.get(form(of ? at + 2 : at + 1));
            return scale != null
                    ? new Read(of ? at + 2 : at + 1, 2 * scale, true, true)
                    : of ? new Read(at, 2, false, false) : null;
        }
        if (!form(at).equals("several") && !form(at).equals("few") && !form(at).equals("many")) {
            return null;
        }
        Read scales = scaled(new Read(at, 2, true, false));
        return scales.last() > at ? scales : null;
    }

    private @Nullable Read digits(int i) {
        String form = form(i);
        if (form.isEmpty() || !Character.isDigit(form.charAt(0))) {
            return null;
        }
        Matcher m = DIGITS.matcher(form);
        if (form.length() > LONGEST || !m.matches()) {
            return null;
        }
        double value = Double.parseDouble(m.group(1).replace(",", "") + (m.group(2) == null ? "" : m.group(2)));
        return new Read(i, m.group(3) == null ? value : value * SCALES.get(m.group(3)), false, m.group(3) != null);
    }

    /** Takes in the scale words that follow: <i>1.5 billion</i>, <i>several hundred thousand</i>. */
    private Read scaled(Read read) {
        Read at = read;
        while (SCALES.containsKey(form(at.last() + 1))
                && !(form(at.last() + 1).length() == 1 && isVerbLike(at.last() + 1))) {
            at = new Read(at.last() + 1, at.value() * SCALES.get(form(at.last() + 1)), at.vague(), true);
        }
        return at;
    }

    private boolean isVerbLike(int i) {
        return !sentence.token(i).isNumber() // "5 m" for metres is tagged as a noun
                && !MONEY.contains(form(i + 1)); // "350 m dollars"
    }

    /** <i>two</i>, <i>sixty-two</i>, <i>one hundred and fifty</i>, <i>a dozen</i>, <i>half a million</i> */
    private @Nullable Read words(int i) {
        if (form(i).equals("half") && form(i + 1).equals("a") && SCALES.containsKey(form(i + 2))) {
            return new Read(i + 2, SCALES.get(form(i + 2)) / 2, false, true);
        }
        if (form(i).equals("a")
                && SCALES.containsKey(form(i + 1))
                && form(i + 1).length() > 2) {
            return scaled(new Read(i, 1, false, false));
        }
        if (form(i).length() > 2 && SCALES.containsKey(form(i))) {
            return scaled(new Read(i - 1, 1, false, false));
        }
        return sum(i);
    }

    private @Nullable Read sum(int i) {
        Read first = tens(i);
        if (first == null) {
            return null;
        }
        Read total = scaled(first);
        while (total.scaled()) {
            int next = form(total.last() + 1).equals("and") ? total.last() + 2 : total.last() + 1;
            Read more = tens(next);
            Read part = more == null ? null : scaled(more);
            if (part == null || part.value() >= total.value()) {
                return total;
            }
            total = new Read(part.last(), total.value() + part.value(), false, true);
        }
        return total;
    }

    /** Below one hundred, with or without a hyphen. */
    private @Nullable Read tens(int i) {
        Integer value = SMALL.get(form(i));
        if (value == null) {
            return joined(i);
        }
        int unit = form(i + 1).equals("-") ? i + 2 : i + 1;
        Integer units = SMALL.get(form(unit));
        boolean both = value >= 20 && units != null && units > 0 && units < 10;
        return both ? new Read(unit, value + units, false, false) : new Read(i, value, false, false);
    }

    /** <i>forty-one</i> where it is one token. */
    private @Nullable Read joined(int i) {
        if (form(i).indexOf('-') < 0) {
            return null;
        }
        String[] parts = form(i).split("-");
        boolean both = parts.length == 2
                && SMALL.containsKey(parts[0])
                && SMALL.containsKey(parts[1])
                && SMALL.get(parts[0]) >= 20
                && SMALL.get(parts[1]) < 10;
        return both ? new Read(i, SMALL.get(parts[0]) + SMALL.get(parts[1]), false, false) : null;
    }

    private String form(int i) {
        return Words.at(sentence, i);
    }
}
