package org.nuncio.dist;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes each library again with what {@link Lean} keeps of it, not compressed, because the archive is compressed as a whole, which takes a third less room.
 * Entries keep their order and get one time, so that the same libraries always give the same bytes.
 */
final class LeanJars {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final String LICENCE =
            "(META-INF/([^/]+/)?|.*/webjars/.*/)?(LICENSE|NOTICE|ThirdPartyNotices)(\\.txt|\\.md)?";

    private final Lean lean;
    private final Path lib;
    private final Path licences;

    private LeanJars(Lean lean, Path target) {
        this.lean = lean;
        this.lib = target.resolve("lib");
        this.licences = target.resolve("licences");
    }

    /** Arguments: the folder of the libraries as they are, the folder to write, the platforms with commas between them. */
    public static void main(String[] args) throws IOException {
        Lean lean = Lean.forPlatforms(Set.of(args[2].split(",")));
        write(Path.of(args[0]), Path.of(args[1]), lean);
    }

    static void write(Path whole, Path target, Lean lean) throws IOException {
        empty(target);
        LeanJars jars = new LeanJars(lean, target);
        Files.createDirectories(jars.lib);
        Files.createDirectories(jars.licences);
        try (Stream<Path> files = Files.list(whole)) {
            for (Path jar : files.sorted().toList()) {
                jars.write(jar);
            }
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void write(Path jar) throws IOException {
        String name = jar.getFileName().toString();
        try (ZipFile whole = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(lib.resolve(name));
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(whole.entries())) {
                if (entry.isDirectory() || lean.keeps(name, entry.getName())) { // a class may ask for a folder
                    byte[] content = content(whole, entry);
                    store(out, entry.getName(), content);
                    keepLicence(name, entry.getName(), content);
                }
            }
        }
    }

    private static byte[] content(ZipFile jar, ZipEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static void store(ZipOutputStream out, String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    /** A licence or notice lies also beside the libraries, where people look for it. */
    private void keepLicence(String jar, String entry, byte[] content) throws IOException {
        if (!entry.matches(LICENCE)) {
            return;
        }
        Path folder = licences.resolve(jar.substring(0, jar.length() - ".jar".length()));
        Files.createDirectories(folder);
        Files.write(folder.resolve(entry.substring(entry.lastIndexOf('/') + 1)), content);
    }
}
