package org.nuncio.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.coding.event.Status;

class BriefTest {
    private static final String STORY =
            "SUDMARK (Toy) — Envoy Ada flew to Sudmark on Wednesday. Norland will help Sudmark in March. If the river rises Norland will punish Sudmark. "
                    + "About 300 troops came. “We keep the Toy Accords,” Ada said. It was a war. cold. The king slept.";

    private static Reports story() {
        Reports made = Reports.of("a/story.txt", STORY);
        return made.figure(made.quantity("About 300 troops", "troops", 300, 270.0, 330.0))
                .event(
                        "CONSULT",
                        "CONSULT",
                        List.of("visit"),
                        Status.ACTUAL,
                        "flew to Sudmark on Wednesday",
                        List.of(made.actor("Envoy Ada", "Ada", "NOR", "GOV")),
                        List.of(made.actor("Sudmark on", "Sudmark", "SUD", null)),
                        made.date("Wednesday", "2022-02-09", "2022-02-09"),
                        null,
                        null)
                .event(
                        "AGREE",
                        "AID",
                        List.of(),
                        Status.FUTURE,
                        "will help Sudmark",
                        List.of(made.actor("Norland", "Norland", "NOR", null)),
                        List.of(made.actor("Sudmark in", "Sudmark", "SUD", null)),
                        made.date("March", "2022-03-01", "2022-03-31"),
                        null,
                        null)
                .event(
                        "THREATEN",
                        "SANCTION",
                        List.of(),
                        Status.CONDITIONAL,
                        "will punish Sudmark",
                        List.of(made.actor("Norland", "Norland", "NOR", null)),
                        List.of(made.actor("Sudmark.", "Sudmark", "SUD", null)),
                        null,
                        null,
                        "If the river rises")
                .saying("We keep the Toy Accords,", "Ada said", "Ada")
                .silence("slept", "actor-missing");
    }

    private static String brief(CodedReport... reports) {
        return new Brief(List.of(reports), Style.PLAIN).text();
    }

    @Test
    void oneReportInFull() {
        assertThat(brief(story().report())).isEqualTo("""
        A title
          Report     a/story.txt
          Publisher  Toy Times
          Published  9 February 2022, as given
          Dateline   SUDMARK
          Reporters  A. Reporter
          Text       English, 1 sentence; 1 line of the page taken out; 1 damaged
                     stretch: “. cold.”

        WHO DID WHAT TO WHOM
          9 Feb 2022   NOR/GOV Ada visits SUD Sudmark “flew to Sudmark on Wednesday”

        WHAT COMES NEXT
          Mar 2022     NOR Norland is to aid SUD Sudmark “will help Sudmark”

        IF … THEN
          IF     the river rises
          THEN   NOR Norland threatens SUD Sudmark (sanctions) “will punish Sudmark”

        FORCES
          troops       270–330 “About 300 troops”

        WHO SAID WHAT
          NOR/GOV Ada
              “We keep the Toy Accords,”

        WHO MET WHOM
          NOR/GOV Ada — SUD Sudmark visit, 9 Feb 2022

        SILENCES
          1    nobody is named who does it
          Clauses that an entry fitted and that were not coded; nuncio explain shows
          each.
        """);
    }

    @ParameterizedTest
    @CsvSource({"NEGATED, does not visit", "HYPOTHETICAL, may visit"})
    void whatDidNotHappenIsNeverShownAsHavingHappened(Status status, String words) {
        Reports made = Reports.of("a.txt", "Ada did not fly to Sudmark.");
        String brief = brief(made.event(
                        "CONSULT",
                        "CONSULT",
                        List.of("visit"),
                        status,
                        "fly to Sudmark",
                        List.of(made.actor("Ada", "Ada", "NOR", "GOV")),
                        List.of())
                .report());
        assertThat(brief).contains("DENIED, OR ONLY POSSIBLE", words).doesNotContain("WHO DID WHAT", "WHO MET WHOM");
    }

    @Test
    void partiesToldByTheSameWordsShareThem() {
        Reports made = Reports.of("a.txt", "Both countries withdrew.");
        String brief = brief(made.event(
                        "RETREAT",
                        "RETREAT",
                        List.of("withdraw"),
                        Status.ACTUAL,
                        "withdrew",
                        List.of(
                                made.actor("Both countries", "Both countries", "NOR", "GOV"),
                                made.actor("Both countries", "Both countries", "SUD", null)),
                        List.of())
                .report());
        assertThat(brief).contains("NOR/GOV, SUD Both countries withdraw");
    }

    @Test
    void daysComeInOrderAndTheUndatedLast() {
        Reports made =
                Reports.of("a.txt", "One bombed. Two bombed on Friday. Three bombed on Monday. Four bombed lately.");
        made.event("ASSAULT", "ASSAULT", List.of(), Status.ACTUAL, "One bombed", List.of(), List.of());
        made.event(
                "ASSAULT",
                "ASSAULT",
                List.of(),
                Status.ACTUAL,
                "Two bombed",
                List.of(),
                List.of(),
                made.date("Friday", "2022-02-11", null),
                null,
                null);
        made.event(
                "ASSAULT",
                "ASSAULT",
                List.of(),
                Status.ACTUAL,
                "Three bombed",
                List.of(),
                List.of(),
                made.date("Monday", "2022-02-07", null),
                null,
                null);
        made.event(
                "ASSAULT",
                "ASSAULT",
                List.of(),
                Status.ACTUAL,
                "Four bombed",
                List.of(),
                List.of(),
                made.date("lately", null, null),
                null,
                null);
        assertThat(brief(made.report()))
                .containsSubsequence("7 Feb 2022", "Three", "11 Feb 2022", "Two", "“lately”", "Four", "no date", "One");
    }

    @Test
    void severalReportsAreNumbered() {
        String brief = brief(story().report(), story().report());
        assertThat(brief)
                .contains(
                        "THE RECORD OF 2 REPORTS",
                        "[1]  A title",
                        "“flew to Sudmark on Wednesday” [2]",
                        "270–330 “About 300 troops” [1] [2]");
    }

    @Test
    void noLineIsWiderThan80Columns() {
        Reports made = Reports.of("a.txt", "Ada " + "reads aloud ".repeat(40) + "x".repeat(300));
        made.event(
                "ASSAULT",
                "ASSAULT",
                List.of(),
                Status.ACTUAL,
                "x".repeat(300),
                List.of(made.actor("Ada " + "reads aloud ".repeat(10), "Ada " + "reads ".repeat(30), "NOR", "GOV")),
                List.of());
        assertThat(brief(made.report()).lines()).allMatch(line -> line.codePointCount(0, line.length()) <= Page.WIDTH);
    }

    @Test
    void pipeGetsNoColour() {
        assertThat(brief(story().report())).doesNotContain("\u001b");
    }

    @Test
    void coloursChangeNothingButColour() {
        String coloured = new Brief(List.of(story().report()), new Style(true)).text();
        assertThat(coloured)
                .contains("\u001b[")
                .satisfies(
                        c -> assertThat(c.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(brief(story().report())));
    }

    @Test
    void controlCharactersOfAReportNeverReachTheTerminal() {
        Reports made = Reports.of("a.txt", "Ada \u001b[31mflew\u0007 \u202eaway");
        String brief = brief(made.event(
                        "ASSAULT",
                        "ASSAULT",
                        List.of(),
                        Status.ACTUAL,
                        "\u001b[31mflew\u0007 \u202eaway",
                        List.of(),
                        List.of())
                .report());
        assertThat(brief).doesNotContain("\u001b", "\u0007", "\u202e");
    }

    @Test
    void whatWasPlannedForADayNowPastDoesNotComeNext() {
        Reports made = Reports.of("a.txt", "Norland had agreed in January to help Sudmark.");
        String brief = brief(made.event(
                        "AGREE",
                        "AID",
                        List.of(),
                        Status.FUTURE,
                        "agreed in January to help Sudmark",
                        List.of(made.actor("Norland", "Norland", "NOR", null)),
                        List.of(made.actor("Sudmark", "Sudmark", "SUD", null)),
                        made.date("January", "2022-01-01", "2022-01-31"),
                        null,
                        null)
                .report());
        assertThat(brief)
                .contains("PLANNED, FOR A DAY NOW PAST", "NOR Norland was to aid SUD Sudmark")
                .doesNotContain("WHAT COMES NEXT");
    }

    @Test
    void nothingToCodeIsSaid() {
        assertThat(brief(Reports.of("a.txt", "Chess.").report())).contains("No event was coded.");
    }

    @Test
    void noReportsNoBrief() {
        assertThat(brief()).isEmpty();
    }
}
