package org.nuncio.sentence;

import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The library's nodes, with what it knows of each form without its context: simplified forms, ambiguity classes, clusters. It works them out by
 * a handful of regular expressions for every token; here once for each form that is kept.
 */
final class KnownForms {
    /** Forms kept; a few hundred bytes each. */
    private static final int KEPT = 10_000;

    private final GlobalLexica<NLPNode> lexica;
    private final Map<String, NLPNode> known = new ConcurrentHashMap<>();

    KnownForms(GlobalLexica<NLPNode> lexica) {
        this.lexica = lexica;
    }

    static NLPNode root() {
        NLPNode root = new NLPNode();
        root.toRoot();
        return root;
    }

    /** @param id place in the sentence, from 1 */
    NLPNode node(int id, String form) {
        NLPNode like = known.get(form);
        if (like == null) {
            like = new NLPNode(1, form);
            lexica.process(new NLPNode[] {like, like}); // the first is taken for the root
            if (known.size() >= KEPT) {
                known.clear();
            }
            known.put(form, like);
        }
        return new Copy(id, like);
    }

    /** A node with the forms of another. */
    private static final class Copy extends NLPNode {
        private static final long serialVersionUID = 1;

        Copy(int id, NLPNode like) {
            super(id, like.getWordForm());
            word_form = like.getWordForm();
            word_form_lowercase = like.getWordFormLowercase();
            word_form_simplified = like.getWordFormSimplified();
            word_form_undigitalized = like.getWordFormUndigitalized();
            word_form_simplified_lowercase = like.getWordFormSimplifiedLowercase();
            ambiguity_classes = like.getAmbiguityClasseList();
            word_clusters = like.getWordClusters();
        }

        /** The constructor of the library would work everything out. */
        @Override
        public void setWordForm(String form) {
            // taken from the other node
        }
    }
}
