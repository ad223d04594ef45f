package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nuncio.app.copies.CopyBench;

/**
 * How candidates for copies are found: keys sampled by divisibility beside MinHash with bands (Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets,
 * chapter 3), over reports with twenty altered copies each.
 */
class CandidatesTest {
    private static final int HASHES = 120;

    /** Each report with its copies after it. */
    private static List<List<Seen>> families;

    /** A report or a copy, in both ways of looking at it. */
    private record Seen(Set<Long> keys, long[] minima) {
        static Seen of(String text) {
            Set<Long> shingles = Shingles.of(Shingles.words(text));
            long[] minima = IntStream.range(0, HASHES)
                    .mapToLong(i -> shingles.stream()
                            .mapToLong(shingle -> mix(shingle ^ mix(i + 1)))
                            .min()
                            .orElse(0))
                    .toArray();
            return new Seen(new HashSet<>(Signature.of(text).keys()), minima);
        }

        /** The finaliser of SplitMix64. */
        private static long mix(long number) {
            long z = number * 0x9e3779b97f4a7c15L;
            z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
            z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
            return z ^ (z >>> 31);
        }

        boolean sharesKeys(Seen other) {
            return keys.stream().filter(other.keys::contains).count() >= Copies.SHARED_KEYS;
        }

        boolean sharesBand(Seen other, int rows) {
            return IntStream.range(0, HASHES / rows)
                    .anyMatch(band -> Arrays.equals(
                            minima, band * rows, (band + 1) * rows, other.minima, band * rows, (band + 1) * rows));
        }
    }

    /** Pairs that may be copies. */
    private interface Rule {
        boolean holds(Seen one, Seen other);
    }

    @BeforeAll
    static void make() throws IOException {
        families = CopyBench.over(Path.of(System.getProperty("nuncio.root"))).families().values().stream()
                .map(family -> family.stream().map(copy -> Seen.of(copy.text())).toList())
                .toList();
    }

    /** {@code 800 of 800 copies, 4 of 780 pairs of different reports}. */
    private static String found(Rule rule) {
        List<Seen> reports = new ArrayList<>();
        int copies = 0;
        int found = 0;
        for (List<Seen> family : families) {
            reports.add(family.get(0));
            for (Seen copy : family.subList(1, family.size())) {
                copies++;
                found += rule.holds(family.get(0), copy) ? 1 : 0;
            }
        }
        int pairs = 0;
        int wrong = 0;
        for (int i = 0; i < reports.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs++;
                wrong += rule.holds(reports.get(i), reports.get(j)) ? 1 : 0;
            }
        }
        return found + " of " + copies + " copies, " + wrong + " of " + pairs + " pairs of different reports";
    }

    @Test
    void sampledKeysFindAllCopies() {
        assertThat(found(Seen::sharesKeys)).isEqualTo("800 of 800 copies, 4 of 780 pairs of different reports");
    }

    @Test
    void bandsOfMinHashLoseSome() {
        assertThat(found((one, other) -> one.sharesBand(other, 2)))
                .isEqualTo("798 of 800 copies, 2 of 780 pairs of different reports");
        assertThat(found((one, other) -> one.sharesBand(other, 4)))
                .isEqualTo("705 of 800 copies, 0 of 780 pairs of different reports");
    }
}
