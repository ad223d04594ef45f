package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** Clauses that begin with <i>with</i>, parties of longer names, crowds of a dateline, forces that shoot down what is not theirs; with our own entries. */
@Tag("models")
class AlongsideTest {

    private static String shown(CodedEvent event) {
        return event.type() + " "
                + event.actors().stream().map(a -> a.actor().label()).toList()
                + event.recipients().stream().map(r -> r.actor().label()).toList()
                + (event.date() == null ? "" : " " + event.date().value())
                + (event.place() == null ? "" : " in " + event.place().place().name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The talks in Accra ended badly, with the Togolese foreign ministry accusing Benin of bad faith. | ACCUSE [TGO/GOV][BEN]",
                "Protests spread on Friday, with police firing tear gas in Lusaka. | ASSAULT [ZMB/COP][] 2024-03-08 in Lusaka",
                "Protests spread on Friday, with police firing tear gas in Lusaka. | PROTEST [ZMB/CVL][] 2024-03-08"
            })
    void whatIsToldAlongside(String text, String event) {
        assertThat(OurRules.events(text)).extracting(AlongsideTest::shown).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Ghana People's Democratic Party accused Togo of meddling. | USA",
                "Officials in Niger State condemned Cameroon. | NER",
                "The Malaysian Chinese Association condemned Cambodia. | CHN"
            })
    void shorterNameWithinIsAnother(String text, String code) {
        assertThat(OurRules.events(text))
                .flatExtracting(CodedEvent::actors)
                .extracting(a -> a.actor().code())
                .isNotEmpty()
                .doesNotContain(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad's air force shot down 20 of 24 drones over N'Djamena. Chad's president thanked Chad's soldiers. | ASSAULT [TCD/MIL][-/MIL]",
                "The Red League accused Chad of shelling villages in Niger. | ASSAULT [TCD][]"
            })
    void noOwnFireAndNoFact(String text, String event) {
        boolean fire = event.contains("MIL");
        assertThat(OurRules.events(text))
                .extracting(AlongsideTest::shown)
                .matches(found -> found.stream().anyMatch(e -> e.startsWith(event)) == fire);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks between Ghana and Togo collapsed. | CONSULT [GHA, TGO][]",
                "Ghana pledged 300 tents to Lomé. | AGREE [GHA][TGO]"
            })
    void namesOfThePartiesAreNoPlaces(String text, String event) {
        assertThat(OurRules.events(text)).extracting(AlongsideTest::shown).contains(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value =
                    "LOME (Reuters) - Togo and Benin quarrelled over fish, and Benin and Togo recalled their envoys. Farmers blocked two roads on Friday."
                            + " | PROTEST [TGO/CVL][] 2024-03-08")
    void crowdIsOfTheDateline(String text, String event) {
        assertThat(OurRules.events(text)).extracting(AlongsideTest::shown).contains(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana's army and Togo's army have fought for a week. Benin urged the warring parties to stop. | REQUEST [BEN][GHA, TGO]",
                "Ghana and Togo quarrelled over fish. The two countries' foreign ministers agreed to hold talks. | AGREE [GHA/GOV, TGO/GOV][]"
            })
    void twoSides(String text, String event) {
        assertThat(OurRules.events(text)).extracting(AlongsideTest::shown).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana denies blocking aid and blames Togo, which it distrusts, for stealing trucks. | stealing",
                "Ghana barred Togolese carriers from flying to Accra. | flying"
            })
    void whatTheyAreBlamedForOrKeptFrom(String text, String verb) {
        assertThat(OurRules.events(text))
                .extracting(e -> e.evidence().cut(text))
                .isNotEmpty()
                .noneMatch(words -> words.startsWith(verb));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOME (Reuters) - Togo's army fired across the border on Friday. The Ghanaian defence ministry said Togolese troops had fired at guards."
                        + " Togo blamed Ghana, and Ghana blamed Togo. | ASSAULT [TGO/MIL][TGO/COP]",
                "Police in Haiti stopped an ambulance and vigilantes executed two nurses. | ASSAULT [HTI/COP][HTI/CVL]"
            })
    void notByThoseNorToThose(String text, String event) {
        assertThat(OurRules.events(text))
                .extracting(AlongsideTest::shown)
                .isNotEmpty()
                .noneMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana's king was crowned for a third time on Friday as Togo, Benin and Mali imposed sanctions on Niger. | SANCTION [TGO, BEN, MLI][NER]",
                "The bank raised to 25 percent its stake, and Togo froze the assets of Ghana. | SANCTION [TGO][GHA]",
                "A court in Accra sentenced four would-be candidates to eight months in prison. | SANCTION [GHA/JUD]",
                "Amnesty International demanded that the authorities in Ghana free Kofi Addo. | REQUEST [NGO/NGO][GHA/GOV]",
                "UN peacekeepers were deployed in Mali on Friday. | AID [UN"
            })
    void subjectsThatTheParserMisses(String text, String event) {
        assertThat(OurRules.events(text)).extracting(AlongsideTest::shown).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana's election commission last week approved three candidates for the vote on May 6, drawing protests from the opposition. | 05-06",
                "Ghana's opposition, which several countries recognise as the winner of July's vote, condemned Togo. | 07",
                "Ghana massed troops, prompting the White House to demand that it pull them back. | White House",
                "Ghana's president warned that Ghana, Togo and Benin were ready to take up arms. | TGO"
            })
    void whatIsNotOfTheEvent(String text, String piece) {
        assertThat(OurRules.events(text))
                .extracting(AlongsideTest::shown)
                .isNotEmpty()
                .noneMatch(e -> e.contains(piece));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two people were killed when a missile hit a market, Ghana's interior minister said. | ASSAULT [][GHA/CVL]",
                "Togolese police raided the Ghanaian embassy, prompting Ghana to sever diplomatic relations. | SANCTION [GHA][TGO]",
                "Ghanaian troops shelled the port and artillery units attacked the airfield. | ASSAULT [GHA/MIL][]",
                "Ghana shut its airspace to flights to and from Togo. | SANCTION [GHA][TGO]",
                "Ghana's parliament sat in Accra, and Ghana's king spoke. Togo's president ordered officials to build more bombs. | REQUEST [TGO/GOV][TGO/GOV]",
                "Ghana scrambled fighters. | MOBILIZE [GHA][]",
                "Ghana's army told villagers in Togo to leave before bombing a camp. | ASSAULT [GHA/MIL]"
            })
    void whoIsMeantByTheRest(String text, String event) {
        assertThat(OurRules.events(text)).extracting(AlongsideTest::shown).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two people were killed when a missile hit a market, Ghana's defence minister said. | GHA",
                "Rescue workers of the Red Cross said a bomb had killed two people. | NGO/CVL"
            })
    void ministersOfDefenceTellOfOtherPlacesToo(String text, String code) {
        assertThat(OurRules.events(text))
                .filteredOn(e -> e.type().equals("ASSAULT"))
                .flatExtracting(CodedEvent::recipients)
                .extracting(r -> r.actor().label())
                .doesNotContain(code);
    }
}
