package org.nuncio.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Ways to point at text, over any text. */
class TextPropertiesTest {

    /** To keep some characters of the source, or to put others in their place. */
    record Step(int length, String replacement, boolean keeps) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.strings().ofMaxLength(4),
                        Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 300, seed = "6")
    void whatIsKeptLeadsBackToItself(@ForAll("steps") List<Step> steps, @ForAll String filler) {
        int length = steps.stream().mapToInt(Step::length).sum();
        String source = (filler + "x".repeat(length)).substring(0, length);
        Rewriter out = new Rewriter(source);
        int at = 0;
        for (Step step : steps) {
            out.keepTo(at);
            at += step.length();
            if (step.keeps()) {
                out.keepTo(at);
            } else {
                out.replaceTo(at, step.replacement());
            }
        }
        MappedText rewritten = out.result();
        int clean = 0;
        int original = 0;
        for (Step step : steps) {
            if (step.keeps() && step.length() > 0) {
                assertThat(rewritten.map().toSource(new Span(clean, clean + step.length())))
                        .isEqualTo(new Span(original, original + step.length()));
            }
            clean += step.keeps() ? step.length() : step.replacement().length();
            original += step.length();
        }
        assertThat(rewritten.text()).hasSize(clean);
    }

    @Property(tries = 300, seed = "6")
    void anySpanLeadsIntoTheSource(@ForAll("steps") List<Step> steps, @ForAll("steps") List<Step> more) {
        MappedText once = rewritten("x".repeat(60), steps);
        MappedText twice = once.then(text -> rewritten(text, more));
        for (int start = 0; start <= twice.text().length(); start++) {
            for (int end = start; end <= twice.text().length(); end++) {
                assertThat(twice.map().toSource(new Span(start, end)).end()).isLessThanOrEqualTo(60);
            }
        }
    }

    private static MappedText rewritten(String source, List<Step> steps) {
        Rewriter out = new Rewriter(source);
        int at = 0;
        for (Step step : steps) {
            int next = Math.min(source.length(), at + step.length());
            out.keepTo(at);
            if (!step.keeps()) {
                out.replaceTo(next, step.replacement());
            }
            at = next;
        }
        return out.result();
    }

    @Property(tries = 300, seed = "6")
    void codePointsCutTheSameWords(@ForAll String text) {
        CodePoints points = new CodePoints(text);
        int[] characters = text.codePoints().toArray();
        assertThat(points.length()).isEqualTo(characters.length);
        for (int point = 0; point <= characters.length; point++) {
            assertThat(points.point(points.unit(point))).isEqualTo(point);
            assertThat(new String(characters, 0, point)).isEqualTo(text.substring(0, points.unit(point)));
        }
    }

    @Property(tries = 300, seed = "6")
    void noDiagnosticHoldsWhatSteersATerminal(@ForAll String words) {
        assertThat(Diagnostic.error("input.name", words, words, words)
                        .toString()
                        .chars())
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }
}
