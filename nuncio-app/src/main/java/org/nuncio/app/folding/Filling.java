package org.nuncio.app.folding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the gaps of a frame are filled with.
 *
 * @param published day of publication
 * @param day of the happening
 * @param past day of another one, long ago
 * @param n a figure, {@code m} and {@code k} are others
 * @param hasDay whether the telling says on which day
 * @param hasPlace whether it says where, where the frame leaves the choice
 */
record Filling(
        Cast cast,
        String place,
        LocalDate published,
        LocalDate day,
        LocalDate past,
        int n,
        int m,
        int k,
        boolean hasDay,
        boolean hasPlace,
        String outlet) {
    private static final Pattern CHOICE = Pattern.compile("\\[([dp])( [^\\]]*)\\]");
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMMM d", Locale.UK);

    /** A report as a file would have it. */
    Report report(Frame.Text text) {
        List<String> sentences = new ArrayList<>();
        text.sentences().forEach(sentence -> sentences.add(fill(sentence)));
        String main = sentences.get(text.main());
        String dateline = place.toUpperCase(Locale.ROOT) + ", " + SHORT.format(published) + " (" + outlet + ") - ";
        String body = fill(text.headline()) + "\n" + LONG.format(published) + "\n\n" + dateline
                + String.join(" ", sentences) + "\n";
        return new Report(body, published, main);
    }

    String fill(String template) {
        String chosen = CHOICE.matcher(template)
                .replaceAll(choice -> Matcher.quoteReplacement(isKept(choice.group(1)) ? choice.group(2) : ""));
        String filled = GAP.matcher(chosen).replaceAll(gap -> Matcher.quoteReplacement(value(gap.group(1))));
        return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
    }

    private boolean isKept(String choice) {
        return choice.equals("d") ? hasDay : hasPlace;
    }

    private String value(String gap) {
        return switch (gap) {
            case "A" -> cast.a();
            case "a" -> cast.adjectiveA();
            case "Acap" -> cast.capitalA();
            case "B" -> cast.b();
            case "b" -> cast.adjectiveB();
            case "Bcap" -> cast.capitalB();
            case "place" -> place;
            case "day" -> weekday(day);
            case "nextday" -> weekday(published);
            case "past" -> LONG.format(past);
            case "n" -> String.valueOf(n);
            case "m" -> String.valueOf(m);
            case "k" -> String.valueOf(k);
            default -> throw new IllegalArgumentException("no such gap: {" + gap + "}");
        };
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    Filling publishedOn(LocalDate when) {
        return new Filling(cast, place, when, day, past, n, m, k, hasDay, hasPlace, outlet);
    }

    Filling on(LocalDate when) {
        return new Filling(cast, place, when, when, past, n, m, k, hasDay, hasPlace, outlet);
    }

    Filling at(String where) {
        return new Filling(cast, where, published, day, past, n, m, k, hasDay, hasPlace, outlet);
    }

    Filling counting(int newN, int newM) {
        return new Filling(cast, place, published, day, past, newN, newM, k, hasDay, hasPlace, outlet);
    }

    Filling saying(boolean saysDay, boolean saysPlace) {
        return new Filling(cast, place, published, day, past, n, m, k, saysDay, saysPlace, outlet);
    }

    Filling by(String other) {
        return new Filling(cast, place, published, day, past, n, m, k, hasDay, hasPlace, other);
    }
}
