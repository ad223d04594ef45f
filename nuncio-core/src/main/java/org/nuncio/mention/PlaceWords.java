package org.nuncio.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Name;
import org.nuncio.gazetteer.Place;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Words that stand for a place named before: <i>here</i>, <i>the city</i>, <i>the capital</i>, <i>the country</i>, <i>the camp</i>. One for each report. */
final class PlaceWords {
    private static final Set<String> TOWNS = Set.of("city", "town", "village");
    private static final Set<String> COUNTRIES = Set.of("country", "nation", "republic");
    /** Kinds of which a report names one and then speaks of it without its name. */
    private static final Set<String> KINDS = Set.of(
            "camp",
            "airport",
            "base",
            "square",
            "prison",
            "crossing",
            "barracks",
            "bridge",
            "island",
            "district",
            "province",
            "palace",
            "port");

    private static final Set<String> WITHIN = Set.of("in", "across", "throughout", "inside", "into", "from", "of");

    private final Gazetteer gazetteer;
    private final @Nullable String home;
    private final @Nullable Place here;
    private final Map<String, Place> kinds = new HashMap<>();
    private @Nullable Place town;
    private @Nullable String state;

    PlaceWords(Gazetteer gazetteer, @Nullable String home, @Nullable Place here) {
        this.gazetteer = gazetteer;
        this.home = home;
        this.here = here;
        this.town = here;
        this.state = home;
    }

    /** Remembers what a sentence has named. */
    void add(Sentence sentence, List<NameSpan> names, List<PlaceMention> places) {
        for (PlaceMention mention : places) {
            Place place = mention.place();
            String head = sentence.token(mention.head()).lemma();
            if (place.kind().equals("city")) {
                town = place;
            }
            if (KINDS.contains(head)) {
                kinds.put(head, place);
            }
        }
        lastState(sentence, names).ifPresent(code -> state = code);
    }

    Optional<PlaceMention> at(Sentence sentence, Token token, List<NameSpan> names) {
        if (token.lemma().equals("here") && token.is("advmod")) {
            return Optional.ofNullable(here)
                    .map(p -> new PlaceMention(token.span(), sentence.index(), token.index(), p));
        }
        if (!token.tag().equals("NN") || !NounPhrase.isHead(token)) {
            return Optional.empty();
        }
        NounPhrase phrase = new NounPhrase(sentence, token);
        if (token.lemma().equals("capital")) {
            return capital(phrase, names);
        }
        return isBare(phrase)
                ? named(phrase, names).map(p -> new PlaceMention(phrase.span(), sentence.index(), token.index(), p))
                : Optional.empty();
    }

    private Optional<Place> named(NounPhrase phrase, List<NameSpan> names) {
        Token head = phrase.head();
        if (TOWNS.contains(head.lemma())) {
            return Optional.ofNullable(town);
        }
        if (COUNTRIES.contains(head.lemma())) {
            boolean within = WITHIN.contains(NounPhrase.preposition(phrase.sentence(), head));
            return within
                    ? stateBefore(phrase.sentence(), head, names).flatMap(gazetteer::statePlace)
                    : Optional.empty();
        }
        return Optional.ofNullable(kinds.get(head.lemma()));
    }

    private static boolean isPeopleOf(Sentence sentence, NameSpan name, String code) {
        return name.as(Name.People.class)
                .map(Name.People::code)
                .or(() -> PlaceFinder.stateOf(name)
                        .filter(c -> !sentence.token(name.last()).tag().equals("NNP")))
                .filter(code::equals)
                .isPresent();
    }

    /** The state named last, in this sentence or before. */
    private Optional<String> stateBefore(Sentence sentence, Token word, List<NameSpan> names) {
        return lastState(
                        sentence,
                        names.stream().filter(n -> n.last() < word.index()).toList())
                .or(() -> Optional.ofNullable(state));
    }

    /** Named itself and not its people: <i>Chad</i>, not <i>Chadians</i>. */
    private static Optional<String> lastState(Sentence sentence, List<NameSpan> names) {
        return names.stream()
                .filter(n -> sentence.token(n.last()).tag().equals("NNP"))
                .map(n -> n.as(Name.State.class))
                .flatMap(Optional::stream)
                .reduce((a, b) -> b)
                .map(Name.State::code);
    }

    /** <i>the camp</i>, with no word more. */
    private static boolean isBare(NounPhrase phrase) {
        return phrase.isDefinite()
                && phrase.possessor().isEmpty()
                && phrase.tokens().size() == 2
                && phrase.modifiersBy(Set.of("of")).isEmpty()
                && phrase.sentence().child(phrase.head(), "appos").isEmpty();
    }

    /** <i>the Malian capital</i>, <i>the capital of Mali</i>; <i>the capital</i> alone is that of home. A capital that is named beside has its own mention. */
    private Optional<PlaceMention> capital(NounPhrase phrase, List<NameSpan> names) {
        Sentence sentence = phrase.sentence();
        Token head = phrase.head();
        boolean located = head.is("obl") || head.is("nmod") || head.is("obj") || head.is("conj");
        if (!located || !phrase.isDefinite() || sentence.child(head, "appos").isPresent()) {
            return Optional.empty();
        }
        Optional<String> named = names.stream()
                .filter(n -> n.first() >= phrase.first() && n.last() < head.index()
                        || phrase.modifiersBy(Set.of("of")).stream().anyMatch(m -> n.covers(m.index())))
                .map(PlaceFinder::stateOf)
                .flatMap(Optional::stream)
                .findFirst();
        boolean bare = phrase.possessor().isEmpty()
                && phrase.modifiersBy(Set.of("of")).isEmpty()
                && phrase.tokens().stream().noneMatch(t -> t.is("amod") && t.isProperNoun());
        return named.or(() -> Optional.ofNullable(bare ? home : null))
                .flatMap(gazetteer::capital)
                .map(place -> new PlaceMention(phrase.span(), sentence.index(), head.index(), place));
    }
}
