package org.nuncio.app.score;

/** How often a label was right, how often it is in the gold, how often it was coded. */
public record Count(int correct, int gold, int coded) {
    static final Count NONE = new Count(0, 0, 0);

    Count plus(Count other) {
        return new Count(correct + other.correct, gold + other.gold, coded + other.coded);
    }

    /** 0 where nothing was coded. */
    public double precision() {
        return coded == 0 ? 0 : (double) correct / coded;
    }

    /** 0 where there is nothing in the gold. */
    public double recall() {
        return gold == 0 ? 0 : (double) correct / gold;
    }

    public double f1() {
        return gold + coded == 0 ? 0 : 2.0 * correct / (gold + coded);
    }
}
