package org.nuncio.toy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.CodebookLoader;
import org.nuncio.coding.Coder;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.GazetteerLoader;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.finder.MentionFinder;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.SentenceReader;
import org.nuncio.sentence.TimeTagger;
import org.nuncio.text.Folder;
import org.nuncio.text.Span;

/** The engine over the toy codebook and the toy gazetteer with the real parser. */
public final class World {
    private static final String FURTHER_ROLES = """
      refugee;REF;;s
      tanker;BUS;;s
      tribunal;JUD;;s
      """;

    private static final TimeTagger TIMES = new WeekdayTagger();
    public static final Codebook CODEBOOK = codebook();
    public static final Gazetteer GAZETTEER = gazetteer();
    private static final Coder CODER = new Coder(CODEBOOK, GAZETTEER, Models.READER, TIMES);

    private World() {}

    private static Codebook codebook() {
        CodebookLoader.Loaded loaded = CodebookLoader.load(ToyCodebook.folder());
        assertThat(loaded.diagnostics()).isEmpty();
        return loaded.codebook();
    }

    private static Gazetteer gazetteer() {
        Folder folder = ToyGazetteer.folder();
        String roles = folder.read("roles.tsv") + ToyGazetteer.table(FURTHER_ROLES);
        GazetteerLoader.Loaded loaded =
                GazetteerLoader.load(folder.plus(Folder.of(Map.of("roles.tsv", roles)))::read, "toy");
        assertThat(loaded.diagnostics()).isEmpty();
        return loaded.gazetteer();
    }

    /** One paragraph without a headline. */
    public static Article article(String text, @Nullable LocalDate published) {
        List<Span> paragraphs = List.of(new Span(0, text.length()));
        return new Article(
                "toy",
                "toy",
                null,
                published,
                published == null ? "none" : "option",
                null,
                "en",
                null,
                List.of(),
                text,
                paragraphs,
                List.of(),
                List.of(),
                List.of());
    }

    public static List<Sentence> sentences(String text) {
        return Models.READER.read(text, List.of(new Span(0, text.length())), SentenceReader.Worth.ALL);
    }

    public static Mentions mentions(String text, @Nullable LocalDate published) {
        return new MentionFinder(GAZETTEER, CODEBOOK, TIMES).find(article(text, published), sentences(text));
    }

    public static CodedReport report(String text, @Nullable LocalDate published) {
        return CODER.code(article(text, published));
    }

    /** All events of a text without a day of publication. */
    public static List<CodedEvent> events(String text) {
        return report(text, null).events();
    }

    /** Every event of the text and no other, in order, each as {@code ASSAULT/heavy-weapons AAA > BBB ACTUAL}; {@code -} for nobody, {@code ?} for somebody without a code. */
    public static void assertCodes(String text, String... expected) {
        assertThat(codes(text, null)).as(text).containsExactly(expected);
    }

    /** The same for a report of that day. */
    public static void assertCodesOn(String day, String text, String... expected) {
        assertThat(codes(text, LocalDate.parse(day))).as(text).containsExactly(expected);
    }

    public static List<String> codes(String text, @Nullable LocalDate published) {
        return report(text, published).events().stream().map(World::shown).toList();
    }

    private static String shown(CodedEvent event) {
        String mode = event.modes().isEmpty() ? "" : "/" + String.join(",", event.modes());
        return event.type() + mode + " " + shown(event.actors()) + " > " + shown(event.recipients()) + " "
                + event.status();
    }

    private static String shown(List<ActorMention> mentions) {
        return mentions.isEmpty()
                ? "-"
                : mentions.stream()
                        .map(m -> m.actor().code() == null ? "?" : m.actor().code())
                        .collect(Collectors.joining("+"));
    }
}
