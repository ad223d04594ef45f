package org.nuncio.record;

import java.time.LocalDate;
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
     * @param home whose forces they are, where that is one state and another than that of the place
     * @param evidence words of the best claim
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
            @Nullable Home home,
            int origins,
            List<Toll> tolls,
            String evidence) {
        public Movement {
            modes = List.copyOf(modes);
            movers = List.copyOf(movers);
            tolls = List.copyOf(tolls);
        }
    }

    /** A state with its name. */
    public record Home(String code, String name) {}

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
        return database.one(
                "SELECT count(*) FROM (SELECT DISTINCT place, place_country, lat, lon, place_precision FROM happening h WHERE "
                        + where.sql() + ")",
                where::bind,
                row -> row.getLong(1));
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
        List<String> ids = database.query(
                "SELECT id FROM happening h WHERE " + where.sql() + " ORDER BY first_day DESC NULLS LAST, id LIMIT "
                        + MOST_MOVEMENTS,
                where::bind,
                row -> row.getString(1));
        Map<String, Home> homes = homes(ids);
        return new HappeningLines(database)
                .of(ids).stream()
                        .map(line -> movement(line, homes.get(line.id())))
                        .toList();
    }

    /** Of happenings in which one state alone acts. */
    private Map<String, Home> homes(List<String> ids) {
        Map<String, Home> homes = new LinkedHashMap<>();
        database.query(
                "SELECT p.happening, min(p.code) AS code, coalesce(min(n.name), min(p.code)) AS name FROM party p LEFT JOIN ("
                        + Ties.STATE_NAMES + ") n ON n.code = p.code WHERE p.role = 'actor' AND p.happening"
                        + Sql.WANTED
                        + " GROUP BY p.happening HAVING count(DISTINCT coalesce(p.code, p.label)) = 1 AND min(length(p.code)) = 3",
                Sql.among(ids),
                row -> homes.put(row.getString("happening"), new Home(row.getString("code"), row.getString("name"))));
        return homes;
    }

    private static Movement movement(HappeningLine line, @Nullable Home home) {
        Site place = Objects.requireNonNull(line.site());
        boolean abroad = home != null && place.country() != null && !home.code().equals(place.country());
        return new Movement(
                line.id(),
                line.type(),
                line.modes(),
                line.status(),
                line.actors(),
                line.day() == null ? null : line.day().first(),
                line.day() == null ? null : line.day().last(),
                place,
                line.type().equals("RETREAT"),
                abroad ? home : null,
                line.counts().origins(),
                line.tolls(),
                line.evidence().text());
    }
}
