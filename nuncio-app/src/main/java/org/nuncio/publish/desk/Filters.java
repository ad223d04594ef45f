package org.nuncio.publish.desk;

import java.util.List;

/** The parameters that many endpoints share. */
record Filters(Holdings holdings) {
    static final Parameter LIMIT = Parameter.number("limit", 1, 500, "Items of a page; usually 50.");
    static final Parameter CURSOR = Parameter.text("cursor", "What the page before gave as next.");
    static final Parameter ORDER =
            Parameter.choice("order", List.of("asc", "desc"), "By day, the latest first unless asked otherwise.");
    static final List<Parameter> PAGE = List.of(LIMIT, CURSOR, ORDER);

    /** Which happenings; any value of a name will do, all names together must hold. */
    List<Parameter> happenings() {
        String who =
                "a code (RUS, which also means RUS/GOV), a label (RUS/GOV), part of a name, or a label in quotation marks and nothing else.";
        return List.of(
                Parameter.text("actor", "Who acts: " + who).repeated(),
                Parameter.text("recipient", "Who is acted upon: " + who).repeated(),
                Parameter.text("party", "Who is on either side: " + who).repeated(),
                Parameter.dyad("dyad", "Two that deal with each other, in no order: RUS~UKR.")
                        .repeated(),
                Parameter.choice("type", holdings.types(), "Type of PLOVER.").repeated(),
                Parameter.choice("mode", holdings.modes(), "Mode of a type.").repeated(),
                Parameter.choice("context", holdings.contexts(), "What it is about.")
                        .repeated(),
                Parameter.choice("status", holdings.statuses(), "Whether it has happened; all unless asked.")
                        .repeated(),
                Parameter.text(
                                "place",
                                "Part of the name of a place, the code of its country, or a name in quotation marks and nothing else.")
                        .repeated(),
                Parameter.day("from", "On this day or later. What has no day is not between days."),
                Parameter.day("to", "On this day or earlier."),
                Parameter.text("text", "Words that stand in the evidence, in any case."),
                Parameter.number("min_origins", 0, 999_999, "Told by so many independent origins or more."),
                Parameter.days("starts", "Its first day is this, or within these: 2022-02-01..2022-02-28."),
                Parameter.days("told", "The day of its first report is this, or within these."),
                Parameter.number("max_days", 0, 999_999, "Dated to so many days or better; 0 asks nothing."),
                Parameter.number("longer_than", 0, 999_999, "Dated to more days than that; 0 asks nothing."),
                Parameter.choice("dated", List.of("true", "false"), "Whether it has a day."),
                Parameter.choice(
                        "published", List.of("true", "false"), "Whether one of its reports has a day of publication."),
                Parameter.choice("placed", List.of("true", "false"), "Whether it has a place."),
                Parameter.choice(
                        "reviewed",
                        List.of("true", "all"),
                        "true: what a reviewer has accepted or corrected; all: what one has rejected too. Unless asked, all but rejected ones."));
    }
}
