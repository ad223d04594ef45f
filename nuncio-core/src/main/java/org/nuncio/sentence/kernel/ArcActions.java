package org.nuncio.sentence.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What a parser may do next, by the labels of its model: {@code L_R_nsubj} is an arc to the left, then reduce, with the relation nsubj. */
final class ArcActions {
    private final char[] arcs;
    private final char[] moves;
    private final int[] relations;
    private final List<String> names = new ArrayList<>();

    private final int[] all;
    private final int[] shifts;
    private final int[] withoutArc;
    private final int[] shiftsOrPasses;
    private final int[] allButReduce;
    private final int[] leftArcs;
    private final int[] rightArcs;

    ArcActions(List<String> labels) {
        this.arcs = new char[labels.size()];
        this.moves = new char[labels.size()];
        this.relations = new int[labels.size()];
        for (int i = 0; i < labels.size(); i++) {
            String[] parts = labels.get(i).split("_", 3);
            arcs[i] = parts[0].charAt(0);
            moves[i] = parts[1].charAt(0);
            relations[i] = number(parts[2]);
        }
        this.all = which(i -> true);
        this.shifts = which(i -> moves[i] == 'S');
        this.withoutArc = which(i -> arcs[i] == 'N');
        this.shiftsOrPasses = which(i -> arcs[i] == 'N' && moves[i] != 'R');
        this.allButReduce = which(i -> arcs[i] != 'N' || moves[i] != 'R');
        this.leftArcs = which(i -> arcs[i] == 'L');
        this.rightArcs = which(i -> arcs[i] == 'R');
    }

    private int number(String relation) {
        if (!names.contains(relation)) {
            names.add(relation);
        }
        return names.indexOf(relation);
    }

    private int[] which(IntPredicate test) {
        return IntStream.range(0, arcs.length).filter(test).toArray();
    }

    /** The relations by their numbers. */
    List<String> names() {
        return names;
    }

    /** The best of those that leave a tree possible. */
    int best(ArcState state, float[] scores) {
        return best(allowed(state), scores);
    }

    private int[] allowed(ArcState state) {
        int top = state.top();
        int input = state.input();
        if (top == 0) {
            return shifts;
        }
        if (state.isBelow(top, input)) {
            return withoutArc;
        }
        if (state.isBelow(input, top)) {
            return state.hasHead(top) ? withoutArc : shiftsOrPasses;
        }
        return state.hasHead(top) ? all : allButReduce;
    }

    /** The best by which the input governs the top of the stack, or the other way about. */
    int bestArc(boolean isLeft, float[] scores) {
        return best(isLeft ? leftArcs : rightArcs, scores);
    }

    private static int best(int[] actions, float[] scores) {
        int best = actions[0];
        for (int action : actions) {
            if (scores[best] < scores[action]) {
                best = action;
            }
        }
        return best;
    }

    int relation(int action) {
        return relations[action];
    }

    void apply(int action, ArcState state) {
        if (arcs[action] == 'L') {
            state.attach(state.top(), state.input(), relations[action]);
        } else if (arcs[action] == 'R') {
            state.attach(state.input(), state.top(), relations[action]);
        }
        switch (moves[action]) {
            case 'S' -> state.shift();
            case 'R' -> state.reduce();
            default -> state.pass();
        }
    }
}
