package org.nuncio.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.sentence.Nlp4jReader;
import org.nuncio.text.Diagnostic;

/**
 * Where converted models are kept, unless the user names a folder.
 *
 * @param environment of the process
 * @param home folder of the user, which may be missing or not writable
 * @param temporary folder for temporary files
 * @param user name of the user
 */
record ModelsFolder(
        Map<String, String> environment, @Nullable Path home, Path temporary, String user) {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    static ModelsFolder of(Map<String, String> environment) {
        String home = System.getProperty("user.home", "");
        return new ModelsFolder(
                environment,
                home.isBlank() || home.equals("?") ? null : Path.of(home), // what Java says of a user without a home
                Path.of(System.getProperty("java.io.tmpdir")),
                System.getProperty("user.name", "user"));
    }

    /**
     * {@code $NUNCIO_CACHE}, else {@code $XDG_CACHE_HOME/nuncio}, else {@code ~/.cache/nuncio}; where nothing can be written there and no models are there yet, a
     * folder among the temporary files that only this user can read and write.
     *
     * @throws Trouble where such a folder is another's
     */
    Path choose() {
        String own = environment.getOrDefault("NUNCIO_CACHE", "");
        if (!own.isBlank()) {
            return Path.of(own);
        }
        String shared = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (!shared.isBlank()) {
            return Path.of(shared, "nuncio");
        }
        Path usual = home == null ? null : home.resolve(".cache").resolve("nuncio");
        return usual != null && (Nlp4jReader.isConverted(usual) || isWritable(usual)) ? usual : among();
    }

    /** Those of an archive lie beside the program, so that nothing need be converted; {@code cache} where there are none. */
    static Path shippedOr(Path cache) {
        String home = System.getProperty("nuncio.home", "");
        Path shipped = Path.of(home, "models");
        return !home.isEmpty() && Nlp4jReader.isConverted(shipped) ? shipped : cache;
    }

    private static boolean isWritable(Path folder) {
        Path there = folder.toAbsolutePath();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there != null && Files.isDirectory(there) && Files.isWritable(there);
    }

    private Path among() {
        Path folder = temporary.resolve("nuncio-" + user.replaceAll("[^A-Za-z0-9._-]", "_"));
        try {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                return make(folder);
            }
            if (isOurs(folder)) {
                return folder;
            }
        } catch (IOException e) {
            throw refused(folder, "it cannot be made: " + e.getMessage());
        }
        throw refused(folder, "it is there, and others may write to it");
    }

    private static Path make(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY))
                : Files.createDirectory(folder);
    }

    /** Nobody else may put models there. */
    private static boolean isOurs(Path folder) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return Files.isWritable(folder);
        }
        return view.readAttributes().permissions().equals(OWNER_ONLY)
                && Files.isWritable(folder)
                && view.getOwner().equals(ownerOfNewFile(folder));
    }

    /** Who we are: {@code user.name} has no name for some. */
    private static UserPrincipal ownerOfNewFile(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "owner", null);
        try {
            return Files.getOwner(file);
        } finally {
            Files.delete(file);
        }
    }

    private static Trouble refused(Path folder, String why) {
        return new Trouble(Diagnostic.error(
                "models.folder",
                folder.toString(),
                "there is no folder of yours for the language models, and this one cannot be used: " + why + ".",
                "Name a folder that you may write to with --models, or in NUNCIO_CACHE."));
    }
}
