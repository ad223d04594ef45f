package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nuncio.toy.Models;

/** The labels are those that the library itself gives. */
@Tag("models")
class SequenceLabellerTest {
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

    private final Nlp4jModels models = new Nlp4jModels(Models.cache());

    private List<NLPNode[]> read() {
        return SENTENCES.stream()
                .map(sentence -> {
                    String[] words = sentence.split(" ");
                    NLPNode[] nodes = new NLPNode[words.length + 1];
                    nodes[0] = KnownForms.root();
                    for (int i = 1; i < nodes.length; i++) {
                        nodes[i] = models.forms.node(i, words[i - 1]);
                    }
                    return nodes;
                })
                .toList();
    }

    private NLPComponent<NLPNode> library(String model) {
        return models.component(Nlp4jModels.folder(Models.cache()), model);
    }

    private static List<String> labels(List<NLPNode[]> sentences, Function<NLPNode, String> label) {
        return sentences.stream()
                .flatMap(nodes -> Arrays.stream(nodes).skip(1))
                .map(label)
                .toList();
    }

    private static List<String> labels(SequenceLabeller labeller, List<NLPNode[]> sentences) {
        return sentences.stream()
                .flatMap(nodes -> Stream.of(labeller.label(nodes)).skip(1))
                .toList();
    }

    @Test
    void tagsAreTheLibrarysOwn() {
        List<NLPNode[]> sentences = read();
        sentences.forEach(library("models/en-pos")::process);

        List<String> tags = labels(sentences, NLPNode::getPartOfSpeechTag);

        assertThat(labels(models.tagger, read())).hasSizeGreaterThan(90).isEqualTo(tags);
        assertThat(labels(models.tagger, read())).as("from kept sums").isEqualTo(tags);
    }

    @Test
    void namesAreTheLibrarysOwn() {
        List<NLPNode[]> sentences = read();
        sentences.forEach(library("models/en-pos")::process);
        sentences.forEach(SequenceLabellerTest::lowerCaseAsLemma);
        sentences.forEach(models::name);
        List<String> mine = labels(sentences, NLPNode::getNamedEntityTag);
        sentences.forEach(library("models/en-ner")::process);

        assertThat(mine).contains("U-GPE", "B-PERSON").isEqualTo(labels(sentences, NLPNode::getNamedEntityTag));
    }

    private static void lowerCaseAsLemma(NLPNode[] nodes) {
        Arrays.stream(nodes).skip(1).forEach(node -> node.setLemma(node.getWordFormSimplifiedLowercase()));
    }
}
