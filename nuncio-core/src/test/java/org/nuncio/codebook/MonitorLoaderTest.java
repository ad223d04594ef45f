package org.nuncio.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.codebook.AlertRule.Watch;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.Folder;

class MonitorLoaderTest {
    private static final Folder OURS = Folder.ofResources(Codebook.class, "data");

    private static List<String> faults(String file, String from, String to) {
        String content = OURS.read(file);
        assertThat(content).contains(from);
        Folder changed = OURS.plus(Folder.of(Map.of(file, content.replace(from, to))));
        assertThat(MonitorLoader.load(changed).monitor()).isNull();
        assertThat(CodebookLoader.load(changed).codebook())
                .as("told with the codebook too")
                .isNull();
        return MonitorLoader.load(changed).diagnostics().stream()
                .map(Diagnostic::toString)
                .toList();
    }

    @Test
    void oursIsWhole() {
        MonitorLoader.Loaded loaded = MonitorLoader.load(OURS);
        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(loaded.monitor().tension().statuses()).hasSize(6);
        assertThat(loaded.monitor().tension().name()).matches("tension 1 \\(sha256:[0-9a-f]{12}\\)");
        assertThat(loaded.monitor().alerts()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "half-life: 7 | halflife: 7 | codebook.unknown-key | the key 'halflife' is not known. Did you mean 'half-life'?",
                "half-life: 7 | halflife: 7 | codebook.tension | the key 'half-life' is missing",
                "half-life: 7 | half-life: soon | codebook.tension | 'soon' is not a number",
                "half-life: 7 | half-life: 0 | codebook.tension | 0 is out of bounds",
                "half-life: 7 | half-life: .inf | codebook.tension | '.inf' is not a number",
                "doubt: 0.5 | doubt: 1.5 | codebook.tension | 1.5 is out of bounds. Write a number from 0 to 1.",
                "longest-span: 31 | longest-span: 2.5 | codebook.tension | 2.5 is not a whole number",
                "`FUTURE: ` | `FUTUR: ` | codebook.unknown-key | Did you mean 'FUTURE'?",
                "`FUTURE: ` | `FUTUR: ` | codebook.tension | the key 'FUTURE' is missing",
                "day: report | day: reports | codebook.tension | the day 'reports' is not known. Did you mean 'report'?",
                "undated: 0.5 | undated: [ | codebook.yaml | this is not YAML"
            })
    void faultOfTheFormula(String from, String to, String code, String message) {
        assertThat(faults("tension.yaml", from, to))
                .anySatisfy(fault -> assertThat(fault)
                        .containsPattern("^codebook/tension\\.yaml:\\d+:\\d+: error " + code)
                        .contains(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "watch: count | watch: counts | codebook.alert | the watch 'counts' is not known. Did you mean 'count'?",
                "types: [ASSAULT] | types: [ASAULT] | codebook.alert | the type 'ASAULT' is not known. Did you mean 'ASSAULT'?",
                "types: [ASSAULT] | type: [ASSAULT] | codebook.unknown-key | Did you mean 'types'?",
                "dyad: each | dyad: RUS | codebook.alert | 'RUS' is no dyad. Write two parties, RUS~UKR, or each.",
                "again-below: 1 | again-below: 99 | codebook.alert | again-below is higher than at. Write 3.0 or less.",
                "days: 3 | days: 0 | codebook.alert | 0 is out of bounds",
                "rule: assaults | rule: tension | codebook.alert | the rule 'tension' stands twice",
                "days: 3 | dais: 3 | codebook.alert | the key 'days' is missing",
                "again-below: 1 | below: 1 | codebook.alert | the key 'again-below' is missing"
            })
    void faultOfAnAlert(String from, String to, String code, String message) {
        assertThat(faults("alerts.yaml", from, to))
                .anySatisfy(fault -> assertThat(fault)
                        .containsPattern("^codebook/alerts\\.yaml:\\d+:\\d+: error " + code)
                        .contains(message));
    }

    @Test
    void aFileThatIsMissingIsTold() {
        assertThat(MonitorLoader.load(OURS.without("alerts.yaml")).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("codebook.missing");
    }

    @Test
    void aUsersOwnFileGoesByItsName() {
        Folder own = OURS.plus(Folder.of(Map.of("tension.yaml", "version: 1\n")));
        assertThat(MonitorLoader.load(own, Map.of("tension.yaml", "mine.yaml")).diagnostics())
                .extracting(Diagnostic::file)
                .containsOnly("mine.yaml");
    }

    @Test
    void aCodebookDoesNotChangeWithThem() {
        Folder changed = OURS.plus(
                Folder.of(Map.of("tension.yaml", OURS.read("tension.yaml").replace("half-life: 7", "half-life: 14"))));
        assertThat(CodebookLoader.load(changed).codebook().version())
                .isEqualTo(CodebookLoader.load(OURS).codebook().version());
        assertThat(MonitorLoader.load(changed).monitor().tension().hash())
                .isNotEqualTo(MonitorLoader.load(OURS).monitor().tension().hash());
    }

    @Test
    void aRuleAsItIsWritten() {
        String rules = """
                version: 7
                rules:
                  - {rule: shelling, watch: intensity, dyad: NOR~SUD, types: [ASSAULT, COERCE], statuses: [ACTUAL], origins: 2, days: 3, at: 20, again-below: 4.5}
                """;
        Monitor monitor = MonitorLoader.load(OURS.plus(Folder.of(Map.of("alerts.yaml", rules))))
                .monitor();
        assertThat(monitor.alertsVersion()).isEqualTo("7");
        assertThat(monitor.alerts())
                .containsExactly(new AlertRule(
                        "shelling",
                        Watch.INTENSITY,
                        "NOR~SUD",
                        List.of("ASSAULT", "COERCE"),
                        List.of("ACTUAL"),
                        2,
                        3,
                        20,
                        4.5));
    }
}
