package org.nuncio.sentence.kernel;

import java.util.List;

/**
 * Parses by arcs and moves over a stack and a list (Choi and McCallum 2013), the weights those of NLP4J: in each step the features of the word on top
 * of the stack, the next of the input and their surroundings choose an action. May be used by several threads at once.
 */
final class ArcParser {
    /** So far away is a head looked for where the steps gave none. */
    private static final int REACH = 5;

    private final ArcActions actions;
    private final ArcFeatures features;

    ArcParser(Weights weights) {
        this.actions = new ArcActions(weights.labels());
        this.features = new ArcFeatures(weights, actions.names());
    }

    /** The tree of a sentence, in the labels of the model. */
    Tree parse(Words words) {
        ArcState state = new ArcState(words.size());
        ArcScores scores = new ArcScores(features, words, state);
        while (!state.isDone()) {
            actions.apply(actions.best(state, scores.now()), state);
        }
        for (int word = 1; word < words.size(); word++) {
            if (!state.hasHead(word)) {
                attach(word, state, scores);
            }
        }
        return tree(state);
    }

    /** To whichever of its neighbours scores best, else to the root. */
    private void attach(int word, ArcState state, ArcScores scores) {
        int head = 0;
        int relation = actions.names().indexOf("root");
        float most = Float.NEGATIVE_INFINITY;
        for (int direction = -1; direction <= 1; direction += 2) {
            for (int distance = 1; distance <= REACH; distance++) {
                int other = state.at(word, direction * distance);
                if (other != ArcState.NONE && !state.isBelow(other, word)) {
                    state.reset(Math.min(word, other), Math.max(word, other));
                    float[] now = scores.now();
                    int action = actions.bestArc(direction > 0, now);
                    if (most < now[action]) {
                        most = now[action];
                        head = other;
                        relation = actions.relation(action);
                    }
                }
            }
        }
        state.attach(word, head, relation);
    }

    private Tree tree(ArcState state) {
        int[] heads = new int[state.words()];
        String[] labels = new String[state.words()];
        List<String> names = actions.names();
        for (int word = 1; word < heads.length; word++) {
            heads[word] = state.head(word);
            labels[word] = names.get(state.label(word));
        }
        return new Tree(heads, labels);
    }
}
