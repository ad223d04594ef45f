package org.nuncio.coding.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.toy.OurRules;

/** How many an event killed and how long it took; with our own entries. */
@Tag("models")
class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenyan police shot dead a demonstrator in Kisumu. | 1 killed",
                "Israel killed Adel Haddad, a commander of Hamas, in an air strike. | 1 killed",
                "Rebels killed the mayor of Bambari. | 1 killed",
                "Rebels ambushed a convoy near Gao, an attack in which six soldiers died. | 6 killed",
                "Thirty people were killed by Chadian troops, including four who died when soldiers opened fire on a funeral in Abéché. | 4 killed",
                "Norway extended for a year its sanctions against Belarus. | 1 years",
                "The presidents of Chad and Mali spoke for half an hour. | 30 minutes",
                "Togo received a loan of $100 million from China. | 100000000 USD",
                "The march drew thousands to the main square of Lima. | 2000 people"
            })
    void figuresAreOfTheirEvent(String text, String figure) {
        assertThat(figures(text)).contains(figure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenyan police arrested Ann Roe in Kisumu.",
                "Two weeks ago Kenya recalled its ambassador.",
                "Nigeria freed the mayor of Bambari.",
                "Rebels killed Ann Roe and her sons near Gao.",
                "The presidents of Chad and Mali met for the second time.",
                "Soldiers attacked the guard of the palace in Lima."
            })
    void whoIsNamedIsNotCountedButAmongTheDead(String text) {
        assertThat(figures(text)).isEmpty();
    }

    private static List<String> figures(String text) {
        return OurRules.events(text).stream()
                .flatMap(e -> e.quantities().stream())
                .map(q -> String.format(Locale.ROOT, "%.0f %s", q.value(), q.unit()))
                .toList();
    }
}
