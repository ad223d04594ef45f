package org.nuncio.coding;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.ArticleReader;
import org.nuncio.article.Caps;
import org.nuncio.article.Hints;
import org.nuncio.codebook.Codebook;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.coding.likeness.Likeness;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.sentence.SentenceReader;
import org.nuncio.text.Diagnostic;

/**
 * The coder with all that it needs, wired: rules, models, examples. This is where a program of another project begins:
 *
 * <pre>{@code
 * Nuncio nuncio = Nuncio.with(Path.of("models")).open();
 * CodedReport report = nuncio.code("Ethiopia urged Sudan to stop shelling its towns.", LocalDate.of(2022, 2, 9));
 * report.events().forEach(event -> System.out.println(event.type() + " " + event.status()));
 * }</pre>
 *
 * <p>Opening takes a second or two, so one is opened for a whole run. It may serve several threads; the same report always gives the same record.
 */
public final class Nuncio {
    private final Codebook codebook;
    private final Gazetteer gazetteer;
    private final SentenceReader reader;
    private final Coder coder;
    private final @Nullable Likeness likeness;
    private final ArticleReader articles = new ArticleReader(Caps.defaults());

    Nuncio(Codebook codebook, Gazetteer gazetteer, SentenceReader reader, Coder byRules, @Nullable Likeness likeness) {
        this.codebook = codebook;
        this.gazetteer = gazetteer;
        this.reader = reader;
        this.likeness = likeness;
        this.coder = likeness == null ? byRules : byRules.with(likeness);
    }

    /**
     * Settings with our codebook and gazetteer, and likeness to their examples where no entry fits.
     *
     * @param models folder for the converted language models, 110 MB; made and filled where it is missing, which takes half a minute, once
     */
    public static NuncioSettings with(Path models) {
        return new NuncioSettings(models);
    }

    /** Every report ends in exactly one of the two. */
    public sealed interface Answer permits Coded, Refused {}

    /**
     * A report that was read.
     *
     * @param report its record
     */
    public record Coded(CodedReport report) implements Answer {}

    /**
     * A report that was not.
     *
     * @param reason with a stable code, such as {@code input.not-english}, and what to do
     */
    public record Refused(Diagnostic reason) implements Answer {}

    /**
     * Reads a text file or a web page, which are told apart by what they hold, and codes it.
     *
     * @param name of the report, for its record and for diagnostics
     * @param bytes the whole input, in any character set
     * @param published day of publication, or null where the report is to tell it
     */
    public Answer read(String name, byte[] bytes, @Nullable LocalDate published) {
        ArticleReader.Result result = articles.read(name, bytes, null, published, Hints.NONE);
        return result instanceof ArticleReader.Read read
                ? new Coded(coder.code(read.article()))
                : new Refused(((ArticleReader.Refused) result).reason());
    }

    /**
     * Codes a text.
     *
     * @param published the day from which <i>on Monday</i> counts, or null where the text is to tell it
     * @throws IllegalArgumentException with the reason where it is refused, as an empty one is
     */
    public CodedReport code(String text, @Nullable LocalDate published) {
        Answer answer = read("text", text.getBytes(StandardCharsets.UTF_8), published);
        if (answer instanceof Coded coded) {
            return coded.report();
        }
        throw new IllegalArgumentException(((Refused) answer).reason().toString());
    }

    /** For articles that were made otherwise. */
    public Coder coder() {
        return coder;
    }

    public Codebook codebook() {
        return codebook;
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    public SentenceReader reader() {
        return reader;
    }

    /** What decides where no entry fits; empty where rules alone decide. */
    public Optional<Likeness> likeness() {
        return Optional.ofNullable(likeness);
    }
}
