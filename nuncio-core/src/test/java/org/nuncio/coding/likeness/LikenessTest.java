package org.nuncio.coding.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.CodebookLoader;
import org.nuncio.coding.Coder;
import org.nuncio.coding.PairCoder;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.Guess;
import org.nuncio.sentence.EmbeddingCache;
import org.nuncio.text.Folder;
import org.nuncio.text.Span;
import org.nuncio.toy.Models;
import org.nuncio.toy.ToyCodebook;
import org.nuncio.toy.WeekdayTagger;
import org.nuncio.toy.WordEmbedder;
import org.nuncio.toy.World;

/** Where no rule decides, in a toy world in which texts are alike by shared words. */
class LikenessTest {
    private static final String EXAMPLES = """
      - id: assault.shell.02
        type: ASSAULT
        verb: [pound]
        codes:
          - "Norlandia pounded Sudmark with mortars. => ASSAULT AAA > BBB"
          - "Norlandia pounded Ostmark with rockets. => ASSAULT AAA > CCC"
          - "Sudmark pounded Ostmark with cannon. => ASSAULT BBB > CCC"
        silent:
          - "The chef of Norlandia pounded garlic."
          - "The waves of the sea sing to Norlandia in the evening."
          - "The choirs of Norlandia sing to Sudmark."
      - id: consult.host.02
        type: CONSULT
        verb: [host]
        codes:
          - "Norlandia hosted Sudmark at a summit. => CONSULT AAA > BBB"
          - "Ostmark hosted Sudmark for a summit in spring. => CONSULT CCC > BBB"
          - "Sudmark hosted Norlandia for dinner. => CONSULT BBB > AAA"
      """;
    private static final Codebook CODEBOOK = CodebookLoader.load(
                    ToyCodebook.folder().plus(Folder.of(Map.of("acts/alike.yaml", EXAMPLES))))
            .codebook();

    private final List<String> said = new ArrayList<>();
    private final Likeness likeness = new Likeness(CODEBOOK, World.GAZETTEER, new WordEmbedder(), said::add);
    private final Coder rules = new Coder(CODEBOOK, World.GAZETTEER, Models.READER, new WeekdayTagger());
    private final Coder coder = rules.with(likeness);

    private List<CodedEvent> events(Coder which, String text) {
        return which.code(World.article(text, null)).events();
    }

    private PairCoder.Answer pair(Coder which, String text, String source, String target) {
        return new PairCoder(which).code(text, null, span(text, source), span(text, target));
    }

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    @Test
    void actorsOfExamplesAreMasked() {
        assertThat(Lesson.of(CODEBOOK, World.GAZETTEER))
                .extracting(Lesson::text)
                .contains(
                        "Country A pounded Country B with mortars.",
                        "The choirs of Country A sing to Country B.",
                        "Country A hosted Country B for dinner.");
    }

    @Test
    void silentExamplesTeachNothing() {
        assertThat(Lesson.of(CODEBOOK, World.GAZETTEER))
                .filteredOn(lesson -> lesson.type().equals(Lesson.NOTHING))
                .hasSize(3);
    }

    @Test
    void aTextIsOfTheTypeOfTheExamplesThatItIsLike() {
        assertThat(likeness.guess(List.of("Country A battered Country B with mortars and rockets."))
                        .type())
                .isEqualTo("ASSAULT");
        assertThat(likeness.guess(List.of("Country A received Country B for a summit."))
                        .type())
                .isEqualTo("CONSULT");
    }

    @Test
    void aGuessNamesTheNearestExamples() {
        assertThat(likeness.guess(List.of("Country A received Country B for dinner."))
                        .nearest())
                .extracting(Guess.Near::example)
                .hasSize(2)
                .startsWith("Sudmark hosted Norlandia for dinner.");
    }

    @Test
    void aMarkedPairThatNoRuleJoinsIsDecidedByLikeness() {
        String text = "Norlandia battered Sudmark with mortars.";
        PairCoder.Answer answer = pair(coder, text, "Norlandia", "Sudmark");
        assertThat(answer.root()).isEqualTo("ASSAULT");
        assertThat(answer.reason().by()).isEqualTo("likeness");
        assertThat(pair(rules, text, "Norlandia", "Sudmark").root()).isNull();
    }

    @Test
    void whereARuleDecidesTheExamplesAreNotAsked() {
        pair(coder, "Norlandia attacked Sudmark.", "Norlandia", "Sudmark");
        events(coder, "Norlandia attacked Sudmark.");
        assertThat(said).isEmpty();
    }

    @Test
    void aVerbWithoutTwoActorsIsNotGuessedAt() {
        assertThat(events(coder, "Norlandia battered the drums with mortars and rockets."))
                .isEmpty();
    }

    @Test
    void inAReportAboutPlayTheExamplesAreNotAsked() {
        String text =
                "Norlandia battered Sudmark with mortars during a visit. It rained. The goat slept. The bell rang. The bus left.";
        assertThat(events(coder, text)).isEmpty();
        assertThat(said).isEmpty();
        events(coder, text + " Troops guarded the border.");
        assertThat(said).isNotEmpty();
    }

    @Test
    void whatIsDeniedOrMerelyPossibleIsNotGuessedAt() {
        assertThat(events(coder, "Norlandia did not batter Sudmark with mortars."))
                .isEmpty();
        assertThat(events(coder, "Norlandia might batter Sudmark with mortars."))
                .isEmpty();
    }

    @Test
    void theSameExamplesGiveTheSameGuess() {
        String text = "Country A received Country B with cannon.";
        Likeness again = new Likeness(CODEBOOK, World.GAZETTEER, new WordEmbedder(), said::add);
        assertThat(again.guess(List.of(text))).isEqualTo(likeness.guess(List.of(text)));
    }

    @Test
    void whatIsKeptGivesTheSameGuessAndTakesNoTimeToTellOf(@TempDir Path folder) {
        List<String> windows = List.of("Country A received Country B with cannon.", "A received B");
        assertThat(kept(folder).guess(windows)).isEqualTo(likeness.guess(windows));
        assertThat(said).hasSize(2);

        assertThat(kept(folder).guess(windows)).isEqualTo(likeness.guess(windows));
        assertThat(said).as("nothing is worked out again").hasSize(2);
    }

    private Likeness kept(Path folder) {
        EmbeddingCache places = new EmbeddingCache(new WordEmbedder(), folder, WordEmbedder.DIMENSIONS);
        return new Likeness(CODEBOOK, World.GAZETTEER, places, new SoftmaxCache(folder, "words-1"), said::add);
    }

    @Test
    void whereOnlyTheWeightsAreLostItIsToldOnce(@TempDir Path folder) throws IOException {
        List<String> windows = List.of("Country A received Country B with cannon.");
        Guess guess = kept(folder).guess(windows);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.weights")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        said.clear();

        assertThat(kept(folder).guess(windows)).isEqualTo(guess);
        assertThat(said).hasSize(1);
    }

    @Test
    void aWideAndANarrowWindowCutWordsThatAreFarOff() {
        String text = "a b c d e f g h i j X does Y k l m n o p q r s t";
        Span all = new Span(0, text.length());
        assertThat(Mask.windows(text, all, span(text, "does"), List.of(span(text, "X")), List.of(span(text, "Y"))))
                .containsExactly(
                        "c d e f g h i j Country A does Country B k l m n o p q r",
                        "h i j Country A does Country B k l m");
    }
}
