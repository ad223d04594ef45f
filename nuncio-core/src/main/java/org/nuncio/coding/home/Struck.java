package org.nuncio.coding.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.clause.Clause;
import org.nuncio.codebook.Codebook;
import org.nuncio.coding.match.Lemmas;
import org.nuncio.coding.reading.ByUnknown;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Whom arms hit that nobody is said to have fired: <i>an air raid on the village of Arsal left eleven dead</i>, <i>shells hit a school in Kharkiv</i>. People and
 * buildings at a place are of its country; troops, ships and aircraft may be anybody's.
 */
public final class Struck {
    private static final List<String> ARMS =
            List.of("means_aerial", "means_drone", "means_heavy_weapons", "air_strikes", "shells", "bombs");

    private static final List<String> STANDING = List.of("civilians", "buildings", "infrastructure", "territory");

    /** Prepositions by which a clause tells the attack or the place that was hit. */
    private static final Set<String> AT =
            Set.of("in", "at", "near", "outside", "inside", "across", "around", "on", "over", "into", "of", "against");

    private static final Set<String> HELD = Set.of("in", "by", "from");

    /** What those do who are hit. */
    private static final Set<String> DYING = Set.of("die", "perish");

    private final Codebook codebook;
    private final Sentence sentence;
    private final Mentions mentions;

    public Struck(Codebook codebook, Sentence sentence, Mentions mentions) {
        this.codebook = codebook;
        this.sentence = sentence;
        this.mentions = mentions;
    }

    public Reading placed(Reading reading) {
        Clause clause = reading.match().clause();
        boolean open = reading.type().name().equals("ASSAULT")
                && reading.isAct()
                && reading.actors().isEmpty()
                && clause.kind() == Clause.Kind.VERB
                && reading.recipients().stream()
                        .allMatch(r -> r.actor().code() == null || r.actor().kind() == Actor.Kind.PLACE)
                && !new ByUnknown(codebook, sentence, mentions).holds(reading);
        if (!open) {
            return reading;
        }
        List<Token> arms = arms(clause);
        List<Token> hit = hit(reading);
        boolean struck = !hit.isEmpty()
                && (!arms.isEmpty() || clause.passive() && says(reading.predicate(), "bombarding"))
                && hit.stream().noneMatch(this::isForeign);
        return struck
                ? country(reading, arms, hit)
                        .map(code -> reading.with(List.of(), List.of(victim(hit.get(0), code))))
                        .orElse(reading)
                : reading;
    }

    /** The words for arms or attacks that do it, or by which it is done. */
    private List<Token> arms(Clause clause) {
        return Stream.concat(
                        clause.slot("subject").stream(),
                        HELD.stream().flatMap(preposition -> clause.slot(preposition).stream()))
                .filter(t -> ARMS.stream().anyMatch(words -> says(t, words)))
                .toList();
    }

    /** By its lemma, or with the word before it: <i>air raid</i>. */
    private boolean says(Token token, String words) {
        return Lemmas.isLemmaOf(sentence, token, codebook.lemmas(words));
    }

    /** The people, buildings and towns that the clause tells of: what the verb acts on, or where the arms come down. */
    private List<Token> hit(Reading reading) {
        List<Token> words = new ArrayList<>(reading.match().object());
        words.addAll(reading.match().clause().slot("object"));
        if (DYING.contains(reading.predicate().lemma())) {
            words.addAll(reading.match().clause().slot("subject"));
        }
        return words.stream()
                .filter(t -> t.isNumber() || STANDING.stream().anyMatch(kind -> says(t, kind)))
                .toList();
    }

    /** Whose place it is: in the words that are hit, in those of the attack, in the clause. */
    private Optional<String> country(Reading reading, List<Token> arms, List<Token> hit) {
        Set<Token> words = new HashSet<>();
        Stream.concat(hit.stream(), arms.stream()).forEach(t -> words.addAll(sentence.subtree(t)));
        sentence.children(reading.predicate(), "obl").forEach(t -> words.addAll(sentence.subtree(t)));
        List<String> countries = mentions.placesIn(sentence).stream()
                .filter(p -> words.contains(sentence.token(p.head())) && isWhere(p))
                .sorted(Comparator.comparingInt(PlaceMention::head))
                .map(p -> p.place().country())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }

    private boolean isWhere(PlaceMention place) {
        return AT.contains(NounPhrase.preposition(sentence, sentence.token(place.head())));
    }

    /** <i>Ten foreign miners</i>: of another country than the place. */
    private boolean isForeign(Token noun) {
        return new NounPhrase(sentence, noun)
                .tokens().stream()
                        .anyMatch(t -> Set.of("foreign", "western", "foreigner").contains(t.lemma()));
    }

    private ActorMention victim(Token head, String code) {
        NounPhrase phrase = new NounPhrase(sentence, head);
        boolean people = head.isNumber() || says(head, "civilians");
        Actor actor = new Actor(phrase.toString(), code, people ? "CVL" : null, null, Actor.Kind.PEOPLE);
        return new ActorMention(phrase.span(), sentence.index(), head.index(), actor, "clause-place");
    }
}
