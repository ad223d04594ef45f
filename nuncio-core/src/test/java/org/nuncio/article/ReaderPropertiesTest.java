package org.nuncio.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.nuncio.text.MappedText;
import org.nuncio.text.Span;

/** Characters and days, over any of them. */
class ReaderPropertiesTest {
    private static final Charset[] WIDE = {
        Charset.forName("UTF-8"),
        Charset.forName("UTF-16LE"),
        Charset.forName("UTF-16BE"),
        Charset.forName("UTF-32LE"),
        Charset.forName("UTF-32BE")
    };

    @Provide
    Arbitrary<String> whole() {
        return Arbitraries.strings()
                .withCharRange('\u0001', '\ud7ff')
                .withCharRange('\ue000', '\ufffc')
                .ofMaxLength(200);
    }

    @Property(tries = 300, seed = "6")
    void aByteOrderMarkTellsTheCharset(@ForAll("whole") String text) {
        for (Charset charset : WIDE) {
            Decoder.Decoded decoded = Decoder.decode(("\ufeff" + text).getBytes(charset));
            assertThat(decoded.text()).isEqualTo(text);
            assertThat(decoded.lost()).isZero();
            assertThat(decoded.guessed()).isFalse();
        }
    }

    @Property(tries = 300, seed = "6")
    void anyBytesAreDecoded(@ForAll byte[] bytes, @ForAll @StringLength(max = 12) String declared) {
        assertThat(Decoder.decode(bytes, declared).text()).isNotNull();
    }

    @Property(tries = 300, seed = "6")
    void aCleanTextHasNoControlsAndLeadsBack(@ForAll @StringLength(max = 400) String text) {
        MappedText clean = Cleaner.clean(text);
        assertThat(clean.text().chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
        int length = clean.text().length();
        for (int i = 0; i < length; i++) {
            assertThat(clean.map().toSource(new Span(i, i + 1)).end()).isLessThanOrEqualTo(text.length());
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2030, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property(tries = 300, seed = "6")
    void aDayIsReadBackHoweverItIsWritten(@ForAll("days") LocalDate day) {
        for (String form :
                new String[] {"yyyy-MM-dd", "d MMMM yyyy", "MMMM d, yyyy", "EEEE, d MMMM yyyy", "MMM d, yyyy"}) {
            String written = DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(day);
            assertThat(DateReader.date(written)).as(written).contains(day);
        }
    }

    @Property(tries = 300, seed = "6")
    void wordsThatAreNoDayAreNone(@ForAll @StringLength(max = 60) String words) {
        DateReader.date(words)
                .ifPresent(day -> assertThat(DateReader.isSane(day)).isTrue());
    }
}
