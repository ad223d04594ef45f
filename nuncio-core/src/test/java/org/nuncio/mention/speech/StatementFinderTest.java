package org.nuncio.mention.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuncio.article.Article;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.Statement;
import org.nuncio.mention.finder.MentionFinder;
import org.nuncio.mention.finder.ParsedText;
import org.nuncio.mention.finder.ToyWorld;
import org.nuncio.text.Span;

public class StatementFinderTest {

    /** Each as {@code cue < speaker (source): words}; direct speech keeps its marks. */
    private void assertStatements(String text, String... expected) {
        assertThat(statements(text, List.of())).containsExactly(expected);
    }

    public static List<String> statements(String text, List<Article.Damage> damage) {
        MentionFinder finder = new MentionFinder(ToyWorld.GAZETTEER, ToyWorld.CODEBOOK, sentence -> List.of());
        Mentions mentions = finder.find(ParsedText.article(text, null, damage), ParsedText.sentences(text));
        return mentions.statements().stream().map(s -> shown(text, s)).toList();
    }

    private static String shown(String text, Statement s) {
        String words = s.direct() ? "“" + s.span().cut(text) + "”" : s.span().cut(text);
        return s.cue() + " < " + (s.speaker() == null ? "-" : s.speaker().name()) + " (" + s.source() + "): " + words;
    }

    @Test
    void quoteBeforeItsSpeaker() {
        assertStatements("“We will stay,” Robert Hale said.", "said < Robert Hale (named): “We will stay,”");
    }

    @Test
    void invertedSpeaker() {
        assertStatements(
                "“We will stay,” said Robert Hale, who left on Monday.", "said < Robert Hale (named): “We will stay,”");
    }

    @Test
    void quoteSplitAroundItsCue() {
        assertStatements(
                "“We came,” Robert Hale said, “and we stayed.”",
                "said < Robert Hale (named): “We came,”",
                "said < Robert Hale (named): “and we stayed.”");
    }

    @Test
    void quoteAfterAColon() {
        assertStatements("Robert Hale said: “Nobody asked us.”", "said < Robert Hale (named): “Nobody asked us.”");
    }

    @Test
    void denialOfWhatWasSaidBefore() {
        assertStatements("Robert Hale denied it.", "denied < Robert Hale (named): Robert Hale denied it");
    }

    @Test
    void accountThatIsRejected() {
        assertStatements(
                "Robert Hale rejected that account.",
                "rejected < Robert Hale (named): Robert Hale rejected that account");
    }

    @Test
    void planThatIsRejectedIsNoStatement() {
        assertStatements("Robert Hale rejected the plan.");
    }

    @Test
    void whatIsNotDeniedIsNoDenial() {
        assertStatements("Robert Hale did not deny it.");
    }

    @Test
    void claimThatIsDenied() {
        assertStatements(
                "The minister said that soldiers had fled, a claim that Robert Hale denied.",
                "said < The minister (office): soldiers had fled, a claim that Robert Hale denied",
                "denied < Robert Hale (named): a claim that Robert Hale denied");
    }

    @Test
    void speakerOfWhomMoreIsTold() {
        assertStatements(
                "It was late, said Robert Hale, who had fled to the hills.", "said < Robert Hale (named): It was late");
    }

    @Test
    void nothingThatIsSaidIsNoStatement() {
        assertStatements("Robert Hale left, said nothing and flew home.");
    }

    @Test
    void conditionBeforeASpeakerWithTitleAndName() {
        assertStatements(
                "If the talks fail, the mayor, Robert Hale, warned, the soldiers will leave.",
                "warned < Robert Hale (named): If the talks fail, the mayor, Robert Hale, warned, the soldiers will leave");
    }

    @Test
    void nextQuoteOfTheParagraphHasTheSameSpeaker() {
        assertStatements(
                "“It rains,” Robert Hale said. “It always rains here.”",
                "said < Robert Hale (named): “It rains,”",
                " < Robert Hale (named): “It always rains here.”");
    }

    @Test
    void nextParagraphOfAQuoteHasTheSameSpeaker() {
        assertStatements(
                "Robert Hale said: “The bridge is closed.\n“The road is closed as well.”",
                "said < Robert Hale (named): “The bridge is closed.”",
                " < Robert Hale (named): “The road is closed as well.”");
    }

    @Test
    void quoteAfterAParagraphWithoutAQuoteHasNoSpeaker() {
        assertStatements(
                "The bridge fell in May.\n“The road is closed as well.”",
                " < - (unknown): “The road is closed as well.”");
    }

    @Test
    void straightMarksAreQuotesToo() {
        assertStatements("\"We will stay,\" Robert Hale said.", "said < Robert Hale (named): “We will stay,”");
    }

    @Test
    void closingMarkWrittenAsAnOpeningOne() {
        assertStatements(
                "Robert Hale warned of “ grave results for all “.",
                "warned < Robert Hale (named): “grave results for all”");
    }

    @Test
    void fewWordsUnderAVerbOfCalling() {
        assertStatements("Robert Hale called the plan “absurd”.", "called < Robert Hale (named): “absurd”");
    }

    @Test
    void participleTakesTheSubjectOfItsClause() {
        assertStatements(
                "Robert Hale left the room, calling it “a farce”.", "calling < Robert Hale (named): “a farce”");
    }

    @Test
    void titleOfABookIsNoStatement() {
        assertStatements("Robert Hale read “War and Peace” on the train.");
    }

    @Test
    void nicknameIsNoStatement() {
        assertStatements("The “Red Line” opened in May.");
    }

    @Test
    void clauseAfterSaid() {
        assertStatements(
                "Robert Hale said that the talks had failed.", "said < Robert Hale (named): the talks had failed");
    }

    @Test
    void twoClausesAfterSaid() {
        assertStatements(
                "Robert Hale warned that the talks would fail and that war would follow.",
                "warned < Robert Hale (named): the talks would fail",
                "warned < Robert Hale (named): war would follow");
    }

    @Test
    void stateSpeaksByItsName() {
        assertStatements("Norlandia says it will stay.", "says < Norlandia (organisation): it will stay");
    }

    @Test
    void accordingToSomebody() {
        assertStatements(
                "Forty houses burned, according to Norlandia.",
                "according to < Norlandia (organisation): Forty houses burned");
    }

    @Test
    void cueWithinTheClause() {
        assertStatements(
                "The raid, Robert Hale said, had failed.",
                "said < Robert Hale (named): The raid, Robert Hale said, had failed");
    }

    @Test
    void deniedThingIsAStatement() {
        assertStatements("Norlandia denied leading the raid.", "denied < Norlandia (organisation): leading the raid");
    }

    @Test
    void quotedAsSayingIsSaying() {
        assertStatements(
                "Robert Hale was quoted as saying that he would stay.", "saying < Robert Hale (named): he would stay");
    }

    @Test
    void officialsWithoutANameAreUnnamed() {
        assertStatements(
                "Norlandian officials said the raid had failed.",
                "said < Norlandian officials (unnamed-official): the raid had failed");
    }

    @Test
    void witnessWithoutAName() {
        assertStatements("“They ran,” a witness said.", "said < a witness (unnamed-witness): “They ran,”");
    }

    @Test
    void reportIsADocument() {
        assertStatements("The report said the dam was old.", "said < - (document): the dam was old");
    }

    @Test
    void whatWasNotSaidIsNoStatement() {
        assertStatements("Robert Hale did not say how many had come.");
    }

    @Test
    void orderIsNoStatement() {
        assertStatements("Robert Hale asked Norlandia to leave.");
    }

    @Test
    void nameTornOffByABadCopyIsTheSpeaker() {
        String text = "The dam is old, Norlandia’s minister said. of Works, Robert Hale.";
        Article.Damage torn = new Article.Damage(new Span(text.indexOf("of Works"), text.length()), "stray-fragment");
        assertThat(statements(text, List.of(torn))).containsExactly("said < Robert Hale (named): The dam is old");
    }

    @Test
    void singleMarksAreQuotesWhereThereAreNoDoubleOnes() {
        assertStatements("'We didn't go,' Robert Hale said.", "said < Robert Hale (named): “We didn't go,”");
    }

    @Test
    void apostrophesAreNoMarks() {
        assertStatements("The workers' hall and the king's house burned in '98.");
    }

    @Test
    void commaWithinTheMarksDoesNotGiveAwayWordsToTheNextClause() {
        assertStatements(
                "Robert Hale told a crowd that Norlandia “remains true,” but warned that time was short.",
                "told < Robert Hale (named): “remains true,”",
                "warned < Robert Hale (named): time was short");
    }

    @Test
    void quoteAtTheEndOfItsSentenceIsNotSaidByTheNextOne() {
        assertStatements(
                "Robert Hale told them: “Of course.” Anna Bolt said that it rained.",
                "told < Robert Hale (named): “Of course.”",
                "said < Anna Bolt (named): it rained");
    }

    @Test
    void verbAfterACommaGoesOnWithTheMainClause() {
        assertStatements(
                "Robert Hale mocked a report that Norlandia had paid, and told reporters that he would stay.",
                "told < Robert Hale (named): he would stay");
    }

    @Test
    void anUnnamedSpeakerKeepsWhatDescribesHim() {
        assertStatements(
                "An official in Sudmark said the bridge was open.",
                "said < An official in Sudmark (unnamed-official): the bridge was open");
    }

    @Test
    void aTimeIsNoPartOfTheSpeaker() {
        assertStatements(
                "Two officials on Friday said the bridge was open.",
                "said < Two officials (unnamed-official): the bridge was open");
    }

    @Test
    void theNameBesideATownIsTheSpeakers() {
        assertStatements(
                "The ambassador in London, Robert Hale, said the bridge was open.",
                "said < Robert Hale (named): the bridge was open");
    }

    @Test
    void conditionBeforeTheCueIsToldWithItsOutcome() {
        assertStatements(
                "If the dam broke, Robert Hale warned, the town would drown.",
                "warned < Robert Hale (named): If the dam broke, Robert Hale warned, the town would drown");
        assertStatements(
                "Should the talks fail, Robert Hale said on Monday, the dam would break.",
                "said < Robert Hale (named): Should the talks fail, Robert Hale said on Monday, the dam would break");
    }

    @Test
    void whatHappenedBeforeSomebodyRespondedIsNotTold() {
        assertStatements("When the dam broke in May, Robert Hale responded, saving ten.");
        assertStatements("After the dam broke in May, Robert Hale insisted.");
    }

    @Test
    void allBeforeACueAtTheEndIsTold() {
        assertStatements(
                "Three people were brought in dead and six with wounds, most of them burns, the minister said.",
                "said < the minister (office): Three people were brought in dead and six with wounds, most of them burns");
        assertStatements(
                "The dam is not being watched and no guard will be hired, Robert Hale insisted last night, although it rains.",
                "insisted < Robert Hale (named): The dam is not being watched and no guard will be hired");
    }

    @Test
    void thatOpensWhatIsToldWhereTheTreeLosesTheClause() {
        assertStatements(
                "Officials say that soldiers, helped by local villagers, shot at families on the run and put houses to the torch.",
                "say < Officials (unnamed-official): soldiers, helped by local villagers, shot at families on the run and put houses to the torch");
    }

    @Test
    void bothClausesAreAccordingToTheSource() {
        assertStatements(
                "One man was killed and seven people were hurt, according to officials in Norhaven, who left on Monday.",
                "according to < officials in Norhaven (unnamed-official): One man was killed and seven people were hurt");
    }

    @Test
    void whatSomebodyDeniesHavingDone() {
        assertStatements(
                "Robert Hale denied having taken the money and blamed the rain.",
                "denied < Robert Hale (named): having taken the money");
    }

    @Test
    void cueInTheMidstOfAPartlyQuotedSentence() {
        assertStatements(
                "The others, Robert Hale said, were “armed bandits” and thieves.",
                "said < Robert Hale (named): “armed bandits”");
    }

    @Test
    void aClauseAboutTheSpeakerIsNoPartOfTheDescription() {
        assertStatements(
                "“They shot,” said an official in Norhaven who crossed into Sudmark.",
                "said < an official in Norhaven (unnamed-official): “They shot,”");
    }

    @Test
    void aClauseBetweenSpeakerAndCueIsNoPartOfWhatIsTold() {
        assertStatements(
                "The two armies, the last in the country, have agreed to stop fighting each other for 102 days from 1 October, Norlandia, which hosts their talks, said on Monday.",
                "said < Norlandia (organisation): The two armies, the last in the country, have agreed to stop fighting each other for 102 days from 1 October");
    }

    @Test
    void whoIsSpokenOfBetweenTheMarksIsNotTheSpeaker() {
        assertStatements(
                "Robert Hale left for Sudmark. “Anna Bolt fled,” he said.",
                "said < Robert Hale (named): “Anna Bolt fled,”");
    }

    @Test
    void aMilitiaIsNotCalledHe() {
        assertStatements(
                "Robert Hale left. Norlandia’s militia fled. He said the bridge was open.",
                "said < Robert Hale (named): the bridge was open");
    }

    @Test
    void thePremierIsThePrimeMinisterNamedBefore() {
        assertStatements(
                "Norlandian Prime Minister Anna Bolt left. “We will stay,” the premier said.",
                "said < Anna Bolt (named): “We will stay,”");
    }

    @Test
    void aMinistryIsNoOrganisationOfStates() {
        assertStatements(
                "The European Union left. The ministry said the bridge was open.",
                "said < The ministry (organisation): the bridge was open");
    }

    @Test
    void whatSomebodyThreatensSaysNothing() {
        assertStatements("The envoy, who met Robert Hale on Monday, threatened sanctions and bans on members.");
    }
}
