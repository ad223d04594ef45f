package org.nuncio.mention.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Ships and planes of which a report has told whose they are: after <i>a Sudmarkian freighter</i> of <i>the vessel</i>, after <i>Norlandian jets</i> of <i>one of the planes</i>. */
public final class Craft {
    private static final Set<String> MERCHANT =
            Words.set("ship vessel tanker supertanker freighter trawler ferry coaster dhow carrier");
    private static final Map<String, Set<String>> KINDS = Map.of(
            "ship",
            Ships.VESSELS,
            "plane",
            Words.set("jet plane aircraft warplane airplane aeroplane bomber helicopter drone gunship fighter-bomber"));
    private static final Set<String> SAME = Set.of("the", "these", "those");
    private static final Set<String> SOME = Words.set("one two three four several some many most both none");
    private static final int REACH = 4;

    private final List<Told> told = new ArrayList<>();

    private record Told(String kind, String noun, Actor owner, int sentence) {}

    /** The report has named somebody; kept where that is a craft of a known country. */
    public void note(NounPhrase phrase, Actor actor) {
        Token head = phrase.head();
        if (actor.code() != null && !head.isProperNoun()) {
            kind(head)
                    .ifPresent(kind -> told.add(new Told(
                            kind, head.lemma(), actor, phrase.sentence().index())));
        }
    }

    /** <i>The jets</i>, <i>one of the planes</i>: whose the last were that the report called so, in this sentence or a few before. */
    public Optional<Resolution> of(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        boolean some = SOME.contains(phrase.head().lemma()) || phrase.head().isNumber();
        Optional<Token> thing =
                some ? phrase.modifiersBy(Set.of("of")).stream().findFirst() : Optional.of(phrase.head());
        return thing.map(t -> new NounPhrase(sentence, t))
                .filter(Craft::isBare)
                .flatMap(t -> kind(t.head()).flatMap(kind -> last(kind, t.head(), sentence.index())))
                .map(t -> Resolution.of(
                        new Actor(
                                phrase.toString(),
                                t.owner().code(),
                                t.owner().sector(),
                                null,
                                t.owner().kind()),
                        t.owner().kind() == Actor.Kind.PLACE ? "place" : "role",
                        "",
                        Set.of(t.noun())));
    }

    /** <i>The MV Korali</i>, of which the letters tell no country, is of that of the one merchant ship of which the report has told. */
    public Resolution flagged(Resolution resolution) {
        Actor ship = resolution.actors().get(0);
        boolean open = resolution.nouns().equals(Set.of("ship")) && ship.code() == null;
        Set<String> flags = told.stream()
                .filter(t -> open
                        && MERCHANT.contains(t.noun())
                        && !"MIL".equals(t.owner().sector()))
                .map(t -> String.valueOf(t.owner().code()))
                .collect(Collectors.toSet());
        if (flags.size() != 1) {
            return resolution;
        }
        Set<String> nouns =
                told.stream().map(Told::noun).filter(MERCHANT::contains).collect(Collectors.toSet());
        nouns.addAll(Set.of("ship", "vessel"));
        return Resolution.of(ship.withCode(flags.iterator().next()).withSector("BUS"), resolution.rule(), "f", nouns);
    }

    /** <i>The jets</i>, <i>the two ships</i>, and nothing that would tell others of them. */
    private static boolean isBare(NounPhrase phrase) {
        return SAME.contains(phrase.tokens().get(0).lemma())
                && phrase.tokens().stream().noneMatch(t -> t.is("amod") || t.is("compound") || t.isPronoun())
                && phrase.modifiersBy(Set.of("of", "from")).isEmpty();
    }

    /** A warship that has only come to look is not <i>the vessel</i>. */
    private Optional<Told> last(String kind, Token noun, int sentence) {
        return told.stream()
                .filter(t -> t.kind().equals(kind) && sentence - t.sentence() <= REACH)
                .filter(t ->
                        t.noun().equals(noun.lemma()) || !"MIL".equals(t.owner().sector()))
                .filter(t -> t.noun().equals(noun.lemma()) || kind.equals("plane") || MERCHANT.contains(t.noun()))
                .reduce((a, b) -> b);
    }

    private static Optional<String> kind(Token noun) {
        return KINDS.entrySet().stream()
                .filter(e -> e.getValue().contains(noun.lemma()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
