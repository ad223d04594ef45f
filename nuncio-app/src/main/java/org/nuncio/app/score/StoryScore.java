package org.nuncio.app.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How far a record agrees with the gold record of its report.
 *
 * <p>An event is found where a coded one has evidence that overlaps, a right type, and the right actors and recipients. Optional events count neither
 * way. Each {@link Stage} is judged over the events that were found.
 *
 * @param found gold events that were found
 * @param gold gold events that ought to be found
 * @param coded events that were coded, but for optional, denied and feared ones
 * @param stages how many are right, of how many
 * @param forbidden what was shown as having happened and has not: the words, and the type
 */
public record StoryScore(int found, int gold, int coded, Map<Stage, Share> stages, List<String> forbidden) {

    /** What is judged beside who did what to whom. */
    public enum Stage {
        STATUS,
        ACT,
        MODE,
        DATE,
        PLACE,
        QUANTITY,
        ATTRIBUTION,
        CONDITION,
        SECTOR,
        STATEMENT,
        SPEAKER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code 3/4}: three right of four. */
    public record Share(int right, int of) {
        static final Share NONE = new Share(0, 0);

        Share plus(Share other) {
            return new Share(right + other.right, of + other.of);
        }

        @Override
        public String toString() {
            return of == 0 ? "-" : right + "/" + of;
        }
    }

    public StoryScore {
        stages = Map.copyOf(stages);
        forbidden = List.copyOf(forbidden);
    }

    public double precision() {
        return coded == 0 ? 0 : (double) found / coded;
    }

    /** 1 where there is nothing to be found. */
    public double recall() {
        return gold == 0 ? 1 : (double) found / gold;
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    public Share stage(Stage stage) {
        return stages.getOrDefault(stage, Share.NONE);
    }

    /** Both reports taken as one. */
    public StoryScore plus(StoryScore other) {
        Map<Stage, Share> sums = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            sums.put(stage, stage(stage).plus(other.stage(stage)));
        }
        List<String> both = new ArrayList<>(forbidden);
        both.addAll(other.forbidden);
        return new StoryScore(found + other.found, gold + other.gold, coded + other.coded, sums, both);
    }

    /** What {@link #plus} starts from. */
    public static StoryScore none() {
        return new StoryScore(0, 0, 0, Map.of(), List.of());
    }

    /** @param record as {@code nuncio read --format json} prints it, one object */
    public static StoryScore of(GoldStory gold, JsonNode record) {
        return new Scorer(gold, CodedStory.of(record)).score();
    }
}
