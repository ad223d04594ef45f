package org.nuncio.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuncio.clause.Clause;
import org.nuncio.coding.match.Slots;
import org.nuncio.coding.party.Others;
import org.nuncio.coding.party.SameActors;
import org.nuncio.coding.reading.Reading;
import org.nuncio.mention.ActorMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * One assault told with several verbs: <i>nine were killed and six wounded when militants attacked the post</i>, <i>shelled the town, killing five</i>. The
 * verbs together say who did it, to whom, how and how many; apart, each would be half an event.
 */
final class Harm {
    private static final String TYPE = "ASSAULT";
    private static final Set<String> TOLL = Set.of("kill", "wound", "injure", "hurt", "maim");
    private static final Set<String> CAUSES = Set.of("when", "after", "as");

    private final Sentence sentence;
    private final Readings readings;

    Harm(Sentence sentence, Readings readings) {
        this.sentence = sentence;
        this.readings = readings;
    }

    /** The reading with the others of the same assault inside it; as it is where there are none. */
    Reading whole(Reading reading) {
        if (!isPlain(reading) || reading.match().clause().kind() != Clause.Kind.VERB) {
            return carriedOut(reading);
        }
        List<Reading> parts = new ArrayList<>(joined(reading));
        parts.addAll(consequences(reading));
        cause(reading).ifPresent(parts::add);
        Reading inner = null;
        for (int i = parts.size() - 1; i >= 0; i--) {
            inner = inner == null ? parts.get(i) : parts.get(i).over(inner);
        }
        return inner == null ? reading : filled(reading, parts).over(inner);
    }

    /** <i>carried out air strikes in Togo, killing eight people</i> */
    private Reading carriedOut(Reading reading) {
        boolean raid = reading.type().name().equals(TYPE)
                && reading.status() == null
                && reading.match().clause().kind() == Clause.Kind.VERB
                && reading.match().use().entry().isOperator();
        List<Reading> parts = raid ? consequences(reading) : List.of();
        return parts.isEmpty() ? reading : filled(reading, parts).joined(parts.get(0));
    }

    private static boolean isPlain(Reading reading) {
        return reading.type().name().equals(TYPE) && reading.inner() == null && reading.status() == null;
    }

    /** What the first verb leaves open is filled by the others. */
    private Reading filled(Reading reading, List<Reading> parts) {
        Reading whole = reading;
        for (Reading part : parts) {
            List<ActorMention> actors = whole.actors().isEmpty() ? part.actors() : whole.actors();
            boolean nobody = whole.recipients().isEmpty(); // opened fire at a market, wounding two
            boolean better = codes(whole.recipients()).isEmpty()
                    && !codes(part.recipients()).isEmpty();
            List<ActorMention> recipients = nobody || better ? part.recipients() : whole.recipients();
            List<ActorMention> harmed = isToll(reading, part)
                    ? Stream.concat(
                                    recipients.stream(),
                                    part.recipients().stream().filter(r -> Others.isCountryTold(sentence, r)))
                            .distinct()
                            .toList()
                    : recipients;
            whole = whole.with(actors, SameActors.others(harmed, actors))
                    .withModes(whole.modes().isEmpty() ? part.modes() : whole.modes());
        }
        return whole;
    }

    private static Set<String> codes(List<ActorMention> mentions) {
        return mentions.stream()
                .map(m -> m.actor().code())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Done by the same to the same, as far as both are told: <i>attacked Chad, shelling Mali</i> is two assaults. */
    private static boolean isSame(Reading reading, Reading part) {
        boolean doers = part.actors().isEmpty() || part.actors().equals(reading.actors());
        Set<String> victims = codes(reading.recipients());
        return doers && (victims.isEmpty() || victims.containsAll(codes(part.recipients())));
    }

    /** <i>killed nine and wounded six</i>: verbs of one entry, joined by <i>and</i>, of the same doers. */
    private List<Reading> joined(Reading reading) {
        return sentence.children(reading.predicate(), "conj").stream()
                .map(this::plainAt)
                .flatMap(Optional::stream)
                .filter(r ->
                        r.match().use().entry().equals(reading.match().use().entry())
                                && (r.actors().isEmpty() || r.actors().equals(reading.actors())))
                .toList();
    }

    /** <i>…, killing five and wounding a dozen</i>. */
    private List<Reading> consequences(Reading reading) {
        List<Reading> own = sentence.children(reading.predicate(), "advcl").stream()
                .filter(t -> t.tag().equals("VBG"))
                .flatMap(t -> Slots.spread(sentence, List.of(t)).stream())
                .map(this::plainAt)
                .flatMap(Optional::stream)
                .filter(r -> isSame(reading, r) || isToll(reading, r))
                .toList();
        return own.isEmpty() ? behindRelative(reading) : own;
    }

    /** <i>fired at marchers who had stormed the court, killing five</i>: who fired killed them, and not those who were fired at. */
    private List<Reading> behindRelative(Reading reading) {
        return sentence.children(reading.predicate()).stream()
                .filter(t -> t.is("obj") || t.is("obl"))
                .flatMap(t -> sentence.children(t, "acl").stream())
                .filter(verb ->
                        verb.relation().equals("acl:relcl") && plainAt(verb).isEmpty())
                .flatMap(verb -> sentence.children(verb, "advcl").stream())
                .filter(t -> t.tag().equals("VBG")
                        && TOLL.contains(t.lemma())
                        && sentence.token(t.index() - 1).form().equals(","))
                .map(this::plainAt)
                .flatMap(Optional::stream)
                .map(r -> r.with(reading.actors(), SameActors.others(r.recipients(), reading.actors())))
                .toList();
    }

    /** <i>bombed the market, killing a cameraman</i>: who is hit beside those who were meant. */
    private static boolean isToll(Reading reading, Reading part) {
        return TOLL.contains(part.predicate().lemma())
                && !TOLL.contains(reading.predicate().lemma())
                && (part.actors().isEmpty() || part.actors().equals(reading.actors()));
    }

    /** <i>were killed when militants attacked the post</i>, also after the last of several verbs. */
    private Optional<Reading> cause(Reading reading) {
        if (!reading.match().clause().passive() || !reading.actors().isEmpty()) {
            return Optional.empty();
        }
        return Slots.spread(sentence, List.of(reading.predicate())).stream()
                .flatMap(verb -> sentence.children(verb, "advcl").stream())
                .filter(this::isCause)
                .map(this::plainAt)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isCause(Token clause) {
        return sentence.hasChild(
                clause,
                t -> (t.is("advmod") || t.is("mark"))
                        && CAUSES.contains(t.lemma().toLowerCase(Locale.ROOT)));
    }

    private Optional<Reading> plainAt(Token verb) {
        return readings.at(verb).filter(Harm::isPlain);
    }
}
