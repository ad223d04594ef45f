package org.nuncio.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.Folder;
import org.nuncio.toy.ToyCodebook;

/** Each fault is put into the toy codebook as a file of its own, {@code acts/new.yaml}, unless the test says otherwise. */
class CodebookLoaderTest {
    private static final String GOOD = "- {id: consult.new.01, type: CONSULT, verb: [greet]}\n";

    private static List<Diagnostic> faults(String... filesAndContents) {
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < filesAndContents.length; i += 2) {
            files.put(filesAndContents[i], filesAndContents[i + 1]);
        }
        return CodebookLoader.load(ToyCodebook.folder().plus(Folder.of(files))).diagnostics();
    }

    private static void assertFault(String act, String... expected) {
        assertThat(faults("acts/new.yaml", act))
                .extracting(Diagnostic::toString)
                .singleElement()
                .asString()
                .contains(expected);
    }

    private static Codebook toy() {
        return CodebookLoader.load(ToyCodebook.folder()).codebook();
    }

    @Test
    void unknownClassAsTheHead() {
        assertFault(
                "- {id: consult.new.01, type: CONSULT, verb: [$tlks in palace]}\n",
                "codebook.class",
                "'$tlks'",
                "Did you mean 'talks'?");
    }

    @Test
    void aSoundCodebookHasNoFaults() {
        assertThat(faults("acts/new.yaml", GOOD)).isEmpty();
    }

    @Test
    void whatAFormExcludesIsAddedToWhatItsEntryExcludes() {
        String act = "- {id: consult.new.01, type: CONSULT, not: {subject: [cat], object: [mouse]},"
                + " forms: [{verb: [greet], not: {subject: [dog]}}]}\n";
        Codebook codebook = CodebookLoader.load(ToyCodebook.folder().plus(Folder.of(Map.of("acts/new.yaml", act))))
                .codebook();
        assertThat(codebook.entry("consult.new.01").orElseThrow().forms())
                .singleElement()
                .extracting(Form::not)
                .isEqualTo(Map.of("subject", List.of("cat", "dog"), "object", List.of("mouse")));
    }

    @Test
    void unknownKeyOfAnEntry() {
        assertFault(
                "- {id: consult.new.01, type: CONSULT, verb: [greet], recipent: object}\n",
                "codebook/acts/new.yaml:1:",
                "codebook.unknown-key",
                "'recipent'",
                "Did you mean 'recipient'?");
    }

    @Test
    void characterThatYamlForbids() {
        assertFault("- {id: a\0b}\n", "codebook/acts/new.yaml: error codebook.yaml", "special characters");
    }

    @Test
    void nestingThatNobodyWrites() {
        assertFault("[".repeat(100_000), "codebook/acts/new.yaml:1:5", "codebook.yaml", "nested too deep");
        assertFault("- ".repeat(100_000), "codebook/acts/new.yaml:1:", "codebook.yaml", "nested too deep");
        assertFault("{a: ".repeat(100_000), "codebook/acts/new.yaml:1:", "codebook.yaml", "nested too deep");
    }

    @Test
    void aliasesThatWouldBecomeMuchMore() {
        String laughs = "a: &a [x]\nb: &b [" + "*a, ".repeat(20) + "]\nc: [" + "*b, ".repeat(20) + "]\n";
        assertFault(laughs, "codebook/acts/new.yaml", "codebook.yaml", "aliases");
    }

    @Test
    void tagMakesNoObject() {
        assertFault(
                "- !!javax.script.ScriptEngineManager {id: consult.new.01}\n",
                "codebook/acts/new.yaml:1:",
                "codebook.entry");
    }

    @Test
    void confidenceThatIsNoNumber() {
        assertThat(faults("confidence.tsv", "intercept\tmuch\n"))
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "codebook/confidence.tsv:1:1: error codebook.score: 'much' is not a number. Write a number.");
        assertThat(CodebookLoader.load(
                                ToyCodebook.folder().plus(Folder.of(Map.of("confidence.tsv", "intercept\tmuch\n"))))
                        .codebook())
                .isNull();
    }

    @Test
    void unknownKeyOfAForm() {
        String act = """
        - id: consult.new.01
          type: CONSULT
          forms:
            - verb: [greet]
              vorb: [hail]
        """;
        assertFault(act, "codebook/acts/new.yaml:5:", "codebook.unknown-key", "'vorb'", "Did you mean 'verb'?");
    }

    @Test
    void unknownKeyOfAnOperatorOfTheTable() {
        String row =
                "- {operator: BLESS, cooperative: AGREE, conflictual: AGREE, alone: AGREE, status: ACTUAL, act: self, recipient: [], mods: {}}\n";
        assertThat(faults("operators.yaml", ToyCodebook.folder().read("operators.yaml") + row))
                .extracting(Diagnostic::toString)
                .singleElement()
                .asString()
                .contains("codebook/operators.yaml:", "codebook.unknown-key", "'mods'", "Did you mean 'modes'?");
    }

    @Test
    void doubledIdNamesBothPlaces() {
        assertFault(
                "- {id: consult.visit.01, type: CONSULT, verb: [greet]}\n",
                "codebook.doubled-id",
                "codebook/acts/toy.yaml:1",
                "codebook/acts/new.yaml:1");
    }

    @Test
    void unknownType() {
        assertFault(
                "- {id: consult.new.01, type: CONSLT, verb: [greet]}\n",
                "codebook/acts/new.yaml:1:",
                "codebook.type",
                "'CONSLT'",
                "Did you mean 'CONSULT'?");
    }

    @Test
    void unknownOperator() {
        assertFault(
                "- {id: promise.new.01, operator: PROMIS, verb: [swear]}\n",
                "codebook/acts/new.yaml:1:",
                "codebook.operator",
                "'PROMIS'",
                "Did you mean 'PROMISE'?");
    }

    @Test
    void unknownMode() {
        assertFault(
                "- {id: consult.new.01, type: CONSULT, modes: [visits], verb: [greet]}\n",
                "codebook/acts/new.yaml:1:",
                "codebook.mode",
                "'visits'",
                "Did you mean 'visit'?");
    }

    @Test
    void modeOfAnotherType() {
        assertFault(
                "- {id: assault.new.01, type: ASSAULT, modes: [visit], verb: [hit]}\n",
                "codebook.mode",
                "'visit'",
                "Use one of: heavy-weapons.");
    }

    @Test
    void unknownSlot() {
        assertFault(
                "- {id: consult.new.01, type: CONSULT, verb: [greet], actor: subjekt}\n",
                "codebook/acts/new.yaml:1:",
                "codebook.slot",
                "'subjekt'",
                "Did you mean 'subject'?");
    }

    @Test
    void unknownSlotOfACondition() {
        assertFault(
                "- {id: consult.new.01, type: CONSULT, verb: [greet], when: {objct: ['@actor']}}\n",
                "codebook/acts/new.yaml:1:",
                "codebook.slot",
                "'objct'",
                "Did you mean 'object'?");
    }

    @Test
    void unknownClassInAPattern() {
        assertFault(
                "- {id: consult.new.01, type: CONSULT, verb: [hold $talk with]}\n",
                "codebook/acts/new.yaml:1:",
                "codebook.class",
                "'$talk'",
                "Did you mean 'talks'?");
    }

    @Test
    void unknownClassInACondition() {
        assertFault(
                "- {id: consult.new.01, type: CONSULT, verb: [greet], not: {object: [$tallks]}}\n",
                "codebook/acts/new.yaml:1:",
                "codebook.class",
                "'$tallks'",
                "Did you mean 'talks'?");
    }

    @Test
    void unknownClassInAClass() {
        assertThat(faults("classes/new.yaml", "more: [summit, $tlks]\n"))
                .extracting(Diagnostic::toString)
                .singleElement()
                .asString()
                .contains("codebook.class", "'$tlks'", "$more", "Did you mean 'talks'?");
    }

    @Test
    void doubledClass() {
        assertThat(faults("classes/new.yaml", "other: [summit]\ntalks: [chat]\n"))
                .extracting(Diagnostic::toString)
                .singleElement()
                .asString()
                .contains("codebook/classes/toy.yaml:1:", "codebook.doubled-class", "'talks'");
    }

    @Test
    void unknownKind() {
        assertFault(
                "- {id: consult.new.01, type: CONSULT, verb: [greet], when: {object: ['@actr']}}\n",
                "codebook/acts/new.yaml:1:",
                "codebook.kind",
                "'@actr'",
                "Did you mean '@actor'?");
    }

    @Test
    void unknownContext() {
        assertFault(
                "- {id: consult.new.01, type: CONSULT, verb: [greet], contexts: [diplomtic]}\n",
                "codebook/acts/new.yaml:1:",
                "codebook.context",
                "'diplomtic'",
                "Did you mean 'diplomatic'?");
    }

    @Test
    void brokenYamlNamesTheLine() {
        assertFault(
                "- id: consult.new.01\n  verb: [greet\n- id: consult.new.02\n",
                "codebook/acts/new.yaml:3:",
                "codebook.yaml");
    }

    @Test
    void emptyFileIsMissing() {
        assertFault("\n", "codebook/acts/new.yaml", "codebook.missing", "Restore it.");
    }

    @Test
    void missingFile() {
        Map<String, String> without = new HashMap<>();
        Folder toy = ToyCodebook.folder();
        toy.names().stream().filter(n -> !n.equals("contexts.yaml")).forEach(n -> without.put(n, toy.read(n)));
        assertThat(CodebookLoader.load(Folder.of(without)).diagnostics())
                .extracting(Diagnostic::toString)
                .anySatisfy(d -> assertThat(d).contains("codebook/contexts.yaml", "codebook.missing"));
    }

    @Test
    void emptyPattern() {
        assertFault(
                "- {id: consult.new.01, type: CONSULT, verb: [greet, '']}\n",
                "codebook/acts/new.yaml:1:",
                "codebook.pattern",
                "empty");
    }

    @Test
    void anEntryWithoutAPattern() {
        assertFault("- {id: consult.new.01, type: CONSULT}\n", "codebook.no-pattern");
    }

    @Test
    void anEntryIsAnActOrAnOperatorAndNotBoth() {
        assertFault("- {id: consult.new.01, type: CONSULT, operator: PROMISE, verb: [greet]}\n", "codebook.entry");
    }

    @Test
    void exampleWithoutAnArrow() {
        String act = """
        - id: consult.new.01
          type: CONSULT
          verb: [greet]
          codes:
            - "Norlandia greeted Sudmark."
        """;
        assertFault(act, "codebook/acts/new.yaml:5:", "codebook.example", "=>");
    }

    @Test
    void silentExampleNeedsNoArrow() {
        assertThat(faults("acts/new.yaml", GOOD.replace("}", ", silent: [The band greeted fans.]}")))
                .isEmpty();
    }

    @Test
    void doubledKey() {
        assertFault(
                "- {id: consult.new.01, type: CONSULT, verb: [greet], verb: [hail]}\n",
                "codebook.doubled-key",
                "'verb'");
    }

    @Test
    void scoreThatIsNoNumber() {
        assertThat(faults("scores.tsv", "type\tmode\tscore\nCONSULT\tvisit\tfour\n"))
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "codebook/scores.tsv:2:1: error codebook.score: 'four' is not a number. Write a number.");
    }

    @Test
    void allFaultsComeInOneRun() {
        String acts = """
        - {id: consult.new.01, type: CONSLT, verb: [greet]}
        - {id: consult.new.02, type: CONSULT, verb: [hold $talk]}
        - {id: consult.new.03, type: CONSULT, verb: [greet], contexts: [war]}
        """;
        assertThat(faults("acts/new.yaml", acts, "classes/new.yaml", "broken: [a\n", "scores.tsv", "A\tb\tc\n"))
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(
                        "codebook.type", "codebook.class", "codebook.context", "codebook.yaml", "codebook.score");
    }

    @Test
    void aBrokenCodebookIsNone() {
        assertThat(CodebookLoader.load(ToyCodebook.folder().plus(Folder.of(Map.of("acts/new.yaml", "- 1\n"))))
                        .codebook())
                .isNull();
    }

    @Test
    void patternsAreFoundByTheirHead() {
        assertThat(toy().uses(Form.Kind.VERB, "hold"))
                .extracting(u -> u.entry().id())
                .containsOnly("consult.meet.01");
    }

    @Test
    void aLemmaOfNoPatternHasNoUses() {
        assertThat(Arrays.stream(Form.Kind.values()).flatMap(k -> toy().uses(k, "cook").stream()))
                .isEmpty();
    }

    @Test
    void aFormTakesFromItsEntryWhatItLeavesOut() {
        assertThat(toy().entry("retreat.withdraw.01").orElseThrow().forms())
                .extracting(Form::recipient)
                .containsOnly(List.of("from"));
    }

    @Test
    void nounsHaveSlotsOfTheirOwn() {
        assertThat(toy().uses(Form.Kind.NOUN, "shelling").get(0).form().actor())
                .containsExactly("by", "possessor", "modifier", "between");
    }

    @Test
    void scoreIsThatOfTheModeBeforeThatOfTheType() {
        assertThat(List.of(
                        toy().score("CONSULT", List.of("visit")),
                        toy().score("CONSULT", List.of()),
                        toy().score("ACCUSE", List.of())))
                .containsExactly(4.0, 2.5, 0.0);
    }

    @Test
    void versionChangesWithAnEntry() {
        assertThat(CodebookLoader.load(ToyCodebook.folder().plus(Folder.of(Map.of("acts/new.yaml", GOOD))))
                        .codebook()
                        .version())
                .isNotEqualTo(toy().version());
    }
}
