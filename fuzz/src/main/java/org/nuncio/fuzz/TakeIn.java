package org.nuncio.fuzz;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nuncio.article.intake.Document;
import org.nuncio.article.intake.Intake;
import org.nuncio.article.intake.Item;
import org.nuncio.article.intake.Items;
import org.nuncio.article.intake.Limits;
import org.nuncio.article.intake.Options;

/** Takes one input apart and looks at what came of it. */
final class TakeIn {
    private static final int DOCUMENT_BYTES = 1 << 16;
    private static final Limits LIMITS = new Limits(DOCUMENT_BYTES, 2_000, 20, 3, 4L << 20);
    private static final int READ = 20;

    private TakeIn() {}

    /** What an input came to: a line for each item, in order. */
    record Account(List<String> lines, long documents, long refusals) {}

    /** Takes it apart at once, and once more while it trickles in, which must come to the same. */
    static Account check(String name, byte[] input) {
        Account account = account(name, new ByteArrayInputStream(input), true);
        Account trickled = account(name, new Trickle(input), false);
        Holds.that(
                account.lines().equals(trickled.lines()),
                () -> "not the same when it trickles:\n" + account.lines() + "\n" + trickled.lines());
        return account;
    }

    private static Account account(String name, InputStream in, boolean reads) {
        List<String> lines = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long documents = 0;
        long refusals = 0;
        try (Items items = new Intake(Options.defaults().with(LIMITS)).open(name, in)) {
            while (items.hasNext()) {
                Item item = items.next();
                lines.add(line(item));
                if (item instanceof Document document) {
                    documents++;
                    Holds.that(names.add(document.name()), () -> "two of one name: " + document.name());
                    document(document, reads && documents <= READ);
                } else if (item instanceof Item.Refusal refusal) {
                    refusals++;
                    ReadReports.told(refusal.reason());
                } else {
                    ReadReports.told(((Item.Note) item).about());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("closing", e);
        }
        Holds.that(documents + refusals > 0, () -> "it was given and ended as nothing");
        return new Account(lines, documents, refusals);
    }

    private static void document(Document document, boolean reads) {
        Holds.that(document.bytes().length <= DOCUMENT_BYTES, () -> document.bytes().length + " bytes");
        Holds.printable(document.name());
        if (reads) {
            ReadReports.check(document.name(), document.bytes(), document.declaredCharset(), document.hints());
        }
    }

    private static String line(Item item) {
        if (item instanceof Document document) {
            return document.name() + " " + document.mediaType() + " " + Arrays.hashCode(document.bytes()) + " "
                    + document.hints();
        }
        return item instanceof Item.Refusal refusal
                ? refusal.reason().toString()
                : ((Item.Note) item).about().toString();
    }

    /** Gives a few bytes at a time, as a pipe or a slow server does. */
    private static final class Trickle extends FilterInputStream {
        private int reads;

        Trickle(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            reads++;
            return super.read(bytes, from, Math.min(length, 1 + reads % 7));
        }

        @Override
        public int available() {
            return 0;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
