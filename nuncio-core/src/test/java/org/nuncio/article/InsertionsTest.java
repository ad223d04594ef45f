package org.nuncio.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InsertionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Sudmark acted after it turned down By Ana Lind a list of demands. # Sudmark acted after it turned down a list of demands. # By Ana Lind",
                "Police were treating the case as murder By Ana Lind in Tovik and had no doubts. # Police were treating the case as murder and had no doubts. # By Ana Lind in Tovik",
                "He was thrown to the ground Photo: M. Roth/Delta Images as he tried to bar the gate. # He was thrown to the ground as he tried to bar the gate. # Photo: M. Roth/Delta Images",
                "She spoke from Photo: Boats lie idle in Tovik. (M. Roth/Delta Images) the stage at the pier. # She spoke from the stage at the pier. # Photo: Boats lie idle in Tovik. (M. Roth/Delta Images)",
                "ALSO READ | Smuggler held in Tovik | Blast kills nine The quarrel began in June over the ferry. # The quarrel began in June over the ferry. # ALSO READ | Smuggler held in Tovik | Blast kills nine",
                "A striker shouts from a crane, May 3 (c) DIM/M. Roth Mr Lind left the port on Friday. # Mr Lind left the port on Friday. # A striker shouts from a crane, May 3 (c) DIM/M. Roth",
                "Ferries lie idle at the pier of Tovik Image source, Delta Pictures The mayor went home. # The mayor went home. # Ferries lie idle at the pier of Tovik Image source, Delta Pictures",
                "Ferries lie idle at the pier Image source, Getty Images Norland police cleared it. # Norland police cleared it. # Ferries lie idle at the pier Image source, Getty Images",
                "The ferry left. Mr Lind waves at the pier. PHOTO: AGENCIES He told reporters that he was glad. # The ferry left. Mr Lind waves at the pier. He told reporters that he was glad. # PHOTO: AGENCIES",
                "Ferries lie idle. Photo: M. Roth/Delta When the strike ended, the mayor said so. # Ferries lie idle. When the strike ended, the mayor said so. # Photo: M. Roth/Delta",
                "Mr Lind sailed to Tovik on Friday The mayor's yacht at noon [File: M. Roth/DIM] and went home. # Mr Lind sailed to Tovik on Friday and went home. # The mayor's yacht at noon [File: M. Roth/DIM]",
                "Strikers bar a lane at the pier of Tovik. (Photo: Agencies) The strike began on Sunday at the pier. # The strike began on Sunday at the pier. # Strikers bar a lane at the pier of Tovik. (Photo: Agencies)",
                "A striker waves a flag in Tovik [File: M. Roth/Delta Images] The quarrel began in June. # The quarrel began in June. # A striker waves a flag in Tovik [File: M. Roth/Delta Images]",
                "Mr Lind boards a ferry (M. Roth/Delta Images) Police cleared the pier. # Police cleared the pier. # Mr Lind boards a ferry (M. Roth/Delta Images)",
                "The pier of Tovik in May (file photo) Police cleared the pier. # Police cleared the pier. # The pier of Tovik in May (file photo)",
                "[Photo: Boats lie idle in Tovik. Credit: file] The mayor of Tovik rejected the offer. He went home. # The mayor of Tovik rejected the offer. He went home. # [Photo: Boats lie idle in Tovik. Credit: file]"
            })
    void pieceOfThePageIsCutOutOfTheSentence(String paragraph, String sentence, String piece) {
        Article article = Reports.afterBody(paragraph);
        assertThat(Reports.paragraphs(article)).element(2).isEqualTo(sentence);
        assertThat(article.furniture()).extracting(Article.Removed::text).containsExactly(piece);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The choir sang Songs By Candle Light and went home.",
                "By Monday Ana Lind had left the town and gone home.",
                "The mayor, attacked by Ana Lind in the council, walked out.",
                "He opened the Image: A Life exhibition (in Tovik) on Monday.",
                "“By Jane Roe and the gods,” he swore.",
                "The plan has three parts: (a) ferries, (b) piers and (c) The Tovik Fund.",
                "The mayor of Tovik (Labour) The Norlander called a fool went home.",
                "Members of the council of Tovik (and/or the mayor) Must leave, it said.",
                "An Image source said that The Norlander had paid.",
                "“It is all there [photo and caption],” she said."
            })
    void soundSentenceIsNotCut(String sentence) {
        assertThat(Reports.paragraphs(Reports.afterBody(sentence))).element(2).isEqualTo(sentence);
    }

    @Test
    void wordsPulledOutOfAParagraphGo() {
        String paragraph = "The council of Tovik has begun talks with the strikers at the pier, the mayor said.";
        String pulled = "The council of Tovik has begun talks with the strikers";
        String last = "The mayor of Tovik thanked the strikers for their patience.";
        Article article = Reports.afterBody(paragraph, "", pulled, "", last);
        assertThat(Reports.paragraphs(article)).endsWith(paragraph, last).doesNotContain(pulled);
        assertThat(article.furniture()).extracting(Article.Removed::text).containsExactly(pulled);
    }

    @Test
    void unstoppedWordsOfTheirOwnStay() {
        String own = "The strikers of Tovik had a list of eleven demands";
        String last = "The mayor of Tovik thanked the strikers for their patience.";
        Article article = Reports.afterBody(own, "", last);
        assertThat(String.join(" ", Reports.paragraphs(article))).contains(own);
    }
}
