package org.nuncio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The table of licences has every library that the program runs with, as Maven resolves them, with its version and the licence of its Maven description. The
 * bill of materials that goes into the archive is compared with the same table when the archive is made.
 */
class LibrariesTest {
    private static final Path ROOT = Path.of(System.getProperty("nuncio.root"));
    private static final Pattern ROW = Pattern.compile("\\| `(\\S+)` \\| `(\\S+)` \\| (\\S+) \\| (.+) \\|");
    private static final Pattern RESOLVED =
            Pattern.compile("\\s+([^:\\s]+):([^:]+):jar:([^:]+):(?:compile|runtime)\\b.*");

    /** A library by its coordinates. */
    private record Library(String group, String name, String version) {
        Path description(Path repository) {
            return repository
                    .resolve(group.replace('.', '/'))
                    .resolve(name)
                    .resolve(version)
                    .resolve(name + "-" + version + ".pom");
        }

        @Override
        public String toString() {
            return group + " " + name + " " + version;
        }
    }

    @Test
    void everyLibraryHasItsRowWithVersionAndLicence() throws Exception {
        List<String> libraries = new ArrayList<>();
        for (Library library : resolved()) {
            libraries.add(library + ": " + String.join(" or ", licences(library.description(repository()))));
        }
        assertThat(rows()).containsExactlyInAnyOrderElementsOf(libraries).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Apache Software License, version 2.0|Apache-2.0",
                "Apache License, Version 2.0|Apache-2.0",
                "The MIT License|MIT",
                "EPL 2.0|EPL-2.0",
                "GPL2 w/ CPE|GPL-2.0-with-classpath-exception",
                "ISC|ISC",
                "Apache License, Version 1.1|Apache License, Version 1.1",
                "Similar to Apache License but otherwise|Similar to Apache License but otherwise"
            })
    void aLicenceHasTheNameOfTheSpdxList(String name, String id) {
        assertThat(id(name)).isEqualTo(id);
    }

    private static List<String> rows() throws IOException {
        try (Stream<String> lines = Files.lines(ROOT.resolve("docs/licences.md"))) {
            return lines.map(ROW::matcher)
                    .filter(Matcher::matches)
                    .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3) + ": " + row.group(4))
                    .toList();
        }
    }

    private static List<Library> resolved() throws IOException {
        try (Stream<String> lines = Files.lines(ROOT.resolve("nuncio-app/target/libraries.txt"))) {
            return lines.map(RESOLVED::matcher)
                    .filter(Matcher::matches)
                    .map(line -> new Library(line.group(1), line.group(2), line.group(3)))
                    .filter(library -> !library.group().equals("org.nuncio"))
                    .toList();
        }
    }

    /** Maven's folder of libraries, from which the class path of the tests comes. */
    private static Path repository() {
        String end = "/org/assertj/assertj-core/";
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> path.replace('\\', '/'))
                .filter(path -> path.contains(end))
                .map(path -> Path.of(path.substring(0, path.indexOf(end))))
                .findFirst()
                .orElseThrow();
    }

    /** Those of the description, or of the nearest of its parents that names any. */
    private static List<String> licences(Path description)
            throws IOException, ParserConfigurationException, SAXException {
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(description.toFile())
                .getDocumentElement();
        List<String> names = children(project, "licenses").stream()
                .flatMap(all -> children(all, "license").stream())
                .map(licence -> id(text(licence, "name")))
                .toList();
        List<Element> parents = children(project, "parent");
        if (!names.isEmpty() || parents.isEmpty()) {
            return names;
        }
        Element parent = parents.get(0);
        Library above = new Library(text(parent, "groupId"), text(parent, "artifactId"), text(parent, "version"));
        return licences(above.description(repository()));
    }

    private static List<Element> children(Element element, String name) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one && one.getTagName().equals(name)) {
                children.add(one);
            }
        }
        return children;
    }

    private static String text(Element element, String name) {
        return children(element, name).get(0).getTextContent().strip();
    }

    /** The identifier that the list of SPDX has; the name as it is where none is known. */
    private static String id(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "the apache software license, version 2.0",
                    "the apache license, version 2.0",
                    "apache license, version 2.0" -> "Apache-2.0";
            case "the mit license", "mit license" -> "MIT";
            case "epl 2.0" -> "EPL-2.0";
            case "gpl2 w/ cpe" -> "GPL-2.0-with-classpath-exception";
            default -> name;
        };
    }
}
