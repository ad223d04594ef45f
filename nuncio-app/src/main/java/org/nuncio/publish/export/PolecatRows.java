package org.nuncio.publish.export;

import static org.nuncio.publish.export.TabCells.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.record.Claim;
import org.nuncio.record.Happening;
import org.nuncio.record.Party;
import org.nuncio.record.RuleVersion;
import org.nuncio.record.Site;
import org.nuncio.record.Telling;

/** The table of events of POLECAT: a row for each pair of actors. */
final class PolecatRows implements TabRows {
    private static final Set<String> PEOPLE = Set.of("PERSON");
    private static final Set<String> ORGANISATIONS = Set.of("ORGANISATION", "BLOC", "INSTITUTION", "ARMED_GROUP");
    private static final Map<String, String> FEATURES = Map.of("city", "PPL", "region", "RGN", "country", "PCLI");

    private final Map<Integer, RuleVersion> versions;

    PolecatRows(Map<Integer, RuleVersion> versions) {
        this.versions = versions;
    }

    @Override
    public int columns() {
        return header().size();
    }

    @Override
    public String missing() {
        return "None";
    }

    @Override
    public List<String> header() {
        return List.of(
                ("Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|Primary Actor Sector"
                                + "|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW"
                                + "|Primary Recipient Sector|Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename"
                                + "|City|District|Province|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source"
                                + "|Publication Date|Story People|Story Organizations|Story Locations|Language|Version")
                        .split("\\|"));
    }

    @Override
    public List<List<String>> of(Happening happening) {
        return Dyad.of(happening).stream().map(this::row).toList();
    }

    private List<String> row(Dyad dyad) {
        Happening happening = dyad.happening();
        List<String> cells = new ArrayList<>();
        cells.add(dyad.number() == 1 ? happening.id() : happening.id() + "-" + dyad.number());
        cells.add(SingleDay.of(happening).toString());
        cells.add(happening.type());
        cells.add(TabCells.join("|", happening.modes()));
        cells.add(String.format(Locale.ROOT, "%.1f", happening.intensity()));
        cells.add(happening.quad().toUpperCase(Locale.ROOT));
        cells.add(TabCells.join(";", happening.contexts()));
        cells.addAll(side(dyad.actor()));
        cells.addAll(side(dyad.recipient()));
        cells.addAll(place(happening));
        cells.addAll(story(happening.best()));
        return cells;
    }

    /** Name, country, number of the state, first sector, sectors, title, words, Wikipedia. */
    private static List<String> side(@Nullable ShownParty side) {
        if (side == null) {
            return List.of("", "", "", "", "", "", "", "");
        }
        CameoActor actor = CameoActor.of(side);
        boolean state = Country.of(side.code()).isPresent();
        return List.of(
                side.name(),
                state ? plain(side.code()) : "",
                Country.cow(side.code()),
                actor.role(),
                TabCells.join(";", Stream.of(actor.role(), actor.secondRole())),
                plain(side.party().office()),
                side.party().text(),
                "");
    }

    /** Name, city, district, province, country, latitude, longitude, GeoNames, words, feature. */
    private static List<String> place(Happening happening) {
        Site site = happening.site();
        if (site == null) {
            return List.of("", "", "", "", "", "", "", "", "", "");
        }
        Site told = happening.best().claim().site();
        return List.of(
                site.name(),
                Spot.city(site),
                "",
                Spot.region(site),
                plain(site.country()),
                plain(site.lat()),
                plain(site.lon()),
                "",
                told == null ? "" : plain(told.text()),
                FEATURES.getOrDefault(site.precision(), ""));
    }

    private List<String> story(Telling best) {
        Claim claim = best.claim();
        RuleVersion version = versions.get(claim.version());
        return List.of(
                Sources.name(best),
                plain(best.published()),
                TabCells.join("|", names(claim, PEOPLE)),
                TabCells.join("|", names(claim, ORGANISATIONS)),
                claim.site() == null
                        ? ""
                        : TabCells.join("|", Stream.of(claim.site().name())),
                best.language(),
                version == null ? "" : version.coder());
    }

    private static Stream<String> names(Claim claim, Set<String> kinds) {
        return Stream.concat(claim.actors().stream(), claim.recipients().stream())
                .filter(party -> kinds.contains(party.kind()))
                .map(Party::name);
    }
}
