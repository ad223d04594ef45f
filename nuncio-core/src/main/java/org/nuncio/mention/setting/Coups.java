package org.nuncio.mention.setting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.name.NameMeanings;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** In which state soldiers have seized power, for <i>the junta</i>: <i>lifted the sanctions on Niamey after the coup. The junta thanked them</i>, wherever the reporter is. */
final class Coups {
    private static final Set<String> COUPS = Set.of("coup", "putsch", "takeover", "mutiny");
    private static final Set<String> TAKING = Set.of("overthrow", "topple", "oust", "depose");
    private static final int CLOSE = 2;
    private static final int REACH = 8;

    private final NameMeanings meanings;
    private final Predicate<String> isState;
    private @Nullable String state;

    Coups(NameMeanings meanings, Predicate<String> isState) {
        this.meanings = meanings;
        this.isState = isState;
    }

    void read(Sentence sentence, List<NameSpan> names) {
        if (state != null) {
            return;
        }
        sentence.tokens().stream()
                .filter(t -> t.isNoun() && COUPS.contains(t.lemma()) || TAKING.contains(t.lemma()))
                .findFirst()
                .flatMap(t -> beside(t, names))
                .ifPresent(code -> state = code);
    }

    boolean isOne(NounPhrase phrase) {
        return phrase.head().lemma().equals("junta")
                && phrase.isDefinite()
                && phrase.possessor().isEmpty();
    }

    /** The first of which a report has told. */
    Optional<String> state() {
        return Optional.ofNullable(state);
    }

    /** The name right behind the word, <i>the coup in Chad</i>, else the last before it, <i>Chad's coup</i>, else one behind it, if they are near. */
    private Optional<String> beside(Token word, List<NameSpan> names) {
        return behind(word, names, CLOSE)
                .or(() -> names.stream()
                        .filter(n -> n.last() < word.index() && word.index() - n.last() <= REACH)
                        .flatMap(n -> code(n).stream())
                        .reduce((a, b) -> b))
                .or(() -> behind(word, names, REACH));
    }

    private Optional<String> behind(Token word, List<NameSpan> names, int reach) {
        return names.stream()
                .filter(n -> n.first() > word.index() && n.first() - word.index() <= reach)
                .flatMap(n -> code(n).stream())
                .findFirst();
    }

    private Optional<String> code(NameSpan name) {
        return name.names().stream()
                .map(meanings::codeOf)
                .flatMap(Optional::stream)
                .filter(isState)
                .findFirst();
    }
}
