package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.mention.ActorMention;
import org.nuncio.publish.RecordJson;

/** What must not matter: how a copy writes its line ends, quotation marks and spaces, and where and how often it is read. */
@Tag("models")
class DisturbanceTest {

    static List<Path> reports() throws IOException {
        return GoldFolder.of(Models.SAMPLES).stories().stream()
                .map(story -> story.resolveSibling(GoldFolder.nameOf(story) + ".txt"))
                .toList();
    }

    /** {@code CONSULT/visit ACTUAL DEU/GOV > UKR}, one for each event. */
    private static List<String> events(String text) {
        return Models.read(text, null).events().stream()
                .map(DisturbanceTest::show)
                .toList();
    }

    private static String show(CodedEvent event) {
        String modes = String.join(",", event.modes());
        return event.type() + "/" + modes + " " + event.status() + " " + labels(event.actors()) + " > "
                + labels(event.recipients());
    }

    private static String labels(List<ActorMention> mentions) {
        return String.join("+", mentions.stream().map(m -> m.actor().label()).toList());
    }

    private static String json(CodedReport report) {
        return RecordJson.of(report).toString();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void lineEndsDoNot(Path report) throws IOException {
        String text = Files.readString(report);
        assertThat(events(text.replace("\n", "\r\n"))).isEqualTo(events(text));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void straightOrCurlyMarksDoNot(Path report) throws IOException {
        String straight = Files.readString(report)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"');
        String curly = straight.replaceAll("(?<=^|[\\s(\u2014])\"", "\u201c")
                .replace('"', '\u201d')
                .replaceAll("(?<=^|[\\s(\u2014])'", "\u2018")
                .replace('\'', '\u2019');
        assertThat(events(curly)).isEqualTo(events(straight));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void noBreakSpacesDoNot(Path report) throws IOException {
        String text = Files.readString(report);
        String stuck = text.replaceAll("(?<=[a-z]) (?=[0-9A-Z])", "\u00a0");
        assertThat(events(stuck)).isEqualTo(events(text));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theLocaleDoesNot(Path report) throws IOException {
        String text = Files.readString(report);
        String here = json(Models.read(text, null));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(json(Models.read(text, null))).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }
}
