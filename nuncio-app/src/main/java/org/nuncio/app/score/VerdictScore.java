package org.nuncio.app.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nuncio.record.Happening;
import org.nuncio.record.Standing;
import org.nuncio.record.Verdict;
import org.nuncio.record.Verdict.Kind;
import org.nuncio.record.Verdict.Slot;
import org.nuncio.text.Counted;

/** How often reviewers found right what is coded. A correction that says what is coded now, because the rules were mended since, finds it right. */
public final class VerdictScore {
    private final Map<String, Share> types = new TreeMap<>();
    private final Map<Slot, Share> slots = new EnumMap<>(Slot.class);
    private final Map<Slot, Integer> missing = new EnumMap<>(Slot.class);
    private final Map<String, Share> entries = new TreeMap<>();
    private final Map<String, List<String>> rejected = new TreeMap<>();

    /** How many were judged, and how many of them were right. */
    record Share(int judged, int right) {
        static final Share NONE = new Share(0, 0);

        Share with(boolean isRight) {
            return new Share(judged + 1, right + (isRight ? 1 : 0));
        }

        double precision() {
            return judged == 0 ? 0 : (double) right / judged;
        }
    }

    /** @param sentence that shows the happening best, with where it stands */
    public void add(Happening happening, Standing standing, String sentence) {
        boolean isRejected = standing.kind() == Kind.REJECTED;
        boolean isRight = !isRejected && isRight(happening, standing, Slot.TYPE);
        String entry = happening.best().claim().entry();
        types.merge(happening.type(), Share.NONE.with(isRight), VerdictScore::sum);
        entries.merge(entry, Share.NONE.with(isRight), VerdictScore::sum);
        if (isRejected) {
            String note = Optional.ofNullable(standing.verdicts().get(0).note())
                    .map(words -> " — " + words)
                    .orElse("");
            rejected.computeIfAbsent(entry, e -> new ArrayList<>()).add(sentence + note);
            return;
        }
        for (Slot slot : Slot.values()) {
            boolean filled = !Verdict.coded(happening, slot).isEmpty();
            boolean right = isRight(happening, standing, slot);
            if (filled) {
                slots.merge(slot, Share.NONE.with(right), VerdictScore::sum);
            } else if (!right) {
                missing.merge(slot, 1, Integer::sum);
            }
        }
    }

    private static boolean isRight(Happening happening, Standing standing, Slot slot) {
        String right = standing.corrections().get(slot);
        return right == null || right.equals(Verdict.coded(happening, slot));
    }

    private static Share sum(Share a, Share b) {
        return new Share(a.judged() + b.judged(), a.right() + b.right());
    }

    /** A page for people, in Markdown. */
    public String page(int lost) {
        Markdown page = new Markdown();
        int judged = types.values().stream().mapToInt(Share::judged).sum();
        page.line("## Verdicts");
        page.line("");
        page.line(Counted.of(judged, "happening has", "happenings have") + " a verdict; "
                + Counted.of(lost, "verdict is", "verdicts are") + " lost.");
        page.head("lrrr", "type", "judged", "right", "precision");
        types.forEach((type, share) -> page.row(type, share.judged(), share.right(), share.precision()));
        page.line("");
        page.line("Of happenings that are not rejected:");
        page.head("lrrrr", "slot", "filled", "right", "precision", "empty where it should not be");
        for (Slot slot : Slot.values()) {
            Share share = slots.getOrDefault(slot, Share.NONE);
            page.row(
                    slot.word(),
                    share.judged(),
                    share.right(),
                    share.judged() == 0 ? "" : share.precision(),
                    missing.getOrDefault(slot, 0));
        }
        rejected.forEach((entry, sentences) -> {
            page.line("");
            page.line("### " + entry + ": " + sentences.size() + " of "
                    + entries.getOrDefault(entry, Share.NONE).judged() + " rejected");
            page.line("");
            sentences.forEach(sentence -> page.line("- " + sentence));
        });
        return page.toString();
    }
}
