package org.nuncio.app.bad;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * One input as it should not be, and what it comes to.
 *
 * @param name of the row, unique with that of the file
 * @param file what it is called when it is given
 * @param bytes made when they are asked for, for some are long
 * @param expected of each thing in it {@code record}, with what was worked around in brackets, or the code of the refusal; with {@code +} a note; {@code xN} is as often
 */
public record BadInput(String name, String file, Supplier<byte[]> bytes, String expected) {
    /** A report that nothing is wrong with. */
    static final String REPORT = """
            Norlandia urges Sudmark to stop the shelling

            The government of Norlandia urged its neighbour on Monday to stop the shelling of towns along the border, and said \
            that twelve people were killed in the port over the weekend.

            The president of Sudmark rejected the demand. He told reporters that his army had not fired on the port, and that \
            talks with the envoys of Norlandia would be held in the capital on Thursday.
            """;

    /** The paragraphs of the report in a page. */
    static final String PARAGRAPHS = "<p>" + body().replace("\n\n", "</p><p>") + "</p>";

    static final String ARTICLE = "<article><h1>Norlandia urges Sudmark</h1>" + PARAGRAPHS + "</article>";

    static final String SPANISH =
            "El gobierno de Norlandia pidió el lunes a su vecino que detenga los bombardeos de las ciudades a lo largo de la frontera, y dijo que doce"
                    + " personas murieron en el puerto durante el fin de semana. El presidente de Sudmark rechazó la demanda y dijo a los periodistas que su"
                    + " ejército no había disparado contra el puerto, y que las conversaciones con los enviados se celebrarán en la capital el jueves.";

    static String body() {
        return REPORT.substring(REPORT.indexOf("\n\n") + 2).strip();
    }

    static BadInput of(String name, String file, String text, String expected) {
        return new BadInput(name, file, () -> text.getBytes(StandardCharsets.UTF_8), expected);
    }

    static BadInput of(String name, String file, Supplier<byte[]> bytes, String expected) {
        return new BadInput(name, file, bytes, expected);
    }

    static Supplier<byte[]> encoded(String text, String charset) {
        return () -> text.getBytes(Charset.forName(charset));
    }

    static Supplier<byte[]> utf8(Supplier<String> text) {
        return () -> text.get().getBytes(StandardCharsets.UTF_8);
    }

    /** Bytes written as Latin-1 letters. */
    static Supplier<byte[]> latin(String bytes) {
        return () -> bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Stream.of(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    ByteArrayInputStream open() {
        return new ByteArrayInputStream(bytes.get());
    }

    public static List<BadInput> all() {
        List<BadInput> all = new ArrayList<>();
        all.addAll(BadTexts.all());
        all.addAll(BadPages.all());
        all.addAll(BadFeeds.all());
        all.addAll(BadTables.all());
        all.addAll(BadArchives.all());
        return List.copyOf(all);
    }

    /** How many reports are expected to be read, and how many refused. */
    public int count(boolean read) {
        int count = 0;
        String last = "";
        for (String word : expected.replaceAll("\\[[^]]*]", "").split(" ")) {
            boolean counts = word.startsWith("record") == read && !word.startsWith("+");
            if (word.matches("x[0-9]+")) {
                count += last.startsWith("record") == read ? Integer.parseInt(word.substring(1)) - 1 : 0;
            } else {
                count += counts ? 1 : 0;
            }
            last = word;
        }
        return count;
    }

    @Override
    public String toString() {
        return file + ": " + name;
    }
}
