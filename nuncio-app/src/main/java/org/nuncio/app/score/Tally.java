package org.nuncio.app.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nuncio.app.score.StoryScore.Share;
import org.nuncio.app.score.StoryScore.Stage;

/** Adds up, while one record is judged, what is right and what is not. */
final class Tally {
    private final Map<Stage, Share> stages = new EnumMap<>(Stage.class);
    private final Map<String, Count> types = new TreeMap<>();
    private final List<Confusion> confusions = new ArrayList<>();

    private Reliability reliability = Reliability.none();

    void judged(double confidence, boolean right) {
        reliability = reliability.with(confidence, right);
    }

    void note(Stage stage, boolean right) {
        stages.merge(stage, new Share(right ? 1 : 0, 1), Share::plus);
    }

    /** @param asked any of which is right */
    void note(Stage stage, boolean right, Collection<?> asked, String got, String sentence) {
        note(stage, right);
        if (!right) {
            String any = asked.stream().map(Object::toString).collect(Collectors.joining(" or "));
            confuse(stage.toString(), any, got, sentence);
        }
    }

    void confuse(String what, String gold, String coded, String sentence) {
        confusions.add(new Confusion("", what, gold, coded.isEmpty() ? Confusion.NOTHING : coded, sentence));
    }

    void type(String type, Count count) {
        types.merge(type, count, Count::plus);
    }

    StoryScore score(List<String> forbidden) {
        Count all = types.values().stream().reduce(Count.NONE, Count::plus);
        return new StoryScore(
                all.correct(), all.gold(), all.coded(), stages, types, confusions, all, reliability, forbidden);
    }
}
