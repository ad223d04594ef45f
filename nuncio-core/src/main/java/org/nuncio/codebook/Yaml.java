package org.nuncio.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.nuncio.text.Diagnostic;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML file as nodes that know their line; what is not as expected becomes a diagnostic. */
final class Yaml {
    private final String file;
    private final Consumer<Diagnostic> faults;

    Yaml(String file, Consumer<Diagnostic> faults) {
        this.file = file;
        this.faults = faults;
    }

    Optional<Node> parse(String content) {
        try {
            return new Compose(LoadSettings.builder()
                            .setLabel(file)
                            .setMaxAliasesForCollections(10)
                            .build())
                    .composeString(content);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            int column = e.getProblemMark().map(Mark::getColumn).orElse(0) + 1;
            faults.accept(Diagnostic.at(
                    "codebook.yaml",
                    file,
                    line,
                    column,
                    "this is not YAML: " + e.getProblem() + ".",
                    "Mend it; quote text that holds a colon."));
            return Optional.empty();
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
