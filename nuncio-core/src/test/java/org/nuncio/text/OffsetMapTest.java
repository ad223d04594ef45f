package org.nuncio.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OffsetMapTest {

    @Test
    void replacedStretchLeadsBackToTheWholeOfItsSource() {
        MappedText text = rewrite("a&amp;b", 1, 6, "&");
        assertThat(text.map().toSource(new Span(1, 2))).isEqualTo(new Span(1, 6));
    }

    @Test
    void whatFollowsAReplacementIsShifted() {
        assertThat(rewrite("a&amp;b", 1, 6, "&").map().toSource(new Span(2, 3))).isEqualTo(new Span(6, 7));
    }

    @Test
    void deletedStretchInsideASpanIsPartOfItsSource() {
        assertThat(rewrite("co\u00ADop", 2, 3, "").map().toSource(new Span(0, 4)))
                .isEqualTo(new Span(0, 5));
    }

    @Test
    void deletedStretchBeforeASpanIsNot() {
        assertThat(rewrite("co\u00ADop", 2, 3, "").map().toSource(new Span(2, 4)))
                .isEqualTo(new Span(3, 5));
    }

    @Test
    void secondRewritingLeadsBackToTheFirstSource() {
        MappedText twice = rewrite("a&amp;b c", 1, 6, "&").then(text -> rewrite(text, 3, 4, ""));
        assertThat(twice.map().toSource(new Span(3, 4))).isEqualTo(new Span(8, 9));
    }

    @Test
    void unchangedTextKeepsItsOffsets() {
        assertThat(MappedText.unchanged("plain").map().toSource(new Span(1, 5))).isEqualTo(new Span(1, 5));
    }

    @Test
    void spanOutsideTheTextIsOurBug() {
        assertThatThrownBy(() -> OffsetMap.identity(3).toSource(new Span(1, 9)))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("1..9");
    }

    private static MappedText rewrite(String text, int from, int to, String words) {
        Rewriter out = new Rewriter(text);
        out.keepTo(from);
        out.replaceTo(to, words);
        return out.result();
    }
}
