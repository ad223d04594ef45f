package org.nuncio.sentence.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tags and names are those that the library itself gives. */
@Tag("models")
class LabelsTest {
    private static final List<String> SENTENCES = List.of(
            "The envoy , who had flown in from Oslo on Monday , urged both sides to hold their fire .",
            "\" We will not be cowed , \" Ms. O'Neill-Hart told Radio 4 's 7.30 a.m. bulletin .",
            "POLICE FIRE TEAR GAS AS 3,500 MARCH IN LILONGWE",
            "eBay-style sites , the U.N. 's e-mail and www.example.org were down for 2-3 hours (see p. 14 ) .",
            "Talks !",
            "x",
            "$ 1.5bn of F-16s , Mi-17s and Su-30MKIs were to be delivered by mid-2009 , two ex-officers said .",
            "Zażółć gęślą jaźń said Łukasz in Kraków — “ nothing new ” … 😀",
            "Colonel Muammar Gaddafi 's aides met Kofi Annan , Condoleezza Rice and the Dalai Lama in New York City .");

    private final Models models = new ModelFolder(org.nuncio.toy.Models.cache()).load();
    private final GlobalLexica<NLPNode> lexica = lexica();

    private static GlobalLexica<NLPNode> lexica() {
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(
                new ByteArrayInputStream("<configuration><lexica/></configuration>".getBytes(StandardCharsets.UTF_8)));
        try {
            lexica.setAmbiguityClasses(new GlobalLexicon<>(
                    LibraryModels.<List<String>>lexicon(LibraryModels.CLASSES),
                    Field.word_form_simplified_lowercase,
                    "classes"));
            lexica.setWordClusters(new GlobalLexicon<>(
                    LibraryModels.<Set<String>>lexicon(LibraryModels.CLUSTERS),
                    Field.word_form_simplified_lowercase,
                    "clusters"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return lexica;
    }

    private NLPNode[] nodes(String sentence) {
        String[] words = sentence.split(" ");
        NLPNode[] nodes = new NLPNode[words.length + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, words[i - 1]);
        }
        lexica.process(nodes);
        return nodes;
    }

    private List<String> libraryTags() throws IOException {
        NLPComponent<NLPNode> tagger = LibraryModels.component(LibraryModels.TAGGER);
        return SENTENCES.stream()
                .map(this::nodes)
                .peek(tagger::process)
                .flatMap(nodes -> Arrays.stream(nodes).skip(1))
                .map(NLPNode::getPartOfSpeechTag)
                .toList();
    }

    private List<String> libraryNames() throws IOException {
        NLPComponent<NLPNode> names = LibraryModels.component(LibraryModels.NAMES);
        return SENTENCES.stream()
                .flatMap(sentence -> {
                    Words words = tagged(sentence);
                    NLPNode[] nodes = nodes(sentence);
                    for (int i = 1; i < nodes.length; i++) {
                        nodes[i].setPartOfSpeechTag(words.tag(i));
                        nodes[i].setLemma(words.lemma(i));
                    }
                    names.process(nodes);
                    return Arrays.stream(nodes).skip(1);
                })
                .map(node -> node.getNamedEntityTag().replaceFirst("^(O|.-)", ""))
                .toList();
    }

    private Words tagged(String sentence) {
        Words words = models.words(List.of(sentence.split(" ")));
        models.tag(words);
        for (int i = 1; i < words.size(); i++) {
            words.setLemma(i, words.simplified(i));
        }
        return words;
    }

    private List<String> tags() {
        return SENTENCES.stream()
                .map(this::tagged)
                .flatMap(words -> IntStream.range(1, words.size()).mapToObj(words::tag))
                .toList();
    }

    @Test
    void tagsAreTheLibrarysOwn() throws IOException {
        List<String> theirs = libraryTags();

        assertThat(tags()).hasSizeGreaterThan(90).isEqualTo(theirs);
        assertThat(tags()).as("from kept sums").isEqualTo(theirs);
    }

    @Test
    void namesAreTheLibrarysOwn() throws IOException {
        Stream<Words> named = SENTENCES.stream().map(this::tagged).peek(models::name);
        List<String> kinds = named.flatMap(
                        words -> IntStream.range(1, words.size()).mapToObj(words::kind))
                .toList();

        assertThat(kinds).contains("GPE", "PERSON", "").isEqualTo(libraryNames());
    }
}
