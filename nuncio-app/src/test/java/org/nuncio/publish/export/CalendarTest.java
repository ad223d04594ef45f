package org.nuncio.publish.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuncio.record.Happening;

class CalendarTest {
    /** Reads RFC 5545: unfolds, parts names from values, takes the escapes out. */
    static List<Map<String, String>> read(Happening... happenings) {
        String text = new String(Told.bytes(ExportFormat.ical, happenings), StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        List<Map<String, String>> events = new ArrayList<>();
        for (String line : text.replace("\r\n ", "").split("\r\n")) {
            if (line.equals("BEGIN:VEVENT")) {
                events.add(new HashMap<>());
            } else if (!events.isEmpty() && !line.startsWith("END:")) {
                int colon = line.indexOf(':');
                events.get(events.size() - 1).put(line.substring(0, colon), plain(line.substring(colon + 1)));
            }
        }
        return events;
    }

    private static String plain(String value) {
        return value.replaceAll("\\\\n", "\n").replaceAll("\\\\([;,\\\\])", "$1");
    }

    @Test
    void whatComesNextIsADayInTheCalendar() {
        assertThat(read(Told.plannedVisit()))
                .singleElement()
                .satisfies(event -> assertThat(event)
                        .containsEntry("UID", "h00000000000d@nuncio")
                        .containsEntry("DTSTAMP", "20220225T000000Z")
                        .containsEntry("DTSTART;VALUE=DATE", "20220301")
                        .containsEntry("DTEND;VALUE=DATE", "20220302")
                        .containsEntry("SUMMARY", "AGREE/visit: Liz Truss → Sergei Lavrov")
                        .containsEntry(
                                "DESCRIPTION",
                                "Truss will visit Gaza; \"soon\", she said, with a delegation of many ministers\n"
                                        + "1 origin, 1 report; example.org 2022-02-25")
                        .containsEntry("LOCATION", "Gaza")
                        .containsEntry("GEO", "31.500000;34.470000")
                        .containsEntry("URL", "https://www.example.org/a/1")
                        .containsEntry("STATUS", "TENTATIVE"));
    }

    @Test
    void whatHasHappenedOrHasNoDayIsNotInIt() {
        assertThat(read(Told.airStrike(), Told.talks(), Told.bare())).isEmpty();
    }

    @Test
    void emptyCalendarIsWhole() {
        assertThat(new String(Told.bytes(ExportFormat.ical), StandardCharsets.UTF_8))
                .isEqualTo("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Nuncio//What comes next//EN\r\n"
                        + "CALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n");
    }
}
