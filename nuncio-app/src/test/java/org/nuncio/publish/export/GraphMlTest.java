package org.nuncio.publish.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.nuncio.record.Happening;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GraphMlTest {
    /** A graph as a reader has it: every edge between nodes that are there, every value under a key that is declared. */
    record Graph(Map<String, Map<String, String>> nodes, List<Map<String, String>> edges) {}

    static Graph read(Happening... happenings) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Document document = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(Told.bytes(ExportFormat.graphml, happenings)));
        Map<String, String> keys = new HashMap<>();
        elements(document.getDocumentElement(), "key")
                .forEach(key -> keys.put(key.getAttribute("id"), key.getAttribute("attr.name")));
        Map<String, Map<String, String>> nodes = new HashMap<>();
        for (Element node : elements(document.getDocumentElement(), "node")) {
            assertThat(nodes.put(node.getAttribute("id"), data(node, keys)))
                    .as("node twice")
                    .isNull();
        }
        List<Map<String, String>> edges = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Element edge : elements(document.getDocumentElement(), "edge")) {
            assertThat(nodes).containsKeys(edge.getAttribute("source"), edge.getAttribute("target"));
            assertThat(ids.add(edge.getAttribute("id"))).as("edge twice").isTrue();
            Map<String, String> values = data(edge, keys);
            values.put("ends", edge.getAttribute("source") + ">" + edge.getAttribute("target"));
            edges.add(values);
        }
        return new Graph(nodes, edges);
    }

    private static Map<String, String> data(Element element, Map<String, String> keys) {
        Map<String, String> data = new HashMap<>();
        for (Element value : elements(element, "data")) {
            assertThat(keys).containsKey(value.getAttribute("key"));
            data.put(keys.get(value.getAttribute("key")), value.getTextContent());
        }
        return data;
    }

    private static List<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @Test
    void actorsAreNodesAndHappeningsAreEdges() throws Exception {
        Graph graph = read(Told.airStrike(), Told.fourPairs());
        assertThat(graph.nodes()).containsOnlyKeys("RUS/MIL", "UKR", "UN/GOV", "NATO");
        assertThat(graph.edges()).hasSize(5);
        assertThat(graph.edges().get(0))
                .containsEntry("ends", "RUS/MIL>UKR")
                .containsEntry("type", "ASSAULT")
                .containsEntry("date", "2022-02-24")
                .containsEntry("weight", "2")
                .containsEntry("mutual", "false");
        assertThat(graph.nodes().get("RUS/MIL")).containsEntry("name", "Russia").containsEntry("sector", "MIL");
    }

    @Test
    void talksAreAnEdgeThatSaysItIsMutual() throws Exception {
        assertThat(read(Told.talks()).edges())
                .singleElement()
                .satisfies(edge -> assertThat(edge)
                        .containsEntry("ends", "GBR/GOV>RUS/GOV")
                        .containsEntry("mutual", "true"));
    }

    @Test
    void whatOneDoesAloneIsNoEdge() throws Exception {
        assertThat(read(Told.bare())).isEqualTo(new Graph(Map.of(), List.of()));
    }
}
