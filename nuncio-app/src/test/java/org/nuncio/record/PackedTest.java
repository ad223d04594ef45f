package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PackedTest {
    private static final byte[] WORDS = "Norlandia shelled Alphaville.".getBytes(StandardCharsets.UTF_8);

    @Test
    void whatIsPackedIsUnpacked() throws IOException {
        assertThat(Packed.unpack(Packed.pack(WORDS), WORDS.length)).isEqualTo(WORDS);
    }

    @Test
    void aBombStopsAtItsBound() {
        byte[] bomb = Packed.pack(new byte[10 << 20]);
        assertThat(bomb.length).isLessThan(20_000);
        assertThatThrownBy(() -> Packed.unpack(bomb, 1 << 20))
                .isInstanceOf(IOException.class)
                .hasMessage("it unpacks to more than 1048576 bytes");
    }

    @Test
    void whatIsNoGzipIsTold() {
        assertThatThrownBy(() -> Packed.unpack(WORDS, 100)).isInstanceOf(IOException.class);
    }
}
