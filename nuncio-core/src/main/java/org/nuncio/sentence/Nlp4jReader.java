package org.nuncio.sentence;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nuncio.sentence.kernel.ModelFolder;
import org.nuncio.sentence.kernel.Models;
import org.nuncio.sentence.kernel.Tree;
import org.nuncio.sentence.kernel.Words;
import org.nuncio.text.Span;

/** Tokens, tags, lemmas, names and trees by NLP4J (Choi 2016), its ClearNLP labels turned into Universal Dependencies. */
public final class Nlp4jReader implements SentenceReader {
    /** What the parser gets wrong is mended in this order: which verb is whose first, then what hangs on it. */
    private static final List<UnaryOperator<List<Token>>> REPAIRS = List.of(
            Headlines::mend,
            SplitAuxiliary::mend,
            RoleOfParticiple::mend,
            InfinitiveRoot::mend,
            CalledAndDone::mend,
            WhoseClauses::mend,
            WhereClauses::mend,
            LostVerb::found,
            SwallowedVerb::mend,
            MainClauses::mend,
            AbsoluteClauses::mend,
            SetOffParticiples::mend,
            TimeClauses::mend,
            JoinedBehindClause::mend,
            NameBehindOpening::mend,
            SomeOfWhom::mend,
            RepeatedAuxiliary::mend,
            BracketedSubject::mend,
            HiddenSubject::mend,
            JoinedSubjects::mend,
            CleftForms::mend,
            AppositionRepairs::mend,
            ArgumentRepairs::mend,
            HelpedToAct::mend,
            ObjectRepairs::mend,
            ShiftedObjects::mend,
            FailingWhich::mend,
            DayRepairs::mend,
            Resultatives::mend,
            CausedStates::mend,
            OriginsOfPeople::mend,
            CountedObjects::mend,
            HomeForms::mend,
            ClauseRepairs::mend,
            PurposesOfCrowds::mend,
            ResumedSpeech::mend,
            JoinedUtterances::mend,
            TreeRepairs::mend,
            VoiceRepairs::mend,
            LostSubject::found,
            SubjectBeforeVerb::mend,
            VerbBesideNoun::mend,
            DoubleSubject::mend,
            Attachments::mend,
            PartnersOfTalks::mend,
            TransferRepairs::mend,
            InvertedConditionals::mend,
            SharedHarm::mend,
            PairedPrepositions::mend,
            ForceAfterOrders::mend,
            WhatIsCalled::mend,
            DemandThat::mend,
            NoChoice::mend,
            SpeakerAtEnd::mend,
            TwoSpeakers::mend);

    private final Models models;
    private final Lemmatizer lemmatizer = new Lemmatizer();
    private final int maxTokens;

    /** Those that nobody uses just now: one serves one thread, and reads its dictionaries anew each time that one is made. */
    private final Queue<Tokenizer> tokenizers = new ConcurrentLinkedQueue<>();

    /**
     * Loads the models, which takes a part of a second; where they have to be converted first, half a minute.
     *
     * @param cache folder for the converted models, made where it is missing
     * @param maxTokens a longer sentence is not parsed
     * @throws java.io.UncheckedIOException where the folder cannot be written or read
     */
    public Nlp4jReader(Path cache, int maxTokens) {
        this.models = new ModelFolder(cache).load();
        this.maxTokens = maxTokens;
    }

    /** Whether the models lie converted in the folder. */
    public static boolean isConverted(Path cache) {
        return new ModelFolder(cache).isFilled();
    }

    @Override
    public String version() {
        return modelsVersion();
    }

    /** What {@link #version} of a reader will be. */
    public static String modelsVersion() {
        return ModelFolder.version();
    }

    @Override
    public List<Sentence> read(String text, List<Span> paragraphs, Worth worth) {
        List<Sentence> sentences = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            for (List<Piece> pieces : split(text, paragraphs.get(p))) {
                sentences.add(sentence(sentences.size(), p, text, pieces, worth));
            }
        }
        return sentences;
    }

    private List<List<Piece>> split(String text, Span paragraph) {
        Tokenizer idle = tokenizers.poll();
        Tokenizer tokenizer = idle == null ? new EnglishTokenizer() : idle;
        List<List<Piece>> sentences = SentenceSplitter.split(tokenizer, paragraph.cut(text), paragraph.start());
        tokenizers.add(tokenizer);
        return sentences;
    }

    private Sentence sentence(int index, int paragraph, String text, List<Piece> pieces, Worth worth) {
        Words words = tagged(pieces);
        Span span = pieces.get(0).span().union(pieces.get(pieces.size() - 1).span());
        Sentence flat = new Sentence(index, paragraph, text, span, false, tokens(words, pieces, null));
        if (worth.naming().test(flat)) {
            models.name(words);
            flat = new Sentence(index, paragraph, text, span, false, tokens(words, pieces, null));
        }
        if (pieces.size() > maxTokens || !worth.parsing().test(flat)) {
            return flat;
        }
        List<Token> tokens = tokens(words, pieces, models.parse(words));
        for (UnaryOperator<List<Token>> repair : REPAIRS) {
            tokens = mended(tokens, repair);
        }
        return new Sentence(index, paragraph, text, span, true, tokens);
    }

    /** What a repair has made of a tree, if that is one; torn sentences have trees for which no repair was written. */
    static List<Token> mended(List<Token> tokens, UnaryOperator<List<Token>> repair) {
        List<Token> repaired = repair.apply(tokens);
        return TreeEdits.areTree(repaired) ? repaired : tokens;
    }

    private Words tagged(List<Piece> pieces) {
        Words words = models.words(pieces.stream().map(Piece::form).toList());
        models.tag(words);
        TagRepairs.mend(words);
        for (int i = 1; i < words.size(); i++) {
            words.setLemma(i, lemmatizer.lemma(words.form(i), words.simplified(i), words.tag(i)));
        }
        return words;
    }

    /** The sentences of a text as the parser gets them, without those that are too long. */
    List<Words> tagged(String text, List<Span> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> split(text, paragraph).stream())
                .filter(pieces -> pieces.size() <= maxTokens)
                .map(this::tagged)
                .toList();
    }

    Tree tree(Words words) {
        return models.parse(words);
    }

    private static List<Token> tokens(Words words, List<Piece> pieces, @Nullable Tree parsed) {
        UniversalDependencies tree = parsed == null ? null : new UniversalDependencies(words, parsed);
        List<Token> tokens = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            Piece piece = pieces.get(i - 1);
            tokens.add(new Token(
                    i - 1,
                    piece.form(),
                    words.lemma(i),
                    words.tag(i),
                    words.kind(i),
                    tree == null ? -1 : tree.head(i),
                    tree == null ? "dep" : tree.relation(i),
                    piece.span()));
        }
        return tokens;
    }

    /** A token as split: its form and where it stands in the article text. */
    record Piece(String form, Span span) {}
}
