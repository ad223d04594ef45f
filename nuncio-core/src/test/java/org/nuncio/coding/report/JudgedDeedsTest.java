package org.nuncio.coding.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** Whom a reproach is for that names the deed alone, with our own entries. */
@Tag("models")
class JudgedDeedsTest {

    private static List<String> blamed(String text) {
        return OurRules.events(text).stream()
                .filter(e -> e.type().equals("ACCUSE"))
                .flatMap(e -> e.recipients().stream())
                .map(r -> String.valueOf(r.actor().code()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Togolese police raided the Ghanaian embassy in Lomé. Benin condemned the raid. | TGO",
                "Togo expelled six Ghanaian diplomats. The White House denounced the expulsions. | TGO",
                "Togolese jets bombed a market in Ghana. Benin condemned the attack. | TGO",
                "Togo closed its border with Ghana. Accra denounced the step as hostile. | TGO",
                "Togo held drills around a Ghanaian port; Benin called the drills irresponsible. | TGO",
                "A Togolese court jailed two Ghanaian pastors; Benin deplored the ruling. | TGO",
                "Soldiers seized power in Togo. The African Union condemned the coup. | TGO",
                "Togolese guards rammed a Ghanaian trawler. Benin condemned the incident. | TGO"
            })
    void theOneWhoDidSuchAThing(String text, String code) {
        assertThat(blamed(text)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Togolese jets bombed a market in Ghana. Malian jets bombed a school in Niger. Benin condemned the attack.",
                "Togolese jets bombed a market in Ghana. Benin condemned the attack in Paris.",
                "Togolese jets bombed a market in Ghana. Togo condemned the attack.",
                "Togo shelled a Ghanaian town. Togo's government called the attack a lie.",
                "Togo expelled six Ghanaian diplomats. Benin condemned the attack.",
                "Togo closed its border with Ghana. Ghana's president spoke of sorrow. Two days went by. Benin condemned the move."
            })
    void nobodyWhereItMayBeAnother(String text) {
        assertThat(blamed(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Togo freed fifty prisoners on Monday. Benin welcomed the move. | TGO",
                "Togo pulled its troops out of Ghana. Benin praised the withdrawal. | TGO",
                "Togo closed its border with Ghana. Benin welcomed the offer. | -",
                "Togo freed fifty prisoners on Monday. Mali freed ten rebels. Benin welcomed the releases. | -"
            })
    void praiseIsForWhoeverDidAGoodTurn(String text, String code) {
        List<String> praised = OurRules.events(text).stream()
                .filter(e -> e.type().equals("SUPPORT"))
                .flatMap(e -> e.recipients().stream())
                .map(r -> String.valueOf(r.actor().code()))
                .toList();
        assertThat(praised).isEqualTo(code.equals("-") ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Togo's government offered to scrap the tax. Togolese unions rejected the offer. | REJECT [TGO/LAB][TGO/GOV]",
                "Togo's president spoke of the tax. Togolese unions rejected the offer. | REJECT [TGO/LAB][]"
            })
    void anOfferIsTurnedDownToWhoeverMadeIt(String text, String event) {
        assertThat(OurRules.shown(text)).contains(event);
    }
}
