package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.toy.OurRules;

/** Soldiers who seize those who govern, with our own entries: of whose army nobody says they are. */
@Tag("models")
class TakeoversTest {

    private static String shown(CodedEvent event) {
        return event.type() + " " + labels(event.actors()) + " > " + labels(event.recipients());
    }

    private static String labels(List<ActorMention> mentions) {
        return mentions.isEmpty()
                ? "-"
                : String.join(
                        "+",
                        mentions.stream()
                                .map(ActorMention::actor)
                                .map(Actor::label)
                                .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Soldiers arrested the president at his home in Lusaka. | COERCE ZMB/MIL > ZMB/GOV",
                "Troops detained two ministers in Accra on Monday. | COERCE GHA/MIL > GHA/GOV",
                "The president was arrested by soldiers in Accra. | COERCE GHA/MIL > GHA/GOV",
                "Mutinous soldiers overthrew the president in Accra. | COERCE GHA/MIL > GHA/GOV",
                "Officers announced on state television in Zambia that they had seized power. | COERCE ZMB/MIL > -"
            })
    void soldiersAndThoseWhoGovernAreOfTheTown(String text, String event) {
        assertThat(OurRules.events(text)).extracting(TakeoversTest::shown).contains(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Togolese soldiers arrested the president in Accra.", "Foreign soldiers arrested a man in Accra."
            })
    void soldiersOfAnotherStateAreNot(String text) {
        assertThat(OurRules.events(text))
                .extracting(TakeoversTest::shown)
                .noneMatch(event -> event.contains("GHA/MIL"));
    }
}
