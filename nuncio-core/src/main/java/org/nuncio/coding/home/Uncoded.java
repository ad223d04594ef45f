package org.nuncio.coding.home;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;

/**
 * Parties of no known state beside others whose state is known: <i>water experts and ministers from Kenya</i> are of Kenya, and so are <i>its police chief and 29
 * other officials</i>; whom a government orders about, in a sentence that names no other state, is its own: <i>Guinea told fishermen to stay in port</i>.
 */
public final class Uncoded {
    /** What a state does to those in its power, and asks of them. */
    private static final Set<String> RULING = Set.of("COERCE", "REQUEST", "CONCEDE", "RETREAT", "THREATEN", "SANCTION");

    private static final Set<String> AUTHORITIES = Set.of("GOV", "MIL", "COP", "JUD", "LEG");
    private static final Set<String> SUBJECTS = Set.of(
            "CVL", "LAB", "MED", "EDU", "REL", "JUD", "LEG", "SEP", "REB", "UAF", "CRM", "OPP", "HLH", "AGR", "BUS");
    private static final Set<String> ELSEWHERE = Set.of(
            "foreign",
            "international",
            "foreigner",
            "tourist",
            "refugee",
            "migrant",
            "western",
            "expatriate",
            "all",
            "other");

    private static final Set<String> UNNAMED = Set.of("unnamed", "jurisdiction");

    private final Sentence sentence;
    private final Mentions mentions;

    public Uncoded(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    public Reading placed(Reading reading) {
        Reading beside =
                reading.with(authorities(reading, besideCoded(reading.actors())), besideCoded(reading.recipients()));
        return ruler(beside)
                .map(code -> beside.with(beside.actors(), withCode(beside.recipients(), code)))
                .orElse(beside);
    }

    /** <i>A former minister was arrested</i>: the state has done it, hardly its ministers; which of its arms nobody says. */
    private static List<ActorMention> authorities(Reading reading, List<ActorMention> actors) {
        boolean unnamed = reading.corrections().stream().anyMatch(UNNAMED::contains);
        return !unnamed
                ? actors
                : actors.stream()
                        .map(a -> reading.recipients().stream().anyMatch(r -> isSame(a.actor(), r.actor()))
                                ? a.as(a.actor().withSector(null), a.rule())
                                : a)
                        .toList();
    }

    private static boolean isSame(Actor actor, Actor recipient) {
        return "GOV".equals(actor.sector())
                && "GOV".equals(recipient.sector())
                && actor.code() != null
                && actor.code().equals(recipient.code());
    }

    /** Without those of no state, where others of the same side have one. */
    private static List<ActorMention> besideCoded(List<ActorMention> side) {
        List<ActorMention> coded =
                side.stream().filter(m -> m.actor().code() != null).toList();
        return coded.isEmpty() ? side : coded;
    }

    /** The one state whose authorities act on people of no state, where the sentence names no other. */
    private Optional<String> ruler(Reading reading) {
        Set<String> codes = reading.actors().stream()
                .map(m -> String.valueOf(m.actor().code()))
                .collect(Collectors.toSet());
        boolean rules = RULING.contains(reading.type().name())
                && codes.size() == 1
                && Domestic.states(sentence, mentions).equals(codes)
                && mentions.scene().filter(scene -> !codes.contains(scene)).isEmpty()
                && reading.actors().stream().allMatch(Uncoded::isAuthority)
                && !reading.recipients().isEmpty()
                && reading.recipients().stream().allMatch(this::isSubject);
        return rules ? Optional.of(codes.iterator().next()) : Optional.empty();
    }

    private static boolean isAuthority(ActorMention mention) {
        String sector = mention.actor().sector();
        return sector == null || AUTHORITIES.contains(sector);
    }

    private boolean isSubject(ActorMention mention) {
        return mention.actor().code() == null
                && mention.sentence() == sentence.index()
                && SUBJECTS.contains(String.valueOf(mention.actor().sector()))
                && sentence.subtree(sentence.token(mention.head())).stream()
                        .noneMatch(t -> ELSEWHERE.contains(t.lemma()));
    }

    private static List<ActorMention> withCode(List<ActorMention> side, String code) {
        return side.stream()
                .map(m -> m.as(m.actor().withCode(code), "own-people"))
                .toList();
    }
}
