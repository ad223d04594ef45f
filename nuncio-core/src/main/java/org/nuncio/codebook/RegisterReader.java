package org.nuncio.codebook;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.nuncio.text.Diagnostic;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the words that tell what a report is about. A codebook without the file judges no report. */
final class RegisterReader {
    static final String FILE = "registers.yaml";
    private static final Set<String> KEYS = Set.of("quiet", "political", "everyday");

    private final Yaml yaml;

    RegisterReader(Consumer<Diagnostic> faults) {
        this.yaml = new Yaml("codebook/" + FILE, faults);
    }

    /** @param content of the file, empty where there is none */
    Codebook.Registers read(String content) {
        Optional<Node> root = content.isBlank() ? Optional.empty() : yaml.parse(content);
        if (root.isEmpty()) {
            return Codebook.Registers.NONE;
        }
        Map<String, Node> map = yaml.map(root.get());
        if (!map.keySet().equals(KEYS)) {
            yaml.fault(
                    root.get(),
                    "codebook.register",
                    "the file has the keys quiet, political and everyday",
                    "Mend the keys.");
            return Codebook.Registers.NONE;
        }
        Map<String, Set<String>> quiet = new LinkedHashMap<>();
        yaml.map(map.get("quiet")).forEach((name, words) -> quiet.put(name, lower(yaml.texts(words))));
        Set<String> political = lower(yaml.texts(map.get("political")));
        Set<String> everyday = lower(yaml.texts(map.get("everyday")));
        everyday.stream()
                .filter(word -> !political.contains(word))
                .sorted()
                .forEach(word -> yaml.fault(
                        map.get("everyday"),
                        "codebook.register",
                        "'" + word + "' stands under everyday and not under political",
                        "Add it to political, or take it out."));
        quiet.forEach((name, words) -> both(words, political)
                .forEach(word -> yaml.fault(
                        map.get("political"),
                        "codebook.register",
                        "'" + word + "' stands under political and under " + name,
                        "Keep one of them.")));
        return new Codebook.Registers(quiet, political, everyday);
    }

    private static Set<String> both(Set<String> words, Set<String> others) {
        Set<String> both = new HashSet<>(words);
        both.retainAll(others);
        return both;
    }

    private static Set<String> lower(List<String> words) {
        return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
