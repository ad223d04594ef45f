package org.nuncio.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.html.Page;
import org.nuncio.article.html.Stamp;

/**
 * The day of publication of a page, as written, in the zone in which it was written. Of the times that it gives the one of the most trusted source counts; where another
 * is a day off and tells its zone while that one does not, the other.
 *
 * @param rule the source: {@code json-ld}, {@code meta}, {@code time}, {@code header}, {@code url}
 */
record PageDate(@Nullable LocalDate day, String rule) {
    static final PageDate NONE = new PageDate(null, "none");
    private static final String HEADER = "header";
    private static final Pattern ZONE =
            Pattern.compile("\\d{2}:?\\d{2}(?::?\\d{2}(?:[.,]\\d+)?)?\\s?(?<zone>Z|GMT|UTC|[+-]\\d{2}:?\\d{2})\\b?");
    private static final Pattern NO_SHIFT = Pattern.compile("Z|GMT|UTC|[+-]00:?00");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
    private static final Set<LocalDate> SENTINELS = Set.of(
            LocalDate.EPOCH,
            LocalDate.EPOCH.minusDays(1),
            LocalDate.of(1900, 1, 1),
            LocalDate.of(1980, 1, 1),
            LocalDate.of(2000, 1, 1),
            LocalDate.of(2001, 1, 1));

    /** @param zone 2 where it tells how far from Greenwich, 1 where it is the time of Greenwich, 0 where nothing is known */
    private record Candidate(LocalDate day, int zone, String rule) {}

    /**
     * @param textDate what a line above the text says, or null
     * @param fetched the day on which the page was fetched, or null: what is later by more than a day is none
     */
    static PageDate of(Page page, @Nullable LocalDate textDate, @Nullable LocalDate fetched) {
        List<Candidate> published = new ArrayList<>();
        List<Candidate> later = new ArrayList<>();
        for (Stamp stamp : page.stamps()) {
            Optional<Candidate> candidate = candidate(stamp).filter(c -> isSane(c.day, fetched));
            boolean trusted = !stamp.update() && stamp.source() != Stamp.Source.URL;
            candidate.ifPresent(trusted ? published::add : later::add);
        }
        shown(page, textDate)
                .filter(day -> isSane(day, fetched))
                .ifPresent(day -> published.add(new Candidate(day, 0, HEADER)));
        later.stream().filter(c -> c.rule.equals(Stamp.Source.URL.rule())).forEach(published::add);
        if (published.isEmpty()) {
            return later.isEmpty() ? NONE : new PageDate(later.get(0).day, later.get(0).rule);
        }
        Candidate best = published.get(0);
        for (Candidate other : published) {
            boolean dayOff = Math.abs(ChronoUnit.DAYS.between(best.day, other.day)) == 1;
            best = dayOff && other.zone > best.zone ? other : best;
        }
        return new PageDate(best.day, best.rule);
    }

    /** The first line around the headline that is a date or holds one beside other words, those of changes aside. */
    private static Optional<LocalDate> shown(Page page, @Nullable LocalDate textDate) {
        Optional<LocalDate> line = page.headLines().stream()
                .map(words -> words.replaceFirst("(?i)(?:last )?(?:updated|modified).*$", ""))
                .flatMap(words -> DateReader.date(words).stream())
                .findFirst();
        return line.or(() -> Optional.ofNullable(textDate));
    }

    private static Optional<Candidate> candidate(Stamp stamp) {
        String words = stamp.words();
        Matcher zone = ZONE.matcher(words);
        int told = !zone.find() ? 0 : NO_SHIFT.matcher(zone.group("zone")).matches() ? 1 : 2;
        Optional<LocalDate> day = EPOCH.matcher(words).matches() ? epoch(words) : DateReader.date(words);
        return day.map(d -> new Candidate(d, told, stamp.source().rule()));
    }

    private static Optional<LocalDate> epoch(String digits) {
        try {
            long number = Long.parseLong(digits);
            Instant instant = digits.length() == 13 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
            return Optional.of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }

    private static boolean isSane(LocalDate day, @Nullable LocalDate fetched) {
        return DateReader.isSane(day)
                && !SENTINELS.contains(day)
                && (fetched == null || !day.isAfter(fetched.plusDays(1)));
    }
}
