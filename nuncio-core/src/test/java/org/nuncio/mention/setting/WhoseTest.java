package org.nuncio.mention.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.mention.finder.PhraseActors;

/** Whose somebody or something is by the words around: a noun before it, a hyphened title, those to whom it is tied. */
class WhoseTest {
    private static final PhraseActors ACTORS = new PhraseActors(Map.of(
            "roles.tsv", """
              noun;sector;gender;number
              president;GOV;;s
              vice president;GOV;;s
              leader;GOV;;s
              general;MIL;;s
              senator;LEG;;s
              secretary general;GOV;;s
              government;GOV;;s
              rebel;REB;;s
              police;COP;;p
              officer;MIL;;s
              company;BUS;;s
              aid group;NGO;;s
              radio;MED;;s
              judge;JUD;;s
              troops;MIL;;p
              soldier;MIL;;s
              envoy;GOV;;s
              speaker;LEG;;s
              businessman;BUS;;s
              army;MIL;;s
              """, "states.tsv", """
              code;name;aliases;adjectives;people;capital;borders;blocs
              AAA;Norlandia;;Norlandian;;Norburg;BBB;
              BBB;Sudmark;;Sudmarkian;;Sudhaven;AAA;
              CCC;Ostmark;;Ostmarker;;Ostwick;;
              NLD;Netherlands;;Dutch;;The Hague;;
              CHN;China;;Chinese;;Ostwick;;
              """, "armed-groups.tsv", """
              code;name;aliases;country;sector;from;to
              BBB;Red Dawn;;BBB;REB;;
              """, "people.tsv", """
              person;aliases;code;sector;from;to;gender;role
              Mara Lind;;BBB;GOV;;;f;minister
              Mu Lai;;CHN;GOV;;;f;minister
              Ben Kelstadt;;AAA;OPP;;;m;opposition leader
              Juan Salas de Roca;;AAA;GOV;2020;;m;minister
              """, "organisations.tsv", """
              code;name;aliases;kind;sector;country
              ICC;Court of Nations;;igo;JUD;
              """));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Republican leader met Mara Lind. | The Republican leader | USA/GOV",
                "The republican leader met Mara Lind. | The republican leader | -/GOV"
            })
    void republicanLeadersAreOfOneCongress(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).isEqualTo(List.of(actor));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sudmarkian rebels slept. Jets bombed a rebel base. | a rebel base | BBB/REB",
                "In Sudmark jets bombed a rebel base. | a rebel base | BBB/REB",
                "In Sudmark the police raid failed. | the police raid | BBB/COP",
                "Sudmarkian rebels slept. In Norburg a rebel woke. | a rebel | AAA/REB",
                "Sudmarkian rebels slept. In Norburg the rebels woke. | the rebels | BBB/REB",
                "Sudmark's police slept. Sudmark's rebels woke. Jets bombed a police base in Norburg. | a police base | AAA/COP",
                "Jets bombed a rebel base. | a rebel base | -/REB",
                "Sudmark's army slept. Rebels shelled an army base in northern Norlandia. | an army base | AAA/MIL",
                "Sudmark's army slept. Rebels shelled the army base. | the army base | BBB/MIL",
                "Sudmarkian rebels slept. Jets bombed a stone base. | a stone base | nobody"
            })
    void nounBeforeAThingTellsWhoseItIs(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sudmark's secretary-general slept. | Sudmark's secretary-general | BBB/GOV",
                "Sudmark's general slept. | Sudmark's general | BBB/MIL",
                "Sudmark's vice-president slept. | Sudmark's vice-president | BBB/GOV"
            })
    void titleWithAHyphenIsOneTitle(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia blamed officers loyal to Sudmark. | officers | BBB/MIL",
                "Norlandia blamed two companies tied to Sudmark's generals. | two companies | BBB/BUS",
                "Norlandia blamed two companies tied to nobody. | two companies | BUS/BUS"
            })
    void whoIsTiedToAStateIsOfIt(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two foreign aid groups in Sudmark slept. | Two foreign aid groups | NGO/NGO",
                "Two aid groups in Sudmark slept. | Two aid groups | BBB/NGO"
            })
    void foreignGroupsAreNotOfWhereTheyWork(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Court of Nations met. The judges in The Hague slept. | The judges | ICC/JUD",
                "The judges in The Hague slept. | The judges | NLD/JUD"
            })
    void judgesInTheHagueAreThoseOfTheCourtOfWhichTheReportTold(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia phoned Sudmark's president and the Norlandian leader and urged them to wait. | them | BBB/GOV+AAA/GOV",
                "Norlandia phoned Sudmark's president and urged them to wait. | them | BBB"
            })
    void thoseWhoWereReachedTogetherAreUrgedTogether(String text, String phrase, String actors) {
        assertThat(String.join("+", ACTORS.orNobody(text, phrase))).isEqualTo(actors);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Police took radios away. | radios | nobody", "The radio slept. | The radio | -/MED"})
    void radiosThatAreTakenAreNoBroadcaster(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rebel movement, Red Dawn, slept. | The rebel movement | BBB/REB",
                "The minister's friend, Mara Lind, slept. | The minister's friend | BBB/GOV",
                "The movement, which slept, woke. | The movement | nobody"
            })
    void nounThatIsNobodyIsWhoStandsBesideIt(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ben Kelstadt slept. Sudmark freed Kelstadt. | Kelstadt | AAA/OPP",
                "Ben Kelstadt slept. Sudmark slept in Kelstadt. | Kelstadt | BBB"
            })
    void personWhoBearsATownsNameIsNoTown(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Salas de Roca slept. | Salas de Roca | AAA/GOV", "Perez de Roca slept. | Perez de Roca | nobody"})
    void surnameMayBeOfSeveralWords(String text, String phrase, String actor) {
        List<String> found = ACTORS.orNobody(text, phrase);
        assertThat(found.contains("AAA/GOV") ? "AAA/GOV" : "nobody").isEqualTo(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia has landed 300 troops. They disarmed two men. | They | AAA/MIL",
                "Norlandia has seen 300 troops. They disarmed two men. | They | -/MIL"
            })
    void whoIsSentIsOfWhoeverSends(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mara Lind slept. Ben Kelstadt thanked his guest. | his guest | BBB/GOV",
                "Norlandia slept. Ben Kelstadt thanked his guest. | his guest | nobody"
            })
    void guestIsThePoliticianOfTheOtherState(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Norlandia bombed a mosque. | a mosque | -/REL", "Norlandia visited a mosque. | a mosque | nobody"
            })
    void whoPraysInWhatIsBombedSuffers(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia broke with Ostmark and Sudmark expelled its envoy. | its | CCC",
                "Norlandia met Ostmark and Sudmark recalled its envoy. | its | BBB"
            })
    void nobodyExpelsHisOwnEnvoy(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two Democratic senators slept. | Two Democratic senators | USA/LEG",
                "Two sleepy senators slept. | Two sleepy senators | -/LEG"
            })
    void democraticSenatorsAreAmerican(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sudmark would retaliate, the speaker, Ada Brandt, warned. | Ada Brandt | BBB/LEG",
                "Somebody would retaliate, the speaker, Ada Brandt, warned. | Ada Brandt | -/LEG"
            })
    void whoWarnsOfWhatAStateWouldDoIsOfIt(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"A businessman slept. | A businessman | -/BUS", "Two companies slept. | Two companies | BUS/BUS"})
    void businessmanIsSomebodysCitizen(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia imposed sanctions on Sudmark over its army. | its army | BBB/MIL",
                "Norlandia criticised Sudmark over its army. | its army | BBB/MIL",
                "Sudmark was criticised by Norlandia over its army. | its army | BBB/MIL",
                "Norlandia visited Sudmark with its army. | its army | AAA/MIL"
            })
    void whatSomebodyIsBlamedForIsHis(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ben Kelstadt was sure that Otto Brandt of Sudmark had sent his army home. | his army | BBB/MIL",
                "Ben Kelstadt was sure that Otto Brandt of Sudmark had rejected his offer. | his offer | AAA"
            })
    void whatIsSentIsOnesOwn(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Lind of Norburg slept. | The Lind of Norburg | nobody",
                "Lind slept. | Lind | BBB/GOV",
                "Mu Lai spoke. Mu later met Viktor Sorel. | Mu | CHN/GOV"
            })
    void surnameHasNoArticle(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }
}
