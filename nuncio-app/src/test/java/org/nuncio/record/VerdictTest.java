package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.record.HappeningFilter.Reviewed;
import org.nuncio.record.Verdict.Kind;
import org.nuncio.record.Verdict.Slot;

class VerdictTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");
    private static final String SHELLING =
            "r1 | 2022-02-09 | -8 ASSAULT ACTUAL NOR/MIL > SUD 2022-02-08 | Gunners of Norlandia shelled the port at dawn.";
    private static final String TALKS =
            "r2 | 2022-02-12 | 4 CONSULT ACTUAL NOR/GOV SUD/GOV 2022-02-11 | The two ministers sat down to talks in Easton.";

    @TempDir
    Path folder;

    private Path db() {
        return folder.resolve("toy.db");
    }

    private static String id(Path db, String type) {
        try (Store store = Store.open(db)) {
            return store.find(HappeningFilter.all().withReviewed(Reviewed.ALL))
                    .filter(happening -> happening.type().equals(type))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
    }

    private static Verdict give(Path db, String type, Kind kind, Slot slot, String value) {
        return new VerdictWriter(db).give(new VerdictDraft(id(db, type), kind, slot, value, "Ada Bell", "seen"), NOON);
    }

    private static List<String> types(Path db, Reviewed reviewed) {
        try (Store store = Store.open(db)) {
            return store.find(HappeningFilter.all().withReviewed(reviewed))
                    .map(Happening::type)
                    .toList();
        }
    }

    private static Map<String, Standing> standings(Path db) {
        try (Store store = Store.open(db)) {
            return store.standings();
        }
    }

    @Test
    void aVerdictIsKeptAsItWasGiven() {
        ToyStore.keep(db(), SHELLING);
        Verdict given = give(db(), "ASSAULT", Kind.CORRECTED, Slot.ACTOR, " NOR/UAF ");
        try (Store store = Store.open(db())) {
            assertThat(store.verdicts().all()).containsExactly(given);
        }
        assertThat(given.given()).isEqualTo("2026-03-01T12:00:00Z");
        assertThat(given.was()).isEqualTo("NOR/MIL");
        assertThat(given.value()).isEqualTo("NOR/UAF");
        assertThat(given.subject().evidence()).isEqualTo("Gunners of Norlandia shelled the port at dawn.");
    }

    @Test
    void aCorrectionChangesNothingThatIsCoded() {
        ToyStore.keep(db(), SHELLING);
        give(db(), "ASSAULT", Kind.CORRECTED, Slot.TYPE, "COERCE");
        assertThat(types(db(), Reviewed.STANDING)).containsExactly("ASSAULT");
        assertThat(standings(db()).values())
                .extracting(Standing::corrections)
                .containsExactly(Map.of(Slot.TYPE, "COERCE"));
    }

    @Test
    void rejectedHappeningsAreLeftOutUnlessAsked() {
        ToyStore.keep(db(), SHELLING, TALKS);
        give(db(), "ASSAULT", Kind.REJECTED, null, null);
        assertThat(types(db(), Reviewed.STANDING)).containsExactly("CONSULT");
        assertThat(types(db(), Reviewed.ONLY)).isEmpty();
        assertThat(types(db(), Reviewed.ALL)).containsExactly("ASSAULT", "CONSULT");
        give(db(), "CONSULT", Kind.CORRECTED, Slot.PLACE, "Easton");
        assertThat(types(db(), Reviewed.ONLY)).containsExactly("CONSULT");
    }

    @Test
    void aClockThatIsSetBackChangesNeitherOrderNorWhatHolds() {
        ToyStore.keep(db(), SHELLING);
        VerdictWriter writer = new VerdictWriter(db());
        String happening = id(db(), "ASSAULT");
        Verdict first = writer.give(draft(happening, Kind.REJECTED), NOON);
        Verdict second = writer.give(draft(happening, Kind.ACCEPTED), NOON.minusSeconds(3600));
        Verdict third = writer.give(draft(happening, Kind.ACCEPTED), NOON);
        assertThat(second.given()).isBefore(first.given());
        assertThat(List.of(first.id(), second.id(), third.id())).doesNotHaveDuplicates();
        try (Store store = Store.open(db())) {
            assertThat(store.verdicts().all()).containsExactly(first, second, third);
            assertThat(store.verdicts().page(null, Paging.first(10)).items()).containsExactly(third, second, first);
            assertThat(store.standings().get(happening).kind()).isEqualTo(Kind.ACCEPTED);
        }
        assertThat(types(db(), Reviewed.ONLY)).containsExactly("ASSAULT");
        Path fresh = ToyStore.keep(folder.resolve("fresh.db"), SHELLING);
        VerdictCarrier.carry(db(), fresh);
        try (Store store = Store.open(fresh)) {
            assertThat(store.verdicts().all()).containsExactly(first, second, third);
        }
    }

    private static VerdictDraft draft(String happening, Kind kind) {
        return new VerdictDraft(happening, kind, null, null, "Ada Bell", null);
    }

    @Test
    void theLatestVerdictHolds() {
        ToyStore.keep(db(), SHELLING);
        give(db(), "ASSAULT", Kind.REJECTED, null, null);
        give(db(), "ASSAULT", Kind.ACCEPTED, null, null);
        assertThat(types(db(), Reviewed.ONLY)).containsExactly("ASSAULT");
    }

    @Test
    void correctionsOfSeveralSlotsHoldUntilItIsAcceptedAnew() {
        ToyStore.keep(db(), SHELLING);
        give(db(), "ASSAULT", Kind.CORRECTED, Slot.DATE, "2022-02-07");
        give(db(), "ASSAULT", Kind.CORRECTED, Slot.ACTOR, "NOR");
        give(db(), "ASSAULT", Kind.CORRECTED, Slot.DATE, "2022-02-06");
        assertThat(standings(db()).values().iterator().next().corrections())
                .isEqualTo(Map.of(Slot.ACTOR, "NOR", Slot.DATE, "2022-02-06"));
        give(db(), "ASSAULT", Kind.ACCEPTED, null, null);
        assertThat(standings(db()).values().iterator().next().corrections()).isEmpty();
    }

    @Test
    void furtherReportsLeaveTheVerdictOnItsHappening() {
        ToyStore.keep(db(), SHELLING);
        give(db(), "ASSAULT", Kind.REJECTED, null, null);
        ToyStore.keep(db(), SHELLING.replace("r1", "r3"), TALKS);
        assertThat(types(db(), Reviewed.STANDING)).containsExactly("CONSULT");
    }

    @Test
    void thereIsNoVerdictOnWhatIsNotThere() {
        ToyStore.keep(db(), SHELLING);
        VerdictDraft draft = new VerdictDraft("h000000000000", Kind.ACCEPTED, null, null, "Ada Bell", null);
        assertThatThrownBy(() -> new VerdictWriter(db()).give(draft, NOON))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.diagnostic().code()).isEqualTo("verdict.happening"));
        assertThatThrownBy(() -> new VerdictWriter(folder.resolve("none.db")).give(draft, NOON))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.diagnostic().code()).isEqualTo("store.missing"));
        assertThat(folder.resolve("none.db")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED,  ,         ,                         ",
        "ACCEPTED,  TYPE,     AID,                      only a correction has a slot",
        "CORRECTED, ,         AID,                      a correction needs a slot",
        "CORRECTED, TYPE,     AYD,                      Did you mean 'AID'?",
        "CORRECTED, TYPE,     AID,                      ",
        "CORRECTED, MODE,     aerial; arial,            there is no mode 'arial'",
        "CORRECTED, STATUS,   FUTURE,                   ",
        "CORRECTED, DATE,     2022-02-30,               is no day like",
        "CORRECTED, DATE,     2022-02-07..2022-02-01,   is no day like",
        "CORRECTED, DATE,     2022-02-01..2022-02-07,   ",
        "CORRECTED, DATE,     '',                       ",
        "CORRECTED, QUANTITY, killed=3; injured=4,      ",
        "CORRECTED, QUANTITY, three,                    is no quantity like killed=3",
        "CORRECTED, ACTOR,    RUS/MIL,                  "
    })
    void faultOfADraft(Kind kind, Slot slot, String value, String fault) {
        String told = new VerdictDraft("h1", kind, slot, value, "Ada Bell", null)
                .fault(Set.of("AID", "ASSAULT"), Set.of("aerial"), Set.of("FUTURE"));
        if (fault == null) {
            assertThat(told).isNull();
        } else {
            assertThat(told).contains(fault);
        }
    }

    @Test
    void aVerdictNeedsAName() {
        assertThat(new VerdictDraft("h1", Kind.ACCEPTED, null, null, "  ", null).fault(Set.of(), Set.of(), Set.of()))
                .contains("name of the reviewer");
    }

    /** What becomes of the verdict on the shelling where coding its report anew makes this of it. */
    private VerdictCarrier.Carried carried(String... recoded) {
        ToyStore.keep(db(), SHELLING);
        give(db(), "ASSAULT", Kind.REJECTED, null, null);
        return VerdictCarrier.carry(db(), ToyStore.keep(folder.resolve("fresh.db"), recoded));
    }

    @Test
    void theSameHappeningKeepsItsVerdict() {
        assertThat(carried(SHELLING, TALKS)).isEqualTo(new VerdictCarrier.Carried(1, 0, List.of()));
        assertThat(types(folder.resolve("fresh.db"), Reviewed.STANDING)).containsExactly("CONSULT");
    }

    @Test
    void theSameWordsOfAnotherIdGetTheVerdict() {
        assertThat(carried(SHELLING.replace("-8", "-9"))).isEqualTo(new VerdictCarrier.Carried(0, 1, List.of()));
        assertThat(types(folder.resolve("fresh.db"), Reviewed.STANDING)).isEmpty();
    }

    @Test
    void whatHasNoHappeningAnyMoreIsLostAndKept() {
        VerdictCarrier.Carried carried = carried(TALKS);
        assertThat(carried.lost()).hasSize(1);
        Path fresh = folder.resolve("fresh.db");
        try (Store store = Store.open(fresh)) {
            assertThat(store.verdicts().page(true, Paging.first(10)).items())
                    .extracting(verdict -> verdict.subject().type())
                    .containsExactly("ASSAULT");
            assertThat(store.verdicts().page(false, Paging.first(10)).items()).isEmpty();
        }
        Path later = ToyStore.keep(folder.resolve("later.db"), SHELLING);
        assertThat(VerdictCarrier.carry(fresh, later))
                .as("it comes back")
                .isEqualTo(new VerdictCarrier.Carried(1, 0, List.of()));
    }

    @Test
    void anotherTypeOverTheSameWordsIsAnotherHappening() {
        assertThat(carried(SHELLING.replace("ASSAULT", "COERCE")).lost()).hasSize(1);
    }

    @Test
    void theIndexLeavesRejectedOnesOut() {
        ToyStore.keep(db(), SHELLING, TALKS);
        give(db(), "ASSAULT", Kind.REJECTED, null, null);
        try (Store store = Store.open(db())) {
            HappeningFilter all = HappeningFilter.all();
            assertThat(store.tension(TensionTest.FORMULA, all).index().first()).isEqualTo(LocalDate.of(2022, 2, 11));
            assertThat(store.tension(TensionTest.FORMULA, all.withReviewed(Reviewed.ALL))
                            .index()
                            .first())
                    .isEqualTo(LocalDate.of(2022, 2, 8));
        }
    }

    @Test
    void pagesOfVerdictsFollowEachOther() {
        ToyStore.keep(db(), SHELLING);
        for (int i = 0; i < 3; i++) {
            give(db(), "ASSAULT", Kind.ACCEPTED, null, null);
        }
        try (Store store = Store.open(db())) {
            Slice<Verdict> first = store.verdicts().page(null, Paging.first(2));
            assertThat(first.items()).hasSize(2);
            assertThat(first.total()).isEqualTo(3);
            assertThat(store.verdicts()
                            .page(null, new Paging(2, first.next(), false))
                            .items())
                    .containsExactly(store.verdicts().all().get(0));
        }
    }
}
