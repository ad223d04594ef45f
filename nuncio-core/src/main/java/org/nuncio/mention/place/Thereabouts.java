package org.nuncio.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.gazetteer.Place;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Which place <i>there</i> is: the one that the sentence has named before it, else the one of the last sentence that named any. Where these name two that do not
 * lie in each other, <i>there</i> is nowhere. One for each report.
 */
final class Thereabouts {
    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "near",
            "to",
            "into",
            "from",
            "on",
            "outside",
            "inside",
            "across",
            "through",
            "throughout",
            "for",
            "around",
            "off",
            "over",
            "within");
    /** After these words <i>there</i> is no place: <i>up there</i>, <i>out there</i>. */
    private static final Set<String> ADVERBS = Set.of("up", "down", "out", "over", "back", "in", "from", "then");

    private static final Set<String> INSIDE = Set.of("NNP", "NNPS", "NN", "JJ", "DT", "HYPH", "CC", ",");

    private static final int REACH = 2;

    private List<Place> last = List.of();
    private int lastSentence;

    /** @param places all other places of the sentence, in any order; they are kept for the next one */
    List<PlaceMention> meant(Sentence sentence, List<PlaceMention> places) {
        List<PlaceMention> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (isThere(sentence, token)) {
                List<PlaceMention> before = places.stream()
                        .filter(p -> p.head() < token.index() && isWhere(sentence, p))
                        .toList();
                boolean near = sentence.index() - lastSentence <= REACH;
                Optional<Place> place = !before.isEmpty()
                        ? one(before.stream().map(PlaceMention::place).toList())
                        : near ? one(last) : Optional.empty();
                place.ifPresent(p -> found.add(new PlaceMention(token.span(), sentence.index(), token.index(), p)));
            }
        }
        List<Place> named = places.stream()
                .filter(p -> isWhere(sentence, p))
                .map(PlaceMention::place)
                .toList();
        boolean told = places.stream().anyMatch(p -> !p.place().kind().equals("state"));
        if (!named.isEmpty() || told) {
            last = named; // none where only the mayor of a town was named: who knows where then
            lastSentence = sentence.index();
        } else if (!found.isEmpty()) {
            lastSentence = sentence.index();
        }
        return found;
    }

    /** <i>fired at a crowd there</i>, not <i>there were clashes</i> and not <i>from there</i>. */
    private static boolean isThere(Sentence sentence, Token token) {
        return token.lemma().equals("there")
                && token.tag().equals("RB")
                && token.is("advmod")
                && !isAfterAdverb(sentence, token);
    }

    private static boolean isAfterAdverb(Sentence sentence, Token there) {
        return there.index() > 0
                && ADVERBS.contains(sentence.token(there.index() - 1).lemma());
    }

    /** Where something is, not <i>Chad said</i> or <i>Chad's army</i>. */
    private static boolean isWhere(Sentence sentence, PlaceMention place) {
        if (!sentence.parsed()) {
            return isAfterPreposition(sentence, place);
        }
        Token head = sentence.token(place.head());
        Token first = head.is("conj") ? sentence.head(head).orElse(head) : head;
        String preposition = NounPhrase.preposition(sentence, first);
        Token kind = preposition.equals("of") ? sentence.head(first).orElse(first) : first;
        if (kind != first) {
            return NounPhrase.isKindOfPlace(kind) && !kind.is("appos"); // Pil, a suburb of Lima: Pil
        }
        boolean object = first.is("obj") || first.relation().equals("nsubj:pass") || first.is("appos");
        return WHERE.contains(preposition)
                || preposition.isEmpty() && object && !place.place().kind().equals("state");
    }

    /** By the words alone, since a sentence without an act has no tree: <i>fell on the port of Lima</i>. */
    private static boolean isAfterPreposition(Sentence sentence, PlaceMention place) {
        int at = place.head();
        while (at > 0 && INSIDE.contains(sentence.token(at).tag())) {
            at--;
        }
        return WHERE.contains(sentence.token(at).lemma());
    }

    /** The town, where all others are the country in which it lies. */
    private static Optional<Place> one(List<Place> named) {
        List<Place> places = named.stream().distinct().toList();
        List<Place> fine =
                places.stream().filter(p -> !p.kind().equals("state")).toList();
        if (fine.size() > 1 || places.isEmpty() || fine.isEmpty() && places.size() > 1) {
            return Optional.empty();
        }
        Place place = fine.isEmpty() ? places.get(0) : fine.get(0);
        boolean apart = places.stream()
                .anyMatch(p -> !p.equals(place)
                        && place.country() != null
                        && !place.country().equals(place.country()));
        return apart ? Optional.empty() : Optional.of(place);
    }
}
