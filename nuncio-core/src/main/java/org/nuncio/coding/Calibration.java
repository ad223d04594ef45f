package org.nuncio.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.Entry;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.Confidence;
import org.nuncio.coding.event.Expectation;
import org.nuncio.coding.likeness.Softmax;

/**
 * Fits the weights of {@link Confidence} on the examples of the codebook. An event is right where the example lists it. It is wrong where the example
 * lists others only, where a silent example is coded by its own entry, and where a known mistake is still made.
 */
public final class Calibration {
    private static final int PARTS = 10;
    private static final double PENALTY = 1e-3;
    private static final int ROUNDS = 400;

    private final Codebook codebook;
    private final PairCoder coder;

    public Calibration(Codebook codebook, Coder coder) {
        this.codebook = codebook;
        this.coder = new PairCoder(coder.rulesOnly());
    }

    /**
     * What was found.
     *
     * @param weights by feature, as {@code codebook/confidence.tsv} has them
     * @param judged every event of the examples, with the confidence that the weights fitted without its entry give it
     */
    public record Fitted(Map<String, Double> weights, List<Judged> judged) {}

    /** An event's confidence and whether it is right. */
    public record Judged(double confidence, boolean right) {}

    /** @param part of the examples, those of one entry together */
    private record Sample(Map<String, Double> features, boolean right, int part) {}

    /** Codes all examples, which takes as long as {@code codebook check}. */
    public Fitted fit() {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < codebook.entries().size(); i++) {
            for (Entry.Example example : codebook.entries().get(i).examples()) {
                samples.addAll(samples(codebook.entries().get(i), example, i % PARTS));
            }
        }
        List<Judged> judged = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            Confidence others = new Confidence(
                    weights(samples.stream().filter(s -> s.part() != left).toList()));
            samples.stream()
                    .filter(s -> s.part() == left)
                    .forEach(s -> judged.add(new Judged(others.of(s.features()), s.right())));
        }
        return new Fitted(weights(samples), judged);
    }

    private List<Sample> samples(Entry entry, Entry.Example example, int part) {
        List<Sample> samples = new ArrayList<>();
        Optional<List<Expectation>> expected =
                example.expected().isEmpty() ? Optional.empty() : Expectation.parse(example.expected());
        for (CodedEvent event : coder.code(example.sentence(), null, null, null).events()) {
            boolean own = event.reason().entry().equals(entry.id())
                    || event.reason().operators().contains(entry.id());
            if (expected.isPresent() || own) {
                boolean right = expected.isPresent() && expected.get().stream().anyMatch(e -> e.isMetBy(event));
                Map<String, Double> features =
                        Confidence.features(event.reason(), event.actors(), event.recipients(), event.status());
                samples.add(new Sample(features, right, part));
            }
        }
        return samples;
    }

    private static Map<String, Double> weights(List<Sample> samples) {
        List<String> names = List.copyOf(samples.get(0).features().keySet());
        List<float[]> places = new ArrayList<>();
        int[] classes = new int[samples.size()];
        for (int i = 0; i < classes.length; i++) {
            float[] place = new float[names.size()];
            for (int f = 0; f < place.length; f++) {
                place[f] = samples.get(i).features().get(names.get(f)).floatValue();
            }
            places.add(place);
            classes[i] = samples.get(i).right() ? 1 : 0;
        }
        Softmax softmax = Softmax.fit(new Softmax.Problem(places, classes, 2, PENALTY, ROUNDS));
        double base = Softmax.constant() * difference(softmax, names.size());
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put(Confidence.base(), 0.0);
        for (int f = 0; f < names.size(); f++) {
            weights.put(names.get(f), round(difference(softmax, f)));
            base -= softmax.mean()[f] * difference(softmax, f);
        }
        weights.put(Confidence.base(), round(base));
        return weights;
    }

    private static double difference(Softmax softmax, int number) {
        return softmax.weights()[number][1] - softmax.weights()[number][0];
    }

    private static double round(double x) {
        return Math.round(1000 * x) / 1000.0;
    }
}
