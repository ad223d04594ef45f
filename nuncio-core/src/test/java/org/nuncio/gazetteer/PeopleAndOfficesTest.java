package org.nuncio.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nuncio.text.Folder;
import org.nuncio.toy.ToyGazetteer;

class PeopleAndOfficesTest {
    private static final Person EK = new Person(
            "Ida Ek",
            "f",
            List.of(
                    new Term("AAA", "GOV", "foreign minister", LocalDate.of(2010, 3, 1), LocalDate.of(2014, 3, 1)),
                    new Term("CON", null, "secretary-general", LocalDate.of(2016, 1, 1), LocalDate.of(2018, 1, 1))));

    private static final Gazetteer TOY = toy();

    private static Gazetteer toy() {
        String people = ToyGazetteer.table("""
        person;aliases;code;sector;from;to;gender;role
        Marta Sorel;;CCC;OPP;2020;;f;opposition leader
        """);
        return GazetteerLoader.load(ToyGazetteer.folder().plus(Folder.of(Map.of("people.tsv", people)))::read, "toy")
                .gazetteer();
    }

    private static void assertWas(@Nullable String day, String label, @Nullable String office) {
        Actor actor = EK.on(day == null ? null : LocalDate.parse(day));
        assertThat(List.of(actor.label(), Optional.ofNullable(actor.office())))
                .isEqualTo(List.of(label, Optional.ofNullable(office)));
    }

    private static Optional<String> holder(String code, String title, String day) {
        return TOY.office(code, title)
                .flatMap(o -> o.holder(LocalDate.parse(day)))
                .map(Person::name);
    }

    private static Optional<String> bySurname(String surname, @Nullable String day) {
        return TOY.bySurname(surname, day == null ? null : LocalDate.parse(day)).map(Person::name);
    }

    @Test
    void beforeTheFirstTermThereIsTheFirstStateAndNoOffice() {
        assertWas("2009-12-31", "AAA", null);
    }

    @Test
    void onTheFirstDayTheOfficeIsHeld() {
        assertWas("2010-03-01", "AAA/GOV", "foreign minister");
    }

    @Test
    void onTheDayOfTheEndTheOfficeIsHeldNoMore() {
        assertWas("2014-03-01", "AAA", null);
    }

    @Test
    void inALaterTermTheLaterOfficeIsHeld() {
        assertWas("2017-06-01", "CON", "secretary-general");
    }

    @Test
    void afterAllTermsTheLastOneTellsOfWhom() {
        assertWas("2030-01-01", "CON", null);
    }

    @Test
    void withoutADayThereIsNoOffice() {
        assertWas(null, "CON", null);
    }

    @Test
    void surnameIsTheLastWord() {
        assertThat(EK.surname()).isEqualTo("Ek");
    }

    @Test
    void anOfficeIsFoundByATitleOfTheNews() {
        assertThat(holder("AAA", "top diplomat", "2022-02-09")).contains("Anna Brandt");
    }

    @Test
    void theHolderDependsOnTheDay() {
        assertThat(List.of(holder("AAA", "president", "2019-12-31"), holder("AAA", "president", "2020-01-01")))
                .containsExactly(Optional.of("Karl Holmquist"), Optional.of("Greta Lundberg"));
    }

    @Test
    void beforeTheFirstHolderThereIsNone() {
        assertThat(holder("AAA", "president", "2009-12-31")).isEmpty();
    }

    @Test
    void anotherStatesOfficeIsAnotherOffice() {
        assertThat(holder("BBB", "top diplomat", "2022-02-09")).contains("Tomas Varga");
    }

    @Test
    void aTitleThatAStateDoesNotHaveIsNoOffice() {
        assertThat(TOY.office("CCC", "foreign minister")).isEmpty();
    }

    @Test
    void aSurnameOfOneIsEnough() {
        assertThat(bySurname("Brandt", "2022-02-09")).contains("Anna Brandt");
    }

    @Test
    void aSurnameOfTwoIsNotEnough() {
        assertThat(bySurname("Sorel", "2022-02-09")).isEmpty();
    }

    @Test
    void aSurnameOfTwoIsEnoughWhileOnlyOneOfThemWasInOffice() {
        assertThat(bySurname("Sorel", "2018-02-09")).contains("Viktor Sorel");
    }

    @Test
    void aSurnameWithoutADayIsNotEnough() {
        assertThat(bySurname("Brandt", null)).isEmpty();
    }

    @Test
    void aFirstNameIsNoSurname() {
        assertThat(bySurname("Anna", "2022-02-09")).isEmpty();
    }
}
