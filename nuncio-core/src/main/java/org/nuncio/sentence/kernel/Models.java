package org.nuncio.sentence.kernel;

import edu.emory.mathcs.nlp.component.template.feature.Field;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The models of NLP4J that are used: tags, names, trees. May be used by several threads at once. */
public final class Models {
    /** Forms kept; about a kilobyte each. */
    private static final int KEPT = 10_000;

    private final Lexicon classes;
    private final Lexicon clusters;
    private final SequenceLabeller tagger;
    private final SequenceLabeller names;
    private final ArcParser parser;
    private final Form root = Form.root();
    private final Map<String, Form> known = new ConcurrentHashMap<>();

    Models(Contents contents) {
        this.classes = contents.classes();
        this.clusters = contents.clusters();
        this.tagger = new SequenceLabeller(
                contents.tagger(),
                Field.part_of_speech_tag,
                (words, i) -> new WordSums.Key(words.forms[i].simplifiedHash.hash(), 0, 0));
        this.names = new SequenceLabeller(contents.names(), Field.named_entity_tag, Models::key);
        this.parser = new ArcParser(contents.parser());
    }

    /**
     * All that is read from a file.
     *
     * @param classes the tags that a word may have
     */
    record Contents(Lexicon classes, Lexicon clusters, Weights tagger, Weights names, Weights parser) {}

    private static WordSums.Key key(Words words, int i) {
        return new WordSums.Key(
                words.forms[i].simplifiedHash.hash(), words.tagHashes[i].hash(), words.lemmaHashes[i].hash());
    }

    /** A sentence that no model has seen yet. */
    public Words words(List<String> forms) {
        Form[] all = new Form[forms.size() + 1];
        all[0] = root;
        for (int i = 1; i < all.length; i++) {
            all[i] = form(forms.get(i - 1));
        }
        return new Words(all);
    }

    private Form form(String text) {
        Form form = known.get(text);
        if (form == null) {
            form = new Form(text, classes, clusters);
            if (known.size() >= KEPT) {
                known.clear();
            }
            known.put(text, form);
        }
        return form;
    }

    /** Gives each word its tag. */
    public void tag(Words words) {
        int[] labels = tagger.label(words);
        for (int i = 1; i < labels.length; i++) {
            words.setTag(i, tagger.name(labels[i]), tagger.hash(labels[i]));
        }
    }

    /** Tells the words that are parts of names; needs tags and lemmas. */
    public void name(Words words) {
        int[] labels = names.label(words);
        String[] chain = new String[labels.length];
        for (int i = 1; i < labels.length; i++) {
            chain[i] = names.name(labels[i]);
        }
        String[] kinds = NameChains.kinds(chain);
        for (int i = 1; i < kinds.length; i++) {
            words.setKind(i, kinds[i]);
        }
    }

    /** The tree; needs tags and lemmas. */
    public Tree parse(Words words) {
        return parser.parse(words);
    }
}
