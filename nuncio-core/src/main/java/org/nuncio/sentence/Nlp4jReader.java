package org.nuncio.sentence;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nuncio.text.Span;

/** Tokens, tags, lemmas, names and trees by NLP4J (Choi 2016), its ClearNLP labels turned into Universal Dependencies. */
public final class Nlp4jReader implements SentenceReader {
    private final Nlp4jModels models;
    private final int maxTokens;

    /** One for each thread; it reads its dictionaries anew each time that it is made. */
    private final ThreadLocal<Tokenizer> tokenizers = ThreadLocal.withInitial(EnglishTokenizer::new);

    /**
     * Loads the models, which takes some seconds and about 1.2 GB.
     *
     * @param cache folder for unpacked models, made where it is missing
     * @param maxTokens a longer sentence is not parsed
     * @throws java.io.UncheckedIOException where the folder cannot be written or read
     */
    public Nlp4jReader(Path cache, int maxTokens) {
        this.models = new Nlp4jModels(cache);
        this.maxTokens = maxTokens;
    }

    /** Whether the models lie unpacked in the folder, so that loading them takes seconds. */
    public static boolean isUnpacked(Path cache) {
        return Nlp4jModels.isUnpacked(cache);
    }

    @Override
    public String version() {
        return Nlp4jModels.version();
    }

    @Override
    public List<Sentence> read(String text, List<Span> paragraphs, Worth worth) {
        Tokenizer tokenizer = tokenizers.get();
        List<Sentence> sentences = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            Span paragraph = paragraphs.get(p);
            for (List<Piece> pieces : SentenceSplitter.split(tokenizer, paragraph.cut(text), paragraph.start())) {
                sentences.add(sentence(sentences.size(), p, text, pieces, worth));
            }
        }
        return sentences;
    }

    private Sentence sentence(int index, int paragraph, String text, List<Piece> pieces, Worth worth) {
        NLPNode[] nodes = nodes(pieces);
        String[] tags = models.tagger.label(nodes);
        for (int i = 1; i < nodes.length; i++) {
            nodes[i].setPartOfSpeechTag(tags[i]);
            nodes[i].setLemma(lemma(nodes[i]));
        }
        Span span = pieces.get(0).span().union(pieces.get(pieces.size() - 1).span());
        Sentence flat = new Sentence(index, paragraph, text, span, false, tokens(nodes, pieces, false));
        if (worth.naming().test(flat)) {
            models.name(nodes);
            flat = new Sentence(index, paragraph, text, span, false, tokens(nodes, pieces, false));
        }
        if (pieces.size() > maxTokens || !worth.parsing().test(flat)) {
            return flat;
        }
        models.parser.process(nodes);
        return new Sentence(index, paragraph, text, span, true, tokens(nodes, pieces, true));
    }

    private NLPNode[] nodes(List<Piece> pieces) {
        NLPNode[] nodes = new NLPNode[pieces.size() + 1];
        nodes[0] = KnownForms.root();
        for (int i = 0; i < pieces.size(); i++) {
            nodes[i + 1] = models.forms.node(i + 1, pieces.get(i).form());
        }
        return nodes;
    }

    private String lemma(NLPNode node) {
        String tag = node.getPartOfSpeechTag();
        String lower = node.getWordForm().toLowerCase(Locale.ROOT);
        if (tag.equals("CD")
                || tag.startsWith("NNP") && !tag.equals("NNPS")
                || lower.chars().anyMatch(Character::isDigit)) {
            return lower; // the library writes numbers as 0 and #crd#
        }
        String lemma = models.morphology.lemmatize(node.getWordFormSimplifiedLowercase(), tag);
        if (lemma == null || lemma.startsWith("#")) {
            return lower;
        }
        boolean unread = tag.startsWith("VB") && lemma.equals(lower) && lower.endsWith("ed") && !lower.endsWith("eed");
        return !unread
                ? lemma
                : lower.equals("provided")
                        ? "provide"
                        : lower.substring(0, lower.length() - 2); // taken for a conjunction
    }

    private static List<Token> tokens(NLPNode[] nodes, List<Piece> pieces, boolean parsed) {
        UniversalDependencies tree = parsed ? new UniversalDependencies(nodes) : null;
        List<Token> tokens = new ArrayList<>();
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            int head = tree == null ? -1 : tree.head(i);
            String relation = tree == null ? "dep" : tree.relation(i);
            String entity = node.getNamedEntityTag();
            String kind = entity == null || entity.equals("O") ? "" : entity.substring(entity.indexOf('-') + 1);
            tokens.add(new Token(
                    i - 1,
                    pieces.get(i - 1).form(),
                    node.getLemma(),
                    node.getPartOfSpeechTag(),
                    kind,
                    head,
                    relation,
                    pieces.get(i - 1).span()));
        }
        return parsed ? LostSubject.found(TreeRepairs.mend(ClauseRepairs.mend(LostVerb.found(tokens)))) : tokens;
    }

    /** A token as split: its form and where it stands in the article text. */
    record Piece(String form, Span span) {}
}
