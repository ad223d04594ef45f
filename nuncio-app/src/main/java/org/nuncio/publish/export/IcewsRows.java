package org.nuncio.publish.export;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.nuncio.publish.export.TabCells.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.record.Happening;
import org.nuncio.record.Site;
import org.nuncio.record.Telling;

/** The table of events of ICEWS: a row for each pair of actors. */
final class IcewsRows implements TabRows {
    /** ICEWS read no further into a story. */
    private static final int LAST_SENTENCE = 6;

    private static final Map<String, String> SECTORS =
            Facts.rows("sectors.tsv").stream().collect(toUnmodifiableMap(row -> row[0], row -> row[1]));

    private final ShortIds events = new ShortIds();
    private final ShortIds stories = new ShortIds();

    @Override
    public int columns() {
        return header().size();
    }

    @Override
    public List<String> header() {
        return List.of(
                "Event ID",
                "Event Date",
                "Source Name",
                "Source Sectors",
                "Source Country",
                "Event Text",
                "CAMEO Code",
                "Intensity",
                "Target Name",
                "Target Sectors",
                "Target Country",
                "Story ID",
                "Sentence Number",
                "Publisher",
                "City",
                "District",
                "Province",
                "Country",
                "Latitude",
                "Longitude");
    }

    @Override
    public List<List<String>> of(Happening happening) {
        return Dyad.of(happening).stream().map(this::row).toList();
    }

    private List<String> row(Dyad dyad) {
        Happening happening = dyad.happening();
        Cameo cameo = Cameo.of(happening);
        Telling best = happening.best();
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(events.of(dyad.key())));
        cells.add(SingleDay.of(happening).toString());
        cells.addAll(side(dyad.actor()));
        cells.addAll(List.of(cameo.label(), cameo.code(), cameo.score()));
        cells.addAll(side(dyad.recipient()));
        cells.add(Integer.toString(stories.of(best.claim().report())));
        cells.add(Integer.toString(Math.min(best.claim().sentence() + 1, LAST_SENTENCE)));
        cells.add(Sources.name(best));
        cells.addAll(place(happening.site()));
        return cells;
    }

    /** Name, sectors, country. */
    private static List<String> side(@Nullable ShownParty side) {
        if (side == null) {
            return List.of("", "", "");
        }
        CameoActor actor = CameoActor.of(side);
        String sectors = TabCells.join(
                ",", Stream.of(actor.role(), actor.secondRole()).map(role -> SECTORS.getOrDefault(role, "")));
        return List.of(side.name(), sectors, side.country());
    }

    /** City, district, province, country, latitude, longitude. */
    private static List<String> place(@Nullable Site site) {
        if (site == null) {
            return List.of("", "", "", "", "", "");
        }
        return List.of(
                Spot.city(site), "", Spot.region(site), Spot.country(site), plain(site.lat()), plain(site.lon()));
    }
}
