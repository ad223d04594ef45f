package org.nuncio.mention.role;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Boats and buses of nobody who is named stand for the people in them: <i>a boat carrying Norlandian activists</i>, <i>a bus full of pilgrims</i>. */
public final class Loads {
    private static final Set<String> VEHICLES = Words.set(
            "boat dinghy raft ship vessel ferry yacht dhow trawler sloop skiff canoe pirogue speedboat sailboat catamaran launch craft patera cayuco barge flotilla bus minibus coach van car truck lorry train plane aircraft airliner jet flight helicopter convoy");
    private static final Set<String> CARRYING = Words.set("carry transport take bring ferry hold bear smuggle");
    private static final Set<String> FILLED = Words.set("full fill pack laden load cram crowd");
    private static final Set<String> ABOARD = Set.of("aboard", "board");

    private Loads() {}

    /** @param resolve who is meant by another phrase of the sentence */
    public static Optional<Resolution> of(NounPhrase phrase, Function<NounPhrase, Optional<Resolution>> resolve) {
        Sentence sentence = phrase.sentence();
        if (!VEHICLES.contains(phrase.head().lemma())) {
            return Optional.empty();
        }
        return load(sentence, phrase.head())
                .map(t -> new NounPhrase(sentence, t))
                .flatMap(load -> resolve.apply(load).stream())
                .filter(r -> r.actors().stream().allMatch(Loads::isPeople))
                .findFirst()
                .map(r -> new Resolution(r.actors(), "role", "", Set.of()));
    }

    private static Stream<Token> load(Sentence sentence, Token vehicle) {
        Stream<Token> carried = sentence.children(vehicle).stream()
                .filter(t -> t.index() > vehicle.index()
                        && CARRYING.contains(t.lemma())
                        && t.tag().equals("VBG"))
                .flatMap(t -> sentence.children(t, "obj").stream());
        Stream<Token> filled = sentence.children(vehicle).stream()
                .filter(t -> t.index() > vehicle.index() && FILLED.contains(t.lemma()))
                .flatMap(t -> sentence.children(t).stream())
                .filter(t -> Set.of("of", "with").contains(NounPhrase.preposition(sentence, t)));
        Stream<Token> aboard = sentence.children(vehicle, "nmod").stream()
                .filter(t -> NounPhrase.preposition(sentence, t).equals("with"))
                .filter(t -> sentence.subtree(t).stream().anyMatch(w -> ABOARD.contains(w.lemma()))
                        || sentence.tokens().stream()
                                .anyMatch(w -> ABOARD.contains(w.lemma())
                                        && w.index() > t.index()
                                        && w.index() <= t.index() + 2));
        return Stream.of(carried, filled, aboard).flatMap(s -> s);
    }

    private static boolean isPeople(Actor actor) {
        return actor.sector() != null && (actor.kind() == Actor.Kind.PEOPLE || actor.kind() == Actor.Kind.PERSON);
    }
}
