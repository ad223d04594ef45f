package org.nuncio.app.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far a record agrees with the gold record of its report.
 *
 * <p>An event is found where a coded one has evidence that overlaps, a right type, and the right actors and recipients. Optional events count neither
 * way. Where the evidence of a missed event is that of a coded one, it still tells whether type, actors and recipients are right. All other stages are judged
 * over the events that were found.
 *
 * @param found gold events that were found
 * @param gold gold events that ought to be found
 * @param coded events that were coded, but for optional, denied and feared ones
 * @param stages how many are right, of how many
 * @param types figures of each type; what was found counts under the type that the gold names first
 * @param confusions what is not as the gold has it, in the order of the gold, then what was coded beyond it
 * @param byRules the same without what likeness to the examples has added
 * @param reliability how often coded events are right, by their confidence
 * @param forbidden what was shown as having happened and has not: the words, and the type
 */
public record StoryScore(
        int found,
        int gold,
        int coded,
        Map<Stage, Share> stages,
        Map<String, Count> types,
        List<Confusion> confusions,
        Count byRules,
        Reliability reliability,
        List<String> forbidden) {

    /** What is judged beside who did what to whom. */
    public enum Stage {
        EVIDENCE,
        TYPE,
        ACTORS,
        RECIPIENTS,
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
        types = Collections.unmodifiableMap(new TreeMap<>(types));
        confusions = List.copyOf(confusions);
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

    /** This score with the name of the report beside all that is wrong. */
    public StoryScore named(String report) {
        List<Confusion> ours = confusions.stream().map(c -> c.of(report)).toList();
        return new StoryScore(found, gold, coded, stages, types, ours, byRules, reliability, forbidden);
    }

    /** This score, with the figures that the rules alone have reached. */
    private StoryScore beside(StoryScore rules) {
        Count figures = new Count(rules.found, rules.gold, rules.coded);
        return new StoryScore(found, gold, coded, stages, types, confusions, figures, reliability, forbidden);
    }

    /** Both reports taken as one. */
    public StoryScore plus(StoryScore other) {
        Map<Stage, Share> sums = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            sums.put(stage, stage(stage).plus(other.stage(stage)));
        }
        Map<String, Count> bothTypes = new TreeMap<>(types);
        other.types.forEach((type, count) -> bothTypes.merge(type, count, Count::plus));
        return new StoryScore(
                found + other.found,
                gold + other.gold,
                coded + other.coded,
                sums,
                bothTypes,
                joined(confusions, other.confusions),
                byRules.plus(other.byRules),
                reliability.plus(other.reliability),
                joined(forbidden, other.forbidden));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /** What {@link #plus} starts from. */
    public static StoryScore none() {
        return new StoryScore(0, 0, 0, Map.of(), Map.of(), List.of(), Count.NONE, Reliability.none(), List.of());
    }

    /** @param record as {@code nuncio read --format json} prints it, one object */
    public static StoryScore of(GoldStory gold, JsonNode record) {
        CodedStory story = CodedStory.of(record);
        return new Scorer(gold, story).score().beside(new Scorer(gold, story.byRules()).score());
    }
}
