package org.nuncio.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nuncio.article.Article;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.SentenceReader;
import org.nuncio.text.Span;
import org.nuncio.toy.Models;

/** Quantities, statements and times in parsed text. */
class MentionsInTextTest {
  private static final SentenceReader READER = Models.READER;

  private static List<Sentence> read(String text) {
    return READER.read(text, List.of(new Span(0, text.length())), s -> true);
  }

  @Nested
  class Quantities {

    /** Each as {@code words: role unit value [low..high] relation}. */
    private void assertQuantities(String text, String... expected) {
      assertThat(QuantityFinder.find(read(text))).extracting(q -> shown(text, q)).containsExactly(expected);
    }

    private String shown(String text, QuantityMention q) {
      String bounds = (q.low() == null ? "" : number(q.low())) + ".." + (q.high() == null ? "" : number(q.high()));
      return q.span().cut(text) + ": " + q.role() + " " + q.unit() + " " + number(q.value()) + " [" + bounds + "] " + q.relation();
    }

    private String number(double value) {
      return String.format(Locale.ROOT, "%.0f", value);
    }

    @Test
    void moreThanLeavesTheUpperEndOpen() {
      assertQuantities("Norlandia keeps more than 60,000 troops there.", "more than 60,000 troops: troops troops 60000 [60000..] more than");
    }

    @Test
    void wellOverIsMoreThan() {
      assertQuantities("Well over 300 homes burned.", "Well over 300 homes: count home 300 [300..] more than");
    }

    @Test
    void upToLeavesTheLowerEndOpen() {
      assertQuantities("Up to 40 tanks crossed the river.", "Up to 40 tanks: weapons tank 40 [..40] up to");
    }

    @Test
    void aboutLeavesBothEndsOpen() {
      assertQuantities("About 200 marchers sang.", "About 200 marchers: crowd people 200 [..] about");
    }

    @Test
    void moreOfThemIsTheNumberOfTheNewOnes() {
      assertQuantities("Sudmark will send 450 more soldiers.", "450 more soldiers: troops troops 450 [450..450] more");
    }

    @Test
    void anotherIsMore() {
      assertQuantities("Another 1,200 marines arrived.", "Another 1,200 marines: troops troops 1200 [1200..1200] more");
    }

    @Test
    void severalDozenIsTwoDozenAtLeast() {
      assertQuantities("Several dozen Hungarians gathered at the gate.", "Several dozen Hungarians: crowd people 24 [24..] several dozen");
    }

    @Test
    void hundredsIsTwoHundredAtLeast() {
      assertQuantities("Hundreds of civilians fled.", "Hundreds of civilians: displaced displaced 200 [200..] hundreds");
    }

    @Test
    void halfAMillionIsANumber() {
      assertQuantities("Half a million people were displaced.", "Half a million people: displaced displaced 500000 [500000..500000] exactly");
    }

    @Test
    void betweenHasBothEnds() {
      assertQuantities("Between 5 and 7 people were killed.", "Between 5 and 7 people: killed killed 5 [5..7] between");
    }

    @Test
    void rangeWithoutANounTakesTheRoleOfItsVerb() {
      assertQuantities("20 to 30 were hurt.", "20 to 30: wounded wounded 20 [20..30] between");
    }

    @Test
    void objectOfKillIsKilledAndOfInjureWounded() {
      assertQuantities("The strike killed 12 villagers, injuring five.", "12 villagers: killed killed 12 [12..12] exactly", "five: wounded wounded 5 [5..5] exactly");
    }

    @Test
    void subjectOfKillIsNotKilled() {
      assertQuantities("Three gunmen killed a mayor.", "Three gunmen: people people 3 [3..3] exactly");
    }

    @Test
    void thoseIncludedShareTheFate() {
      assertQuantities(
          "Nine people, including two children, were killed.", "Nine people: killed killed 9 [9..9] exactly", "two children: killed killed 2 [2..2] exactly");
    }

    @Test
    void deadAfterTheNumberTellsTheRole() {
      assertQuantities("At least 12 dead and 30 wounded were counted.", "At least 12: killed killed 12 [12..] at least", "30: wounded wounded 30 [30..30] exactly");
    }

    @Test
    void tollIsOfTheKilled() {
      assertQuantities("The death toll rose to 45.", "45: killed killed 45 [45..45] exactly");
    }

    @Test
    void livesAreClaimed() {
      assertQuantities("The feud has cost more than 900 lives.", "more than 900 lives: killed killed 900 [900..] more than");
    }

    @Test
    void nounOfAnActTellsTheRole() {
      assertQuantities("The expulsion of 10 diplomats angered him.", "10 diplomats: expelled expelled 10 [10..10] exactly");
    }

    @Test
    void villagesAreNotArrested() {
      assertQuantities("The rebels released 14 photographs.", "14 photographs: count photograph 14 [14..14] exactly");
    }

    @Test
    void signOfMoneyTellsTheCurrency() {
      assertQuantities("The bank lent $200 million and €28 million.", "$200 million: money USD 200000000 [200000000..200000000] exactly", "€28 million: money EUR 28000000 [28000000..28000000] exactly");
    }

    @Test
    void nameOfMoneyTellsTheCurrency() {
      assertQuantities("It lent 500 million Canadian dollars.", "500 million Canadian dollars: money CAD 500000000 [500000000..500000000] exactly");
    }

    @Test
    void hyphenedDaysAreADuration() {
      assertQuantities("He came for a two-day visit.", "two-day visit: duration days 2 [2..2] exactly");
    }

    @Test
    void hoursKilometresAndPercentAreMeasures() {
      assertQuantities(
          "In nearly four hours it moved 30 kilometres, 10 percent of the way.", "nearly four hours: duration hours 4 [..] nearly",
          "30 kilometres: distance km 30 [30..30] exactly", "10 percent: percent percent 10 [10..10] exactly");
    }

    @Test
    void numberAloneTakesThePeopleNamedBefore() {
      assertQuantities(
          "Norlandia has 90,000 troops there, up from 70,000 in January.", "90,000 troops: troops troops 90000 [90000..90000] exactly", "70,000: troops troops 70000 [70000..70000] exactly");
    }

    @Test
    void crowdOfANumberIsACrowd() {
      assertQuantities("A crowd of 10,000 gathered.", "10,000: crowd people 10000 [10000..10000] exactly");
    }

    @Test
    void datesAndYearsCountNothing() {
      assertQuantities("On February 14 and 15, 2019, and again in 1998, at 7 p.m., they met.");
    }

    @Test
    void agesCountNothing() {
      assertQuantities("A 22-year-old man and a teacher of 44 were there.");
    }

    @Test
    void numbersInNamesCountNothing() {
      assertQuantities("The Nord Stream 2 pipeline, Article 5, the S-400 and the 82nd Airborne came up.");
    }
  }

  @Nested
  class Statements {
    /** Each as {@code cue < speaker (source): words}; direct speech keeps its marks. */
    private void assertStatements(String text, String... expected) {
      assertThat(statements(text, List.of())).containsExactly(expected);
    }

    private List<String> statements(String text, List<Article.Damage> damage) {
      List<Span> paragraphs = new ArrayList<>();
      int start = 0;
      for (String paragraph : text.split("\n")) {
        paragraphs.add(new Span(start, start + paragraph.length()));
        start += paragraph.length() + 1;
      }
      List<Sentence> sentences = READER.read(text, paragraphs, s -> true);
      Article article = new Article("", "", null, null, "none", null, "en", null, List.of(), text, paragraphs, List.of(), damage, List.of());
      Mentions mentions = new MentionFinder(ToyWorld.GAZETTEER, ToyWorld.CODEBOOK, (sentence, anchor) -> List.of()).find(article, sentences);
      return mentions.statements().stream().map(s -> shown(text, s)).toList();
    }

    private String shown(String text, Statement s) {
      String words = s.direct() ? "“" + s.span().cut(text) + "”" : s.span().cut(text);
      return s.cue() + " < " + (s.speaker() == null ? "-" : s.speaker().name()) + " (" + s.source() + "): " + words;
    }

    @Test
    void quoteBeforeItsSpeaker() {
      assertStatements("“We will stay,” Robert Hale said.", "said < Robert Hale (named): “We will stay,”");
    }

    @Test
    void invertedSpeaker() {
      assertStatements("“We will stay,” said Robert Hale, who left on Monday.", "said < Robert Hale (named): “We will stay,”");
    }

    @Test
    void quoteSplitAroundItsCue() {
      assertStatements("“We came,” Robert Hale said, “and we stayed.”", "said < Robert Hale (named): “We came,”", "said < Robert Hale (named): “and we stayed.”");
    }

    @Test
    void quoteAfterAColon() {
      assertStatements("Robert Hale said: “Nobody asked us.”", "said < Robert Hale (named): “Nobody asked us.”");
    }

    @Test
    void nextQuoteOfTheParagraphHasTheSameSpeaker() {
      assertStatements("“It rains,” Robert Hale said. “It always rains here.”", "said < Robert Hale (named): “It rains,”", " < Robert Hale (named): “It always rains here.”");
    }

    @Test
    void nextParagraphOfAQuoteHasTheSameSpeaker() {
      assertStatements(
          "Robert Hale said: “The bridge is closed.\n“The road is closed as well.”", "said < Robert Hale (named): “The bridge is closed.”", " < Robert Hale (named): “The road is closed as well.”");
    }

    @Test
    void quoteAfterAParagraphWithoutAQuoteHasNoSpeaker() {
      assertStatements("The bridge fell in May.\n“The road is closed as well.”", " < - (unknown): “The road is closed as well.”");
    }

    @Test
    void straightMarksAreQuotesToo() {
      assertStatements("\"We will stay,\" Robert Hale said.", "said < Robert Hale (named): “We will stay,”");
    }

    @Test
    void closingMarkWrittenAsAnOpeningOne() {
      assertStatements("Robert Hale warned of “ grave results for all “.", "warned < Robert Hale (named): “grave results for all”");
    }

    @Test
    void fewWordsUnderAVerbOfCalling() {
      assertStatements("Robert Hale called the plan “absurd”.", "called < Robert Hale (named): “absurd”");
    }

    @Test
    void participleTakesTheSubjectOfItsClause() {
      assertStatements("Robert Hale left the room, calling it “a farce”.", "calling < Robert Hale (named): “a farce”");
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
      assertStatements("Robert Hale said that the talks had failed.", "said < Robert Hale (named): the talks had failed");
    }

    @Test
    void twoClausesAfterSaid() {
      assertStatements(
          "Robert Hale warned that the talks would fail and that war would follow.", "warned < Robert Hale (named): the talks would fail", "warned < Robert Hale (named): war would follow");
    }

    @Test
    void stateSpeaksByItsName() {
      assertStatements("Norlandia says it will stay.", "says < Norlandia (organisation): it will stay");
    }

    @Test
    void accordingToSomebody() {
      assertStatements("Forty houses burned, according to Norlandia.", "according to < Norlandia (organisation): Forty houses burned");
    }

    @Test
    void cueWithinTheClause() {
      assertStatements("The raid, Robert Hale said, had failed.", "said < Robert Hale (named): The raid, Robert Hale said, had failed");
    }

    @Test
    void deniedThingIsAStatement() {
      assertStatements("Norlandia denied leading the raid.", "denied < Norlandia (organisation): leading the raid");
    }

    @Test
    void quotedAsSayingIsSaying() {
      assertStatements("Robert Hale was quoted as saying that he would stay.", "saying < Robert Hale (named): he would stay");
    }

    @Test
    void officialsWithoutANameAreUnnamed() {
      assertStatements("Norlandian officials said the raid had failed.", "said < Norlandian officials (unnamed-official): the raid had failed");
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
  }
}
