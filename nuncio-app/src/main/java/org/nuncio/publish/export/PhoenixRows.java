package org.nuncio.publish.export;

import static org.nuncio.publish.export.TabCells.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuncio.publish.Plain;
import org.nuncio.record.Happening;
import org.nuncio.record.Site;
import org.nuncio.record.Telling;

/** The table of events of Phoenix: a row for each pair of actors. */
final class PhoenixRows implements TabRows {
    private final ShortIds ids = new ShortIds();

    @Override
    public int columns() {
        return 26;
    }

    @Override
    public List<List<String>> of(Happening happening) {
        return Dyad.of(happening).stream().map(this::row).toList();
    }

    private List<String> row(Dyad dyad) {
        Happening happening = dyad.happening();
        Cameo cameo = Cameo.of(happening);
        LocalDate day = SingleDay.of(happening);
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(ids.of(dyad.key())));
        cells.add(SingleDay.digits(day));
        cells.addAll(List.of(
                Integer.toString(day.getYear()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getDayOfMonth())));
        cells.addAll(side(dyad.actor()));
        cells.addAll(side(dyad.recipient()));
        cells.addAll(List.of(cameo.code(), cameo.root(), Integer.toString(cameo.penta()), cameo.score()));
        List<Telling> tellings = happening.asserting();
        cells.add(issues(happening, tellings));
        cells.addAll(place(happening.site()));
        cells.add(each(tellings, t -> t.claim().report() + "_" + (t.claim().sentence() + 1)));
        cells.add(each(tellings, t -> t.address().replace(";", "%3B")));
        cells.add(each(tellings, Sources::name));
        return cells;
    }

    /** The whole code, entity, role, attribute. */
    private static List<String> side(@Nullable ShownParty side) {
        CameoActor actor = CameoActor.of(side);
        return List.of(actor.code(), actor.entity(), actor.role(), actor.secondRole());
    }

    /** {@code MILITARY,2;DIPLOMATIC,1}: in how many claims a context is found. */
    private static String issues(Happening happening, List<Telling> tellings) {
        return happening.contexts().stream()
                .map(context -> context.toUpperCase(Locale.ROOT) + ","
                        + Math.max(
                                1,
                                tellings.stream()
                                        .filter(t -> t.claim().contexts().contains(context))
                                        .count()))
                .collect(Collectors.joining(";"));
    }

    /** Latitude, longitude, location, state, country. */
    private static List<String> place(@Nullable Site site) {
        if (site == null) {
            return List.of("", "", "", "", "");
        }
        return List.of(plain(site.lat()), plain(site.lon()), site.name(), Spot.region(site), plain(site.country()));
    }

    /** One for each claim, doubled ones and empty ones too, so that the lists of a row stand side by side. */
    private static String each(List<Telling> tellings, Function<Telling, String> what) {
        return tellings.stream()
                .map(t -> Plain.line(what.apply(t)).replace(";", " "))
                .collect(Collectors.joining(";"));
    }
}
