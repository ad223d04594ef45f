package org.nuncio.publish.export;

import static org.nuncio.publish.export.TabCells.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuncio.record.Happening;
import org.nuncio.record.Site;
import org.nuncio.record.Telling;

/** The table of events of GDELT 2.0: a row for each pair of actors. */
final class Gdelt2Rows implements TabRows {
    private static final double GAZA_ENDS = 34.7;

    private final ShortIds ids = new ShortIds();

    @Override
    public int columns() {
        return 61;
    }

    @Override
    public List<List<String>> of(Happening happening) {
        return Dyad.of(happening).stream().map(this::row).toList();
    }

    private List<String> row(Dyad dyad) {
        Happening happening = dyad.happening();
        LocalDate day = SingleDay.of(happening);
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(ids.of(dyad.key())));
        cells.add(SingleDay.digits(day));
        cells.add(SingleDay.digits(day).substring(0, 6));
        cells.add(SingleDay.digits(day).substring(0, 4));
        cells.add(SingleDay.fraction(day));
        cells.addAll(actor(dyad.actor()));
        cells.addAll(actor(dyad.recipient()));
        cells.addAll(act(happening));
        cells.addAll(place(null));
        cells.addAll(place(null));
        cells.addAll(place(happening.site()));
        LocalDate published = happening.firstPublished();
        cells.add(SingleDay.fourteenDigits(published == null ? day : published));
        cells.add(happening.best().address());
        return cells;
    }

    /** Code, name, country, known group, ethnic group, two religions, three roles. */
    private static List<String> actor(@Nullable ShownParty side) {
        CameoActor actor = CameoActor.of(side);
        String name = side == null ? "" : side.name().toUpperCase(Locale.ROOT);
        return List.of(
                actor.code(), name, actor.country(), actor.group(), "", "", "", actor.role(), actor.secondRole(), "");
    }

    private static List<String> act(Happening happening) {
        Cameo cameo = Cameo.of(happening);
        List<Telling> tellings = happening.asserting();
        boolean leads = tellings.stream().anyMatch(t -> t.claim().sentence() == 0);
        return List.of(
                leads ? "1" : "0",
                cameo.code(),
                cameo.base(),
                cameo.root(),
                Integer.toString(cameo.quad()),
                cameo.score(),
                Integer.toString(tellings.size()),
                Integer.toString(Math.max(1, happening.origins())),
                Integer.toString(Math.max(1, happening.reports())),
                "0");
    }

    /** Type, full name, country, first and second division, latitude, longitude, feature. */
    private static List<String> place(@Nullable Site site) {
        if (site == null) {
            return List.of("0", "", "", "", "", "", "", "");
        }
        String fips = fips(site);
        boolean wholeCountry = site.precision().equals("country");
        String country = Country.name(site.country());
        String name = wholeCountry || country.isEmpty() ? site.name() : site.name() + ", " + country;
        return List.of(
                Integer.toString(type(site)),
                name,
                fips,
                wholeCountry ? fips : "",
                "",
                plain(site.lat()),
                plain(site.lon()),
                wholeCountry ? fips : "");
    }

    /** 1 country, 2 state of the United States, 3 town of the United States, 4 town and 5 region elsewhere. */
    private static int type(Site site) {
        boolean american = "USA".equals(site.country());
        return switch (site.precision()) {
            case "country" -> 1;
            case "city" -> american ? 3 : 4;
            default -> american ? 2 : 5;
        };
    }

    /** FIPS parts Palestine into the West Bank and the Gaza Strip, which lies west of it. */
    private static String fips(Site site) {
        boolean gaza = "PSE".equals(site.country())
                && !site.precision().equals("country")
                && site.lon() != null
                && site.lon() < GAZA_ENDS;
        return gaza ? "GZ" : Country.of(site.country()).map(Country::fips).orElse("");
    }
}
