package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.toy.World.assertCodes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.Silence;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.PlaceMention;
import org.nuncio.text.Span;
import org.nuncio.toy.World;

/** Where, when and by which words; and what several sentences make together. */
class RecordTest {
    private static final String LONG =
            "Anna Brandt flew to Sudhaven on Monday to meet Tomas Varga. Norlandian troops shelled a school in Kelstadt. "
                    + "Norlandia urged Sudmark to halt the shelling of Ostmark. If Sudmark attacks Ostmark, Norlandia will impose sanctions on Sudmark.";

    /** The place of each event, {@code -} where there is none. */
    private static void assertPlaces(String text, String... expected) {
        assertThat(World.events(text))
                .extracting(e -> e.place() == null ? "-" : e.place().place().name())
                .containsExactly(expected);
    }

    private static void assertEvidence(String text, String... expected) {
        assertThat(World.events(text)).extracting(e -> e.evidence().cut(text)).containsExactly(expected);
    }

    @Test
    void placeOfAMeetingIsWhereItWasHeld() {
        assertPlaces("Norlandia held talks with Sudmark in Ostwick.", "Ostwick");
    }

    @Test
    void placeOfAJourneyIsItsEnd() {
        assertPlaces("Anna Brandt flew from Norburg to Sudhaven to meet Tomas Varga.", "Sudhaven");
    }

    @Test
    void placeOfASpeechIsNotThatOfTheAct() {
        assertPlaces("Norlandia shelled Ostmark, Anna Brandt said in Kelstadt.", "-");
    }

    @Test
    void placeOfAMainClauseIsNotThatOfAnother() {
        assertPlaces("Anna Brandt spoke in Kelstadt after Norlandia shelled Ostmark.", "-");
    }

    @Test
    void placeOfOneVerbIsNotThatOfTheNext() {
        assertPlaces("Norlandia held talks with Sudmark in Ostwick and shelled Ostmark.", "Ostwick", "-");
    }

    @Test
    void placeOfOneSentenceIsNotThatOfTheNext() {
        assertPlaces("Norlandia held talks with Sudmark in Ostwick. Norlandia shelled Ostmark.", "Ostwick", "-");
    }

    @Test
    void placeOfAJourneyCalledOffIsWhereItWasToEnd() {
        assertPlaces("Norlandia rejected a trip to Sudhaven.", "Sudhaven");
        assertPlaces("Norlandia rejected a letter to Sudhaven.", "-");
    }

    @Test
    void whatIsFiredIntoAPlaceIsThere() {
        assertPlaces("Norlandian troops bombarded Sudmark, shooting into Kelstadt.", "-");
        assertPlaces("Norlandia attacked Sudmark into Kelstadt.", "Kelstadt");
    }

    @Test
    void townGoesBeforeTheCountryThatItLiesIn() {
        assertPlaces("Norlandia attacked Kelstadt in Sudmark.", "Kelstadt");
        assertPlaces("In Sudmark, Norlandia attacked Kelstadt.", "Kelstadt");
    }

    @Test
    void nameBesideACapitalIsAPlaceAndThatOfAShipIsNone() {
        assertPlaces("Norlandia attacked Sudmark at their capital, Sudhaven.", "Sudhaven");
        assertPlaces("Norlandia attacked the Sudmarkian corvette Kelstadt.", "-");
    }

    @Test
    void borderGivesWayToATownThatIsNamed() {
        assertPlaces("Norlandia attacked Sudmark along the border in Kelstadt.", "Kelstadt");
        assertPlaces("Norlandia attacked Sudmark along the border.", "the border");
    }

    @Test
    void placeCarriesItsCoordinates() {
        assertThat(World.events("Norlandia held talks with Sudmark in Ostwick."))
                .extracting(CodedEvent::place)
                .singleElement()
                .extracting(PlaceMention::place)
                .extracting(p -> p.country() + " " + p.lat() + " " + p.lon() + " " + p.precision())
                .isEqualTo("CCC 50.0 20.0 city");
    }

    @Test
    void withoutADayOfPublicationNoDateIsMadeUp() {
        assertThat(World.events("Norlandia shelled Sudmark on Monday."))
                .singleElement()
                .matches(e -> e.date() == null || e.date().value() == null);
    }

    @Test
    void withoutWordsOfTimeThereIsNoDate() {
        assertThat(World.report("Norlandia shelled Sudmark.", LocalDate.of(2022, 2, 9))
                        .events())
                .singleElement()
                .extracting(CodedEvent::date)
                .isNull();
    }

    @Test
    void evidenceIsThePredicateWithItsObject() {
        assertEvidence(
                "On a cold day Norlandia imposed sanctions on Sudmark, to the joy of some.",
                "imposed sanctions on Sudmark");
    }

    @Test
    void evidenceReachesToThePlace() {
        assertEvidence("Anna Brandt met Tomas Varga in Ostwick, the town of bells.", "met Tomas Varga in Ostwick");
    }

    @Test
    void evidenceOfAChainIsTheWholeChain() {
        assertEvidence(
                "Norlandia urged Sudmark to halt the shelling, and went home.", "urged Sudmark to halt the shelling");
    }

    @Test
    void everySlotCutsWordsOfItsOwnSentence() {
        List<String> outside = new ArrayList<>();
        for (CodedEvent event : World.events(LONG)) {
            Span sentence = World.sentences(LONG).get(event.sentence()).span();
            slots(event).stream()
                    .filter(s -> !sentence.contains(s)
                            || s.cut(LONG).isBlank()
                            || !s.cut(LONG).equals(s.cut(LONG).strip()))
                    .forEach(s -> outside.add(s.cut(LONG)));
        }
        assertThat(outside).isEmpty();
    }

    @Test
    void slotsPointAtTheWordsThatFilledThem() {
        assertThat(World.events(LONG).get(1))
                .extracting(e -> e.actors().get(0).span().cut(LONG) + " | "
                        + e.recipients().get(0).span().cut(LONG) + " | "
                        + e.place().span().cut(LONG))
                .isEqualTo("Norlandian troops | Kelstadt | Kelstadt");
    }

    private static List<Span> slots(CodedEvent event) {
        List<Span> spans = new ArrayList<>(List.of(event.evidence()));
        event.actors().stream().map(ActorMention::span).forEach(spans::add);
        event.recipients().stream().map(ActorMention::span).forEach(spans::add);
        event.quantities().forEach(q -> spans.add(q.span()));
        if (event.place() != null) {
            spans.add(event.place().span());
        }
        if (event.condition() != null) {
            spans.add(event.condition());
        }
        return spans;
    }

    @Test
    void theSameTextGivesTheSameIds() {
        assertThat(World.events(LONG))
                .extracting(CodedEvent::id)
                .doesNotHaveDuplicates()
                .isEqualTo(World.events(LONG).stream().map(CodedEvent::id).toList());
    }

    @Test
    void aVisitThatIsNamedAgainIsTheSameVisit() {
        assertCodes(
                "Anna Brandt visited Sudmark on Monday. Norlandia's visit to Sudmark was short.",
                "CONSULT/visit AAA > BBB ACTUAL");
    }

    @Test
    void whatIsFoldedIsCountedAsASilence() {
        assertThat(World.report("Anna Brandt visited Sudmark on Monday. Norlandia's visit to Sudmark was short.", null)
                        .silences())
                .extracting(Silence::why)
                .containsExactly("repeated");
    }

    @Test
    void aVerbTellsOfANewHappening() {
        assertCodes(
                "Norlandia shelled Sudmark on Monday. Norlandia shelled Sudmark again.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void aVisitOfAnotherIsAnother() {
        assertCodes(
                "Anna Brandt visited Sudmark on Monday. Ostmark's visit to Sudmark was short.",
                "CONSULT/visit AAA > BBB ACTUAL",
                "CONSULT/visit CCC > BBB ACTUAL");
    }

    @Test
    void whoRejectsTheDemandAnswersWhoMadeIt() {
        assertCodes(
                "Norlandia demanded that Sudmark withdraw from Ostmark. Sudmark rejected the demand.",
                "REQUEST/yield AAA > BBB ACTUAL",
                "REJECT/change BBB > AAA ACTUAL");
    }

    @Test
    void theReasonOfAnAnswerNamesTheQuestion() {
        List<CodedEvent> events =
                World.events("Norlandia demanded that Sudmark withdraw from Ostmark. Sudmark rejected the demand.");
        assertThat(events.get(1).reason().actors())
                .contains("recipient from " + events.get(0).id());
    }

    @Test
    void aDemandThatNobodyMadeHasNoRecipient() {
        assertCodes(
                "Norlandia shelled Sudmark. Ostmark rejected the demand.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL",
                "REJECT/change CCC > - ACTUAL");
    }

    @Test
    void intensityIsTheScoreOfTypeAndMode() {
        assertThat(World.events("Norlandia shelled Sudmark."))
                .extracting(CodedEvent::intensity)
                .containsExactly(-10.0);
    }

    @Test
    void versionsNameAllThatTheRecordDependsOn() {
        assertThat(World.report("Norlandia shelled Sudmark.", null).versions())
                .containsOnlyKeys("coder", "codebook", "gazetteer", "models");
    }

    @Test
    void anEmptyTextHasNoEvents() {
        assertCodes("");
    }

    @Test
    void theCapitalIsThatOfTheStateNamedWithIt() {
        assertThat(World.events("Norlandia shelled Sudmark near the Sudmarkian capital.")
                        .get(0)
                        .place()
                        .place()
                        .name())
                .isEqualTo("Sudhaven");
    }

    @Test
    void theCapitalOfNoStateIsNowhere() {
        assertThat(World.events("Norlandia shelled Sudmark near the capital.")
                        .get(0)
                        .place())
                .isNull();
    }

    @Test
    void aStateLiesWhereItsCapitalIs() {
        assertThat(World.GAZETTEER.statePlace("AAA").orElseThrow().lat()).isEqualTo(60.5);
    }

    @Test
    void figuresOfAPassiveSubjectAreTheEvents() {
        assertThat(World.events("Two hundred Sudmarkian troops were attacked by Norlandia.")
                        .get(0)
                        .quantities())
                .extracting(q -> q.value())
                .containsExactly(200.0);
    }

    @Test
    void aRelativeClauseWithItsOwnSubjectIsActive() {
        assertCodes("Sudmark kept the port that Norlandia shelled.", "ASSAULT/heavy-weapons AAA > - ACTUAL");
    }

    private static String placeOf(String text, int event) {
        return World.events(text).get(event).place().place().name();
    }

    @Test
    void whereHeArrivedIsWhereHeDidIt() {
        assertThat(placeOf("Norlandian troops travelled to Kelstadt, where they shelled Ostmark.", 1))
                .isEqualTo("Kelstadt");
    }

    @Test
    void anAttackInWhichOthersWereAttackedHasOnePlace() {
        assertThat(placeOf("Norlandia led a raid near Kelstadt in which Ostmark shelled Sudmark.", 0))
                .isEqualTo("Kelstadt");
    }

    @Test
    void thePlaceOfItsHarbourIsTheTowns() {
        assertThat(placeOf("Norlandia shelled Sudmark near Kelstadt's harbour.", 0))
                .isEqualTo("Kelstadt");
    }

    @Test
    void theTimeBeforeTheVerbIsTheVerbs() {
        String text = "Norlandian troops in the south on Tuesday shelled Sudmark.";
        assertThat(World.events(text).get(0).date().span().cut(text)).isEqualTo("Tuesday");
    }

    private static String dateOf(String text, int event) {
        return World.events(text).get(event).date().span().cut(text);
    }

    @Test
    void aPromiseIsOfTheDayOnWhichItWasMade() {
        assertThat(dateOf("Norlandia said on Monday that it would meet Sudmark.", 0))
                .isEqualTo("Monday");
    }

    @Test
    void theDayOfTheMeansIsTheDayOfTheEnd() {
        assertThat(dateOf("Norlandia used tanks on Monday to shell Sudmark.", 0))
                .isEqualTo("Monday");
    }

    @Test
    void theTownIsTheOneNamedLast() {
        assertThat(placeOf("Smoke hung over Kelstadt. Norlandian troops shelled the town.", 0))
                .isEqualTo("Kelstadt");
    }

    @Test
    void theTownOfNoReportIsNowhere() {
        assertThat(World.events("Norlandian troops shelled the rebels in the town.")
                        .get(0)
                        .place())
                .isNull();
    }

    @Test
    void whatOpensTheSentenceHoldsForItsMainClause() {
        assertThat(placeOf("In Kelstadt, Norlandian troops shelled the rebels.", 0))
                .isEqualTo("Kelstadt");
    }

    @Test
    void whomItIsSaidOfIsNoPlace() {
        assertThat(World.events("Norlandia urged Sudhaven to withdraw.").get(0).place())
                .isNull();
    }

    @Test
    void whatIsDemandedInAClauseIsEvidence() {
        String text = "Norlandia said that Sudmark must think.";
        assertThat(World.events(text).get(0).evidence().cut(text)).isEqualTo("said that Sudmark must think");
    }
}
