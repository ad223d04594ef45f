package org.nuncio.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads expressions of time as news writes them, by forms over tokens and tags. */
public final class NewsTimeTagger implements TimeTagger {
    /** A longer sentence is a list or a table. */
    private static final int MOST_TOKENS = 300;

    @Override
    public List<Expression> tag(Sentence sentence) {
        if (sentence.tokens().size() > MOST_TOKENS || !TimeWords.mayHoldTime(sentence)) {
            return List.of();
        }
        TimePieces pieces = TimePieces.of(sentence);
        return new TimeRules(pieces)
                .mend(find(pieces)).stream()
                        .map(found ->
                                new Expression(pieces.span(found.first(), found.last()), found.type(), found.value()))
                        .toList();
    }

    private static List<Found> find(TimePieces pieces) {
        EdgeForms forms = new EdgeForms(pieces);
        List<Found> all = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Optional<Found> found = TimeWords.mayBegin(pieces.word(i)) ? forms.at(i) : Optional.empty();
            if (found.isPresent()) {
                all.add(found.get());
                i = found.get().last();
            }
        }
        return all;
    }
}
