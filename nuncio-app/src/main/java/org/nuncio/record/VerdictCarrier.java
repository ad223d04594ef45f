package org.nuncio.record;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes verdicts from a store to the one that coding it again has made. */
public final class VerdictCarrier {
    private VerdictCarrier() {}

    /**
     * What became of them.
     *
     * @param kept on the happening of the same id
     * @param moved to the happening of the same words
     * @param lost those that belong to no happening any more
     */
    public record Carried(int kept, int moved, List<Verdict> lost) {
        public Carried {
            lost = List.copyOf(lost);
        }
    }

    /**
     * Copies all verdicts. A verdict belongs to the happening of the same id; where that is gone, to the one that has a claim of the same type or act over the same words of
     * the same report, of several to that which has most of them; where there is none, to no happening.
     */
    public static Carried carry(Path from, Path to) {
        List<Verdict> verdicts;
        try (Database old = Database.read(from)) {
            verdicts = new Verdicts(old).all();
        }
        try (Database fresh = Database.write(to)) {
            Set<String> known = known(fresh, verdicts);
            List<Verdict> carried = verdicts.stream()
                    .map(verdict -> with(verdict, home(fresh, known, verdict.subject())))
                    .toList();
            fresh.transaction(() -> {
                for (int seq = 0; seq < carried.size(); seq++) {
                    VerdictWriter.insert(fresh, seq, carried.get(seq));
                }
            });
            long kept = carried.stream()
                    .filter(verdict -> verdict.subject().happening().equals(verdict.happening()))
                    .count();
            List<Verdict> lost = carried.stream().filter(Verdict::isLost).toList();
            return new Carried((int) kept, carried.size() - (int) kept - lost.size(), lost);
        }
    }

    private static Set<String> known(Database database, List<Verdict> verdicts) {
        Set<String> ids =
                verdicts.stream().map(verdict -> verdict.subject().happening()).collect(Collectors.toSet());
        return Set.copyOf(database.query(
                "SELECT id FROM happening WHERE id" + Sql.WANTED, Sql.among(ids), row -> row.getString(1)));
    }

    private static @Nullable String home(Database database, Set<String> known, Verdict.Subject subject) {
        if (known.contains(subject.happening())) {
            return subject.happening();
        }
        record Claimed(String happening, int shared) {}
        return database
                .query(
                        "SELECT happening, least(end_at, ?) - greatest(start_at, ?) AS shared FROM claim"
                                + " WHERE report = ? AND start_at < ? AND end_at > ? AND (type = ? OR act = ?)",
                        statement -> {
                            statement.setInt(1, subject.end());
                            statement.setInt(2, subject.start());
                            statement.setString(3, subject.report());
                            statement.setInt(4, subject.end());
                            statement.setInt(5, subject.start());
                            statement.setString(6, subject.type());
                            statement.setString(7, subject.act());
                        },
                        row -> new Claimed(row.getString("happening"), row.getInt("shared")))
                .stream()
                .min(Comparator.comparingInt((Claimed claimed) -> -claimed.shared())
                        .thenComparing(Claimed::happening))
                .map(Claimed::happening)
                .orElse(null);
    }

    private static Verdict with(Verdict verdict, @Nullable String happening) {
        return new Verdict(
                verdict.id(),
                happening,
                verdict.given(),
                verdict.reviewer(),
                verdict.kind(),
                verdict.slot(),
                verdict.value(),
                verdict.was(),
                verdict.note(),
                verdict.subject());
    }
}
