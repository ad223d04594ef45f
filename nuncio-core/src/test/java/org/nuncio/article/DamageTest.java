package org.nuncio.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry sank in the storm. heavy. | stray-fragment: heavy.",
                "“We shall rebuild it,” the mayor said. added. | stray-fragment: added.",
                "The mayor left with the captain. the Norlander. | stray-fragment: the Norlander.",
                "They spoke of “a pier that must be open by. tomorrow”. | stray-fragment: tomorrow",
                "The answer, the minister said. of Fisheries, Ann Lee, is no. | orphan-word: of Fisheries",
                "He said. that the whole harbour of Northport would be closed to trawlers on Friday. | orphan-word: that",
                "The harbour was closed for a week. . | stray-mark: .",
                "They spoke of “a great day “. | stray-mark: “",
                "They spoke of “a great day ”, he said. | stray-mark: ”",
                "They spoke of \"a great day \". | stray-mark: \"",
                "The harbour , he said, was closed. | stray-mark: ,"
            })
    void spoiltStretchIsMarkedExactly(String text, String damage) {
        assertThat(Reports.damage(Reports.article(text))).containsExactly(damage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The U.S. fleet left. Gen. Roe stayed. It came at 9 a.m. sharp.",
                "“Why?” he asked. “No!” she said.",
                "The ferry sank. eBay said that it had sold no tickets.",
                "The ferry sank. al-Omar fighters fled. de Groot stayed.",
                "He said … well ... nothing. And then . . . nothing.",
                "They spoke of “a great day” and “a new pier”.",
                "\"A great day,\" he said. \"A new pier.\"",
                "The firm, Roe & Co. said so, vs. the town.",
                "No. Never. He meant it."
            })
    void soundTextIsNotMarked(String text) {
        assertThat(Reports.damage(Reports.article(text))).isEmpty();
    }

    @Test
    void secondOfTwoLikeSentencesIsMarked() {
        assertThat(Reports.damage(Reports.article(Reports.FIRST + " " + Reports.FIRST)))
                .containsExactly("doubled-sentence: " + Reports.FIRST);
    }

    @Test
    void repeatedParagraphIsMarked() {
        assertThat(Reports.damage(Reports.article(Reports.FIRST, "", Reports.SECOND, "", Reports.FIRST)))
                .containsExactly("doubled-sentence: " + Reports.FIRST);
    }

    @Test
    void repeatedShortSentenceIsNot() {
        assertThat(Reports.damage(Reports.article("“We want peace. We want peace,” they sang. We want peace.")))
                .isEmpty();
    }

    @Test
    void textWithoutCapitalsIsNotDamaged() {
        assertThat(Reports.damage(
                        Reports.article("the ferry sank. nobody died. the mayor wept. he left town. it rained.")))
                .isEmpty();
    }

    @Test
    void damageStaysInTheText() {
        assertThat(Reports.article("The ferry sank in the storm. heavy.").text())
                .isEqualTo("The ferry sank in the storm. heavy.");
    }
}
