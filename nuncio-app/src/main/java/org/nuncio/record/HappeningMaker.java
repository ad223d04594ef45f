package org.nuncio.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sums up the claims of a happening. */
final class HappeningMaker {
    private static final List<String> SAYS_MOST =
            List.of("ACTUAL", "HISTORICAL", "FUTURE", "CONDITIONAL", "HYPOTHETICAL", "NEGATED");

    private static final Comparator<Telling> BEST = Comparator.comparing(Voices::denies)
            .thenComparing(t -> t.copyOf() != null)
            .thenComparing(t -> -t.claim().confidence())
            .thenComparing(t -> -filled(t.claim()))
            .thenComparing(t -> t.claim().id());

    private final List<Telling> tellings;
    private final List<Telling> asserting;
    private final List<Telling> original;

    private HappeningMaker(List<Telling> tellings) {
        this.tellings = tellings.stream().sorted(BEST).toList();
        this.asserting = Voices.asserting(this.tellings);
        this.original = Voices.original(asserting);
    }

    /** @param tellings at least one */
    static Happening of(String id, List<Telling> tellings) {
        return new HappeningMaker(tellings).happening(id);
    }

    private static int filled(Claim claim) {
        return (claim.day() == null ? 0 : 1)
                + (claim.site() == null ? 0 : 1)
                + (claim.actors().isEmpty() ? 0 : 1)
                + (claim.recipients().isEmpty() ? 0 : 1)
                + (claim.figures().isEmpty() ? 0 : 1);
    }

    private Happening happening(String id) {
        Claim best = asserting.get(0).claim();
        String status = SAYS_MOST.stream()
                .filter(s -> original.stream().anyMatch(t -> t.claim().status().equals(s)))
                .findFirst()
                .orElse(best.status());
        long denials = tellings.stream().filter(Voices::denies).count();
        return new Happening(
                id,
                best.type(),
                best.act(),
                all(Claim::modes),
                all(Claim::contexts),
                status,
                labels(Claim::actors),
                labels(Claim::recipients),
                day(),
                site(),
                best.intensity(),
                best.quad(),
                best.cameo(),
                best.confidence(),
                distinct(tellings, t -> t.claim().report()),
                distinct(asserting, Telling::origin),
                status.equals("NEGATED") ? 0 : (int) denials,
                tolls(),
                tellings);
    }

    private static int distinct(List<Telling> tellings, Function<Telling, String> what) {
        return (int) tellings.stream().map(what).distinct().count();
    }

    private List<String> all(Function<Claim, List<String>> what) {
        return List.copyOf(new TreeSet<>(
                original.stream().flatMap(t -> what.apply(t.claim()).stream()).toList()));
    }

    /** For each code the sector that most claims give; those who stand against their state are a party of their own. */
    private List<String> labels(Function<Claim, List<Party>> side) {
        Map<String, Map<String, Integer>> votes = new LinkedHashMap<>();
        for (Telling telling : telling(claim -> !side.apply(claim).isEmpty())) {
            for (Party party : side.apply(telling.claim())) {
                String key = party.code() == null
                        ? party.name()
                        : party.code() + (Party.isAgainstTheState(party.sector()) ? " against" : "");
                int weight = party.sector() == null && party.code() != null ? 0 : 1;
                votes.computeIfAbsent(key, k -> new LinkedHashMap<>()).merge(party.label(), weight, Integer::sum);
            }
        }
        return votes.values().stream().map(HappeningMaker::most).toList();
    }

    /** The first of the most frequent. */
    private static <T> T most(Map<T, Integer> votes) {
        return votes.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .orElseThrow()
                .getKey();
    }

    /** Whoever tells of it by himself; copies only where no other claim has what is asked for. */
    private List<Telling> telling(Predicate<Claim> what) {
        return original.stream().anyMatch(t -> what.test(t.claim())) ? original : asserting;
    }

    /** Of the narrowest spans of days the one that most claims give. */
    private @Nullable Day day() {
        Map<Day, Integer> votes = new LinkedHashMap<>();
        for (Telling telling :
                telling(claim -> claim.day() != null && claim.day().first() != null)) {
            Day day = telling.claim().day();
            if (day != null && day.first() != null) {
                votes.merge(new Day(day.first(), day.last(), day.precision(), null, null), 1, Integer::sum);
            }
        }
        long narrowest =
                votes.keySet().stream().mapToLong(HappeningMaker::width).min().orElse(0);
        votes.keySet().removeIf(day -> width(day) > narrowest);
        return votes.isEmpty() ? null : most(votes);
    }

    private static long width(Day day) {
        LocalDate first = Objects.requireNonNull(day.first());
        return day.last() == null ? 0 : ChronoUnit.DAYS.between(first, day.last());
    }

    private @Nullable Site site() {
        Map<Site, Integer> votes = new LinkedHashMap<>();
        for (Telling telling : telling(claim -> claim.site() != null)) {
            Site site = telling.claim().site();
            if (site != null) {
                votes.merge(
                        new Site(site.name(), site.country(), site.lat(), site.lon(), site.precision(), null),
                        1,
                        Integer::sum);
            }
        }
        boolean narrower = votes.keySet().stream().anyMatch(s -> !s.precision().equals("country"));
        votes.keySet().removeIf(s -> narrower && s.precision().equals("country"));
        return votes.isEmpty() ? null : most(votes);
    }

    /** Figures of several claims are never added up: a later one stands beside an earlier one. */
    private List<Toll> tolls() {
        Map<String, Toll> tolls = new TreeMap<>();
        List<Telling> byDay = new ArrayList<>(telling(claim -> !claim.figures().isEmpty()));
        byDay.sort(Comparator.comparing((Telling t) -> t.published() == null ? LocalDate.MIN : t.published())
                .thenComparing(t -> t.claim().id()));
        for (Telling telling : byDay) {
            for (Figure figure : OneAccount.of(telling.claim())) {
                tolls.merge(
                        figure.role() + "\n" + figure.unit(),
                        new Toll(
                                figure.role(),
                                figure.unit(),
                                figure.low() == null ? figure.value() : Math.min(figure.low(), figure.value()),
                                figure.high() == null ? figure.value() : Math.max(figure.high(), figure.value()),
                                figure.value(),
                                telling.claim().id()),
                        HappeningMaker::later);
            }
        }
        return List.copyOf(tolls.values());
    }

    private static Toll later(Toll before, Toll now) {
        return new Toll(
                before.role(),
                before.unit(),
                Math.min(before.low(), now.low()),
                Math.max(before.high(), now.high()),
                now.latest(),
                now.latestClaim());
    }
}
