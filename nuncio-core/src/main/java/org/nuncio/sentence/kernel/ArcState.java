package org.nuncio.sentence.kernel;

import edu.emory.mathcs.nlp.component.template.feature.Relation;
import java.util.Arrays;

/**
 * A sentence half parsed: words on the stack, words that were passed over, the next word of the input, and the tree so far. Words are numbered from 1,
 * the root is 0.
 */
final class ArcState {
    static final int NONE = -1;

    private final int[] stack;
    private int stacked;
    private final int[] passed;
    private int passedBy;
    private int input;

    private final int[] heads;
    private final int[] labels;
    /** The dependents of a word in the order of the text, as a chain. */
    private final int[] firsts;

    private final int[] lasts;
    private final int[] befores;
    private final int[] afters;
    private final int[] changes;

    /** @param words how many, with the root */
    ArcState(int words) {
        this.stack = new int[words + 1];
        this.passed = new int[words + 1];
        this.heads = nothing(words);
        this.labels = nothing(words);
        this.firsts = nothing(words);
        this.lasts = nothing(words);
        this.befores = nothing(words);
        this.afters = nothing(words);
        this.changes = new int[words];
        shift();
    }

    private static int[] nothing(int words) {
        int[] none = new int[words];
        Arrays.fill(none, NONE);
        return none;
    }

    int words() {
        return heads.length;
    }

    boolean isDone() {
        return input >= heads.length;
    }

    int top() {
        return stack[stacked - 1];
    }

    int input() {
        return input;
    }

    /** So many below the top of the stack, or of the passed words where negative; the last that was passed is -1. */
    int below(int depth) {
        if (depth < 0) {
            return -depth <= passedBy ? passed[passedBy + depth] : NONE;
        }
        return depth < stacked ? stack[stacked - 1 - depth] : NONE;
    }

    /** The word so many on, or none. */
    int at(int word, int window) {
        int index = word + window;
        return index >= 0 && index < heads.length ? index : NONE;
    }

    /** The passed words and the input go onto the stack. */
    void shift() {
        while (passedBy > 0) {
            stack[stacked++] = passed[--passedBy];
        }
        stack[stacked++] = input++;
    }

    void reduce() {
        stacked--;
    }

    void pass() {
        passed[passedBy++] = stack[--stacked];
    }

    /** Only these two are looked at. */
    void reset(int top, int next) {
        stacked = 0;
        passedBy = 0;
        stack[stacked++] = top;
        input = next;
    }

    boolean hasHead(int word) {
        return heads[word] != NONE;
    }

    int head(int word) {
        return heads[word];
    }

    int label(int word) {
        return labels[word];
    }

    /** Grows when something changes in the tree within reach of a word's features. */
    int changes(int word) {
        return changes[word];
    }

    boolean isBelow(int word, int ancestor) {
        for (int head = heads[word]; head != NONE; head = heads[head]) {
            if (head == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** A word that has a head already changes it. */
    void attach(int word, int head, int label) {
        if (hasHead(word)) {
            unlink(word);
            changes[heads[word]]++;
        }
        heads[word] = head;
        labels[word] = label;
        link(word, head);
        changes[word]++;
        changes[head]++;
        for (int below = firsts[word]; below != NONE; below = afters[below]) {
            changes[below]++;
        }
    }

    private void link(int word, int head) {
        int before = lasts[head];
        while (before > word) {
            before = befores[before];
        }
        int after = before == NONE ? firsts[head] : afters[before];
        join(head, before, word);
        join(head, word, after);
    }

    private void unlink(int word) {
        join(heads[word], befores[word], afters[word]);
    }

    private void join(int head, int before, int after) {
        if (before == NONE) {
            firsts[head] = after;
        } else {
            afters[before] = after;
        }
        if (after == NONE) {
            lasts[head] = before;
        } else {
            befores[after] = before;
        }
    }

    /** Left and right dependents, the outermost first: 0 or 1. */
    int leftMost(int word, int order) {
        int dependent = order == 0 ? firsts[word] : next(afters, firsts[word]);
        return dependent < word ? dependent : NONE;
    }

    int rightMost(int word, int order) {
        int dependent = order == 0 ? lasts[word] : next(befores, lasts[word]);
        return dependent > word ? dependent : NONE;
    }

    private static int next(int[] chain, int word) {
        return word == NONE ? NONE : chain[word];
    }

    int related(int word, Relation relation) {
        return switch (relation) {
            case h -> heads[word];
            case h2 -> next(heads, heads[word]);
            case lmd -> leftMost(word, 0);
            case lmd2 -> leftMost(word, 1);
            case rmd -> rightMost(word, 0);
            case rmd2 -> rightMost(word, 1);
            case lns -> hasHead(word) ? befores[word] : NONE;
            case lns2 -> hasHead(word) ? next(befores, befores[word]) : NONE;
            default -> throw new IllegalArgumentException("no model asks for the relation " + relation);
        };
    }
}
