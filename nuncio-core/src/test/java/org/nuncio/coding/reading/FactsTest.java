package org.nuncio.coding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.mention.ActorMention;
import org.nuncio.toy.OurRules;

/** Warnings of what is done, refusals to let, what is sent or asked for, and members of a body, with our own entries. */
@Tag("models")
class FactsTest {

    private static List<String> coded(String text) {
        return OurRules.events(text).stream()
                .map(e -> e.type() + " " + codes(e.actors()) + " > " + codes(e.recipients()) + " " + e.status())
                .toList();
    }

    private static String codes(List<ActorMention> mentions) {
        return mentions.isEmpty()
                ? "-"
                : String.join(
                        "+",
                        mentions.stream()
                                .map(m -> String.valueOf(m.actor().code()))
                                .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The African Union warned that Chadian troops were killing villagers. | ACCUSE AU > TCD ACTUAL",
                "The African Union warned that Chadian troops had burned two villages. | ACCUSE AU > TCD ACTUAL",
                "The African Union warned that Chad could attack Togo. | ACCUSE AU > TCD ACTUAL",
                "Ghana said it would not allow the Togolese government to be overthrown. | REJECT GHA > TGO ACTUAL",
                "Ghana said it would not attack Togo. | AGREE GHA > TGO ACTUAL",
                "Canada offered to send Canadian engineers. | AGREE CAN > - FUTURE",
                "Members of the Zambian army attacked a police post in Lusaka. | ASSAULT ZMB > ZMB ACTUAL"
            })
    void isCodedSo(String text, String event) {
        assertThat(coded(text)).as(text).containsExactly(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Security Council will meet on Friday at Malawi's request. | REQUEST MWI > UN ACTUAL",
                "Chad would send troops if Togo asked for them. | MOBILIZE TCD > - CONDITIONAL"
            })
    void isAmongTheEvents(String text, String event) {
        assertThat(coded(text)).as(text).contains(event);
    }
}
