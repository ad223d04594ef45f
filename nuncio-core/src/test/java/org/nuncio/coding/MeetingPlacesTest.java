package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nuncio.mention.ActorMention;
import org.nuncio.toy.OurRules;

/** Where courts sit and where others meet, with our own entries. */
@Tag("models")
class MeetingPlacesTest {

    private static List<String> coded(String text) {
        return OurRules.events(text).stream()
                .map(e -> codes(e.actors()) + " > " + codes(e.recipients()))
                .toList();
    }

    private static String codes(List<ActorMention> mentions) {
        return String.join(
                "+",
                mentions.stream().map(m -> String.valueOf(m.actor().code())).toList());
    }

    @Test
    void nothingIsDoneToThePlaceOfTheTalks() {
        assertThat(coded("Mali's government walked out of peace talks in Nairobi on Tuesday."))
                .containsExactly("MLI > ");
        assertThat(coded("Colombian rebels suspended their participation in talks in Oslo."))
                .containsExactly("COL > ");
    }

    @Test
    void whomOneMeetsInAPlaceIsMet() {
        assertThat(coded("Mali's foreign minister cancelled a meeting with Togo in Nairobi."))
                .containsExactly("MLI > TGO");
    }

    @Test
    void courtsInTheHagueAreNotDutchUnlessCalledSo() {
        assertThat(coded("Serbia's former president was charged with genocide by a tribunal in The Hague."))
                .containsExactly("null > SRB");
        assertThat(coded("A Dutch court in The Hague sentenced a Syrian general to life in prison."))
                .containsExactly("NLD > SYR");
    }

    @Test
    void afterAnOfficeAbroadOneIsWhoTheReportSays() {
        assertThat(coded("Gabonese opposition leader Jean Ping accused the president of rigging the vote."))
                .containsExactly("GAB > GAB");
    }
}
