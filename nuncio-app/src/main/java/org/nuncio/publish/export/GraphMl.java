package org.nuncio.publish.export;

import static org.nuncio.publish.export.TabCells.plain;

import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.publish.Plain;
import org.nuncio.record.Day;
import org.nuncio.record.Happening;
import org.nuncio.record.Site;

/**
 * GraphML: actors as nodes, happenings as directed edges, one for each pair of actors. A node stands before its first edge. What one actor does alone is no edge.
 */
final class GraphMl implements HappeningWriter {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
            """;
    private static final Map<String, String> NODE_KEYS =
            ordered("label", "string", "name", "string", "code", "string", "sector", "string");
    private static final Map<String, String> EDGE_KEYS = ordered(
            "happening",
            "string",
            "type",
            "string",
            "modes",
            "string",
            "status",
            "string",
            "date",
            "string",
            "last",
            "string",
            "weight",
            "int",
            "reports",
            "int",
            "intensity",
            "double",
            "quad",
            "string",
            "cameo",
            "string",
            "mutual",
            "boolean",
            "place",
            "string",
            "evidence",
            "string",
            "uri",
            "string");

    private final Writer out;
    private final Set<String> nodes = new HashSet<>();

    GraphMl(Writer out) {
        this.out = out;
    }

    private static Map<String, String> ordered(String... keysAndTypes) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndTypes.length; i += 2) {
            map.put(keysAndTypes[i], keysAndTypes[i + 1]);
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public void begin() throws IOException {
        out.write(HEAD);
        for (Map.Entry<String, String> key : NODE_KEYS.entrySet()) {
            key("node", key.getKey(), key.getValue());
        }
        for (Map.Entry<String, String> key : EDGE_KEYS.entrySet()) {
            key("edge", key.getKey(), key.getValue());
        }
        out.write("<graph id=\"record\" edgedefault=\"directed\">\n");
    }

    private void key(String of, String name, String type) throws IOException {
        out.write("<key id=\"" + of + "_" + name + "\" for=\"" + of + "\" attr.name=\"" + name + "\" attr.type=\""
                + type + "\"/>\n");
    }

    @Override
    public int add(Happening happening) throws IOException {
        int edges = 0;
        for (Dyad dyad : Dyad.of(happening)) {
            node(dyad.actor());
            node(dyad.recipient());
            if (dyad.actor() != null && dyad.recipient() != null) {
                edge(dyad, dyad.actor(), dyad.recipient());
                edges++;
            }
        }
        return edges;
    }

    @Override
    public void end() throws IOException {
        out.write("</graph>\n</graphml>\n");
    }

    private void node(@Nullable ShownParty side) throws IOException {
        if (side == null || !nodes.add(id(side))) {
            return;
        }
        out.write("<node id=\"" + id(side) + "\">");
        data("node_label", side.label());
        data("node_name", name(side));
        data("node_code", plain(side.code()));
        data("node_sector", plain(side.sector()));
        out.write("</node>\n");
    }

    /** Of the country or organisation; a node stands for all who share its label, not for one of them. */
    private static String name(ShownParty side) {
        if (!side.country().isEmpty()) {
            return side.country();
        }
        return side.isOrganisation() && side.sector() == null ? side.name() : side.label();
    }

    private void edge(Dyad dyad, ShownParty actor, ShownParty recipient) throws IOException {
        Happening happening = dyad.happening();
        out.write("<edge id=\"" + happening.id() + "-" + dyad.number() + "\" source=\"" + id(actor) + "\" target=\""
                + id(recipient) + "\">");
        Day day = happening.day();
        Site site = happening.site();
        data("edge_happening", happening.id());
        data("edge_type", happening.type());
        data("edge_modes", String.join(" ", happening.modes()));
        data("edge_status", happening.status());
        data("edge_date", day == null ? "" : plain(day.first()));
        data("edge_last", day == null ? "" : plain(day.last()));
        data("edge_weight", Integer.toString(happening.origins()));
        data("edge_reports", Integer.toString(happening.reports()));
        data("edge_intensity", Double.toString(happening.intensity()));
        data("edge_quad", happening.quad());
        data("edge_cameo", plain(happening.cameo()));
        data("edge_mutual", Boolean.toString(dyad.mutual()));
        data("edge_place", site == null ? "" : site.name());
        data("edge_evidence", happening.best().claim().evidence());
        data("edge_uri", happening.best().address());
        out.write("</edge>\n");
    }

    private void data(String key, String value) throws IOException {
        if (!value.isEmpty()) {
            out.write("<data key=\"" + key + "\">" + escaped(value) + "</data>");
        }
    }

    private static String id(ShownParty side) {
        return escaped(side.label());
    }

    private static String escaped(String value) {
        return Plain.line(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
