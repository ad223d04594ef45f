package org.nuncio.app.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What share of events is right by the confidence that was stated: the nearer the two, the better the confidence is calibrated. */
public final class Reliability {
    private static final double[] EDGES = {0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01};

    private final List<Bin> bins;

    /** @param stated sum of the confidences */
    private record Bin(int right, int of, double stated) {
        Bin plus(Bin other) {
            return new Bin(right + other.right, of + other.of, stated + other.stated);
        }
    }

    private Reliability(List<Bin> bins) {
        this.bins = List.copyOf(bins);
    }

    public static Reliability none() {
        return new Reliability(Collections.nCopies(EDGES.length - 1, new Bin(0, 0, 0)));
    }

    /** This with one more event. */
    public Reliability with(double confidence, boolean right) {
        List<Bin> more = new ArrayList<>(bins);
        int bin = 0;
        while (bin < more.size() - 1 && confidence >= EDGES[bin + 1]) {
            bin++;
        }
        more.set(bin, more.get(bin).plus(new Bin(right ? 1 : 0, 1, confidence)));
        return new Reliability(more);
    }

    Reliability plus(Reliability other) {
        List<Bin> sums = new ArrayList<>();
        for (int i = 0; i < bins.size(); i++) {
            sums.add(bins.get(i).plus(other.bins.get(i)));
        }
        return new Reliability(sums);
    }

    /** Lines of a Markdown table; nothing where there are no events. */
    public String table() {
        Markdown page = new Markdown();
        print(page);
        return page.toString();
    }

    void print(Markdown page) {
        Bin all = bins.stream().reduce(new Bin(0, 0, 0), Bin::plus);
        if (all.of() == 0) {
            return;
        }
        page.head("lrrrr", "stated confidence", "number", "mean stated", "share right", "right");
        for (int i = 0; i < bins.size(); i++) {
            Bin bin = bins.get(i);
            if (bin.of() > 0) {
                row(page, range(i), bin);
            }
        }
        row(page, "**all**", all);
    }

    private static void row(Markdown page, String name, Bin bin) {
        page.row(name, bin.of(), bin.stated() / bin.of(), (double) bin.right() / bin.of(), bin.right());
    }

    private static String range(int bin) {
        return bin == 0
                ? "below " + EDGES[1]
                : bin == EDGES.length - 2 ? "from " + EDGES[bin] : EDGES[bin] + " to below " + EDGES[bin + 1];
    }
}
