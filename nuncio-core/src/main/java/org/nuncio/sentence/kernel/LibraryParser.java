package org.nuncio.sentence.kernel;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** The parser as NLP4J itself runs it, to compare ours with. Loading takes half a minute and most of two gigabytes. */
public final class LibraryParser {
    private final OnlineComponent<NLPNode, ?> parser;
    private final GlobalLexica<NLPNode> lexica = new GlobalLexica<>(
            new ByteArrayInputStream("<configuration><lexica/></configuration>".getBytes(StandardCharsets.UTF_8)));

    public LibraryParser() {
        try {
            Map<String, Set<String>> clusters = LibraryModels.lexicon(LibraryModels.CLUSTERS);
            lexica.setWordClusters(new GlobalLexicon<>(clusters, Field.word_form_simplified_lowercase, "clusters"));
            parser = LibraryModels.component(LibraryModels.PARSER);
        } catch (IOException e) {
            throw new UncheckedIOException("the library's parser cannot be read", e);
        }
    }

    /** The tree; needs tags and lemmas. */
    public Tree parse(Words words) {
        NLPNode[] nodes = new NLPNode[words.size()];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, words.form(i));
            nodes[i].setPartOfSpeechTag(words.tag(i));
            nodes[i].setLemma(words.lemma(i));
        }
        lexica.process(nodes);
        parser.process(nodes);
        int[] heads = new int[nodes.length];
        String[] labels = new String[nodes.length];
        for (int i = 1; i < nodes.length; i++) {
            heads[i] = nodes[i].getDependencyHead().getID();
            labels[i] = nodes[i].getDependencyLabel();
        }
        return new Tree(heads, labels);
    }
}
