package org.nuncio.mention.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Name;
import org.nuncio.gazetteer.Place;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Words that stand for a place named before: <i>here</i>, <i>the lakeside city</i>, <i>the capital</i>, <i>the country</i>, <i>the camp</i>; and <i>the border</i>,
 * <i>the south</i>, which are places as they are written. One for each report.
 */
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
            "port",
            "temple",
            "monastery",
            "garrison",
            "station",
            "enclave",
            "tunnel",
            "hospital",
            "mosque",
            "cathedral",
            "valley",
            "strait",
            "peninsula",
            "university",
            "college",
            "stadium",
            "refinery",
            "mine",
            "dam",
            "market",
            "church",
            "canal",
            "suburb",
            "plaza");
    /** What the place of the dateline may be called: <i>this lakeside city</i>. */
    private static final Set<String> THIS =
            Set.of("city", "town", "village", "capital", "enclave", "port", "island", "settlement");

    private static final Set<String> EDGES = Set.of("border", "frontier", "coast");
    private static final Set<String> SIDES =
            Set.of("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest");
    private static final Set<String> AT_EDGES =
            Set.of("at", "on", "to", "along", "near", "across", "towards", "toward", "off", "over");
    private static final Set<String> IN_SIDES = Set.of("in", "across", "throughout", "to", "from");
    private static final Set<String> ANEW =
            Set.of("other", "same", "next", "first", "second", "last", "biggest", "largest", "main", "nearest");
    private static final Set<String> BESIDE = Set.of("of", "at", "in", "near");

    private static final Set<String> WITHIN = Set.of("in", "across", "throughout", "inside", "into", "from", "of");

    private final Gazetteer gazetteer;
    private final @Nullable String home;
    private final @Nullable Place here;
    private final Map<String, Place> kinds = new HashMap<>();
    private final Towns towns;
    private @Nullable Place edge;
    private @Nullable String state;
    private int stateParagraph;

    PlaceWords(Gazetteer gazetteer, @Nullable String home, @Nullable Place here) {
        this.gazetteer = gazetteer;
        this.home = home;
        this.here = here;
        boolean seat = here != null
                && here.country() != null
                && gazetteer.capital(here.country()).filter(here::equals).isPresent();
        this.towns = new Towns(home, here, seat);
        this.state = home;
    }

    /** Remembers what a sentence has named. */
    void add(Sentence sentence, List<NameSpan> names, List<PlaceMention> places) {
        for (PlaceMention mention : places) {
            Place place = mention.place();
            Token head = sentence.token(mention.head());
            if (place.kind().equals("city")) {
                towns.add(place, sentence);
            }
            if (EDGES.contains(head.lemma()) && place.country() != null) {
                edge = place;
            }
            if (KINDS.contains(head.lemma())) {
                kinds.put(head.lemma(), place);
            }
            if (isGarrison(sentence, head)) {
                kinds.putIfAbsent("base", place);
            }
            kindBeside(sentence, head).ifPresent(kind -> kinds.putIfAbsent(kind, place));
        }
        lastState(sentence, names).ifPresent(code -> {
            state = code;
            stateParagraph = sentence.paragraph();
        });
    }

    /** <i>the garrison town of Ravna</i> has one base. */
    private static boolean isGarrison(Sentence sentence, Token head) {
        return sentence.hasChild(
                NounPhrase.located(sentence, head),
                t -> t.is("compound") && t.lemma().equals("garrison"));
    }

    /** What lies there, if none of its kind was named before: <i>a base at Ravna</i>, <i>the temple of Ravna</i>. */
    private static Optional<String> kindBeside(Sentence sentence, Token head) {
        boolean named = head.isProperNoun() && BESIDE.contains(NounPhrase.preposition(sentence, head));
        return (named ? sentence.head(head) : Optional.<Token>empty())
                .map(Token::lemma)
                .filter(KINDS::contains);
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
        if (isThis(phrase)) {
            return Optional.ofNullable(here).map(p -> mention(phrase, p));
        }
        if (token.lemma().equals("capital")) {
            return capital(phrase, names);
        }
        return isBare(phrase)
                ? named(phrase, names).or(() -> asWritten(phrase)).map(p -> mention(phrase, p))
                : later(phrase).map(p -> mention(phrase, p));
    }

    private static PlaceMention mention(NounPhrase phrase, Place place) {
        return new PlaceMention(
                phrase.span(), phrase.sentence().index(), phrase.head().index(), place);
    }

    /** <i>this lakeside city</i>, where the reporter is */
    private static boolean isThis(NounPhrase phrase) {
        return THIS.contains(phrase.head().lemma())
                && phrase.sentence()
                        .hasChild(phrase.head(), t -> t.is("det") && t.lemma().equals("this"))
                && phrase.modifiersBy(Set.of("of")).isEmpty();
    }

    private Optional<Place> named(NounPhrase phrase, List<NameSpan> names) {
        Token head = phrase.head();
        if (TOWNS.contains(head.lemma())) {
            return towns.meant(phrase.sentence());
        }
        if (COUNTRIES.contains(head.lemma())) {
            boolean within = WITHIN.contains(NounPhrase.preposition(phrase.sentence(), head));
            return within
                    ? stateBefore(phrase.sentence(), head, names).flatMap(gazetteer::statePlace)
                    : Optional.empty();
        }
        return Optional.ofNullable(kinds.get(head.lemma()));
    }

    /** <i>the lakeside town</i>: with a word more, it was named in the report itself. */
    private Optional<Place> later(NounPhrase phrase) {
        Token head = phrase.head();
        boolean known = TOWNS.contains(head.lemma())
                && phrase.sentence()
                        .hasChild(head, t -> t.is("det") && t.lemma().equals("the"))
                && phrase.tokens().size() == 3
                && phrase.tokens().stream().noneMatch(t -> t.isProperNoun() || t.isNumber() || ANEW.contains(t.lemma()))
                && phrase.modifiersBy(BESIDE).isEmpty()
                && isAlone(phrase);
        return known ? towns.named(phrase.sentence()) : Optional.empty();
    }

    /** <i>the border</i> is the one named before, or a place of that name without a country; so is <i>the south</i>. */
    private Optional<Place> asWritten(NounPhrase phrase) {
        Token head = phrase.head();
        String preposition = NounPhrase.preposition(phrase.sentence(), head);
        boolean edged = EDGES.contains(head.lemma()) && AT_EDGES.contains(preposition);
        boolean side = SIDES.contains(head.form()) && IN_SIDES.contains(preposition);
        if (!edged && !side || !phrase.sentence().children(head, "nmod").isEmpty()) {
            return Optional.empty();
        }
        boolean again = edge != null && edge.name().endsWith(head.lemma());
        return Optional.of(
                again ? edge : new Place("the " + head.form(), null, null, null, edged ? "border" : "region", 0));
    }

    /** The state named last in this sentence or paragraph, else that which the report is about. */
    private Optional<String> stateBefore(Sentence sentence, Token word, List<NameSpan> names) {
        String told = home == null || sentence.paragraph() == stateParagraph ? state : home;
        return lastState(
                        sentence,
                        names.stream().filter(n -> n.last() < word.index()).toList())
                .or(() -> Optional.ofNullable(told))
                .flatMap(code ->
                        isAbroad(sentence, word, names, code) ? countryOfTown(sentence, code) : Optional.of(code));
    }

    private Optional<String> countryOfTown(Sentence sentence, String other) {
        return towns.named(sentence).map(Place::country).filter(code -> !code.equals(other));
    }

    /** In <i>Chadians who are in the country</i> it is not Chad, but where the town is that was named last. */
    private static boolean isAbroad(Sentence sentence, Token word, List<NameSpan> names, String code) {
        return sentence.head(word)
                .filter(verb -> verb.is("acl"))
                .flatMap(sentence::head)
                .filter(people -> names.stream()
                        .anyMatch(n -> n.covers(people.index())
                                && n.as(Name.People.class)
                                        .map(Name.People::code)
                                        .or(() -> n.state())
                                        .filter(code::equals)
                                        .isPresent()))
                .isPresent();
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
                && isAlone(phrase);
    }

    private static boolean isAlone(NounPhrase phrase) {
        return phrase.sentence().child(phrase.head(), "appos").isEmpty();
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
                .map(NameSpan::state)
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
