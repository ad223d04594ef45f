package org.nuncio.app.folding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes any number of reports of the length of news, three of ten of them altered copies of earlier ones. The same seed makes the same reports. */
public final class LoadMaker {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int A_DAY = 60;
    private static final int KEPT = 2_000;
    private static final double COPIES = 0.3;
    private static final List<String> TEXTS = List.of("one", "two", "next", "recall");
    private static final String FURNITURE = "Sign up for our newsletter and never miss a story.";

    private final Frames frames;
    private final Random random;
    private final List<Made> made = new ArrayList<>();
    private int number;

    private LoadMaker(Frames frames, long seed) {
        this.frames = frames;
        this.random = new Random(seed);
    }

    /**
     * A report of a load.
     *
     * @param paragraphs each of one sentence or more
     */
    public record Made(String title, LocalDate published, List<String> paragraphs) {
        public Made {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** In the order of their days, sixty a day. */
    public static Stream<Made> reports(Frames frames, long seed) {
        LoadMaker maker = new LoadMaker(frames, seed);
        return Stream.generate(maker::next);
    }

    private Made next() {
        LocalDate day = FIRST.plusDays(number++ / A_DAY);
        Made next = !made.isEmpty() && random.nextDouble() < COPIES ? copy(pick(made), day) : fresh(day);
        if (made.size() < KEPT) {
            made.add(next);
        } else {
            made.set(random.nextInt(KEPT), next);
        }
        return next;
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** Two to six short reports on the same two states, as the paragraphs of one. */
    private Made fresh(LocalDate day) {
        Cast cast = pick(frames.casts());
        List<String> paragraphs = new ArrayList<>();
        String title = "";
        for (int parts = 2 + random.nextInt(5); parts > 0; parts--) {
            Frame.Text text = pick(frames.frames()).text(pick(TEXTS));
            Filling filling = filling(cast, day);
            List<String> sentences = new ArrayList<>();
            text.sentences().forEach(sentence -> sentences.add(filling.fill(sentence)));
            paragraphs.add(String.join(" ", sentences));
            title = filling.fill(text.headline());
        }
        return new Made(title, day, paragraphs);
    }

    private Filling filling(Cast cast, LocalDate day) {
        return new Filling(
                cast,
                pick(cast.places()),
                day,
                day.minusDays(random.nextInt(3)),
                day.minusDays(300 + random.nextInt(3000)),
                2 + random.nextInt(90),
                2 + random.nextInt(90),
                2 + random.nextInt(90),
                random.nextInt(4) > 0,
                random.nextInt(4) > 0,
                "Reuters");
    }

    private Made copy(Made original, LocalDate day) {
        List<String> paragraphs = new ArrayList<>(original.paragraphs());
        String title = original.title();
        switch (random.nextInt(5)) {
            case 0 ->
                paragraphs
                        .subList((paragraphs.size() + 1) / 2, paragraphs.size())
                        .clear();
            case 1 -> paragraphs.add(random.nextInt(paragraphs.size() + 1), FURNITURE);
            case 2 -> paragraphs.add(paragraphs.remove(0));
            case 3 -> title = "Watch: " + title;
            default ->
                paragraphs.replaceAll(text -> text.replace(" said", " reported").replace("People", "Persons"));
        }
        return new Made(title, random.nextBoolean() ? original.published() : day, paragraphs);
    }
}
