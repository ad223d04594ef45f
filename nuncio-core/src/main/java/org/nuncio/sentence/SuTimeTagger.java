package org.nuncio.sentence;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.nuncio.sentence.TimePieces.Piece;
import org.nuncio.sentence.TimeRules.Found;

/**
 * SUTime over our own tokens, without the rest of its pipeline. Loads its rules when a sentence first needs them. Several threads may share one tagger; they
 * take turns in the library, which sentences without a word of time never reach.
 */
public final class SuTimeTagger implements TimeTagger {
    /** A longer sentence is a list or a table; the library takes seconds over it. */
    private static final int MOST_TOKENS = 300;

    private static final String RULES = "edu/stanford/nlp/models/sutime/";
    private @Nullable TimeAnnotator annotator;

    @Override
    public List<Expression> tag(Sentence sentence, @Nullable LocalDate anchor) {
        if (sentence.tokens().size() > MOST_TOKENS || !TimeWords.mayHoldTime(sentence)) {
            return List.of();
        }
        Optional<List<Expression>> weekdays = anchor == null ? TimeWords.weekdaysOnly(sentence) : Optional.empty();
        if (weekdays.isPresent() && weekdays.get().size() == 1) {
            return weekdays.get();
        }
        List<Piece> pieces = TimePieces.of(sentence);
        List<CoreMap> maps = find(annotation(sentence, pieces), anchor == null ? null : anchor.toString());
        List<Found> found = maps.stream()
                .map(SuTimeTagger::found)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Found::first))
                .toList();
        return new TimeRules(pieces)
                .mend(found).stream().map(each -> expression(each, pieces)).toList();
    }

    private synchronized List<CoreMap> find(Annotation input, @Nullable String day) {
        if (annotator == null) {
            annotator = load();
        }
        return annotator.annotateSingleSentence(input, day, new SUTime.TimeIndex());
    }

    /** Holidays are off: they need a library of their own and no report dates its events by them. */
    private static TimeAnnotator load() {
        Properties properties = new Properties();
        properties.setProperty("sutime.rules", RULES + "defs.sutime.txt," + RULES + "english.sutime.txt");
        properties.setProperty("sutime.binders", "0");
        properties.setProperty("sutime.markTimeRanges", "false");
        properties.setProperty("sutime.includeRange", "false");
        return new TimeAnnotator("sutime", properties, true);
    }

    private static Annotation annotation(Sentence sentence, List<Piece> pieces) {
        List<CoreLabel> labels = new ArrayList<>();
        for (Piece piece : pieces) {
            CoreLabel label = new CoreLabel();
            label.setWord(piece.word());
            label.setValue(piece.word());
            label.setOriginalText(piece.word());
            label.setLemma(piece.lemma());
            label.setTag(piece.tag());
            label.setIndex(labels.size());
            label.setBeginPosition(piece.span().start());
            label.setEndPosition(piece.span().end());
            labels.add(label);
        }
        Annotation annotation = new Annotation(sentence.text());
        annotation.set(CoreAnnotations.TokensAnnotation.class, labels);
        annotation.set(
                CoreAnnotations.CharacterOffsetBeginAnnotation.class,
                sentence.span().start());
        annotation.set(
                CoreAnnotations.CharacterOffsetEndAnnotation.class,
                sentence.span().end());
        return annotation;
    }

    /** What counts from an unknown day has no value but a relation. */
    private static Optional<Found> found(CoreMap map) {
        Timex timex = map.get(TimeAnnotations.TimexAnnotation.class);
        String value = timex == null ? null : timex.value() == null ? timex.altVal() : timex.value();
        List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class);
        return value == null
                ? Optional.empty()
                : Optional.of(new Found(
                        labels.get(0).index(), labels.get(labels.size() - 1).index(), timex.timexType(), value));
    }

    private static Expression expression(Found found, List<Piece> pieces) {
        return new Expression(
                pieces.get(found.first()).span().union(pieces.get(found.last()).span()), found.type(), found.value());
    }
}
