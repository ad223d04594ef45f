package org.nuncio.publish.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuncio.record.Claim;
import org.nuncio.record.Day;
import org.nuncio.record.Figure;
import org.nuncio.record.Happening;
import org.nuncio.record.Party;
import org.nuncio.record.Pointers;
import org.nuncio.record.RuleVersion;
import org.nuncio.record.Site;
import org.nuncio.record.Telling;
import org.nuncio.record.Toll;

/** Happenings for the tests of exports. */
public final class Told {
    static final Map<Integer, RuleVersion> VERSIONS =
            Map.of(1, new RuleVersion("nuncio-0.1.0", "sha256:c0deb00c", "sha256:9a2e7e"));

    private static final Party RUSSIAN_FORCES =
            new Party("Russian forces", "RUS", "MIL", null, "PEOPLE", "Russian forces", 12, 26, "role");
    private static final Party KHARKIV = new Party("Ukraine", "UKR", null, null, "STATE", "Kharkiv", 35, 42, "place");
    private static final Party TRUSS =
            new Party("Liz Truss", "GBR", "GOV", "foreign secretary", "PERSON", "Liz Truss", 0, 9, "office");
    private static final Party LAVROV =
            new Party("Sergei Lavrov", "RUS", "GOV", "foreign minister", "PERSON", "her counterpart", 15, 30, "office");
    private static final Party GUTERRES =
            new Party("Antonio Guterres", "UN", "GOV", "secretary-general", "PERSON", "Guterres", 0, 8, "office");
    private static final Party NATO =
            new Party("NATO", "NATO", null, null, "ORGANISATION", "the alliance", 3, 15, "name");

    private String id = "h000000000001";
    private String type = "CONSULT";
    private List<String> modes = List.of();
    private String status = "ACTUAL";
    private List<Party> actors = List.of();
    private List<Party> recipients = List.of();
    private @Nullable Day day;
    private @Nullable Site site;
    private @Nullable String cameo;
    private String quad = "verbal cooperation";
    private double intensity = 2.5;
    private String evidence = "held talks";
    private String uri = "https://www.example.org/a/1";
    private @Nullable String publisher;
    private @Nullable LocalDate published = LocalDate.of(2022, 2, 25);
    private List<String> claimStatuses = List.of();

    /** Russian aircraft over Kharkiv: three reports, one of which copies another, and a denial. */
    public static Happening airStrike() {
        return new Told()
                .id("h00000000000a", "ASSAULT", List.of("aerial"))
                .who(List.of(RUSSIAN_FORCES), List.of(KHARKIV))
                .on(LocalDate.of(2022, 2, 24))
                .at(new Site("Kharkiv", "UKR", 49.98, 36.25, "city", "Kharkiv"))
                .coded("195", "material conflict", -10)
                .words("Russian forces bombed Kharkiv, killing three")
                .from("https://www.example.org/a/1", "Example Wire")
                .claims("ACTUAL", "ACTUAL", "ACTUAL", "NEGATED")
                .make();
    }

    /** Denied on 25 February, and told of a day later. */
    static Happening deniedBefore() {
        return new Told()
                .id("h00000000000f", "ASSAULT", List.of("aerial"))
                .who(List.of(RUSSIAN_FORCES), List.of(KHARKIV))
                .on(LocalDate.of(2022, 2, 24))
                .coded("195", "material conflict", -10)
                .words("Russian forces bombed Kharkiv")
                .claims("NEGATED", "ACTUAL")
                .make();
    }

    /** Talks of two ministers: both act, nobody receives. */
    public static Happening talks() {
        return new Told()
                .id("h00000000000b", "CONSULT", List.of("visit"))
                .who(List.of(TRUSS, LAVROV), List.of())
                .on(LocalDate.of(2022, 2, 10))
                .at(new Site("Moscow", "RUS", 55.7522, 37.6156, "city", "Moscow"))
                .coded("042", "verbal cooperation", 4)
                .words("Liz Truss met her counterpart in Moscow")
                .make();
    }

    /** Two sides that each act on two others. */
    public static Happening fourPairs() {
        return new Told()
                .id("h00000000000c", "ACCUSE", List.of("disapprove"))
                .who(List.of(GUTERRES, NATO), List.of(RUSSIAN_FORCES, KHARKIV))
                .on(LocalDate.of(2022, 2, 25))
                .coded("111", "verbal conflict", -2)
                .words("Guterres and the alliance condemned both armies")
                .make();
    }

    public static Happening plannedVisit() {
        return new Told()
                .id("h00000000000d", "AGREE", List.of("visit"))
                .status("FUTURE")
                .who(List.of(TRUSS), List.of(LAVROV))
                .on(LocalDate.of(2022, 3, 1))
                .at(new Site("Gaza", "PSE", 31.5, 34.47, "city", "Gaza"))
                .coded("036", "verbal cooperation", 2.5)
                .words("Truss will visit Gaza; \"soon\", she said, with a delegation of many ministers")
                .make();
    }

    /** Nothing is known but what was done. */
    public static Happening bare() {
        return new Told()
                .id("h00000000000e", "PROTEST", List.of("demo"))
                .who(List.of(new Party("crowds", null, "CVL", null, "PEOPLE", "Crowds", 0, 6, "role")), List.of())
                .coded(null, "material conflict", -5)
                .words("Crowds rallied")
                .from("-", null)
                .published(null)
                .make();
    }

    /** A report that has a date tells of it without one. */
    public static Happening undated() {
        return new Told()
                .id("h000000000010", "ACCUSE", List.of("disapprove"))
                .who(List.of(NATO), List.of(RUSSIAN_FORCES))
                .coded("111", "verbal conflict", -2)
                .words("the alliance condemned them")
                .make();
    }

    /** Some day in February, and no better. */
    public static Happening someDayInFebruary() {
        return new Told()
                .id("h00000000000f", "AID", List.of())
                .who(List.of(NATO), List.of(KHARKIV))
                .days(new Day(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 2, 28), "month", null, null))
                .coded("072", "material cooperation", 10)
                .words("sent arms in February")
                .make();
    }

    /** Every text that a report can bring along. */
    public static Happening hostile(String words) {
        Party actor = new Party(words, null, null, words, "PERSON", words, 0, 3, "name");
        Party recipient = new Party(words, "NATO", "MIL", words, "ORGANISATION", words, 4, 7, "name");
        return new Told()
                .id("h0000000000ff", "SUPPORT", List.of())
                .who(List.of(actor), List.of(recipient))
                .on(LocalDate.of(2022, 2, 24))
                .at(new Site(words, null, null, null, "region", words))
                .coded("051", "verbal cooperation", 5)
                .words(words)
                .from(words, words)
                .make();
    }

    private Told id(String newId, String newType, List<String> newModes) {
        id = newId;
        type = newType;
        modes = newModes;
        return this;
    }

    private Told status(String newStatus) {
        status = newStatus;
        return this;
    }

    private Told who(List<Party> newActors, List<Party> newRecipients) {
        actors = newActors;
        recipients = newRecipients;
        return this;
    }

    private Told on(LocalDate newDay) {
        return days(new Day(newDay, newDay, "day", null, null));
    }

    private Told days(Day newDay) {
        day = newDay;
        return this;
    }

    private Told at(Site newSite) {
        site = newSite;
        return this;
    }

    private Told coded(@Nullable String newCameo, String newQuad, double newIntensity) {
        cameo = newCameo;
        quad = newQuad;
        intensity = newIntensity;
        return this;
    }

    private Told words(String newEvidence) {
        evidence = newEvidence;
        return this;
    }

    private Told from(String newUri, @Nullable String newPublisher) {
        uri = newUri;
        publisher = newPublisher;
        return this;
    }

    private Told published(@Nullable LocalDate newDay) {
        published = newDay;
        return this;
    }

    private Told claims(String... statuses) {
        claimStatuses = List.of(statuses);
        return this;
    }

    private Happening make() {
        List<String> statuses = claimStatuses.isEmpty() ? List.of(status) : claimStatuses;
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < statuses.size(); i++) {
            tellings.add(telling(i, statuses.get(i)));
        }
        int denials = (int) statuses.stream().filter("NEGATED"::equals).count();
        List<Toll> tolls = type.equals("ASSAULT") ? List.of(new Toll("killed", "people", 3, 7, 5, "c1")) : List.of();
        return new Happening(
                id,
                type,
                type,
                modes,
                List.of("military", "diplomatic"),
                status,
                actors.stream().map(Party::label).toList(),
                recipients.stream().map(Party::label).toList(),
                day,
                site,
                intensity,
                quad,
                cameo,
                0.93,
                statuses.size(),
                Math.max(1, statuses.size() - denials - 1),
                denials,
                tolls,
                tellings);
    }

    private Telling telling(int number, String claimStatus) {
        Claim claim = new Claim(
                "c" + id + number,
                "r" + id + number,
                1,
                number,
                type,
                type,
                modes,
                List.of("military"),
                claimStatus,
                actors,
                recipients,
                day,
                site,
                List.of(new Figure("killed", "people", 3, 3.0, null, "at least", "at least three", 44, 58)),
                "named",
                "Olha Ivanova",
                "UKR",
                null,
                intensity,
                quad,
                cameo,
                0.93,
                evidence,
                12,
                56,
                "assault.bomb.01",
                List.of(),
                "rule",
                "bomb",
                Pointers.NONE);
        String address = uri.startsWith("http") && number > 0 ? uri.replaceFirst("/1$", "/" + (number + 1)) : uri;
        return new Telling(
                claim,
                address,
                "Strike on Kharkiv",
                published == null ? null : published.plusDays(number),
                publisher,
                "en",
                List.of(),
                1200,
                "o" + number,
                null);
    }

    static byte[] bytes(ExportFormat format, Happening... happenings) {
        return bytes(format, ExportOptions.usual().withVersions(VERSIONS), happenings);
    }

    static byte[] bytes(ExportFormat format, ExportOptions options, Happening... happenings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tally(format, options, out, happenings);
        return out.toByteArray();
    }

    static ExportTally tally(
            ExportFormat format, ExportOptions options, ByteArrayOutputStream out, Happening... happenings) {
        try {
            return format.write(List.of(happenings).iterator(), out, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
