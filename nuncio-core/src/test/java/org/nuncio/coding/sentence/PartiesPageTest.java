package org.nuncio.coding.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuncio.coding.party.Allies;
import org.nuncio.coding.party.Makers;
import org.nuncio.coding.scene.Circumstances;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;
import org.nuncio.toy.OurRules;
import org.nuncio.toy.World;

/** The tables of {@code docs/parties.md} are the lists of {@link Corrections}, and each example needs its correction. */
@Tag("models")
class PartiesPageTest {
    private static final Path PAGE = Path.of("../docs/parties.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| [^|]+ \\| ([^|]+) \\|$");
    private static final String MARK = "parties by ";

    record Row(String name, String example) {}

    @Test
    void pageNamesEachCorrectionInItsOrder() {
        Sentence sentence = World.sentences("Norlandia attacked Sudmark.").get(0);
        Mentions mentions = World.mentions("Norlandia attacked Sudmark.", null);
        Readings readings = new Readings(World.CODEBOOK, sentence, mentions);
        Circumstances circumstances = new Circumstances(sentence, mentions, Set.of());
        List<String> names = Stream.of(
                        Corrections.inClause(mentions, new Makers(sentence, mentions)),
                        Corrections.besideOthers(World.CODEBOOK, sentence, mentions, readings),
                        Corrections.inReport(
                                World.CODEBOOK, new Allies(World.GAZETTEER), sentence, mentions, circumstances))
                .flatMap(list -> list.steps().stream())
                .map(Correction::name)
                .toList();
        assertThat(rows().map(Row::name)).containsExactlyElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void exampleNeedsItsCorrection(Row row) {
        List<String> made = OurRules.events(row.example()).stream()
                .flatMap(event -> event.reason().actors().stream())
                .filter(how -> how.startsWith(MARK))
                .flatMap(how -> Stream.of(how.substring(MARK.length()).split(", ")))
                .toList();
        assertThat(made).as(row.example()).contains(row.name());
    }

    static Stream<Row> rows() {
        try {
            return ROW.matcher(Files.readString(PAGE)).results().map(found -> new Row(found.group(1), found.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
