package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.text.Span;

class SuTimeTaggerTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 2, 9);
    private static final SuTimeTagger TAGGER = new SuTimeTagger();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She/PRP left/VBD on/IN Wednesday/NNP ./. | Wednesday DATE 2022-02-09",
                "He/PRP comes/VBZ on/IN February/NNP 14/CD and/CC 15/CD ./. | February 14 DATE 2022-02-14; 15 DATE 2022-02-15",
                "He/PRP comes/VBZ on/IN 14/CD and/CC 15/CD February/NNP ./. | 14 DATE 2022-02-14; 15 February DATE 2022-02-15",
                "On/IN March/NNP 1/CD ,/, 2/CD and/CC 3/CD ./. | March 1 DATE 2022-03-01; 2 DATE 2022-03-02; 3 DATE 2022-03-03",
                "On/IN March/NNP 3–5/CD ./. | March 3 DATE 2022-03-03; 5 DATE 2022-03-05",
                "It/PRP began/VBD in/IN 2014/CD ./. | 2014 DATE 2014",
                "It/PRP has/VBZ lasted/VBN since/IN 2014/CD ./. | 2014 DATE 2014",
                "They/PRP sat/VBD for/IN more/JJR than/IN five/CD hours/NNS ./. | more than five hours DURATION PT5H",
                "They/PRP met/VBD the/DT next/JJ day/NN ./. | the next day DATE 2022-02-10",
                "It/PRP rained/VBD in/IN recent/JJ weeks/NNS ./. | recent weeks DURATION PXW",
                "On/IN Feb./NNP 10/CD ,/, 2022/CD ,/, they/PRP met/VBD ./. | Feb. 10 , 2022 DATE 2022-02-10",
                "They/PRP met/VBD three/CD weeks/NNS ago/RB ./. | three weeks ago DATE 2022-01-19",
                "A/DT two-day/JJ visit/NN | two-day DURATION P2D",
                "In/IN mid-February/NNP they/PRP met/VBD ./. | mid-February DATE 2022-02",
                "They/PRP meet/VBP every/DT Sunday/NNP ./. | every Sunday SET XXXX-WXX-7",
                "They/PRP met/VBD late/JJ Tuesday/NNP night/NN ./. | late Tuesday night TIME 2022-02-08TNI",
                "The/DT 2008/CD war/NN | 2008 DATE 2008"
            })
    void expressionsAreResolvedAgainstTheAnchor(String sentence, String expected) {
        assertThat(tagged(sentence, WEDNESDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She/PRP left/VBD on/IN Wednesday/NNP ./. | Wednesday DATE XXXX-WXX-3",
                "He/PRP comes/VBZ on/IN February/NNP 14/CD and/CC 15/CD ./. | February 14 DATE XXXX-02-14; 15 DATE XXXX-02-15",
                "It/PRP began/VBD in/IN 2014/CD ./. | 2014 DATE 2014",
                "They/PRP sat/VBD for/IN more/JJR than/IN five/CD hours/NNS ./. | more than five hours DURATION PT5H",
                "They/PRP met/VBD the/DT next/JJ day/NN ./. | the next day DATE NEXT_IMMEDIATE P1D",
                "They/PRP meet/VBP tomorrow/NN ./. | tomorrow DATE OFFSET P1D",
                "They/PRP met/VBD three/CD weeks/NNS ago/RB ./. | three weeks ago DATE OFFSET P-3W",
                "It/PRP rained/VBD in/IN recent/JJ weeks/NNS ./. | recent weeks DURATION PXW",
                "On/IN Feb./NNP 10/CD ,/, 2022/CD ,/, they/PRP met/VBD ./. | Feb. 10 , 2022 DATE 2022-02-10"
            })
    void withoutAnAnchorValuesStayOpen(String sentence, String expected) {
        assertThat(tagged(sentence, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/DT envoy/NN flew/VBD home/RB ./.",
                "About/RB 1900/CD soldiers/NNS left/VBD ./.",
                "Some/DT 2000/CD people/NNS came/VBD ./.",
                "Theresa/NNP May/NNP resigned/VBD ./.",
                "April/NNP Jones/NNP resigned/VBD ./.",
                "They/PRP may/MD march/VB again/RB ./.",
                "The/DT fall/NN of/IN the/DT government/NN",
                "A/DT man/NN 35/CD years/NNS old/JJ",
                "The/DT 2nd/JJ Regiment/NNP left/VBD ./.",
                "Resolution/NN 2202/CD was/VBD passed/VBN ./."
            })
    void whatIsNoTimeIsNotTagged(String sentence) {
        assertThat(tagged(sentence, WEDNESDAY)).isEmpty();
    }

    @Test
    void numberThatCountsIsNoDayOfTheList() {
        assertThat(tagged("On/IN February/NNP 14/CD ,/, 15/CD soldiers/NNS will/MD land/VB ./.", WEDNESDAY))
                .isEqualTo("February 14 DATE 2022-02-14");
    }

    @Test
    void spansPointIntoTheArticle() {
        Token token = new Token(0, "Monday", "monday", "NNP", "", -1, "dep", new Span(10, 16));
        Sentence sentence = new Sentence(0, 0, "Long ago. Monday", new Span(10, 16), false, List.of(token));
        assertThat(TAGGER.tag(sentence, WEDNESDAY))
                .extracting(TimeTagger.Expression::span)
                .containsExactly(new Span(10, 16));
    }

    @Test
    void sentenceWithoutAWordOfTimeIsSkipped() {
        assertThat(TimeWords.mayHoldTime(Tagged.sentence("The/DT envoy/NN flew/VBD home/RB ./.")))
                .isFalse();
    }

    @Test
    void tableIsSkipped() {
        assertThat(tagged("in/IN 3/CD days/NNS ,/, ".repeat(100).strip(), WEDNESDAY))
                .isEmpty();
    }

    @Test
    void severalThreadsMayShareATagger() throws InterruptedException, ExecutionException {
        Sentence sentence = Tagged.sentence("They/PRP met/VBD the/DT next/JJ day/NN ./.");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<List<TimeTagger.Expression>>> all = IntStream.range(0, 40)
                .mapToObj(i -> threads.submit(() -> TAGGER.tag(sentence, WEDNESDAY)))
                .toList();
        for (Future<List<TimeTagger.Expression>> each : all) {
            assertThat(each.get()).extracting(TimeTagger.Expression::value).containsExactly("2022-02-10");
        }
        threads.shutdown();
    }

    private static String tagged(String words, @Nullable LocalDate anchor) {
        Sentence sentence = Tagged.sentence(words);
        return TAGGER.tag(sentence, anchor).stream()
                .map(e -> e.span().cut(sentence.articleText()) + " " + e.type() + " " + e.value())
                .collect(Collectors.joining("; "));
    }
}
