package org.nuncio.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuncio.gazetteer.Place;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Places that no table lists and that the words around show to be places: <i>near Ofer prison</i>, <i>in Poonch district</i>, <i>the village of Tal Rifaat</i>,
 * <i>fighting near Bor</i>. They have a name, and neither coordinates nor a country.
 */
final class UnlistedPlaces {
    /** After these a capitalised word is a place, or somebody's; after <i>in</i> it may be an office, a language or an operation. */
    private static final Set<String> NEAR = Set.of("near", "outside", "around");

    /** Names of what people come together for or in, which are no places. */
    private static final Set<String> GATHERINGS = Set.of(
            "forum",
            "conference",
            "summit",
            "assembly",
            "council",
            "congress",
            "parliament",
            "senate",
            "games",
            "festival",
            "cup",
            "committee",
            "party",
            "institute",
            "session",
            "championship",
            "championships",
            "bank",
            "court",
            "fund",
            "union",
            "league",
            "times",
            "post",
            "news",
            "office",
            "ministry",
            "department",
            "world");

    private static final Set<String> SETTLEMENTS = Set.of(
            "town",
            "village",
            "city",
            "district",
            "suburb",
            "province",
            "region",
            "hamlet",
            "neighbourhood",
            "neighborhood",
            "settlement",
            "island",
            "port",
            "county");

    /** What a name before it makes a place of: buildings and stretches of land. */
    private static final Set<String> KINDS = Set.of(
            "district",
            "province",
            "county",
            "governorate",
            "prefecture",
            "village",
            "town",
            "suburb",
            "airport",
            "airfield",
            "square",
            "prison",
            "jail",
            "crossing",
            "checkpoint",
            "barracks",
            "harbour",
            "harbor",
            "camp",
            "valley",
            "island",
            "bridge",
            "palace",
            "hospital",
            "mosque",
            "church",
            "cathedral",
            "stadium",
            "refinery",
            "hotel",
            "university",
            "dam",
            "mountain",
            "mountains",
            "hill",
            "river",
            "lake",
            "forest",
            "peninsula",
            "neighbourhood",
            "neighborhood",
            "junction",
            "avenue",
            "street",
            "boulevard",
            "park",
            "pass",
            "gate");

    private final Sentence sentence;
    private final List<NameSpan> names;

    UnlistedPlaces(Sentence sentence, List<NameSpan> names) {
        this.sentence = sentence;
        this.names = names;
    }

    /** @param found places that the tables know: what holds one of them is none of ours */
    List<PlaceMention> beside(List<PlaceMention> found) {
        List<PlaceMention> places = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean listed = found.stream()
                    .anyMatch(p -> p.head() == token.index() || p.span().overlaps(token.span()));
            if (!listed && isPlace(token)) {
                places.add(place(token));
            }
        }
        return places;
    }

    private boolean isPlace(Token head) {
        if (!head.isNoun() || !NounPhrase.isHead(head) || sentence.tokens().size() == 1) {
            return false;
        }
        return isNamedKind(head) || isBareName(head);
    }

    /** <i>Ofer prison</i>, <i>its Lebombo crossing</i>; a word that opens the sentence is in capitals for another reason. */
    private boolean isNamedKind(Token head) {
        int before = head.index() - 1;
        return KINDS.contains(head.lemma())
                && before > 0
                && isUnknownName(before)
                && sentence.token(before).head() == head.index();
    }

    private boolean isBareName(Token head) {
        if (!isUnknownName(head.index())) {
            return false;
        }
        String preposition = NounPhrase.preposition(sentence, head);
        if (!sentence.children(head, "det").isEmpty()) {
            boolean house = preposition.equals("at") && head.is("obl") && !GATHERINGS.contains(head.lemma());
            return house && head.tag().equals("NNP"); // received him at the Casa Rosada
        }
        boolean settlement = preposition.equals("of")
                && sentence.head(head)
                        .filter(h -> SETTLEMENTS.contains(h.lemma()))
                        .isPresent();
        return settlement || NEAR.contains(preposition);
    }

    /** A capitalised word of which the tables know nothing; <i>NATO</i> and <i>F-16</i> are no such words. */
    private boolean isUnknownName(int at) {
        Token token = sentence.token(at);
        String form = token.form();
        boolean proper = token.isProperNoun()
                && form.length() > 2
                && Character.isUpperCase(form.charAt(0))
                && form.chars().skip(1).anyMatch(Character::isLowerCase);
        return proper && names.stream().noneMatch(n -> n.covers(at));
    }

    private PlaceMention place(Token head) {
        int first = head.index();
        while (first > 0
                && sentence.token(first - 1).isProperNoun()
                && sentence.token(first - 1).head() == head.index()) {
            first--;
        }
        boolean settled = !KINDS.contains(head.lemma()) || head.isProperNoun();
        var span = sentence.token(first).span().union(head.span());
        String name = span.cut(sentence.articleText());
        Place place = new Place(name, null, null, null, settled ? "city" : "building", 0);
        return new PlaceMention(span, sentence.index(), head.index(), place);
    }
}
