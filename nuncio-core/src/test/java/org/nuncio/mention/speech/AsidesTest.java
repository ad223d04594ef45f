package org.nuncio.mention.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.finder.MentionFinder;
import org.nuncio.mention.finder.ParsedText;
import org.nuncio.mention.finder.ToyWorld;
import org.nuncio.toy.World;

/** Reported words with the cue in the middle, at the end, or in a form of its own. */
class AsidesTest {
    private static Mentions mentions(String text) {
        return new MentionFinder(World.GAZETTEER, ToyWorld.CODEBOOK, sentence -> List.of())
                .find(ParsedText.article(text, null, List.of()), ParsedText.sentences(text));
    }

    private static List<String> told(String text) {
        return mentions(text).statements().stream()
                .filter(s -> !s.direct())
                .map(s -> (s.speaker() == null ? "-" : s.speaker().name()) + ": "
                        + s.span().cut(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Viktor Sorel would open the road, he said, only if the rebels left the hills. | Viktor Sorel: Viktor Sorel would open the road, he said, only if the rebels left the hills",
                "Anna Brandt would come, she warned, unless the army fired again. | Anna Brandt: Anna Brandt would come, she warned, unless the army fired again",
                "Mines where nobody works would be sold, Viktor Sorel told a rally. | Viktor Sorel: Mines where nobody works would be sold",
                "The police would be paid, Anna Brandt told reporters on Monday. | Anna Brandt: The police would be paid",
                "If the rebels went on digging, warned the president of Sudmark, Viktor Sorel, the hills would be cleared. | Viktor Sorel: If the rebels went on digging, warned the president of Sudmark, Viktor Sorel, the hills would be cleared",
                "Unless the rain stops, warned Anna Brandt, the dam will burst. | Anna Brandt: Unless the rain stops, warned Anna Brandt, the dam will burst",
                "Sudmark denied any Sudmarkian role in the raid. | Sudmark: any Sudmarkian role in the raid"
            })
    void wordsAroundTheCueAreTold(String text, String told) {
        assertThat(told(text)).contains(told);
    }

    @Test
    void clauseThatGoesOnAfterTheCueIsTheSpeakersToo() {
        assertThat(told("Sudmark would not bend, Viktor Sorel told reporters, and it would sue the company."))
                .containsExactly("Viktor Sorel: Sudmark would not bend", "Viktor Sorel: it would sue the company");
    }

    @Test
    void whatHappenedAfterwardsIsNotTold() {
        assertThat(told("Sudmark would not bend, Viktor Sorel told reporters, and Norlandia closed the border."))
                .containsExactly("Viktor Sorel: Sudmark would not bend");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sudmark dismissed the allegation as baseless. | Sudmark: dismissed the allegation as baseless",
                "Norlandia has called the claims absurd. | Norlandia: has called the claims absurd",
                "Anna Brandt rejected the accusations as empty on Monday. | Anna Brandt: rejected the accusations as empty on Monday"
            })
    void verdictOnWhatOthersSayIsADenial(String text, String told) {
        assertThat(told(text)).containsExactly(told);
    }

    @Test
    void verdictOnAPlanIsNone() {
        assertThat(told("Sudmark rejected the plan as empty.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Traders laughed at what Viktor Sorel called a phoney war. | Viktor Sorel: a phoney war",
                "Sudmark met what Norlandia called a wall of silence. | Norlandia: a wall of silence"
            })
    void whatSomebodyCallsAThingIsTold(String text, String told) {
        assertThat(told(text)).contains(told);
    }

    @Test
    void monthIsNoPerson() {
        assertThat(World.mentions("Anna May slept. The bridge fell in May 2015.", null)
                        .statements())
                .isEmpty();
    }
}
