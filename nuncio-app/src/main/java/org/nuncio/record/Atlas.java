package org.nuncio.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where things happened, and which forces went where. */
public final class Atlas {
    private static final int MOST_PLACES = 1_000;
    private static final int MOST_MOVEMENTS = 500;
    private static final int MOST_IDS = 10;
    private static final String MOVES =
            "(h.type = 'MOBILIZE' OR h.type = 'RETREAT' AND list_contains(h.modes, 'withdraw') OR h.id IN (SELECT happening FROM toll WHERE role = 'troops'))"
                    + " AND h.place IS NOT NULL AND h.status NOT IN ('NEGATED', 'HYPOTHETICAL')";

    private final Database database;

    Atlas(Database database) {
        this.database = database;
    }

    /**
     * A place with what happened there.
     *
     * @param types type → count
     * @param happenings ids of the latest of them, some only
     */
    public record Spot(Site site, long count, Map<String, Integer> types, List<String> happenings) {
        public Spot {
            happenings = List.copyOf(happenings);
        }
    }

    /**
     * Forces go somewhere.
     *
     * @param movers labels of those whose forces they are
     * @param leaving whether they leave the place; else they come, or are there
     */
    public record Movement(
            String happening,
            String type,
            List<String> modes,
            String status,
            List<String> movers,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            Site place,
            boolean leaving,
            int origins,
            List<Toll> tolls) {
        public Movement {
            modes = List.copyOf(modes);
            movers = List.copyOf(movers);
            tolls = List.copyOf(tolls);
        }
    }

    /**
     * All of it.
     *
     * @param places the first thousand by count
     * @param allPlaces how many there are
     * @param unplaced happenings that nobody places
     */
    public record View(List<Spot> places, long allPlaces, long unplaced, List<Movement> movements, long allMovements) {
        public View {
            places = List.copyOf(places);
            movements = List.copyOf(movements);
        }
    }

    public View view(HappeningFilter filter) {
        HappeningLines lines = new HappeningLines(database);
        Where moves = new Where(filter).and(MOVES);
        return new View(
                spots(filter),
                allSpots(filter),
                lines.count(new Where(filter).and("h.place IS NULL")),
                movements(moves),
                lines.count(moves));
    }

    private long allSpots(HappeningFilter filter) {
        Where where = new Where(filter).and("h.place IS NOT NULL");
        return database.query(
                        "SELECT count(*) FROM (SELECT DISTINCT place, place_country, lat, lon, place_precision FROM happening h WHERE "
                                + where.sql() + ")",
                        where::bind,
                        row -> row.getLong(1))
                .get(0);
    }

    private List<Spot> spots(HappeningFilter filter) {
        Where where = new Where(filter).and("h.place IS NOT NULL");
        return database.query(
                "SELECT place, place_country, lat, lon, place_precision, count(*) AS n, list(h.type ORDER BY h.type) AS types,"
                        + " list(h.id ORDER BY h.first_day DESC NULLS LAST, h.id)[1:" + MOST_IDS
                        + "] AS ids FROM happening h WHERE " + where.sql()
                        + " GROUP BY ALL ORDER BY n DESC, place, place_country, place_precision, lat LIMIT "
                        + MOST_PLACES,
                where::bind,
                row -> new Spot(
                        Objects.requireNonNull(HappeningLines.site(row)),
                        row.getLong("n"),
                        counted(Tellings.list(row, "types")),
                        Tellings.list(row, "ids")));
    }

    static Map<String, Integer> counted(List<String> types) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        types.forEach(type -> counts.merge(type, 1, Integer::sum));
        return counts;
    }

    private List<Movement> movements(Where where) {
        String select = "SELECT h.* FROM happening h WHERE " + where.sql()
                + " ORDER BY first_day DESC NULLS LAST, id LIMIT " + MOST_MOVEMENTS;
        List<Movement> movements = new ArrayList<>(database.query(select, where::bind, Atlas::movement));
        Map<String, List<Toll>> tolls = new HappeningLines(database)
                .tolls(Rows.list(movements.stream().map(Movement::happening).toList())
                        .toString());
        movements.replaceAll(m -> new Movement(
                m.happening,
                m.type,
                m.modes,
                m.status,
                m.movers,
                m.first,
                m.last,
                m.place,
                m.leaving,
                m.origins,
                tolls.getOrDefault(m.happening, List.of())));
        return movements;
    }

    private static Movement movement(ResultSet row) throws SQLException {
        return new Movement(
                row.getString("id"),
                row.getString("type"),
                Tellings.list(row, "modes"),
                row.getString("status"),
                Tellings.list(row, "actors"),
                Tellings.date(row, "first_day"),
                Tellings.date(row, "last_day"),
                Objects.requireNonNull(HappeningLines.site(row)),
                row.getString("type").equals("RETREAT"),
                row.getInt("origins"),
                List.of());
    }
}
