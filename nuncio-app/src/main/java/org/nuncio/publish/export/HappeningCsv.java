package org.nuncio.publish.export;

import static org.nuncio.publish.export.TabCells.plain;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuncio.publish.Csv;
import org.nuncio.publish.Plain;
import org.nuncio.record.Claim;
import org.nuncio.record.Day;
import org.nuncio.record.Happening;
import org.nuncio.record.Site;
import org.nuncio.record.Standing;
import org.nuncio.record.Telling;
import org.nuncio.record.Toll;

/** A row for each happening, with the words and the report of its best claim. Several values in a cell are parted by {@code "; "}. */
final class HappeningCsv implements HappeningWriter {
    static final List<String> HEADER = List.of(
            ("id,type,act,modes,contexts,status,actors,actor_names,recipients,recipient_names,first_day,last_day,date_precision,place,country,lat,lon"
                            + ",place_precision,tolls,intensity,quad,cameo,confidence,claims,reports,origins,denials,claim,speaker,attribution_kind"
                            + ",condition,evidence,start,end,entry,report,uri,title,published,publisher,first_published,verdict,corrections,passage,url")
                    .split(","));

    private final Writer out;
    private final Map<String, Standing> standings;

    /** @param standings what reviewers say, by happening */
    HappeningCsv(Writer out, Map<String, Standing> standings) {
        this.out = out;
        this.standings = standings;
    }

    @Override
    public void begin() throws IOException {
        out.write(Csv.row(HEADER));
    }

    @Override
    public int add(Happening happening) throws IOException {
        List<String> cells = new ArrayList<>();
        cells.addAll(List.of(
                happening.id(),
                happening.type(),
                happening.act(),
                join(happening.modes()),
                join(happening.contexts()),
                happening.status()));
        cells.addAll(sides(happening.actors(), ShownParty.actors(happening)));
        cells.addAll(sides(happening.recipients(), ShownParty.recipients(happening)));
        Day day = happening.day();
        cells.addAll(
                day == null ? List.of("", "", "") : List.of(plain(day.first()), plain(day.last()), day.precision()));
        cells.addAll(place(happening.site()));
        cells.add(happening.tolls().stream().map(HappeningCsv::toll).collect(Collectors.joining("; ")));
        cells.addAll(List.of(
                Double.toString(happening.intensity()),
                happening.quad(),
                plain(happening.cameo()),
                Double.toString(happening.confidence())));
        cells.addAll(List.of(
                Integer.toString(happening.tellings().size()),
                Integer.toString(happening.reports()),
                Integer.toString(happening.origins()),
                Integer.toString(happening.denials())));
        cells.addAll(best(happening.best()));
        cells.add(plain(happening.firstPublished()));
        cells.addAll(verdict(standings.get(happening.id())));
        cells.addAll(
                List.of(safe(happening.best().passage()), safe(happening.best().url())));
        out.write(Csv.row(cells));
        return 1;
    }

    @Override
    public void end() {}

    private static List<String> sides(List<String> labels, List<ShownParty> sides) {
        return List.of(
                safe(join(labels)),
                safe(join(sides.stream().map(ShownParty::name).toList())));
    }

    private static List<String> place(@Nullable Site site) {
        return site == null
                ? List.of("", "", "", "", "")
                : List.of(
                        safe(site.name()),
                        plain(site.country()),
                        plain(site.lat()),
                        plain(site.lon()),
                        site.precision());
    }

    /** {@code killed=3}, {@code killed=3..7}: the least and the most that any report has. */
    private static String toll(Toll toll) {
        String low = number(toll.low());
        String high = number(toll.high());
        return toll.role() + "=" + (low.equals(high) ? low : low + ".." + high);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static List<String> best(Telling best) {
        Claim claim = best.claim();
        List<String> cells = new ArrayList<>();
        cells.addAll(List.of(claim.id(), safe(claim.source()), claim.sourceKind(), safe(claim.condition())));
        cells.addAll(List.of(
                safe(claim.evidence()),
                Integer.toString(claim.start()),
                Integer.toString(claim.end()),
                claim.entry(),
                claim.report()));
        cells.addAll(List.of(safe(best.uri()), safe(best.title()), plain(best.published()), safe(best.publisher())));
        return cells;
    }

    /** The latest verdict, and what is right: {@code actor=RUS/MIL; date=2022-02-09}. */
    private static List<String> verdict(@Nullable Standing standing) {
        return standing == null
                ? List.of("", "")
                : List.of(
                        standing.kind().word(),
                        safe(standing.corrections().entrySet().stream()
                                .map(one -> one.getKey().word() + "=" + one.getValue())
                                .collect(Collectors.joining("; "))));
    }

    private static String safe(@Nullable String words) {
        return Csv.safe(Plain.line(words));
    }

    private static String join(List<String> values) {
        return String.join("; ", values);
    }
}
