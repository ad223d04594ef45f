package org.nuncio.sentence;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.ner.NERState;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tukaani.xz.XZInputStream;

/**
 * The NLP4J models that are used: ambiguity classes, word clusters, tagger, names, parser. Embeddings and gazetteers are shipped with them but no
 * model reads them. The models are packed in the library's jar; they are unpacked once into a cache folder, because unpacking takes
 * five times as long as loading.
 */
final class Nlp4jModels {
    private static final String ROOT = "/edu/emory/mathcs/nlp/";
    private static final String VERSION = "1.1.2";
    private static final ObjectInputFilter FILTER = ObjectInputFilter.Config.createFilter(
            "edu.emory.mathcs.nlp.**;java.util.**;java.lang.**;it.unimi.dsi.fastutil.**;org.magicwerk.**;!*");

    final KnownForms forms;
    final SequenceLabeller tagger;
    private final SequenceLabeller names;
    final NLPComponent<NLPNode> parser;
    final EnglishMorphAnalyzer morphology = new EnglishMorphAnalyzer();

    /** @throws UncheckedIOException where the models cannot be unpacked or read */
    Nlp4jModels(Path cache) {
        Path folder = folder(cache);
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(
                new ByteArrayInputStream("<configuration><lexica/></configuration>".getBytes(StandardCharsets.UTF_8)));
        lexica.setAmbiguityClasses(lexicon(
                this.<Map<String, List<String>>>load(folder, "lexica/en-ambiguity-classes-simplified-lowercase")));
        lexica.setWordClusters(
                lexicon(this.<Map<String, Set<String>>>load(folder, "lexica/en-brown-clusters-simplified-lowercase")));
        forms = new KnownForms(lexica);
        tagger = labeller(folder, "models/en-pos", Field.part_of_speech_tag, NLPNode::getWordFormSimplified);
        names = labeller(
                folder,
                "models/en-ner",
                Field.named_entity_tag,
                node -> node.getWordFormSimplified() + " " + node.getPartOfSpeechTag() + " " + node.getLemma());
        parser = component(folder, "models/en-dep");
    }

    static Path folder(Path cache) {
        return cache.resolve("nlp4j-" + VERSION);
    }

    static String version() {
        return "nlp4j-" + VERSION;
    }

    /** The parser is the last to be loaded. */
    static boolean isUnpacked(Path cache) {
        return Files.exists(folder(cache).resolve("en-dep.ser"));
    }

    private static <T> GlobalLexicon<T> lexicon(T content) {
        return new GlobalLexicon<>(content, Field.word_form_simplified_lowercase, "lexicon");
    }

    /** Gives each node its named entity tag, such as {@code B-PERSON}; they need tags and lemmas. */
    void name(NLPNode[] nodes) {
        String[] labels = names.label(nodes);
        for (int i = 1; i < nodes.length; i++) {
            nodes[i].setNamedEntityTag(labels[i]);
        }
        new NERState<>(nodes).postProcess(); // mends chains of labels that cannot follow each other
    }

    /** One of the library's models as the library runs it. */
    NLPComponent<NLPNode> component(Path folder, String name) {
        OnlineComponent<NLPNode, ?> component = load(folder, name);
        component.setFlag(NLPFlag.DECODE); // without it a component silently does nothing
        return component;
    }

    private SequenceLabeller labeller(Path folder, String name, Field labelled, Function<NLPNode, String> identity) {
        Unpacked<OnlineComponent<NLPNode, ?>> component = unpacked(folder, name);
        return new SequenceLabeller(new LinearModel(component.model(), component.features()), labelled, identity);
    }

    private <T> T load(Path folder, String name) {
        return this.<T>unpacked(folder, name).model();
    }

    /** A model with the map of its features, where it has one. */
    private record Unpacked<T>(T model, FeatureMap features) {}

    @SuppressWarnings("unchecked")
    private <T> Unpacked<T> unpacked(Path folder, String name) {
        Path file = folder.resolve(name.substring(name.indexOf('/') + 1) + ".ser");
        try {
            if (!Files.exists(file)) {
                unpack(name, file);
            }
            try (ModelStream in = new ModelStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
                return new Unpacked<>((T) in.readObject(), in.features);
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("model " + name + " asks for a class that is not there", e);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "model " + name + " cannot be read from " + file + ": delete that folder and try again", e);
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

    /** Writes beside the target and renames, so that a run that is cut off leaves no half file. */
    private static void unpack(String name, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
        try (InputStream packed = Nlp4jModels.class.getResourceAsStream(ROOT + name + ".xz")) {
            if (packed == null) {
                throw new IOException("nlp4j-english is not on the class path");
            }
            try (InputStream in = new XZInputStream(new BufferedInputStream(packed, 1 << 16))) {
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
