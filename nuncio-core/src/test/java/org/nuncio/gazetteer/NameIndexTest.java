package org.nuncio.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.nuncio.text.Span;

class NameIndexTest {
    private final NameIndex index = new NameIndex();

    /** The words that the index finds where the mark {@code ^} stands; a word may end before anything but a letter or digit. */
    private String foundAt(String marked, String... spellings) {
        Arrays.stream(spellings).forEach(s -> index.add(s, new Name.Instrument(s, "accord")));
        index.sort();
        int start = marked.indexOf('^');
        String text = marked.replace("^", "");
        return index.longest(
                        NameIndex.normal(text),
                        start,
                        end -> end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))
                .map(m -> new Span(m.start(), m.end()).cut(text))
                .orElse("");
    }

    @Test
    void theLongestNameIsFound() {
        assertThat(foundAt("the ^Nord Stream 2 line", "Nord", "Nord Stream", "Nord Stream 2"))
                .isEqualTo("Nord Stream 2");
    }

    @Test
    void aShorterNameIsFoundWhereTheLongerIsNot() {
        assertThat(foundAt("the ^Nord Stream line", "Nord Stream 2", "Nord Stream"))
                .isEqualTo("Nord Stream");
    }

    @Test
    void aNameThatGoesOnAsAnotherWordIsNotFound() {
        assertThat(foundAt("the ^ambassadors", "ambassador")).isEmpty();
    }

    @Test
    void aNameInsideAWordIsNotFound() {
        assertThat(foundAt("the amb^assador", "Assad")).isEmpty();
    }

    @Test
    void capitalsMatter() {
        assertThat(foundAt("^turkey for dinner", "Turkey")).isEmpty();
    }

    @Test
    void fullStopsOfAnAbbreviationBelongToIt() {
        assertThat(foundAt("the ^U.S. army", "U.S.")).isEqualTo("U.S.");
    }

    @Test
    void curlyApostropheIsAnApostrophe() {
        assertThat(foundAt("^Cote d’Ivoire said", "Cote d'Ivoire")).isEqualTo("Cote d’Ivoire");
    }

    @Test
    void aNameMayRunOverALineEnd() {
        assertThat(foundAt("^Norburg\nAccords", "Norburg Accords")).isEqualTo("Norburg\nAccords");
    }

    @Test
    void oneSpellingMayStandForSeveral() {
        index.add("Georgia", new Name.State("GEO", "Georgia"));
        index.add("Georgia", new Name.Organisation("GA", "Georgia", "company", null, null));
        assertThat(index.exactly("Georgia")).hasSize(2);
    }

    @Test
    void theSameMeaningIsKeptOnce() {
        index.add("Georgia", new Name.State("GEO", "Georgia"));
        index.add("Georgia", new Name.State("GEO", "Georgia"));
        assertThat(index.exactly("Georgia")).hasSize(1);
    }

    @Test
    void anUnknownSpellingStandsForNothing() {
        assertThat(index.exactly("Georgia")).isEmpty();
    }
}
