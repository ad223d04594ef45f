package org.nuncio.article.intake;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Caps;
import org.nuncio.article.LiveBlogs;

/**
 * Turns what a user names into single documents: files, folders, globs, addresses, {@code -}; texts, pages, feeds, JSON Lines, CSV, WARC, and zip and gzip with any of them.
 * What something is shows in its bytes. Bad input never throws: each thing that is given ends as a {@link Document} or an {@link Item.Refusal}.
 */
public final class Intake {
    private final Options options;
    private final @Nullable Fetcher fetcher;

    /** Nothing is fetched from the network. */
    public Intake(Options options) {
        this(options, null);
    }

    /** @param fetcher gets what is named by its address, and what feeds link where {@link Options#followLinks} asks for it */
    public Intake(Options options, @Nullable Fetcher fetcher) {
        this.options = options;
        this.fetcher = fetcher;
    }

    /**
     * The documents of all that is named, in the order of the names and within each as they stand there, whatever the order given. They are read when they are asked for:
     * memory does not grow with the input.
     *
     * @param names files, folders, globs, addresses, or {@code -}
     * @param standardInput is read where {@code -} is among the names
     */
    public Items open(List<String> names, InputStream standardInput) {
        return live(new All(InputFinder.find(names), standardInput));
    }

    /** What an open stream holds, under a name that may tell its kind: {@code news.csv}. */
    public Items open(String name, InputStream in) {
        return live(opened(Place.of(name), in));
    }

    /** What one thing is that was opened before: itself, or a live blog update by update. */
    public Items open(Item item) {
        return live(Items.of(item));
    }

    private Items live(Items items) {
        Caps caps = Caps.defaults();
        int bytes = options.limits().documentBytes();
        return new LiveItems(
                items, new LiveBlogs(new Caps(Math.max(2, bytes), caps.maxCharacters(), caps.maxParagraph())));
    }

    private Items opened(Place place, InputStream in) {
        try {
            return new Filled(place.name(), opener().open(place, in));
        } catch (IOException e) {
            return Items.of(Faults.of(place.name(), e));
        }
    }

    /** The streams of {@code Files} seek, which a pipe cannot. */
    private Items file(Place place, Path path) throws IOException {
        InputStream in = new FileInputStream(path.toFile());
        if (Files.isRegularFile(path) && isZip(path)) {
            Opener opener = opener();
            Optional<ZipEntries> entries = ZipEntries.listed(place, path, opener.budget());
            if (entries.isPresent()) {
                in.close();
                return new Filled(place.name(), new ZipItems(place, entries.get(), opener));
            }
        }
        return opened(place, in);
    }

    private Items fetched(String url) {
        if (fetcher == null) {
            return Items.of(Faults.refusal(
                    "input.address",
                    url,
                    "nothing is fetched from the network unless it is asked for.",
                    "Save the page and give the file, or ask for it with --fetch."));
        }
        Fetched fetched = fetcher.fetch(url);
        if (fetched instanceof Fetched.Failed failed) {
            return Items.of(new Item.Refusal(failed.reason()));
        }
        if (fetched instanceof Fetched.Unchanged) {
            return Items.of(new Item.Note(Faults.unchanged(url)));
        }
        try {
            return new Filled(url, opener().open(Place.of(url), (Fetched.Page) fetched));
        } catch (IOException e) {
            return Items.of(Faults.of(url, e));
        }
    }

    private static boolean isZip(Path path) throws IOException {
        try (InputStream in = new FileInputStream(path.toFile())) {
            return MediaTypes.sniff(in.readNBytes(MediaTypes.HEAD), "").equals(MediaTypes.ZIP);
        }
    }

    private Opener opener() {
        return new Opener(options, fetcher);
    }

    /** The inputs one after the other. */
    private final class All extends Items {
        private final Iterator<Item> first;
        private final Iterator<Input> inputs;
        private final InputStream standardInput;
        private @Nullable Items current;

        All(InputFinder.Found found, InputStream standardInput) {
            super("input");
            List<Item> before = new ArrayList<>();
            found.notes().forEach(note -> before.add(new Item.Note(note)));
            found.refused().forEach(reason -> before.add(new Item.Refusal(reason)));
            this.first = before.iterator();
            this.inputs = found.inputs().iterator();
            this.standardInput = standardInput;
        }

        @Override
        @Nullable
        Item advance() throws IOException {
            if (first.hasNext()) {
                return first.next();
            }
            while (current == null || !current.hasNext()) {
                close();
                if (!inputs.hasNext()) {
                    return null;
                }
                current = start(inputs.next());
            }
            return current.next();
        }

        private Items start(Input input) {
            if (input.isUrl()) {
                return fetched(input.name());
            }
            if (input.path() == null) {
                return opened(Place.of(input.name()), new BufferedInputStream(standardInput));
            }
            try {
                return file(Place.of(input.name()), input.path());
            } catch (IOException e) {
                return Items.of(Faults.of(input.name(), e));
            }
        }

        @Override
        public void close() throws IOException {
            if (current != null) {
                current.close();
                current = null;
            }
        }
    }
}
