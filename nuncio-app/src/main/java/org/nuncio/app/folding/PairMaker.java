package org.nuncio.app.folding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes pairs of reports: of distinct happenings that look alike, and of the same in other words. The same seed makes the same pairs. */
public final class PairMaker {
    private static final LocalDate EPOCH = LocalDate.of(2019, 1, 7);
    private static final int DAYS = 1800;
    private static final List<String> OUTLETS = List.of("Reuters", "AP", "AFP", "dpa", "Xinhua");

    private final Frames frames;
    private final Random random;

    private PairMaker(Frames frames, long seed) {
        this.frames = frames;
        this.random = new Random(seed);
    }

    /** As many pairs as were asked for of each of four kinds of look-alikes, and twice as many of the same. */
    public static List<Pair> pairs(Frames frames, int ofEach, long seed) {
        return new PairMaker(frames, seed).pairs(ofEach);
    }

    private List<Pair> pairs(int ofEach) {
        List<Frame> placed = frames.frames().stream().filter(Frame::hasPlace).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < ofEach; i++) {
            Frame frame = frames.frames().get(i % frames.frames().size());
            pairs.add(otherDay(frame));
            pairs.add(otherPlace(placed.get(i % placed.size())));
            pairs.add(followUp(frame));
            pairs.add(recall(frame));
        }
        for (int i = 0; i < 2 * ofEach; i++) {
            pairs.add(same(
                    frames.frames().get(i % frames.frames().size()),
                    i + i / frames.frames().size()));
        }
        return pairs;
    }

    private Filling filling() {
        Cast cast = pick(frames.casts());
        LocalDate day = EPOCH.plusDays(random.nextInt(DAYS));
        int n = 2 + random.nextInt(30);
        LocalDate past = random.nextBoolean()
                ? day.minusYears(1 + random.nextInt(10))
                : day.minusDays(200 + random.nextInt(3000));
        return new Filling(
                cast,
                pick(cast.places()),
                day.plusDays(random.nextInt(2)),
                day,
                past,
                n,
                n + 5 + random.nextInt(40),
                2 + random.nextInt(20),
                true,
                true,
                pick(OUTLETS));
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** Half of the time in the very same words. */
    private Frame.Text telling(Frame frame) {
        return frame.text(random.nextBoolean() ? "one" : "two");
    }

    private Pair pair(String kind, boolean isSame, Frame frame, Report first, Report second) {
        return new Pair(kind, isSame, frame.name(), frame.types(), first, second);
    }

    /** A few of the later reports do not say on which day it was, if they came days later: otherwise nobody could tell. */
    private Pair otherDay(Frame frame) {
        Filling first = filling();
        int later = 1 + random.nextInt(9);
        Filling second = first.on(first.day().plusDays(later))
                .counting(2 + random.nextInt(30), 40 + random.nextInt(40))
                .by(pick(OUTLETS))
                .saying(later < 5 || random.nextInt(3) > 0, true);
        return pair("other day", false, frame, first.report(frame.text("one")), second.report(telling(frame)));
    }

    private Pair otherPlace(Frame frame) {
        Filling first = filling();
        List<String> places = new ArrayList<>(first.cast().places());
        places.remove(first.place());
        Filling second = first.at(pick(places))
                .counting(2 + random.nextInt(30), 40 + random.nextInt(40))
                .by(pick(OUTLETS));
        return pair("other place", false, frame, first.report(frame.text("one")), second.report(telling(frame)));
    }

    private Pair followUp(Frame frame) {
        Filling first = filling();
        Filling second = first.publishedOn(first.day().plusDays(1 + random.nextInt(3)))
                .saying(random.nextInt(3) > 0, true)
                .by(pick(OUTLETS));
        return pair("follow-up", false, frame, first.report(telling(frame)), second.report(frame.text("next")));
    }

    private Pair recall(Frame frame) {
        Filling first = filling();
        Filling second =
                first.publishedOn(first.published().plusDays(random.nextInt(4))).by(pick(OUTLETS));
        return pair("recall", false, frame, first.report(telling(frame)), second.report(frame.text("recall")));
    }

    /** Told by somebody else, with something left out or counted otherwise. */
    private Pair same(Frame frame, int round) {
        Filling first = filling();
        Filling second = first.by(pick(OUTLETS));
        boolean turned = random.nextBoolean();
        Frame.Text one = frame.text(turned ? "two" : "one");
        Frame.Text two = frame.text(turned ? "one" : "two");
        return switch (round % 5) {
            case 0 -> pair("other words", true, frame, first.report(one), second.report(two));
            case 1 -> {
                Filling rival = second.counting(first.n() + 1 + random.nextInt(4), first.m() + 3);
                yield pair("rival figures", true, frame, first.report(one), rival.report(two));
            }
            case 2 -> {
                Filling vague = second.saying(true, false);
                yield pair("no place", true, frame, first.report(one), vague.report(frame.text("two")));
            }
            case 3 ->
                pair(
                        "no day",
                        true,
                        frame,
                        first.report(one),
                        second.saying(false, true).report(two));
            default -> {
                Filling later = second.publishedOn(first.day().plusDays(1)).counting(first.n() + 3, first.m() + 9);
                yield pair(
                        "next day", true, frame, first.publishedOn(first.day()).report(one), later.report(two));
            }
        };
    }
}
