package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final String REPORT = """
            Soldiers in armoured cars surrounded the house of the prime minister on Tuesday and took away the keys of his ministers’ vehicles. The commander told \
            reporters that he had stepped into the shoes of the president. Police who had been guarding parliament gave up their weapons without a shot.

            Shops in the capital closed at noon. The neighbours of the island state broke off military ties within hours and advised their citizens not to travel.""";

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    private static Copies.Candidate article(String id, String text) {
        return new Copies.Candidate(id, Signature.of(text), text);
    }

    private static String copied(String text, Copies.Candidate... earlier) {
        return Copies.find(article("new", text), List.of(earlier))
                .map(CopyOf::report)
                .orElse("none");
    }

    @Test
    void theSameWordsAreACopyWhateverTheirMarks() {
        assertThat(Copies.find(article("new", REPORT.replace("’", "'").toUpperCase()), List.of(article("old", REPORT))))
                .contains(new CopyOf("old", 1));
    }

    @Test
    void theFirstThirdIsACopyOfTheWhole() {
        assertThat(copied(REPORT.substring(0, REPORT.length() / 3), article("old", REPORT)))
                .isEqualTo("old");
    }

    @Test
    void theWholeIsACopyOfItsFirstThird() {
        assertThat(copied(REPORT, article("old", REPORT.substring(0, REPORT.length() / 3))))
                .isEqualTo("old");
    }

    @Test
    void aLongReportIsNoCopyOfTheAlertItQuotes() {
        assertThat(copied(words(0, 400) + " " + words(900, 930), article("old", words(900, 930))))
                .isEqualTo("none");
    }

    @Test
    void repeatedBackgroundMakesNoCopy() {
        assertThat(copied(words(500, 800) + " " + words(200, 300), article("old", words(0, 300))))
                .isEqualTo("none");
    }

    @Test
    void theOriginalGoesBeforeOtherCopiesOfIt() {
        assertThat(copied(words(0, 300), article("original", words(3, 300)), article("copy", words(0, 299))))
                .isEqualTo("original");
    }

    @Test
    void whatIsCopiedMostGoesBeforeWhatCameFirst() {
        assertThat(copied(
                        words(0, 300),
                        article("half", words(0, 160) + " " + words(600, 740)),
                        article("all", words(0, 290))))
                .isEqualTo("all");
    }

    @Test
    void theShareOfAPartIsEstimatedWell() {
        assertThat(Copies.share(
                        Signature.of(words(0, 2_000)), Signature.of(words(300, 1_000) + " " + words(9_000, 9_300))))
                .isCloseTo(Copies.exact(words(0, 2_000), words(300, 1_000) + " " + words(9_000, 9_300)), within(0.1));
    }

    @Test
    void candidatesComeFromKeysAlone() {
        CopyIndex index = new CopyIndex();
        Stream.of(article("other", words(5_000, 5_400)), article("old", words(0, 900)))
                .forEach(index::add);
        assertThat(index.candidates(Signature.of(words(300, 600))))
                .extracting(Copies.Candidate::report)
                .containsExactly("old");
    }
}
