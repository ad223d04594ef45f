package org.nuncio.sentence.kernel;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tukaani.xz.XZInputStream;

/**
 * The models as NLP4J ships them: serialised Java objects, packed in the library's jar. Embeddings and gazetteers are shipped too but none of these
 * models reads them. Only classes that they need are let in.
 */
final class LibraryModels {
    static final String VERSION = "1.1.2";
    static final String CLASSES = "lexica/en-ambiguity-classes-simplified-lowercase";
    static final String CLUSTERS = "lexica/en-brown-clusters-simplified-lowercase";
    static final String TAGGER = "models/en-pos";
    static final String NAMES = "models/en-ner";
    static final String PARSER = "models/en-dep";
    private static final String ROOT = "/edu/emory/mathcs/nlp/";
    private static final ObjectInputFilter FILTER = ObjectInputFilter.Config.createFilter(
            "edu.emory.mathcs.nlp.**;java.util.**;java.lang.**;it.unimi.dsi.fastutil.**;org.magicwerk.**;!*");

    private LibraryModels() {}

    /** Reads all of them and keeps what is used, which takes half a minute. */
    static Models.Contents convert() throws IOException {
        return new Models.Contents(
                Lexicon.of(LibraryModels.<List<String>>lexicon(CLASSES)),
                Lexicon.of(LibraryModels.<Set<String>>lexicon(CLUSTERS)),
                weights(TAGGER),
                weights(NAMES),
                weights(PARSER));
    }

    static <T> Map<String, T> lexicon(String name) throws IOException {
        return LibraryModels.<Map<String, T>>read(name).model();
    }

    private static Weights weights(String name) throws IOException {
        Unpacked<OnlineComponent<NLPNode, ?>> component = read(name);
        return WeightsMaker.weights(component.model(), component.features());
    }

    /** A model as the library runs it. */
    static OnlineComponent<NLPNode, ?> component(String name) throws IOException {
        OnlineComponent<NLPNode, ?> component =
                LibraryModels.<OnlineComponent<NLPNode, ?>>read(name).model();
        component.setFlag(NLPFlag.DECODE); // without it a component silently does nothing
        return component;
    }

    /** A model with the map of its features, where it has one. */
    private record Unpacked<T>(T model, FeatureMap features) {}

    @SuppressWarnings("unchecked")
    private static <T> Unpacked<T> read(String name) throws IOException {
        try (InputStream packed = LibraryModels.class.getResourceAsStream(ROOT + name + ".xz")) {
            if (packed == null) {
                throw new IOException("nlp4j-english is not on the class path");
            }
            InputStream plain = new XZInputStream(new BufferedInputStream(packed, 1 << 16));
            try (ModelStream in = new ModelStream(new BufferedInputStream(plain, 1 << 20))) {
                return new Unpacked<>((T) in.readObject(), in.features);
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("model " + name + " asks for a class that is not there", e);
        }
    }

    /** Keeps the map of features that goes by, because a feature template does not hand it out. */
    private static final class ModelStream extends ObjectInputStream {
        private FeatureMap features;

        ModelStream(InputStream in) throws IOException {
            super(in);
            setObjectInputFilter(FILTER);
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object object) {
            if (object instanceof FeatureMap map) {
                features = map;
            }
            return object;
        }
    }
}
