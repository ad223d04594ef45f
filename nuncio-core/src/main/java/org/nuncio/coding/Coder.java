package org.nuncio.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;
import org.nuncio.codebook.Codebook;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.coding.event.Silence;
import org.nuncio.coding.likeness.Likeness;
import org.nuncio.coding.match.Filter;
import org.nuncio.coding.party.Allies;
import org.nuncio.coding.report.Answers;
import org.nuncio.coding.report.Continuity;
import org.nuncio.coding.report.JudgedDeeds;
import org.nuncio.coding.report.Mediated;
import org.nuncio.coding.report.Register;
import org.nuncio.coding.report.Repeats;
import org.nuncio.coding.report.Shunned;
import org.nuncio.coding.sentence.SentenceCoder;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.finder.MentionFinder;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.SentenceReader;
import org.nuncio.sentence.TimeTagger;

/** From an article to its record. One coder may serve several threads; the same article always gives the same record. */
public final class Coder {
    /** Version of the rules in code; codebook, gazetteer and models have their own. */
    public static final String VERSION = "nuncio-0.1.0";

    private final Codebook codebook;
    private final Gazetteer gazetteer;
    private final SentenceReader reader;
    private final TimeTagger times;
    private final MentionFinder finder;
    private final Filter filter;
    private final Allies allies;
    private final @Nullable Likeness likeness;

    /** A coder by rules only. */
    public Coder(Codebook codebook, Gazetteer gazetteer, SentenceReader reader, TimeTagger times) {
        this(codebook, gazetteer, reader, times, null);
    }

    private Coder(
            Codebook codebook,
            Gazetteer gazetteer,
            SentenceReader reader,
            TimeTagger times,
            @Nullable Likeness likeness) {
        this.likeness = likeness;
        this.codebook = codebook;
        this.gazetteer = gazetteer;
        this.reader = reader;
        this.times = times;
        this.finder = new MentionFinder(gazetteer, codebook, times);
        this.filter = new Filter(codebook, gazetteer);
        this.allies = new Allies(gazetteer);
    }

    /** Reads, finds who and when and where, codes each sentence, and keeps each happening once. */
    public CodedReport code(Article article) {
        List<Sentence> sentences = reader.read(article.text(), article.paragraphs(), worth());
        Mentions mentions = finder.find(article, sentences);
        Register register = Register.of(codebook.registers(), article.title(), sentences, mentions);
        Likeness asked = register.isQuiet() ? null : likeness;
        List<CodedEvent> events = new ArrayList<>();
        List<Silence> silences = new ArrayList<>();
        int clauses = 0;
        for (Sentence sentence : sentences) {
            if (sentence.parsed()) {
                SentenceCoder.Result result = new SentenceCoder(
                                codebook, allies, sentence, mentions, article.published())
                        .code(article.id(), asked, List.copyOf(events));
                events.addAll(result.events());
                silences.addAll(result.silences());
                clauses += result.clauses();
            }
        }
        List<CodedEvent> answered = JudgedDeeds.complete(article.text(), Answers.complete(article.text(), events));
        List<CodedEvent> told = new Continuity(sentences, mentions, article.published())
                .complete(Mediated.complete(Shunned.complete(answered)));
        List<CodedEvent> kept = outside(register, outsideDamage(article, told, silences), silences);
        List<CodedEvent> once = Repeats.fold(kept, silences);
        return new CodedReport(
                article,
                once,
                mentions.statements(),
                mentions.quantities(),
                mentions.instruments(),
                silences,
                counts(sentences, clauses, once, silences),
                versions());
    }

    private static List<CodedEvent> outside(Register register, List<CodedEvent> events, List<Silence> silences) {
        List<CodedEvent> kept = new ArrayList<>();
        for (CodedEvent event : events) {
            if (register.excludes(event)) {
                silences.add(new Silence(
                        event.evidence(), event.sentence(), event.reason().entry(), "register"));
            } else {
                kept.add(event);
            }
        }
        return kept;
    }

    private static List<CodedEvent> outsideDamage(Article article, List<CodedEvent> events, List<Silence> silences) {
        List<CodedEvent> kept = new ArrayList<>();
        for (CodedEvent event : events) {
            if (article.damage().stream()
                    .anyMatch(d ->
                            d.span().contains(event.evidence()) && !d.kind().equals("stray-mark"))) {
                silences.add(new Silence(
                        event.evidence(), event.sentence(), event.reason().entry(), "damaged"));
            } else {
                kept.add(event);
            }
        }
        return kept;
    }

    private static Map<String, Integer> counts(
            List<Sentence> sentences, int clauses, List<CodedEvent> events, List<Silence> silences) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("sentences", sentences.size());
        counts.put("parsed", (int) sentences.stream().filter(Sentence::parsed).count());
        counts.put("clauses", clauses);
        counts.put("events", events.size());
        counts.put("silences", silences.size());
        return counts;
    }

    /** Versions of everything that a record depends on. */
    public Map<String, String> versions() {
        return versions(codebook, gazetteer, reader.version(), likeness == null ? null : likeness.version());
    }

    /**
     * What {@link #versions} of a coder will be, known before any model is loaded.
     *
     * @param parser version of the reader of sentences
     * @param embedder version of the embedder, null where rules alone decide
     */
    public static Map<String, String> versions(
            Codebook codebook, Gazetteer gazetteer, String parser, @Nullable String embedder) {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("coder", VERSION);
        versions.put("codebook", codebook.version());
        versions.put("gazetteer", gazetteer.version());
        versions.put("models", parser + (embedder == null ? "" : "+" + embedder));
        return versions;
    }

    /** Which sentences of a report this coder wants named and parsed. */
    public SentenceReader.Worth worth() {
        return filter.worth();
    }

    Codebook codebook() {
        return codebook;
    }

    SentenceReader reader() {
        return reader;
    }

    Allies allies() {
        return allies;
    }

    @Nullable
    Likeness likeness() {
        return likeness;
    }

    /** The same coder, which lets the examples decide where no rule does. */
    public Coder with(Likeness examples) {
        return new Coder(codebook, gazetteer, reader, times, examples);
    }

    /** The same coder by rules only. */
    public Coder rulesOnly() {
        return new Coder(codebook, gazetteer, reader, times, null);
    }

    MentionFinder finder() {
        return finder;
    }

    /** Names of all entries that have fired in these events, for coverage figures. */
    public static Set<String> entries(List<CodedEvent> events) {
        Set<String> ids = new HashSet<>();
        for (CodedEvent event : events) {
            ids.add(event.reason().entry());
            ids.addAll(event.reason().operators());
            ids.addAll(event.reason().parts());
        }
        return ids;
    }
}
