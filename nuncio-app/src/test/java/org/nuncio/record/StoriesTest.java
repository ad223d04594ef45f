package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuncio.sentence.SentenceEmbedder;
import org.nuncio.sentence.WordRarity;

class StoriesTest {
    private static final WordRarity RARITY = WordRarity.ofModel();
    private static final LocalDate DAY = LocalDate.of(2006, 12, 6);
    private static final String COUP =
            "Soldiers surrounded the house of Laisenia Qarase in Suva, and Frank Bainimarama told reporters that he was president now.";
    private static final String RETOLD =
            "In Suva the army of Frank Bainimarama put a ring around the home of Laisenia Qarase. He called himself head of state.";
    private static final String STORM =
            "A storm tore the roofs off houses near Northport. Nobody was hurt, the fire brigade said.";

    private static Stories stories(double likeness) {
        return new Stories(new SentenceEmbedder() {
            @Override
            public float[] embed(String text) {
                return text.equals(COUP)
                        ? new float[] {1, 0}
                        : new float[] {(float) likeness, (float) Math.sqrt(1 - likeness * likeness)};
            }

            @Override
            public String version() {
                return "toy";
            }
        });
    }

    private static ArticleView view(String id, String text, LocalDate day) {
        return ArticleView.of(id, new ArticleView.Words(null, text, day), List.of(), RARITY);
    }

    private static boolean same(double likeness, String other, LocalDate day) {
        return stories(likeness).same(view("a", COUP, DAY), view("b", other, day));
    }

    @Test
    void otherWordsForTheSameAreOneStory() {
        assertThat(same(0.9, RETOLD, DAY)).isTrue();
    }

    @Test
    void theSamePeopleYearsLaterAreAnotherStory() {
        assertThat(same(0.9, RETOLD, DAY.plusYears(8))).isFalse();
    }

    @Test
    void wordsThatHaveNothingInCommonAreNotAskedFurther() {
        assertThat(same(1, STORM, DAY)).isFalse();
    }

    @Test
    void theMostLikeOfSeveralIsTheStory() {
        assertThat(stories(0.9)
                        .find(
                                view("new", COUP, DAY),
                                List.of(
                                        view("storm", STORM, DAY),
                                        view("retold", RETOLD, DAY),
                                        view("same", COUP, DAY)))
                        .map(ArticleView::id))
                .contains("same");
    }

    @Test
    void storiesAreFoundByTheirNames() {
        assertThat(view("a", COUP, DAY).keys())
                .contains("bainimarama", "qaras", "suva")
                .isSubsetOf("bainimarama", "qaras", "suva", "frank", "laisenia");
        assertThat(view("b", RETOLD, DAY).keys()).contains("bainimarama", "qaras");
    }
}
