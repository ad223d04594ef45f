package org.nuncio.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.nuncio.text.Diagnostic;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.ComposerException;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A YAML file as nodes that know their line; what is not as expected becomes a diagnostic. No tag of a file makes an object: it is read as nodes only. */
final class Yaml {
    private final String file;
    private final Consumer<Diagnostic> faults;

    Yaml(String file, Consumer<Diagnostic> faults) {
        this.file = file;
        this.faults = faults;
    }

    Optional<Node> parse(String content) {
        try {
            return new Nodes(
                            LoadSettings.builder()
                                    .setLabel(file)
                                    .setMaxAliasesForCollections(10)
                                    .build(),
                            content)
                    .getSingleNode();
        } catch (MarkedYamlEngineException e) {
            broken(e.getProblemMark(), e.getProblem());
        } catch (YamlEngineException e) {
            broken(Optional.empty(), e.getMessage());
        }
        return Optional.empty();
    }

    private void broken(Optional<Mark> mark, String problem) {
        faults.accept(Diagnostic.at(
                "codebook.yaml",
                file,
                mark.map(Mark::getLine).orElse(-1) + 1,
                mark.map(Mark::getColumn).orElse(-1) + 1,
                "this is not YAML: " + problem + ".",
                "Mend it; quote text that holds a colon."));
    }

    /** Builds nodes by recursion, and so not deeper than anybody writes. */
    private static final class Nodes extends Composer {
        private static final int DEEPEST = 50;
        private int depth;

        Nodes(LoadSettings settings, String content) {
            super(settings, new ParserImpl(settings, new StreamReader(settings, content)));
        }

        @Override
        protected SequenceNode composeSequenceNode(Optional<Anchor> anchor) {
            deeper();
            SequenceNode node = super.composeSequenceNode(anchor);
            depth--;
            return node;
        }

        @Override
        protected Node composeMappingNode(Optional<Anchor> anchor) {
            deeper();
            Node node = super.composeMappingNode(anchor);
            depth--;
            return node;
        }

        private void deeper() {
            if (++depth > DEEPEST) {
                throw new ComposerException(
                        "it is nested too deep", parser.peekEvent().getStartMark());
            }
        }
    }

    static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    void fault(Node node, String code, String message, String remedy) {
        int column = node.getStartMark().map(Mark::getColumn).orElse(-1) + 1;
        faults.accept(Diagnostic.at(code, file, line(node), column, message + ".", remedy));
    }

    List<Node> items(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        return List.of(node);
    }

    /** The keys and values of a mapping, in order; anything else is a fault. */
    Map<String, Node> map(Node node) {
        Map<String, Node> map = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            fault(node, "codebook.shape", "keys and values are expected here", "Write key: value.");
            return map;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = text(tuple.getKeyNode());
            if (map.put(key, tuple.getValueNode()) != null) {
                fault(tuple.getKeyNode(), "codebook.doubled-key", "the key '" + key + "' stands twice", "Keep one.");
            }
        }
        return map;
    }

    String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        fault(node, "codebook.shape", "a word or sentence is expected here", "Write text, quoted if it holds a colon.");
        return "";
    }

    /** One text or a list of them. */
    List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(node)) {
            texts.add(text(item));
        }
        return texts;
    }
}
