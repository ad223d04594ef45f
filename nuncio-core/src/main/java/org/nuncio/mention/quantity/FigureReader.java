package org.nuncio.mention.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Finds the numbers of a sentence from left to right, with a sign of money before them and the other end of a range. */
final class FigureReader {
    private static final Pattern SIGN = Pattern.compile("(US|C|A|AU|CA|HK|NZ|S)?\\$|£|€|¥|₽|₴|₹|₪");
    private static final Pattern JOINED_SIGN =
            Pattern.compile("((?:US|C|A|AU|CA|HK|NZ|S)?\\$|£|€|¥)(\\d[\\d,]{0,20}(?:\\.\\d{1,9})?)(bn|m|mn|k|tn)?");
    private static final Pattern JOINED_RANGE = Pattern.compile("(\\d[\\d,]{0,20})[-–](\\d[\\d,]{0,20})");
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("C$", "CAD"),
            Map.entry("CA$", "CAD"),
            Map.entry("A$", "AUD"),
            Map.entry("AU$", "AUD"),
            Map.entry("HK$", "HKD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("S$", "SGD"),
            Map.entry("£", "GBP"),
            Map.entry("€", "EUR"),
            Map.entry("¥", "JPY"),
            Map.entry("₽", "RUB"),
            Map.entry("₴", "UAH"),
            Map.entry("₹", "INR"),
            Map.entry("₪", "ILS"));
    private static final Set<String> TO = Set.of("-", "–", "—", "to", "or");

    private final Sentence sentence;
    private final NumberWords words;
    private final List<String> forms;

    FigureReader(Sentence sentence) {
        this.sentence = sentence;
        this.words = new NumberWords(sentence);
        this.forms = sentence.tokens().stream().map(this::formOf).toList();
    }

    List<Figure> read() {
        List<Figure> figures = new ArrayList<>();
        int i = 0;
        while (i < sentence.tokens().size()) {
            Figure figure = at(i);
            if (figure == null) {
                i++;
            } else {
                figures.add(figure);
                i = figure.last() + 1;
            }
        }
        return figures;
    }

    private @Nullable Figure at(int i) {
        String form = form(i);
        if (Character.isLetter(form.charAt(0)) && form.indexOf('$') < 0) {
            return range(i);
        }
        if (SIGN.matcher(form).matches()) {
            Figure money = range(i + 1);
            return money == null ? null : money.from(i, CURRENCIES.getOrDefault(form, "USD"));
        }
        Matcher joined = JOINED_SIGN.matcher(form);
        if (joined.matches()) {
            return joinedSign(i, joined);
        }
        Matcher two = JOINED_RANGE.matcher(form);
        if (two.matches()) {
            return new Figure(i, i, number(two.group(1)), number(two.group(2)), "", null);
        }
        return range(i);
    }

    /** <i>A$3.5 billion</i> where sign and digits are one token. */
    private Figure joinedSign(int i, Matcher m) {
        double value = number(m.group(2)) * (m.group(3) == null ? 1 : NumberWords.SCALES.get(m.group(3)));
        Double scale = NumberWords.SCALES.get(form(i + 1));
        double whole = scale == null ? value : value * scale;
        return new Figure(i, scale == null ? i : i + 1, whole, whole, "", CURRENCIES.getOrDefault(m.group(1), "USD"));
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(",", ""));
    }

    private @Nullable Figure range(int i) {
        NumberWords.Read first = words.at(i);
        if (first == null) {
            return null;
        }
        int next = first.last() + 1;
        boolean joins = TO.contains(form(next))
                || form(next).equals("and") && form(i - 1).equals("between");
        int other = joins ? SIGN.matcher(form(next + 1)).matches() ? next + 2 : next + 1 : -1;
        NumberWords.Read second = joins && !first.vague() ? words.at(other) : null;
        if (second == null || second.vague()) {
            return single(i, first);
        }
        double low = first.scaled() || !second.scaled() ? first.value() : first.value() * scaleBefore(second.last());
        return new Figure(i, second.last(), low, second.value(), "", null);
    }

    private Figure single(int i, NumberWords.Read read) {
        String vague = read.vague()
                ? sentence.tokens().subList(i, read.last() + 1).stream()
                        .map(t -> t.form().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "))
                : "";
        return new Figure(i, read.last(), read.value(), read.value(), vague, null);
    }

    /** In <i>5 to 7 million</i> the scale holds for both. */
    private double scaleBefore(int last) {
        return NumberWords.SCALES.getOrDefault(form(last), 1.0);
    }

    private String form(int i) {
        return i < 0 || i >= forms.size() ? "" : forms.get(i);
    }

    /** In lower case, but for a sign of money. */
    private String formOf(Token token) {
        return token.form().indexOf('$') >= 0 ? token.form() : sentence.word(token.index());
    }
}
