package org.nuncio.app.bad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuncio.article.ArticleReader;
import org.nuncio.article.Caps;
import org.nuncio.article.intake.Document;
import org.nuncio.article.intake.Intake;
import org.nuncio.article.intake.Item;
import org.nuncio.article.intake.Items;
import org.nuncio.article.intake.Options;
import org.nuncio.text.Diagnostic;

/** Every bad input comes to records and diagnostics, to those that are expected, in time. */
class BadInputsTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final ArticleReader READER = new ArticleReader(Caps.defaults());

    static Stream<BadInput> inputs() {
        return BadInput.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void comesTo(BadInput input) {
        String outcome = assertTimeoutPreemptively(LONGEST, () -> outcome(input));
        assertThat(outcome).as(input.toString()).isEqualTo(input.expected());
    }

    @Test
    void thereAreManyAndNoTwoOfOneName() {
        List<BadInput> all = BadInput.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(200);
        assertThat(all).extracting(BadInput::toString).doesNotHaveDuplicates();
    }

    static String outcome(BadInput input) throws IOException {
        List<String> outcomes = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        try (Items items = new Intake(Options.defaults()).open(input.file(), input.open())) {
            while (items.hasNext()) {
                Item item = items.next();
                if (item instanceof Item.Note note) {
                    notes.add("+" + note.about().code());
                } else if (item instanceof Item.Refusal refusal) {
                    outcomes.add(refusal.reason().code());
                } else {
                    outcomes.add(read((Document) item));
                }
            }
        }
        return Stream.concat(counted(outcomes), counted(notes)).collect(Collectors.joining(" "));
    }

    private static String read(Document document) {
        ArticleReader.Result result =
                READER.read(document.name(), document.bytes(), document.declaredCharset(), null, document.hints());
        if (result instanceof ArticleReader.Refused refused) {
            return refused.reason().code();
        }
        List<Diagnostic> warnings = result.article().diagnostics();
        return warnings.isEmpty()
                ? "record"
                : warnings.stream().map(Diagnostic::code).collect(Collectors.joining(" ", "record[", "]"));
    }

    /** {@code a a b} as {@code a x2}, {@code b}. */
    private static Stream<String> counted(List<String> outcomes) {
        List<String> counted = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); ) {
            int end = i;
            while (end < outcomes.size() && outcomes.get(end).equals(outcomes.get(i))) {
                end++;
            }
            counted.add(end - i == 1 ? outcomes.get(i) : outcomes.get(i) + " x" + (end - i));
            i = end;
        }
        return counted.stream();
    }
}
