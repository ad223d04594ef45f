package org.nuncio.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.Folder;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads and checks {@code tension.yaml} and {@code alerts.yaml}; all faults come in one run. */
public final class MonitorLoader {
    public static final String TENSION = "tension.yaml";
    public static final String ALERTS = "alerts.yaml";

    private final Folder folder;
    private final Map<String, String> names;
    private final List<Diagnostic> faults = new ArrayList<>();

    /** The monitor, or null where there is a fault. */
    public record Loaded(@Nullable Monitor monitor, List<Diagnostic> diagnostics) {}

    private MonitorLoader(Folder folder, Map<String, String> names) {
        this.folder = folder;
        this.names = names;
    }

    /** @param folder of a codebook */
    public static Loaded load(Folder folder) {
        return load(folder, Map.of());
    }

    /** @param names what faults call a file that is not that of the codebook: {@code tension.yaml} → {@code my.yaml} */
    public static Loaded load(Folder folder, Map<String, String> names) {
        MonitorLoader loader = new MonitorLoader(folder, names);
        return loader.run(loader.types());
    }

    /** Of a codebook, which may do without both files. */
    static Loaded within(Folder folder, Set<String> types) {
        boolean neither = folder.read(TENSION).isBlank() && folder.read(ALERTS).isBlank();
        return neither ? new Loaded(null, List.of()) : new MonitorLoader(folder, Map.of()).run(types);
    }

    private Loaded run(Set<String> types) {
        TensionFormula tension = parse(TENSION)
                .map(root -> new TensionReader(yaml(TENSION)).read(root, hash(TENSION)))
                .orElse(null);
        AlertReader reader = new AlertReader(yaml(ALERTS), types);
        List<AlertRule> alerts = parse(ALERTS).map(reader::read).orElse(null);
        boolean whole = faults.isEmpty() && tension != null && alerts != null;
        return new Loaded(
                whole ? new Monitor(tension, alerts, reader.version(), hash(ALERTS)) : null, List.copyOf(faults));
    }

    /** Types that an alert may name. What else is wrong with their file is told where the codebook is loaded. */
    private Set<String> types() {
        Set<String> types = new HashSet<>();
        Yaml yaml = new Yaml("codebook/types.yaml", fault -> {});
        yaml.parse(folder.read("types.yaml"))
                .ifPresent(root -> yaml.items(root).stream()
                        .map(node -> yaml.map(node).get("type"))
                        .filter(node -> node != null)
                        .forEach(node -> types.add(yaml.text(node))));
        return types;
    }

    private Yaml yaml(String file) {
        return new Yaml(name(file), faults::add);
    }

    private String name(String file) {
        return names.getOrDefault(file, "codebook/" + file);
    }

    private Optional<Node> parse(String file) {
        String content = folder.read(file);
        int before = faults.size();
        Optional<Node> root = yaml(file).parse(content);
        if (root.isEmpty() && faults.size() == before) {
            faults.add(
                    Diagnostic.error("codebook.missing", name(file), "the file is missing or empty.", "Restore it."));
        }
        return root;
    }

    private String hash(String file) {
        return Folder.of(Map.of(file, folder.read(file))).version();
    }
}
