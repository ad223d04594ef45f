package org.nuncio.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Source link",
                "Coastal Wire > World > Latin America",
                "Comments are closed.",
                "Comments are now disabled",
                "Leave a comment",
                "Share this article",
                "Share on Facebook",
                "Follow us on Twitter",
                "Follow Jane Roe on Twitter",
                "Subscribe to our channel",
                "Read more: Ferry fares to rise",
                "ALSO READ | Smuggler held at the pier | Blast kills nine",
                "READ MORE | Ferry fares to rise",
                "ALSO ON COURIER ONLINE: Bus leaves road * Peru seizes two tons of cocaine",
                "Don’t miss: The week in pictures",
                "Sign up: our week in pictures, free to your box in",
                "Read also",
                "Related: Who pays for the pier?",
                "Related stories",
                "You may also like",
                "Advertisement",
                "ADVERTISEMENT",
                "Story continues below advertisement",
                "Copyright 2022 Example Wire. All rights reserved.",
                "© 2022 Example Wire",
                "Sign up for our daily newsletter",
                "Get the latest from the harbour straight to your inbox.",
                "We use cookies to improve your experience on our site.",
                "By continuing to use this website you agree to our privacy policy.",
                "1.2K shares",
                "34 Comments",
                "Comments (12)",
                "https://example.org/northport/pier",
                "Click here to read the full report",
                "Print Email",
                "Facebook Twitter WhatsApp Email",
                "Home | News | Sport",
                "Photo: Jane Roe/Example Wire",
                "Fishermen mend nets in Northport. (Photo: Jane Roe)",
                "The pier of Northport in 2019. File photo",
                "FILE - Boats lie in the harbour of Northport, June 3, 2019. (AP Photo/Jane Roe)",
                "The mayor of Northport arrives for talks. REUTERS/Jane Roe",
                "This article was originally published by Example Wire.",
                "* * *"
            })
    void lineOfThePageIsTakenOut(String line) {
        assertThat(Reports.afterBody(line, "", Reports.THIRD).furniture())
                .extracting(Article.Removed::text)
                .containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share prices fell in Northport on Monday after the fire.",
                "Northport > Sudmark is the ferry that was hit on Monday.",
                "Related violence in the north killed four people, the police said.",
                "Follow-up talks will be held in Sudmark next week.",
                "The newsletter of the ministry was hacked on Tuesday.",
                "Photographers were beaten by police at the harbour.",
                "Advertisement spending fell after the government banned the paper.",
                "Copyright law was changed by parliament on Monday.",
                "The minister said a photo of the pier had been forged.",
                "Subscribers of the state telephone company were cut off for hours.",
                "Print workers went on strike in Northport.",
                "Don’t miss the last ferry, the harbour master told passengers.",
                "Sign up or leave, the general told his soldiers on Monday.",
                "Join our march, the opposition leader told supporters on Sunday.",
                "Comments by the minister angered fishermen on both coasts.",
                "Cookies were handed out to the soldiers by villagers.",
                "“Read more and shout less,” he said.",
                "About 300 authors signed the letter to the president.",
                "Source countries must take back their citizens, the minister said.",
                "More stories of torture came from the camp on Friday."
            })
    void sentenceOfNewsWithSuchAWordStays(String sentence) {
        assertThat(Reports.afterBody(sentence, "", Reports.THIRD).text()).contains(sentence);
    }

    @Test
    void furnitureIsNoPartOfTheText() {
        assertThat(Reports.afterBody("Advertisement", "", Reports.THIRD).text())
                .isEqualTo(Reports.FIRST + "\n\n" + Reports.SECOND + "\n\n" + Reports.THIRD);
    }

    @Test
    void furnitureGluedToASentenceIsCutOff() {
        assertThat(Reports.paragraphs(Reports.afterBody(Reports.THIRD + " Comments are closed.")))
                .contains(Reports.THIRD);
    }

    @Test
    void teasersBelowAHeadingAreFurniture() {
        assertThat(Reports.afterBody("Related stories", "Ferry fares to rise", "Storm sinks trawler", "", Reports.THIRD)
                        .furniture())
                .extracting(Article.Removed::text)
                .containsExactly("Related stories", "Ferry fares to rise", "Storm sinks trawler");
    }

    @ParameterizedTest
    @ValueSource(strings = {"About Author", "About the author"})
    void headingOfTheAuthorIsTakenOut(String line) {
        assertThat(Reports.afterBody(line).furniture())
                .extracting(Article.Removed::text)
                .containsExactly(line);
    }

    @Test
    void lifeOfTheAuthorIsFurniture() {
        assertThat(Reports.afterBody(
                                "About the author", "", "Jane Roe has covered harbours for Example Wire since 2009.")
                        .paragraphs())
                .hasSize(2);
    }

    @Test
    void scrapBelowTheReportIsFurniture() {
        assertThat(Reports.afterBody(Reports.THIRD, "", "First seen at").furniture())
                .extracting(Article.Removed::text)
                .containsExactly("First seen at");
    }

    @Test
    void wrappedLineThatLooksLikeFurnitureStays() {
        String wrapped =
                "The council of Northport has asked all owners of boats to come and\nshare this old burden with the town, and to pay for the new pier as\nsoon as the ferry sails again.";
        assertThat(Reports.article(wrapped).text()).isEqualTo(wrapped);
    }
}
