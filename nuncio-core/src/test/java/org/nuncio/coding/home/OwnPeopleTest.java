package org.nuncio.coding.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nuncio.mention.ActorMention;
import org.nuncio.toy.OurRules;

/** On whom curfews and emergencies are laid, with our own entries. */
@Tag("models")
class OwnPeopleTest {

    private static List<String> coded(String text) {
        return OurRules.events(text).stream()
                .filter(e -> e.type().equals("COERCE") || e.type().equals("CONCEDE"))
                .map(e -> e.type() + " " + codes(e.actors()) + " > " + codes(e.recipients()))
                .toList();
    }

    private static String codes(List<ActorMention> mentions) {
        return String.join(
                "+",
                mentions.stream()
                        .map(m -> m.actor().code() + "/" + m.actor().sector())
                        .toList());
    }

    @Test
    void curfewsAndEmergenciesAreLaidOnThePeopleOfTheState() {
        assertThat(coded("Malawi's president imposed a curfew on Friday.")).containsExactly("COERCE MWI/GOV > MWI/CVL");
        assertThat(coded("The Zambian government lifted the curfew.")).containsExactly("CONCEDE ZMB/GOV > ZMB/CVL");
    }

    @Test
    void abroadTheyAreLaidOnThePlaceThatIsNamed() {
        assertThat(coded("Ethiopian troops imposed a curfew in Mogadishu."))
                .containsExactly("COERCE ETH/MIL > SOM/null");
    }

    @Test
    void whoIsNamedStandsInTheirPlace() {
        assertThat(coded("Malawi's government imposed a curfew on Zambian villagers."))
                .containsExactly("COERCE MWI/GOV > ZMB/CVL");
    }

    @Test
    void rebelsLayNoLawsOnTheirState() {
        assertThat(coded("Colombian rebels imposed a curfew.")).noneMatch(line -> line.endsWith("COL/CVL"));
    }

    @Test
    void inAReportFromElsewhereTheyAreLeftOpen() {
        String report =
                "Villagers in Chad buried their dead. Chad's president spoke of sorrow. Chadian bishops prayed. "
                        + "The French government imposed a curfew on Friday.";
        assertThat(coded(report)).containsExactly("COERCE FRA/GOV > ");
    }
}
