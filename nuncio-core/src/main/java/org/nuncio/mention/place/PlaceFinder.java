package org.nuncio.mention.place;

import java.util.ArrayList;
import java.util.List;
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

/** Finds places: cities, regions, states, and <i>the Ukrainian border</i>. */
public final class PlaceFinder {
    private static final Set<String> PARTS =
            Set.of("border", "frontier", "coast", "airspace", "territory", "waters", "soil");

    /** What a state has with another: <i>its border with Chad</i>. */
    private static final Set<String> EDGES = Set.of("border", "frontier");

    /** What is all of a state: <i>on Chadian soil</i>. */
    private static final Set<String> LAND = Set.of("soil", "territory");

    /** Seats of government that are also buildings where people meet. */
    private static final Set<String> HOUSES =
            Set.of("White House", "Kremlin", "Pentagon", "Downing Street", "Élysée", "Elysee");

    /** What a name before it makes a place of: <i>Poonch district</i>. */
    private static final Set<String> KINDS = Set.of(
            "district",
            "province",
            "region",
            "state",
            "county",
            "prefecture",
            "city",
            "town",
            "village",
            "airport",
            "square",
            "prison",
            "crossing",
            "base",
            "barracks",
            "port",
            "harbour",
            "harbor",
            "camp",
            "area",
            "island",
            "valley",
            "suburb",
            "department",
            "railway",
            "station",
            "bridge",
            "jail",
            "checkpoint",
            "palace",
            "hospital",
            "stadium",
            "refinery",
            "dam",
            "university",
            "governorate",
            "road",
            "highway",
            "tunnel",
            "quarter",
            "mine",
            "plant",
            "beach",
            "corridor",
            "monastery",
            "temple");

    /** What sits or is held where its name says, if that is a town: <i>a Lima court</i>, <i>the Lima summit</i>. */
    private static final Set<String> SEATED = Set.of("court", "tribunal", "police", "summit", "conference", "talks");

    private static final Set<String> BARE_TOWNS = Set.of("city", "town");
    private static final Set<String> CONTINENTS = Set.of("Europe", "Africa", "Asia", "South America", "Latin America");
    private static final Set<String> WITHIN = Set.of("in", "across", "throughout");

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Thereabouts thereabouts = new Thereabouts();

    /**
     * One for each report.
     *
     * @param home code of the state that the report is about, or in which it was filed; null where there is none
     * @param here the place of the dateline, or null
     */
    public PlaceFinder(Gazetteer gazetteer, @Nullable String home, @Nullable Place here) {
        this.gazetteer = gazetteer;
        this.words = new PlaceWords(gazetteer, home, here);
    }

    /** The places of a sentence; to be asked in reading order. */
    public List<PlaceMention> find(Sentence sentence, List<NameSpan> names) {
        List<PlaceMention> named =
                names.stream().flatMap(name -> byName(sentence, name).stream()).toList();
        List<PlaceMention> places = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            words.at(sentence, token, names)
                    .map(p -> namedBefore(sentence, p, named))
                    .ifPresent(places::add);
        }
        places.addAll(named);
        places.addAll(new UnlistedPlaces(gazetteer, sentence, names).beside(places));
        places.addAll(thereabouts.meant(sentence, places));
        words.add(sentence, names, places);
        return places;
    }

    /** <i>sent troops to Gao, since rebels held the city</i>: the town of a clause before. */
    private static PlaceMention namedBefore(Sentence sentence, PlaceMention words, List<PlaceMention> named) {
        Token head = sentence.token(words.head());
        boolean bare = BARE_TOWNS.contains(head.lemma())
                && words.place().kind().equals("city")
                && words.head() > 0
                && sentence.token(words.head() - 1).lemma().equals("the");
        return named.stream()
                .filter(p -> bare && p.place().kind().equals("city") && p.head() < head.index())
                .filter(p -> sentence.tokens().subList(p.head(), head.index()).stream()
                        .anyMatch(Token::isVerb))
                .reduce((a, b) -> b)
                .map(p -> new PlaceMention(words.span(), words.sentence(), words.head(), p.place()))
                .orElse(words);
    }

    private Optional<PlaceMention> byName(Sentence sentence, NameSpan name) {
        Token last = sentence.token(name.last());
        Optional<Place> part = partOf(gazetteer, sentence, name);
        if (part.isPresent()) {
            Token noun = sentence.token(last.head());
            return Optional.of(new PlaceMention(
                    new NounPhrase(sentence, noun).span(), sentence.index(), noun.index(), part.get()));
        }
        Optional<Token> kind =
                last.is("compound") ? sentence.head(last).filter(h -> isKind(sentence, h, last)) : Optional.empty();
        if (!NounPhrase.isHead(last) && kind.isEmpty()) {
            return Optional.empty();
        }
        Token head = kind.orElse(last);
        boolean seated = SEATED.contains(head.lemma());
        return place(gazetteer, name)
                .filter(p -> !seated || p.kind().equals("city"))
                .or(() -> continent(sentence, name, head))
                .map(p -> new PlaceMention(
                        sentence.token(name.first()).span().union(head.span()), sentence.index(), head.index(), p));
    }

    private static boolean isKind(Sentence sentence, Token noun, Token name) {
        boolean next = noun.index() == name.index() + 1;
        boolean between = noun.index() == name.index() + 2
                && PlaceNouns.BETWEEN.contains(sentence.token(name.index() + 1).form());
        return next && SEATED.contains(noun.lemma())
                || (next || between) && KINDS.contains(noun.lemma())
                || between && PlaceNouns.COMPOUNDED.contains(noun.lemma());
    }

    /** The town with that name before the region, the most populous of several towns; a capital is a town. */
    private static Optional<Place> place(Gazetteer gazetteer, NameSpan name) {
        Optional<Place> town = name.names().stream()
                .filter(Name.Somewhere.class::isInstance)
                .map(n -> ((Name.Somewhere) n).place())
                .max((a, b) -> Integer.compare(a.population(), b.population()));
        Optional<Name.Capital> capital = name.as(Name.Capital.class);
        if (capital.isPresent() && town.isPresent()) {
            Optional<Place> inState = name.names().stream()
                    .filter(Name.Somewhere.class::isInstance)
                    .map(n -> ((Name.Somewhere) n).place())
                    .filter(p -> capital.get().code().equals(p.country()))
                    .findFirst();
            return inState.or(() -> town);
        }
        Optional<Name.Institution> house = name.as(Name.Institution.class).filter(i -> HOUSES.contains(i.name()));
        if (house.isPresent() && town.isEmpty()) {
            return Optional.of(new Place(house.get().name(), house.get().code(), null, null, "building", 0));
        }
        return name.as(Name.State.class)
                .flatMap(s -> gazetteer.statePlace(s.code()))
                .or(() -> town);
    }

    /** <i>to meet in Europe</i>: a place only after such a word, since those who govern there bear its name. */
    private static Optional<Place> continent(Sentence sentence, NameSpan name, Token head) {
        String words = sentence.token(name.first()).span().union(head.span()).cut(sentence.articleText());
        return CONTINENTS.contains(words) && WITHIN.contains(NounPhrase.preposition(sentence, head))
                ? Optional.of(new Place(words, null, null, null, "region", 0))
                : Optional.empty();
    }

    private static Optional<Place> partOf(Gazetteer gazetteer, Sentence sentence, NameSpan name) {
        Token last = sentence.token(name.last());
        boolean modifies = last.is("amod") || last.is("compound") || last.is("nmod:poss");
        boolean beyond =
                last.is("nmod") && NounPhrase.preposition(sentence, last).equals("with");
        Optional<Token> noun = modifies || beyond
                ? sentence.head(last).filter(h -> (beyond ? EDGES : PARTS).contains(h.lemma()))
                : Optional.empty();
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        return name.state().flatMap(gazetteer::state).map(s -> {
            Optional<Place> state = gazetteer.statePlace(s.code());
            if (LAND.contains(noun.get().lemma()) && state.isPresent()) {
                return state.get();
            }
            String part = s.adjective() + " " + noun.get().lemma();
            return beyond // on the other side, in a country that is not told
                    ? new Place(part, null, null, null, "border", 0)
                    : new Place(
                            part,
                            s.code(),
                            state.map(Place::lat).orElse(null),
                            state.map(Place::lon).orElse(null),
                            "border",
                            0);
        });
    }
}
