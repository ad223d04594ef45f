package org.nuncio.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The text files of a folder by their path within it, with {@code /}: {@code acts/consult.yaml}. */
public final class Folder {
    private final TreeMap<String, String> files;

    private Folder(TreeMap<String, String> files) {
        this.files = files;
    }

    /** For tests and for files that are not on a disk. */
    public static Folder of(Map<String, String> files) {
        return new Folder(new TreeMap<>(files));
    }

    /** @throws UncheckedIOException where a file cannot be read as UTF-8 */
    public static Folder of(Path root) {
        try (Stream<Path> walk = Files.walk(root)) {
            TreeMap<String, String> files = new TreeMap<>();
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(path).toString().replace('\\', '/');
                if (name.endsWith(".yaml") || name.endsWith(".tsv")) {
                    files.put(name, Files.readString(path, StandardCharsets.UTF_8));
                }
            }
            return new Folder(files);
        } catch (IOException e) {
            throw new UncheckedIOException("folder " + root, e);
        }
    }

    /** A folder that was packed with the program, in a jar or not. */
    public static Folder ofResources(Class<?> beside, String name) {
        URL url = beside.getResource(name);
        if (url == null) {
            throw new IllegalArgumentException("no resource folder " + name + " beside " + beside.getName());
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return of(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return of(jar.getPath(uri.toString().substring(uri.toString().indexOf("!/") + 1)));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("resource folder " + url, e);
        }
    }

    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** The content, or an empty string where there is no such file. */
    public String read(String name) {
        return files.getOrDefault(name, "");
    }

    /** This folder with the files of another added; a file of the same name is replaced. */
    public Folder plus(Folder other) {
        TreeMap<String, String> all = new TreeMap<>(files);
        all.putAll(other.files);
        return new Folder(all);
    }

    /** This folder but for some files. */
    public Folder without(String... names) {
        TreeMap<String, String> rest = new TreeMap<>(files);
        rest.keySet().removeAll(List.of(names));
        return new Folder(rest);
    }

    /** {@code sha256:} and the first twelve hexadecimal digits over all names and contents. */
    public String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(content.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return "sha256:" + HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
