package org.nuncio.coding.home;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuncio.codebook.Codebook;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;

/** Rebels of whom the report does not say whose they are, in a clash with the forces of a state, are that state's; so are protesters and critics whom its police, courts or government act against. */
public final class Rebels {
    private static final Set<String> RISING = Set.of("REB", "SEP", "UAF", "OPP");
    private static final Set<String> FORCES = Set.of("MIL", "GOV", "COP", "SPY");

    private static final Set<String> TAKING = Set.of("ASSAULT", "COERCE");

    private static final Set<String> AUTHORITIES = Set.of("COP", "GOV", "JUD", "LEG", "MIL");
    private static final Set<String> SUBJECTS = Set.of("OPP", "CVL", "MED", "EDU", "LAB", "REL");
    private static final Set<String> REPRESSION = Set.of("ASSAULT", "COERCE", "SANCTION");

    /** <i>several countries</i>, <i>neighbouring governments</i> */
    private static final Pattern OTHER_STATES = Pattern.compile(
            "^(?!the).*\\b(?:countries|nations|governments|states|capitals)$", Pattern.CASE_INSENSITIVE);

    private Rebels() {}

    /** @param codebook its class {@code at_home} has the words for those whom authorities act against in their own state */
    public static Reading placed(Reading reading, Codebook codebook) {
        Reading rebels = takers(placed(placed(reading, FORCES, RISING), RISING, FORCES));
        return REPRESSION.contains(reading.type().name()) && areAtHome(rebels, codebook)
                ? placed(rebels, AUTHORITIES, SUBJECTS)
                : rebels;
    }

    /** <i>Rebels captured Goma</i>: those who take a town and are said to be nobody's are of the state that has it. */
    private static Reading takers(Reading reading) {
        Set<String> taken = reading.recipients().stream()
                .filter(r -> r.actor().kind() == Actor.Kind.PLACE
                        && r.actor().sector() == null // and no base of its army
                        && r.actor().code() != null)
                .map(r -> r.actor().code())
                .collect(Collectors.toSet());
        return taken.size() == 1 && TAKING.contains(reading.type().name())
                ? reading.with(placed(reading.actors(), RISING, taken.iterator().next()), reading.recipients())
                : reading;
    }

    /** Those whom police, courts and governments act against at home: whoever protests, opposes or criticises. */
    private static boolean areAtHome(Reading reading, Codebook codebook) {
        Sentence sentence = reading.match().clause().sentence();
        return reading.recipients().stream()
                .filter(m -> m.actor().code() == null && m.sentence() == sentence.index())
                .flatMap(m -> new NounPhrase(sentence, sentence.token(m.head())).tokens().stream())
                .anyMatch(t -> codebook.lemmas("at_home").contains(t.lemma()));
    }

    /** Those of the one kind without a code get the code of the other kind, if the clause names one. */
    private static Reading placed(Reading reading, Set<String> known, Set<String> unknown) {
        Optional<String> state = Stream.concat(reading.actors().stream(), reading.recipients().stream())
                .filter(m -> m.actor().code() != null
                        && m.actor().sector() != null
                        && m.actor().kind() != Actor.Kind.PLACE // near an army base
                        && known.contains(m.actor().sector()))
                .map(m -> m.actor().code())
                .findFirst();
        return state.isEmpty()
                ? reading
                : reading.with(
                        placed(reading.actors(), unknown, state.get()),
                        placed(reading.recipients(), unknown, state.get()));
    }

    private static List<ActorMention> placed(List<ActorMention> mentions, Set<String> unknown, String code) {
        return mentions.stream()
                .map(m -> m.actor().code() == null
                                && !m.rule().equals("ours")
                                && m.actor().sector() != null
                                && unknown.contains(m.actor().sector())
                                && !OTHER_STATES.matcher(m.actor().name()).find()
                        ? m.as(m.actor().withCode(code), "opponent")
                        : m)
                .toList();
    }
}
