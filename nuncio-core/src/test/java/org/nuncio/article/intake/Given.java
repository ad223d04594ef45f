package org.nuncio.article.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Inputs that the tests make up, and what intake makes of them, in words. */
final class Given {
    private Given() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) {
        return written(out -> {
            try (OutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            }
        });
    }

    /** @param entries name, content, name, content … */
    static byte[] zip(Object... entries) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int i = 0; i < entries.length; i += 2) {
                    zip.putNextEntry(new ZipEntry((String) entries[i]));
                    zip.write(entries[i + 1] instanceof byte[] bytes ? bytes : utf8((String) entries[i + 1]));
                    zip.closeEntry();
                }
            }
        });
    }

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] cut(byte[] bytes, int length) {
        return java.util.Arrays.copyOf(bytes, length);
    }

    static List<Item> items(String name, byte[] bytes) {
        return items(Options.defaults(), name, bytes);
    }

    static List<Item> items(Options options, String name, byte[] bytes) {
        List<Item> items = new ArrayList<>();
        new Intake(options).open(name, new ByteArrayInputStream(bytes)).forEachRemaining(items::add);
        return items;
    }

    static List<String> told(String name, byte[] bytes) {
        return told(items(name, bytes));
    }

    static List<String> told(String name, String text) {
        return told(name, utf8(text));
    }

    /** {@code a.csv!2: text} for a document, {@code input.bad-line a.jsonl:3} for a refusal. */
    static List<String> told(List<Item> items) {
        return items.stream().map(Given::told).toList();
    }

    private static String told(Item item) {
        if (item instanceof Document document) {
            String text = new String(document.bytes(), StandardCharsets.UTF_8).strip();
            return document.name() + ": " + (text.length() > 60 ? text.substring(0, 60) + "…" : text);
        }
        var reason = item instanceof Item.Refusal refusal ? refusal.reason() : ((Item.Note) item).about();
        return reason.code() + " " + reason.file() + (reason.line() > 0 ? ":" + reason.line() : "");
    }

    static Document document(String name, String text) {
        return (Document) items(name, utf8(text)).get(0);
    }
}
