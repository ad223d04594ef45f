package org.nuncio.app.score;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event of a single sentence, of the gold or as it was coded.
 *
 * @param actors codes of states and organisations
 * @param reciprocal whether, where there is no recipient, each actor does it to each other
 * @param modes any of which is right; in the gold, empty where none is asked for
 * @param date {@code 2022-02-09} or the beginning of it, null where none is known, and so is the place
 */
public record SentenceEvent(
        String type,
        List<String> actors,
        List<String> recipients,
        boolean reciprocal,
        List<String> modes,
        @Nullable String date,
        @Nullable String place) {
    private static final String NOBODY = "---";
    private static final int COUNTRY = 3;

    public SentenceEvent {
        actors = actors.stream().map(SentenceEvent::country).toList();
        recipients = recipients.stream().map(SentenceEvent::country).toList();
        modes = List.copyOf(modes);
    }

    /** Who did what to whom; {@code ---} stands where there is nobody. */
    public record Triple(String actor, String type, String recipient) {}

    /** The first three letters: of <i>RUSGOV</i>, the country counts. */
    private static String country(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        boolean nobody = upper.isEmpty() || upper.startsWith(NOBODY);
        return nobody ? NOBODY : upper.substring(0, Math.min(COUNTRY, upper.length()));
    }

    /** Every actor with every recipient. */
    public Set<Triple> triples() {
        Set<Triple> triples = new HashSet<>();
        boolean among = actors.size() > 1 && recipients.isEmpty() && reciprocal;
        List<String> others = among ? actors : orNobody(recipients);
        List<String> doers = orNobody(actors);
        for (int a = 0; a < doers.size(); a++) {
            for (int r = 0; r < others.size(); r++) {
                if (!among || a != r) {
                    triples.add(new Triple(doers.get(a), type, others.get(r)));
                }
            }
        }
        return triples;
    }

    private static List<String> orNobody(List<String> codes) {
        return codes.isEmpty() ? List.of(NOBODY) : codes;
    }

    SentenceEvent withType(String other) {
        return new SentenceEvent(other, actors, recipients, reciprocal, modes, date, place);
    }

    /** {@code ACCUSE RUS > USA} */
    @Override
    public String toString() {
        return type + " " + String.join(" ", orNobody(actors)) + " > " + String.join(" ", orNobody(recipients));
    }
}
