package org.nuncio.mention.setting;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Name;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.place.OfWhichState;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** The countries of the places that the sentence being read, or the last one with any, names with <i>in</i> or <i>at</i>. One for each report. */
final class Whereabouts {
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "across", "throughout", "through");

    private final @Nullable String home;
    /** Countries by the position of the names of their places. */
    private final NavigableMap<Integer, String> here = new TreeMap<>();

    private @Nullable String place;
    private int since = -10;
    private int at;
    private int paragraph;

    /** @param home code of the country where the report is at home, or null */
    Whereabouts(@Nullable String home) {
        this.home = home;
    }

    void read(Sentence sentence, List<NameSpan> names) {
        for (NameSpan name : names) {
            Token last = sentence.token(name.last());
            if (!isSeat(sentence, last, names)) {
                OfWhichState.whereabouts(sentence, name, WHERE).ifPresent(c -> move(sentence, name.first(), c));
            }
        }
        Optional<Token> capital =
                sentence.tokens().stream().filter(t -> isCapital(sentence, t)).findFirst();
        if (capital.isPresent() && home != null && !isIn(sentence)) {
            move(sentence, capital.get().index(), home);
        }
    }

    private void move(Sentence sentence, int token, String code) {
        if (!isIn(sentence)) {
            here.clear();
        }
        here.put(token, code);
        place = code;
        since = sentence.index();
        at = token;
        paragraph = sentence.paragraph();
    }

    /** <i>In the capital</i> of nobody who is named is that where the report plays. */
    private static boolean isCapital(Sentence sentence, Token token) {
        NounPhrase phrase = new NounPhrase(sentence, token);
        return token.lemma().equals("capital")
                && token.tag().equals("NN")
                && phrase.tokens().size() == 2
                && phrase.isDefinite()
                && phrase.modifiersBy(Set.of("of")).isEmpty()
                && WHERE.contains(NounPhrase.preposition(sentence, token));
    }

    /** <i>The International Court of Justice in The Hague</i>, <i>a tribunal in The Hague</i>: where a body of several states sits nothing plays. */
    private static boolean isSeat(Sentence sentence, Token place, List<NameSpan> names) {
        boolean ofBody = sentence.head(place)
                .filter(body -> names.stream()
                        .anyMatch(n -> n.covers(body.index())
                                && n.as(Name.Organisation.class).isPresent()))
                .isPresent();
        return ofBody || TheHague.isSeat(sentence, place);
    }

    /** Whether the sentence itself names a place. */
    boolean isIn(Sentence sentence) {
        return since == sentence.index();
    }

    /** How many sentences ago the last place was named. */
    int past(Sentence sentence) {
        return sentence.index() - since;
    }

    /** Number of the last sentence that names a place. */
    int since() {
        return since;
    }

    /** Whether that sentence is of the same paragraph. */
    boolean isOfParagraph(Sentence sentence) {
        return paragraph == sentence.paragraph();
    }

    /** The place that was named last, however long ago. */
    Optional<String> last() {
        return Optional.ofNullable(place);
    }

    /** Countries by the position of the names of their places in the sentence that names any. */
    NavigableMap<Integer, String> places() {
        return here;
    }

    /** Whether the place was named in the sentence before, or before the phrase in its own. */
    boolean isBefore(NounPhrase phrase) {
        return past(phrase.sentence()) == 1
                || isIn(phrase.sentence()) && at < phrase.head().index();
    }

    /** The place that holds for the phrase: of its own sentence, else of the one before in its paragraph; where nothing else tells, also of the paragraph before. */
    Optional<String> of(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        boolean holds = isIn(sentence) || past(sentence) == 1 && (home == null || isOfParagraph(sentence));
        return holds ? near(phrase) : Optional.empty();
    }

    /** The place named before the phrase in its sentence, else one behind it: <i>In Kelstadt strikers marched, and in Norhaven they sang</i>. */
    Optional<String> near(NounPhrase phrase) {
        if (!isIn(phrase.sentence())) {
            return last();
        }
        NavigableMap<Integer, String> before = here.headMap(phrase.head().index(), false);
        return before.isEmpty()
                ? here.entrySet().stream()
                        .filter(e -> !isTold(phrase, e.getKey()))
                        .findFirst()
                        .map(e -> e.getValue())
                : Optional.of(before.lastEntry().getValue());
    }

    /** <i>The authorities shut the bridge, over which the goods for troops in Mali go</i>, <i>the bridge used by troops in Mali</i>: what is told of a thing says not where it was done. */
    private static boolean isTold(NounPhrase phrase, int place) {
        Sentence sentence = phrase.sentence();
        Token at = sentence.token(place);
        for (int steps = 0; at.head() >= 0 && steps < sentence.tokens().size(); steps++) {
            if (isRelative(sentence, at)) {
                return !sentence.subtree(at).contains(phrase.head());
            }
            at = sentence.token(at.head());
        }
        return false;
    }

    /** Also where the parser hangs it on the verb: <i>shut the bridge, over which they go</i>. */
    private static boolean isRelative(Sentence sentence, Token verb) {
        boolean participle = verb.is("acl")
                && verb.tag().equals("VBN")
                && !sentence.hasChild(verb, t -> t.relation().startsWith("aux"));
        return verb.is("acl:relcl")
                || participle
                || verb.is("advcl")
                        && sentence.subtree(verb).stream().anyMatch(t -> t.tag().equals("WDT"));
    }
}
