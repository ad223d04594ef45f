package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.text.Span;

class NewsTimeTaggerTest {
    private static final NewsTimeTagger TAGGER = new NewsTimeTagger();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She/PRP left/VBD on/IN Wednesday/NNP ./. | Wednesday DATE XXXX-WXX-3",
                "He/PRP comes/VBZ on/IN February/NNP 14/CD and/CC 15/CD ./. | February 14 DATE XXXX-02-14; 15 DATE XXXX-02-15",
                "He/PRP comes/VBZ on/IN 14/CD and/CC 15/CD February/NNP ./. | 14 DATE XXXX-02-14; 15 February DATE XXXX-02-15",
                "He/PRP comes/VBZ on/IN 2/CD ,/, 3/CD and/CC 4/CD March/NNP ./. | 2 DATE XXXX-03-02; 3 DATE XXXX-03-03; 4 March DATE XXXX-03-04",
                "On/IN March/NNP 1/CD ,/, 2/CD and/CC 3/CD ./. | March 1 DATE XXXX-03-01; 2 DATE XXXX-03-02; 3 DATE XXXX-03-03",
                "On/IN March/NNP 3–5/CD ./. | March 3 DATE XXXX-03-03; 5 DATE XXXX-03-05",
                "On/IN Feb./NNP 10/CD ,/, 2022/CD ,/, they/PRP met/VBD ./. | Feb. 10 , 2022 DATE 2022-02-10",
                "On/IN Monday/NNP ,/, February/NNP 14/CD ,/, they/PRP met/VBD ./. | Monday , February 14 DATE XXXX-02-14",
                "On/IN the/DT 14th/JJ of/IN February/NNP they/PRP met/VBD ./. | the 14th of February DATE XXXX-02-14",
                "On/IN 14/02/2022/CD they/PRP met/VBD ./. | 14/02/2022 DATE 2022-02-14",
                "On/IN 3/4/2022/CD they/PRP met/VBD ./. | 3/4/2022 DATE 2022",
                "It/PRP began/VBD in/IN 2014/CD ./. | 2014 DATE 2014",
                "It/PRP has/VBZ lasted/VBN since/IN 2014/CD ./. | 2014 DATE 2014",
                "The/DT 2008/CD war/NN | 2008 DATE 2008",
                "They/PRP ruled/VBD in/IN 2014-15/CD ./. | 2014-15 DATE 2014/2015",
                "In/IN the/DT early/JJ 1990s/NNS they/PRP met/VBD ./. | the early 1990s DATE 199X",
                "In/IN the/DT summer/NN of/IN 2019/CD they/PRP met/VBD ./. | the summer of 2019 DATE 2019-SU",
                "In/IN the/DT third/JJ quarter/NN of/IN 2021/CD | the third quarter of 2021 DATE 2021-Q3",
                "In/IN mid-February/NNP they/PRP met/VBD ./. | mid-February DATE XXXX-02",
                "In/IN March/NNP last/JJ year/NN they/PRP met/VBD ./. | March last year DATE THIS P1Y OFFSET P-1Y INTERSECT XXXX-03",
                "By/IN the/DT end/NN of/IN the/DT month/NN | the end of the month DATE THIS P1M",
                "In/IN the/DT first/JJ half/NN of/IN 2021/CD | the first half of 2021 DATE 2021",
                "They/PRP meet/VBP tomorrow/NN ./. | tomorrow DATE OFFSET P1D",
                "They/PRP met/VBD the/DT day/NN before/IN yesterday/NN ./. | the day before yesterday DATE OFFSET P-2D",
                "They/PRP met/VBD last/JJ night/NN ./. | last night TIME OFFSET P-1DTNI",
                "They/PRP met/VBD three/CD weeks/NNS ago/RB ./. | three weeks ago DATE OFFSET P-3W",
                "They/PRP met/VBD a/DT few/JJ days/NNS ago/RB ./. | a few days ago DATE OFFSET P-XD",
                "They/PRP met/VBD the/DT next/JJ day/NN ./. | the next day DATE NEXT_IMMEDIATE P1D",
                "They/PRP met/VBD three/CD days/NNS earlier/RBR ./. | three days earlier DATE THAT P1D OFFSET P-3D",
                "They/PRP met/VBD the/DT night/NN before/RB ./. | the night before TIME PREV_IMMEDIATE P1DTNI",
                "They/PRP met/VBD later/RB that/DT day/NN ./. | later that day DATE THAT P1D",
                "They/PRP met/VBD late/JJ Tuesday/NNP night/NN ./. | late Tuesday night TIME XXXX-WXX-2TNI",
                "They/PRP met/VBD at/IN 3:30/CD p.m./RB on/IN Friday/NNP ./. | 3:30 p.m. on Friday TIME XXXX-WXX-5T15:30",
                "They/PRP met/VBD on/IN Friday/NNP at/IN 1300/CD GMT/NNP ./. | Friday DATE XXXX-WXX-5; 1300 GMT TIME T13:00",
                "They/PRP met/VBD in/IN the/DT early/JJ hours/NNS of/IN Monday/NNP ./. | the early hours of Monday TIME XXXX-WXX-1TMO",
                "They/PRP sat/VBD for/IN more/JJR than/IN five/CD hours/NNS ./. | more than five hours DURATION PT5H",
                "It/PRP lasted/VBD thirty/CD -/HYPH one/CD years/NNS ./. | thirty - one years DURATION P31Y",
                "A/DT two-day/JJ visit/NN | two-day DURATION P2D",
                "A/DT 48/CD -/HYPH hour/NN truce/NN | 48 - hour DURATION PT48H",
                "It/PRP rained/VBD in/IN recent/JJ weeks/NNS ./. | recent weeks DURATION PXW",
                "It/PRP rained/VBD for/IN the/DT past/JJ three/CD weeks/NNS ./. | the past three weeks DURATION P3W",
                "They/PRP meet/VBP every/DT Sunday/NNP ./. | every Sunday SET XXXX-WXX-7"
            })
    void expressionsAreFoundWithOpenValues(String sentence, String expected) {
        assertThat(tagged(sentence)).isEqualTo(expected);
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
                "Resolution/NN 2202/CD was/VBD passed/VBN ./.",
                "May/NNP said/VBD so/RB ./.",
                "The/DT Good/NNP Friday/NNP Agreement/NNP holds/VBZ ./.",
                "The/DT Sunday/NNP Times/NNP wrote/VBD so/RB ./.",
                "The/DT Winter/NNP Games/NNPS began/VBD ./.",
                "They/PRP marched/VBD on/IN May/NNP Day/NNP ./."
            })
    void whatIsNoTimeIsNotTagged(String sentence) {
        assertThat(tagged(sentence)).isEmpty();
    }

    @Test
    void numberThatCountsIsNoDayOfTheList() {
        assertThat(tagged("On/IN February/NNP 14/CD ,/, 15/CD soldiers/NNS will/MD land/VB ./."))
                .isEqualTo("February 14 DATE XXXX-02-14");
    }

    @Test
    void spansPointIntoTheArticle() {
        Token token = new Token(0, "Monday", "monday", "NNP", "", -1, "dep", new Span(10, 16));
        Sentence sentence = new Sentence(0, 0, "Long ago. Monday", new Span(10, 16), false, List.of(token));
        assertThat(TAGGER.tag(sentence)).extracting(TimeTagger.Expression::span).containsExactly(new Span(10, 16));
    }

    @Test
    void sentenceWithoutAWordOfTimeIsSkipped() {
        assertThat(TimeWords.mayHoldTime(Tagged.sentence("The/DT envoy/NN flew/VBD home/RB ./.")))
                .isFalse();
    }

    @Test
    void tableIsSkipped() {
        assertThat(tagged("in/IN 3/CD days/NNS ,/, ".repeat(100).strip())).isEmpty();
    }

    @Test
    void severalThreadsMayShareATagger() throws InterruptedException, ExecutionException {
        Sentence sentence = Tagged.sentence("They/PRP met/VBD the/DT next/JJ day/NN ./.");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<List<TimeTagger.Expression>>> all = IntStream.range(0, 40)
                .mapToObj(i -> threads.submit(() -> TAGGER.tag(sentence)))
                .toList();
        for (Future<List<TimeTagger.Expression>> each : all) {
            assertThat(each.get()).extracting(TimeTagger.Expression::value).containsExactly("NEXT_IMMEDIATE P1D");
        }
        threads.shutdown();
    }

    private static String tagged(String words) {
        Sentence sentence = Tagged.sentence(words);
        return TAGGER.tag(sentence).stream()
                .map(e -> e.span().cut(sentence.articleText()) + " " + e.type() + " " + e.value())
                .collect(Collectors.joining("; "));
    }
}
