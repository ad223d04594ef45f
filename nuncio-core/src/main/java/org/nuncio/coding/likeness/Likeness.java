package org.nuncio.coding.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.Codebook;
import org.nuncio.coding.event.Guess;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.sentence.SentenceEmbedder;

/**
 * Tells by likeness to the codebook's own examples what a text is about that no rule fits: logistic regression over the places that a frozen embedding model
 * gives to the examples. It learns from the codebook that is loaded, whoever wrote its entries, and from nothing else. It learns when it is first
 * asked; one may serve several threads.
 */
public final class Likeness {
    private static final double PENALTY = 1e-4;
    private static final int ROUNDS = 80;
    private static final int NEAREST = 2;
    private static final int PARTS = 5;

    private final Codebook codebook;
    private final Gazetteer gazetteer;
    private final SentenceEmbedder embedder;
    private final SoftmaxCache fitted;
    private final Consumer<String> listener;
    private final Object lock = new Object();
    private volatile @Nullable Learnt learnt;

    /** @param listener is told before work begins that takes some seconds */
    public Likeness(Codebook codebook, Gazetteer gazetteer, SentenceEmbedder embedder, Consumer<String> listener) {
        this(codebook, gazetteer, embedder, SoftmaxCache.none(), listener);
    }

    /** @param fitted keeps what was learnt */
    public Likeness(
            Codebook codebook,
            Gazetteer gazetteer,
            SentenceEmbedder embedder,
            SoftmaxCache fitted,
            Consumer<String> listener) {
        this.codebook = codebook;
        this.gazetteer = gazetteer;
        this.embedder = embedder;
        this.fitted = fitted;
        this.listener = listener;
    }

    /** The examples with their places, and what was learnt from them. */
    private record Learnt(List<Lesson> lessons, List<float[]> places, List<String> classes, Softmax softmax) {}

    /** @param windows one clause in wider and narrower {@link Mask#windows}, the widest first */
    public Guess guess(List<String> windows) {
        Learnt known = learnt();
        return guess(known, windows.stream().map(embedder::embed).toList());
    }

    /** The mean of what each window says; the nearest are those of the widest. */
    private static Guess guess(Learnt known, List<float[]> places) {
        double[] p = new double[known.classes().size()];
        for (float[] place : places) {
            double[] one = known.softmax().probabilities(place);
            for (int c = 0; c < p.length; c++) {
                p[c] += one[c] / places.size();
            }
        }
        int nothing = known.classes().indexOf(Lesson.NOTHING);
        int best = IntStream.range(0, p.length)
                .filter(c -> c != nothing)
                .boxed()
                .max(Comparator.comparingDouble(c -> p[c]))
                .orElseThrow();
        String type = known.classes().get(best);
        return new Guess(
                type, round(p[best]), nothing < 0 ? 0 : round(p[nothing]), nearest(known, places.get(0), type));
    }

    private static List<Guess.Near> nearest(Learnt known, float[] place, String type) {
        return IntStream.range(0, known.lessons().size())
                .filter(i -> known.lessons().get(i).type().equals(type))
                .mapToObj(i -> new Guess.Near(
                        known.lessons().get(i).example(),
                        known.lessons().get(i).entry(),
                        round(Softmax.product(place, known.places().get(i)))))
                .sorted(Comparator.comparingDouble(Guess.Near::likeness)
                        .reversed()
                        .thenComparing(Guess.Near::entry)
                        .thenComparing(Guess.Near::example))
                .limit(NEAREST)
                .toList();
    }

    /** To two places, so that the last bits of a processor's arithmetic do not show. */
    private static double round(double x) {
        return Math.round(100 * x) / 100.0;
    }

    /** Whether there is anything to learn from. */
    boolean isPossible() {
        return codebook.entries().stream().anyMatch(e -> !e.examples().isEmpty());
    }

    /** Name of the model, part of every record. */
    public String version() {
        return embedder.version();
    }

    private Learnt learnt() {
        Learnt known = learnt;
        if (known == null) {
            synchronized (lock) {
                known = learnt == null ? learn() : learnt;
                learnt = known;
            }
        }
        return known;
    }

    /**
     * An example judged by likeness to those of other entries.
     *
     * @param type of the example, {@code nothing} for a silent one
     * @param guess the likeliest type
     * @param probability of that type
     */
    public record Judged(String type, String guess, double probability) {
        public boolean isEvent() {
            return !type.equals(Lesson.NOTHING);
        }

        public boolean isRight() {
            return type.equals(guess);
        }
    }

    /** Judges every example by what is learnt from the other entries, in five parts; takes some seconds. */
    public List<Judged> crossValidate() {
        Learnt all = learnt();
        List<String> entries =
                all.lessons().stream().map(Lesson::entry).distinct().toList();
        List<Judged> judged = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            List<Integer> in = new ArrayList<>();
            List<Integer> out = new ArrayList<>();
            for (int i = 0; i < all.lessons().size(); i++) {
                boolean left = entries.indexOf(all.lessons().get(i).entry()) % PARTS == part;
                (left ? out : in).add(i);
            }
            List<Lesson> lessons = in.stream().map(all.lessons()::get).toList();
            List<float[]> places = in.stream().map(all.places()::get).toList();
            List<String> classes = classes(lessons);
            Softmax softmax = Softmax.fit(problem(lessons, places, classes));
            Learnt others = new Learnt(lessons, places, classes, softmax);
            for (int i : out) {
                Guess guess = guess(others, List.of(all.places().get(i)));
                judged.add(new Judged(all.lessons().get(i).type(), guess.type(), guess.probability()));
            }
        }
        return judged;
    }

    private Learnt learn() {
        List<Lesson> lessons = Lesson.of(codebook, gazetteer);
        String work = "Learning from " + lessons.size() + " examples of the codebook …";
        boolean isKnown = lessons.stream().allMatch(lesson -> embedder.knows(lesson.text()));
        if (!isKnown) {
            listener.accept(work);
        }
        List<float[]> places = new ArrayList<>();
        lessons.forEach(lesson -> places.add(embedder.embed(lesson.text())));
        List<String> classes = classes(lessons);
        Runnable tell = isKnown ? () -> listener.accept(work) : () -> {};
        return new Learnt(lessons, places, classes, fitted.fit(problem(lessons, places, classes), tell));
    }

    private static List<String> classes(List<Lesson> lessons) {
        return List.copyOf(new TreeSet<>(lessons.stream().map(Lesson::type).toList()));
    }

    private static Softmax.Problem problem(List<Lesson> lessons, List<float[]> places, List<String> classes) {
        int[] numbers =
                lessons.stream().mapToInt(l -> classes.indexOf(l.type())).toArray();
        return new Softmax.Problem(places, numbers, classes.size(), PENALTY, ROUNDS);
    }
}
