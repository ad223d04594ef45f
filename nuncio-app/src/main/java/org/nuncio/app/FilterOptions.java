package org.nuncio.app;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.Near;
import org.nuncio.record.HappeningFilter;
import org.nuncio.record.HappeningFilter.Facet;
import org.nuncio.record.Happenings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that looks happenings up. Of several values of one option any will do; all options together must hold. */
final class FilterOptions {
    @Option(
            names = "--actor",
            paramLabel = "WHO",
            description =
                    "Who acts: a code (RUS, which also means RUS/GOV), a code with its sector, or part of a name. May be given several times.")
    List<String> actors = List.of();

    @Option(names = "--recipient", paramLabel = "WHO", description = "Who is acted upon, likewise.")
    List<String> recipients = List.of();

    @Option(names = "--party", paramLabel = "WHO", description = "Who acts or is acted upon, likewise.")
    List<String> parties = List.of();

    @Option(
            names = "--dyad",
            paramLabel = "WHO~WHO",
            description = "Two that deal with each other, in no order: RUS~UKR. May be given several times.")
    List<String> dyads = List.of();

    @Option(names = "--type", paramLabel = "TYPE", split = ",", description = "ASSAULT, or several with commas.")
    List<String> types = List.of();

    @Option(names = "--mode", paramLabel = "MODE", split = ",", description = "aerial, or several with commas.")
    List<String> modes = List.of();

    @Option(names = "--context", paramLabel = "CONTEXT", split = ",", description = "cyber, or several with commas.")
    List<String> contexts = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "ACTUAL, FUTURE, CONDITIONAL, HYPOTHETICAL, HISTORICAL, NEGATED, or several with commas.")
    List<String> statuses = List.of();

    @Option(
            names = "--place",
            paramLabel = "WHERE",
            description = "Part of the name of a place, or the code of its country. May be given several times.")
    List<String> places = List.of();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "On this day, 2022-02-09, or later. What has no day is not between days.")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "On this day or earlier.")
    @Nullable
    LocalDate to;

    @Option(names = "--text", paramLabel = "WORDS", description = "Words that stand in the evidence, in any case.")
    @Nullable
    String text;

    @Option(
            names = "--min-origins",
            paramLabel = "N",
            description = "Told by so many independent origins or more; copies do not count.")
    int minOrigins;

    /** As a user types them. */
    enum Reviewed {
        standing(HappeningFilter.Reviewed.STANDING),
        only(HappeningFilter.Reviewed.ONLY),
        all(HappeningFilter.Reviewed.ALL);

        private final HappeningFilter.Reviewed as;

        Reviewed(HappeningFilter.Reviewed as) {
            this.as = as;
        }
    }

    @Option(
            names = "--reviewed",
            paramLabel = "WHICH",
            description =
                    "only: what a reviewer has accepted or corrected; all: what one has rejected too. Default: standing, which is all but rejected ones.")
    Reviewed reviewed = Reviewed.standing;

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    /**
     * @param happenings asked for its words only where an option names one
     * @throws ParameterException for a word that neither our codebook nor the record has, with the nearest one, and for days in the wrong order
     */
    HappeningFilter filter(Happenings happenings) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Misuse.of(command, "Option --to: " + to + " is before " + from + " of --from.");
        }
        if (minOrigins < 0) {
            throw Misuse.of(command, "Option --min-origins takes 0 or more.");
        }
        boolean worded = !(types.isEmpty() && modes.isEmpty() && contexts.isEmpty() && statuses.isEmpty());
        Vocabulary words = worded
                ? Vocabulary.shipped().plus(happenings.words())
                : new Vocabulary(Set.of(), Set.of(), Set.of(), Set.of());
        UnaryOperator<String> upper = word -> word.toUpperCase(Locale.ROOT);
        UnaryOperator<String> lower = word -> word.toLowerCase(Locale.ROOT);
        Map<Facet, List<String>> wanted = new EnumMap<>(Facet.class);
        wanted.put(Facet.ACTOR, named("--actor", actors));
        wanted.put(Facet.RECIPIENT, named("--recipient", recipients));
        wanted.put(Facet.PARTY, named("--party", parties));
        wanted.put(Facet.DYAD, pairs(named("--dyad", dyads)));
        wanted.put(Facet.TYPE, known("--type", "type", types, upper, words.types()));
        wanted.put(Facet.MODE, known("--mode", "mode", modes, lower, words.modes()));
        wanted.put(Facet.CONTEXT, known("--context", "context", contexts, lower, words.contexts()));
        wanted.put(Facet.STATUS, known("--status", "status", statuses, upper, words.statuses()));
        wanted.put(Facet.PLACE, named("--place", places));
        return new HappeningFilter(wanted, from, to, text, minOrigins, HappeningFilter.Days.ANY, null, reviewed.as);
    }

    private List<String> pairs(List<String> given) {
        given.stream().filter(pair -> !pair.matches("[^~]+~[^~]+")).findFirst().ifPresent(pair -> {
            throw Misuse.of(command, "Option --dyad: '" + pair + "' is no pair like RUS~UKR.");
        });
        return given;
    }

    private List<String> known(
            String option, String what, List<String> given, UnaryOperator<String> spelling, Set<String> right) {
        return given.stream()
                .map(word -> spelling.apply(word.strip()))
                .map(word -> {
                    if (!right.contains(word)) {
                        throw Misuse.of(
                                command,
                                "Option " + option + ": there is no " + what + " '" + word + "'. "
                                        + Near.hint(word, right));
                    }
                    return word;
                })
                .distinct()
                .toList();
    }

    private List<String> named(String option, List<String> given) {
        if (given.stream().anyMatch(String::isBlank)) {
            throw Misuse.of(command, "Option " + option + " takes a name or a code.");
        }
        return given.stream().map(String::strip).toList();
    }
}
