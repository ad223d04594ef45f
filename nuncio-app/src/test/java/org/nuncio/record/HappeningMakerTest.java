package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HappeningMakerTest {
    /** Claims of reports r1, r2 … published on one day after the other, each of an origin of its own. */
    private static Happening happening(String... claims) {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < claims.length; i++) {
            String report = "r" + (i + 1);
            tellings.add(Toy.telling(Toy.claim(report, claims[i]), "2022-02-" + (10 + i), report, null));
        }
        return HappeningMaker.of("h1", tellings);
    }

    @Test
    void aTollThatIsUpdatedIsNeverAddedUp() {
        assertThat(happening(
                                "ASSAULT ACTUAL NOR killed=3: x",
                                "ASSAULT ACTUAL NOR killed=9: x",
                                "ASSAULT ACTUAL NOR killed=7: x")
                        .tolls())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("latestClaim")
                .containsExactly(new Toll("killed", "persons", 3, 9, 7, ""));
    }

    @Test
    void copiesSettleNothing() {
        String early = "ASSAULT ACTUAL NOR 2022-02-08 killed=3: x";
        String late = "ASSAULT ACTUAL NOR/MIL 2022-02-07 killed=9: x";
        Happening happening = HappeningMaker.of(
                "h1",
                List.of(
                        Toy.telling(Toy.claim("r1", late), "2022-02-10", "r1", null),
                        Toy.telling(Toy.claim("r2", early), "2022-02-09", "r1", "r1"),
                        Toy.telling(Toy.claim("r3", early), "2022-02-12", "r1", "r1")));
        assertThat(happening.day().first()).isEqualTo(LocalDate.of(2022, 2, 7));
        assertThat(happening.actors()).containsExactly("NOR/MIL");
        assertThat(happening.tolls().get(0).latest()).isEqualTo(9);
        assertThat(happening.firstPublished()).isEqualTo(LocalDate.of(2022, 2, 10));
        assertThat(happening.reports()).isEqualTo(3);
    }

    @Test
    void aCopyIsAskedForWhatNoOtherTells() {
        Happening happening = HappeningMaker.of(
                "h1",
                List.of(
                        Toy.telling(Toy.claim("r1", "ASSAULT ACTUAL NOR: x"), null, "r1", null),
                        Toy.telling(Toy.claim("r2", "ASSAULT ACTUAL NOR 2022-02-08: x"), "2022-02-09", "r1", "r1")));
        assertThat(happening.day().first()).isEqualTo(LocalDate.of(2022, 2, 8));
        assertThat(happening.firstPublished()).isEqualTo(LocalDate.of(2022, 2, 9));
    }

    @Test
    void theNarrowestDayThatMostGive() {
        Happening happening = happening(
                "ASSAULT ACTUAL NOR 2022-02-01..2022-02-28: x",
                "ASSAULT ACTUAL NOR 2022-02-07: x",
                "ASSAULT ACTUAL NOR 2022-02-08: x",
                "ASSAULT ACTUAL NOR 2022-02-08: x",
                "ASSAULT ACTUAL NOR: x");
        assertThat(happening.day().first()).isEqualTo(LocalDate.of(2022, 2, 8));
    }

    @Test
    void withoutADayNothingIsMadeUp() {
        assertThat(happening("ASSAULT ACTUAL NOR: x").day()).isNull();
        assertThat(happening("ASSAULT ACTUAL NOR: x").site()).isNull();
    }

    @Test
    void aCityGoesBeforeItsCountry() {
        assertThat(happening(
                                "ASSAULT ACTUAL NOR @@Sudmark: x",
                                "ASSAULT ACTUAL NOR @@Sudmark: x",
                                "ASSAULT ACTUAL NOR @Alphaville: x")
                        .site()
                        .name())
                .isEqualTo("Alphaville");
    }

    @Test
    void labelsHaveTheSectorThatMostGive() {
        assertThat(happening(
                        "ASSAULT ACTUAL NOR > SUD/CVL: x",
                        "ASSAULT ACTUAL NOR/MIL > SUD: x",
                        "ASSAULT ACTUAL NOR/MIL OST: x"))
                .extracting(Happening::actors, Happening::recipients)
                .containsExactly(List.of("NOR/MIL", "OST"), List.of("SUD/CVL"));
    }

    @Test
    void aStateAndItsRebelsAreTwo() {
        assertThat(happening(
                        "CONSULT ACTUAL NOR/GOV NOR/REB: x",
                        "CONSULT ACTUAL NOR/MIL NOR/UAF: x",
                        "CONSULT ACTUAL NOR/GOV NOR/REB: x"))
                .extracting(Happening::actors)
                .isEqualTo(List.of("NOR/GOV", "NOR/REB"));
    }

    @Test
    void labelStandsForWhoeverIsOfThatSide() {
        Party army = Toy.claim("r1", "CONSULT ACTUAL NOR/MIL: x").actors().get(0);
        Party rebels = Toy.claim("r1", "CONSULT ACTUAL NOR/REB: x").actors().get(0);
        assertThat(List.of("NOR/GOV", "NOR", "NOR/UAF", "NO", "NORD/GOV"))
                .filteredOn(army::isCalled)
                .containsExactly("NOR/GOV", "NOR");
        assertThat(List.of("NOR/GOV", "NOR", "NOR/UAF"))
                .filteredOn(rebels::isCalled)
                .containsExactly("NOR/UAF");
    }

    @Test
    void denialsAreCountedAndSettleNothing() {
        Happening happening =
                happening("ASSAULT NEGATED NOR killed=0: x", "ASSAULT HISTORICAL NOR: x", "ASSAULT ACTUAL NOR: x");
        assertThat(happening)
                .extracting(Happening::status, Happening::denials, Happening::reports, Happening::origins)
                .containsExactly("ACTUAL", 1, 3, 2);
        assertThat(happening.tolls()).isEmpty();
        assertThat(happening.best().claim().status()).isNotEqualTo("NEGATED");
    }

    @Test
    void whatNobodyAssertsIsNegated() {
        assertThat(happening("ASSAULT NEGATED NOR: x"))
                .extracting(Happening::status, Happening::denials, Happening::origins)
                .containsExactly("NEGATED", 0, 1);
    }

    @Test
    void copiesConfirmNothing() {
        Claim own = Toy.claim("r1", "ASSAULT ACTUAL NOR: x");
        Claim copied = Toy.claim("r2", "ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: x");
        Happening happening = HappeningMaker.of(
                "h1",
                List.of(Toy.telling(copied, "2022-02-09", "r1", "r1"), Toy.telling(own, "2022-02-09", "r1", null)));
        assertThat(happening)
                .extracting(
                        Happening::reports,
                        Happening::origins,
                        h -> h.best().claim().report())
                .containsExactly(2, 1, "r1");
    }

    @Test
    void theOrderOfTheClaimsDoesNotMatterToTheBest() {
        Telling one = Toy.telling(Toy.claim("r1", "ASSAULT ACTUAL NOR: x"), "2022-02-09", "r1", null);
        Telling two = Toy.telling(Toy.claim("r2", "ASSAULT ACTUAL NOR > SUD: x"), "2022-02-09", "r2", null);
        assertThat(HappeningMaker.of("h", List.of(one, two)).best())
                .isEqualTo(HappeningMaker.of("h", List.of(two, one)).best())
                .isEqualTo(two);
    }
}
