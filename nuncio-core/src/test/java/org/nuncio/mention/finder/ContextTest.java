package org.nuncio.mention.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.GazetteerLoader;
import org.nuncio.text.Folder;
import org.nuncio.toy.ToyGazetteer;

/** Whose a body, an office or a pair is that bears no country, by what stands around it. */
class ContextTest {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 9);
    private static final Map<String, String> TABLES = Map.of(
            "organisations.tsv", ToyGazetteer.table("""
              code;name;aliases;kind;sector;country
              CON;Concord;;igo;;
              EU;European Union;EU;igo;;
              NATO;North Atlantic Treaty Organisation;NATO;igo;MIL;
              CCC;Conservative Party;Conservatives;party;PTY;CCC
              """),
            "institutions.tsv", ToyGazetteer.table("""
              words;code;sector;name
              Treasury;CCC;GOV;Treasury
              """),
            "armed-groups.tsv", ToyGazetteer.table("""
              code;name;aliases;country;sector;from;to
              BBB;Red Dawn;;BBB;REB;;
              """),
            "roles.tsv", ToyGazetteer.table("""
              noun;sector;gender;number
              minister;GOV;;s
              prime minister;GOV;;s
              foreign minister;GOV;;s
              farm minister;GOV;;s
              president;GOV;;s
              commission president;GOV;;s
              leader;GOV;;s
              team;GOV;;s
              negotiator;GOV;;s
              spokesman;GOV;m;s
              governor;GOV;;s
              ambassador;GOV;;s
              government;GOV;;s
              energy ministry;GOV;;s
              troops;MIL;;p
              opposition party;OPP;;s
              sheikh;REL;m;s
              """));
    private static final Gazetteer GAZETTEER =
            Objects.requireNonNull(GazetteerLoader.load(ToyGazetteer.folder().plus(Folder.of(TABLES))::read, "toy")
                    .gazetteer());

    private static List<String> actors(String text, @Nullable String filed, String phrase) {
        return PhraseActors.found(GAZETTEER, DAY, text, filed, phrase).stream()
                .map(mention -> mention.actor().name() + " " + mention.actor().label())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sudmark's minister has been criticised by the Conservatives. | the Conservatives | Conservative Party BBB/PTY",
                "Ostmark waited. Sudmark's minister was criticised by the Conservatives. | the Conservatives | Conservative Party CCC/PTY",
                "The Conservatives waited. | The Conservatives | Conservative Party CCC/PTY",
                "Norlandia's president told the Treasury to pay. | the Treasury | Treasury AAA/GOV"
            })
    void namesThatSeveralCountriesShareAreOfTheStateOfTheSentence(String text, String phrase, String actor) {
        assertThat(actors(text, null, phrase)).containsExactly(actor);
    }

    @Test
    void ministersOfHomeAffairsAreThoseWhereTheReporterIs() {
        assertThat(actors(
                        "Sudmark waited. The farm minister, Ada Lindqvist, promised money.",
                        "Kelstadt",
                        "Ada Lindqvist"))
                .containsExactly("Ada Lindqvist BBB/GOV");
    }

    @Test
    void foreignMinistersMayBeGuests() {
        assertThat(actors(
                        "Sudmark waited. The foreign minister, Ada Lindqvist, promised money.",
                        "Kelstadt",
                        "Ada Lindqvist"))
                .containsExactly("Ada Lindqvist -/GOV");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The European Union met Norlandia. Sudmark waited. Ostmark waited. It rained. It rained. It rained. It rained. The bloc's leaders met. | The bloc | European Union EU",
                "NATO met Sudmark. The alliance waited. | The alliance | North Atlantic Treaty Organisation NATO/MIL",
                "The European Union met Sudmark. The Commission waited. | The Commission | European Union EU"
            })
    void genericWordIsTheBodyNamedLastOfItsKind(String text, String phrase, String actor) {
        assertThat(actors(text, null, phrase)).containsExactly(actor);
    }

    @Test
    void groupIsTheFightersAndNotTheAllianceNamedLast() {
        assertThat(actors("Red Dawn bombed Sudhaven, the European Union said. The group waited.", null, "The group"))
                .containsExactly("Red Dawn BBB/REB");
    }

    @Test
    void leadersAreNotTheOneLeaderNamedBefore() {
        assertThat(actors("The Sudmarkian leader Ada Lindqvist slept. The leaders waited.", null, "The leaders"))
                .doesNotContain("Ada Lindqvist BBB/GOV");
    }

    @Test
    void presidentIsNotThatOfACommission() {
        assertThat(actors(
                        "President Viktor Sorel was arrested. The Concord's commission president, Ada Lindqvist, flew to Sudhaven. The deposed president waited.",
                        null,
                        "The deposed president"))
                .containsExactly("Viktor Sorel BBB/GOV");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Brandt slept. Norlandia waited. Viktor Sorel slept. Anna Brandt woke. Viktor Sorel woke. It rained. The two leaders met. | The two leaders | Anna Brandt AAA/GOV, Viktor Sorel BBB/GOV",
                "Norlandian and Sudmarkian troops fought. The two prime ministers spoke. | The two prime ministers | The two prime ministers AAA/GOV, The two prime ministers BBB/GOV",
                "Norlandia fought Sudmark. Each side waited. | Each side | Norlandia AAA, Sudmark BBB",
                "Norlandia fought Sudmark. Neither government waited. | Neither government | Neither government AAA/GOV, Neither government BBB/GOV"
            })
    void pairsAreThePartiesOfTheReport(String text, String phrase, String actors) {
        assertThat(actors(text, null, phrase)).containsExactlyInAnyOrder(actors.split(", "));
    }

    @Test
    void oneSideIsNoPair() {
        assertThat(actors("Norlandia fought Sudmark. One side waited.", null, "One side"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia's chief negotiator, Ali Karim Vandi, waited. | Ali Karim Vandi | Ali Karim Vandi AAA/GOV",
                "Sudmark's ambassador in Norburg, Peik Lundmark, waited. | Peik Lundmark | Peik Lundmark BBB/GOV",
                "Red Dawn fled. The group's spokesman, Sheikh Omar Tuali, waited. | Sheikh Omar Tuali | Sheikh Omar Tuali BBB/REB"
            })
    void nameBesideAnOfficeIsItsHolder(String text, String phrase, String actor) {
        assertThat(actors(text, null, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Norlandian government was angry. Norlandia had done nothing, it said. | it | The Norlandian government AAA/GOV",
                "Sudmark was angry. Norlandia had done nothing, it said. | it | Norlandia AAA"
            })
    void whoSpeaksForAStateIsItsBodyToldOfBefore(String text, String phrase, String actor) {
        assertThat(actors(text, null, phrase)).containsExactly(actor);
    }

    @Test
    void unknownBodyIsOfTheOneThatItIsSaidToBeOf() {
        assertThat(actors("Kordis, the European Union's police mission in Sudmark, waited.", null, "Kordis"))
                .containsExactly("Kordis EU");
    }

    @Test
    void personWithMrIsTheOneNamedBefore() {
        assertThat(actors("Viktor Sorel slept. Mr Sorel waited.", null, "Mr Sorel"))
                .containsExactly("Viktor Sorel BBB/GOV");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HMS Tovik fired at Sudmark. | HMS Tovik | HMS Tovik GBR/MIL",
                "The USS Kelstadt fired at Sudmark. | The USS Kelstadt | The USS Kelstadt USA/MIL",
                "The MV Tovik sank. | The MV Tovik | The MV Tovik -"
            })
    void shipIsOfTheNavyOfItsLetters(String text, String phrase, String actor) {
        assertThat(actors(text, null, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Brandt slept. Greta Lundberg was due to meet her in Ostwick. | her | Anna Brandt AAA/GOV",
                "Red Dawn fled. Villagers suspected of spying for them were arrested. | them | Red Dawn BBB/REB",
                "Ostmark waited. Sudmark pressed Norlandia to hand it back. | it | Sudmark BBB"
            })
    void pronounIsNotWhoDoesWhatIsDoneToIt(String text, String phrase, String actor) {
        assertThat(actors(text, null, phrase)).containsExactly(actor);
    }

    @Test
    void viceMinisterIsNotTheMinister() {
        assertThat(actors("Norlandia sent its vice foreign minister to Ostwick.", null, "its vice foreign minister"))
                .containsExactly("its vice foreign minister AAA/GOV");
    }

    @Test
    void ministerIsAsBefore() {
        assertThat(actors("Norlandia sent its foreign minister to Ostwick.", null, "its foreign minister"))
                .containsExactly("Anna Brandt AAA/GOV");
    }

    @Test
    void blocMayHaveBeenNamedBeforeAnotherWordOnly() {
        assertThat(actors("European Union leaders met in Ostwick. The bloc promised money.", null, "The bloc"))
                .containsExactly("European Union EU");
    }

    @Test
    void visitorsAreTheDelegationThatCame() {
        assertThat(actors("A Concord team flew to Ostwick. The visitors waited.", null, "The visitors"))
                .containsExactly("A Concord team CON/GOV");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mourners marched through Norlandia Square. | Norlandia",
                "The envoy slept in the Sudhaven Hotel. | Sudhaven",
                "A bomb went off in Ostmark Avenue. | Ostmark"
            })
    void streetsBearTheNamesOfOtherPlaces(String text, String name) {
        assertThat(actors(text, null, name)).isEmpty();
    }

    @Test
    void hisIsWhoWasHeAtTheHeadOfTheSentence() {
        assertThat(actors(
                        "Viktor Sorel was arrested in Sudhaven. He was well, Norlandia's foreign minister, Karl Moritz Vandi, told reporters, adding that the envoys had asked for his release.",
                        null,
                        "his"))
                .containsExactly("Viktor Sorel BBB/GOV");
    }
}
