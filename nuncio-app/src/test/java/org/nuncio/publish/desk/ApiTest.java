package org.nuncio.publish.desk;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API over 600 happenings of bench happenings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
    private static final String FIRST = "FIRST";

    /** Every path of the document with questions to it; FIRST stands for the first id of the list. */
    private static final List<String> QUESTIONS = List.of(
            "/store",
            "/now",
            "/now?party=RUS&from=2022-01-01",
            "/timeline",
            "/timeline?by=week&dyad=RUS~UKR&status=ACTUAL",
            "/map",
            "/map?type=MOBILIZE&min_origins=1",
            "/network",
            "/network?level=actor&limit=500",
            "/tolls",
            "/tolls?role=killed&unit=persons&order=asc",
            "/statements",
            "/statements?speaker=RUS&q=envoys&kind=demand&party=RUS",
            "/happenings",
            "/happenings?order=asc&limit=3&actor=RUS&recipient=UKR&text=case&place=Place&mode=visit&mode=demo&context=military",
            "/happenings?starts=2021-03-01..2021-04-01&max_days=7&dated=true&told=2021-01-01..2023-01-01",
            "/happenings/FIRST",
            "/claims",
            "/claims?happening=h000000000001&report=r000000000000&party=RUS",
            "/claims/FIRST",
            "/reports",
            "/reports?q=load&type=ASSAULT",
            "/reports/FIRST",
            "/reports/r000000000000",
            "/actors",
            "/actors?level=actor&q=uni&to=2022-06-01",
            "/index",
            "/index?dyad=RUS~UKR&from=2021-06-01&to=2021-07-01&reviewed=all",
            "/index?day=2021-06-01&limit=5",
            "/alerts",
            "/alerts?rule=new-dyad&limit=3&from=2021-01-01",
            "/verdicts",
            "/verdicts?lost=false&order=asc",
            "/export/csv",
            "/health",
            "/openapi.json");

    @TempDir
    static Path folder;

    private Room room;
    private JsonNode document;

    @BeforeAll
    void open() throws IOException, InterruptedException {
        room = Room.readOnly(Room.load(folder, 600));
        document = room.json("openapi.json");
    }

    @AfterAll
    void close() {
        room.close();
    }

    private static String pathOf(String question) {
        String path = question.replaceAll("\\?.*", "");
        return path.startsWith("/export/")
                ? "/export/{format}"
                : path.replaceAll("^/(happenings|claims|reports)/.*", "/$1/{id}");
    }

    private String asked(String question) throws IOException, InterruptedException {
        String list = question.replaceAll("^/(\\w+)/FIRST.*", "$1");
        if (!question.endsWith(FIRST)) {
            return question.substring(1);
        }
        JsonNode first = room.json(list).at("/items/0");
        return list + "/" + first.path(list.equals("claims") ? "claim" : "id").textValue();
    }

    @Test
    void documentAndRoutesAreTheSame() {
        Set<String> documented = new HashSet<>();
        document.path("paths").properties().forEach(path -> {
            if (path.getValue().has("get")) {
                documented.add(path.getKey());
            }
        });
        assertThat(documented).isEqualTo(QUESTIONS.stream().map(ApiTest::pathOf).collect(toSet()));
        assertThat(document.at("/paths/~1reports").has("post")).isTrue();
        assertThat(document.at("/paths/~1happenings~1{id}~1verdicts").has("post"))
                .isTrue();
    }

    @Test
    void everyAnswerIsAsTheDocumentSays() throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        for (String question : QUESTIONS) {
            if (question.startsWith("/export")) {
                continue;
            }
            wrong.addAll(room.faults(asked(question), document));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyParameterIsDocumentedWithItsMeaning() {
        assertThat(document.findValues("parameters"))
                .allSatisfy(all -> assertThat(all)
                        .allSatisfy(parameter -> assertThat(
                                        parameter.path("in").textValue().equals("path")
                                                || !parameter
                                                        .path("description")
                                                        .asText()
                                                        .isBlank())
                                .isTrue()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "happenings?tipe=AID|400|There is no parameter 'tipe' here.|Did you mean 'type'?",
                "happenings?type=ASAULT|400|Parameter type: there is no 'ASAULT'.|Did you mean 'ASSAULT'?",
                "happenings?from=yesterday|400|Parameter from: 'yesterday' is no day.|Write a day like 2022-02-09.",
                "happenings?from=2022-02-30|400|Parameter from: '2022-02-30' is no day.|Write a day like 2022-02-09.",
                "happenings?from=2022-02-09&to=2022-02-08|400|Parameter to: 2022-02-08 is before 2022-02-09 of from.|Swap them.",
                "happenings?starts=2022-02-09..2022-02-08|400|Parameter starts: '2022-02-09..2022-02-08' is no span of days.|Write 2022-02-09 or 2022-02-01..2022-02-28.",
                "happenings?starts=2022-02-01..2022-02-02..x|400|Parameter starts: '2022-02-01..2022-02-02..x' is no span of days.|Write 2022-02-09 or 2022-02-01..2022-02-28.",
                "happenings?dyad=RUS|400|Parameter dyad: 'RUS' is no pair of parties.|Write a pair like RUS~UKR.",
                "happenings?limit=501|400|Parameter limit: '501' does not do.|Write a number from 1 to 500.",
                "happenings?limit=-1|400|Parameter limit: '-1' does not do.|Write a number from 1 to 500.",
                "happenings?limit=5&limit=6|400|Parameter limit: it is given 2 times.|Give it once.",
                "happenings?cursor=%25|400|Parameter cursor: it is none of ours.|Take it from next of the page before.",
                "happenings?cursor=eA|400|this cursor does not belong to this list.|Take it from next of the page before, with the same filter.",
                "happenings?cursor=eAp5|400|this cursor does not belong to this list.|Take it from next of the page before, with the same filter.",
                "happenings/h0|404|There is no happening 'h0'.|Take ids from the lists.",
                "claims/c0|404|There is no claim 'c0'.|Take ids from the lists.",
                "reports/r0|404|There is no report 'r0'.|Take ids from the lists.",
                "export/cvs|404|There is no format 'cvs'.|Did you mean 'csv'?",
                "nothing|404|There is no page '/api/v1/nothing'.|The desk is at /."
            })
    void whatIsWrongIsToldWithAHint(String question, int status, String detail, String hint)
            throws IOException, InterruptedException {
        HttpResponse<String> response = room.get("api/v1/" + question);
        JsonNode problem = new ObjectMapper().readTree(response.body());
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(problem.path("detail").textValue()).isEqualTo(detail);
        assertThat(problem.path("hint").textValue()).isEqualTo(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "happenings?limit=70",
                "happenings?limit=70&order=asc&status=ACTUAL",
                "reports?limit=20",
                "reports?limit=20&order=asc&party=RUS",
                "statements?limit=50",
                "claims?limit=150",
                "tolls?limit=30",
                "tolls?limit=30&order=asc",
                "actors?limit=7",
                "actors?limit=9&level=actor"
            })
    void pagesHoldEveryItemOnce(String question) throws IOException, InterruptedException {
        List<String> items = new ArrayList<>();
        JsonNode page = room.json(question);
        long total = page.path("total").longValue();
        while (true) {
            page.path("items").forEach(item -> items.add(item.toString()));
            if (page.path("next").isNull()) {
                break;
            }
            page = room.json(question + "&cursor=" + page.path("next").textValue());
            assertThat(page.path("total").longValue()).isEqualTo(total);
        }
        assertThat(items).doesNotHaveDuplicates().hasSize((int) total);
        assertThat(total).isGreaterThan(7);
    }

    private long total(String question) throws IOException, InterruptedException {
        return room.json("happenings?limit=1&" + question).path("total").longValue();
    }

    @Test
    void aBarCountsWhatItsListHolds() throws IOException, InterruptedException {
        JsonNode timeline = room.json("timeline?by=month&party=RUS");
        long all = timeline.path("undated").longValue() + timeline.path("broad").longValue();
        for (JsonNode bar : timeline.path("bars")) {
            all += bar.path("count").longValue();
            String first = bar.path("day").textValue();
            String span = first + ".."
                    + java.time.LocalDate.parse(first).plusMonths(1).minusDays(1);
            String when = bar.path("dated").booleanValue()
                    ? "starts=" + span + "&max_days=" + timeline.path("max_days")
                    : "dated=false&told=" + span;
            assertThat(total("party=RUS&type=" + bar.path("type").textValue() + "&" + when))
                    .as("%s", bar)
                    .isEqualTo(bar.path("count").longValue());
        }
        assertThat(all).isEqualTo(total("party=RUS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "actor"})
    void aDyadAndAPartyCountWhatTheirListsHold(String level) throws IOException, InterruptedException {
        JsonNode network = room.json("network?limit=500&level=" + level);
        assertThat(network.path("dyads")).hasSizeGreaterThan(20);
        for (int i = 0; i < network.path("dyads").size(); i += 7) {
            JsonNode dyad = network.path("dyads").get(i);
            assertThat(total("dyad=" + Room.encoded(dyad.path("dyad").textValue())))
                    .as("%s", dyad)
                    .isEqualTo(dyad.path("count").longValue());
            assertThat(dyad.path("cooperative").longValue()
                            + dyad.path("conflictual").longValue())
                    .isEqualTo(dyad.path("count").longValue());
        }
        for (JsonNode party : network.path("parties")) {
            assertThat(total("party=" + Room.encoded(party.path("party").textValue())))
                    .as("%s", party)
                    .isEqualTo(party.path("count").longValue());
        }
    }

    @Test
    void aPlaceCountsWhatItsListHolds() throws IOException, InterruptedException {
        JsonNode map = room.json("map");
        long placed = map.path("unplaced").longValue();
        for (JsonNode place : map.path("places")) {
            placed += place.path("count").longValue();
        }
        assertThat(placed).isEqualTo(600);
        JsonNode most = map.at("/places/0");
        assertThat(total("place=" + Room.encoded("\"" + most.path("name").textValue() + "\"")))
                .isEqualTo(most.path("count").longValue());
    }

    @Test
    void whatIsNotDrawnIsCountedAsItsListHolds() throws IOException, InterruptedException {
        JsonNode timeline = room.json("timeline?by=day");
        JsonNode map = room.json("map");
        assertThat(map.path("unplaced").longValue()).isPositive().isEqualTo(total("placed=false"));
        assertThat(timeline.path("undated").longValue()).isEqualTo(total("dated=false&published=false"));
        assertThat(timeline.path("broad").longValue())
                .isEqualTo(total("longer_than=" + timeline.path("max_days").intValue()));
        assertThat(total("placed=true") + total("placed=false")).isEqualTo(600);
    }

    @Test
    void aMarkStandsWhereTheReportSaysIt() throws IOException, InterruptedException {
        JsonNode report = room.json("reports/r000000000009");
        String text = report.at("/article/text").textValue();
        assertThat(report.path("marks")).isNotEmpty().allSatisfy(mark -> {
            JsonNode evidence = mark.path("evidence");
            int start = text.offsetByCodePoints(0, evidence.path("start").intValue());
            int end = text.offsetByCodePoints(0, evidence.path("end").intValue());
            assertThat(text.substring(start, end))
                    .isEqualTo(evidence.path("text").textValue());
            assertThat(mark.path("slots")).isNotEmpty();
        });
        assertThat(report.at("/article/damage/0/kind").textValue()).isEqualTo("stray-mark");
        assertThat(report.at("/article/furniture/0/text").textValue()).isEqualTo("A picture of nothing.");
    }

    @Test
    void exportIsThatOfTheCommand() throws IOException, InterruptedException {
        HttpResponse<String> csv = room.get("api/v1/export/csv?type=AID");
        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
        assertThat(csv.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"nuncio.csv\"");
        assertThat(csv.body().lines().count()).isEqualTo(1 + total("type=AID"));
    }

    @Test
    void whatTheAskerHasIsNotSentAgain() throws IOException, InterruptedException {
        HttpResponse<String> first = room.get("api/v1/now");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = room.send(room.ask("api/v1/now").header("If-None-Match", "\"other\", " + tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(room.send(room.ask("api/v1/now").header("If-None-Match", "W/\"other\""))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void answersArePackedForWhoAsksForIt() throws IOException, InterruptedException {
        HttpResponse<String> packed = room.send(room.ask("api/v1/openapi.json").header("Accept-Encoding", "gzip"));
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void manyAskAtOnce() {
        List<Long> totals = java.util.stream.IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> {
                    try {
                        return total("party=RUS");
                    } catch (IOException | InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .distinct()
                .toList();
        assertThat(totals).hasSize(1);
    }
}
