package org.nuncio.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseJsonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":\"b\"} | [{a=b}]",
                "{\"a\":[1,true,null,\"x\"]} | [{a=[1, true, x]}]",
                "{\"a\":\"b\",} | [{a=b}]",
                "{\"a\":\"he said \"no\" twice\",\"c\":1} | [{a=he said \"no\" twice, c=1}]",
                "{\"a\":{\"b\":[{\"c\":\"cut o | [{a={b=[{c=cut o}]}}]",
                "<!-- {\"a\":\"caf\\u00e9\"} --> | [{a=café}]",
                "{\"a\":1}{\"b\":2} | [{a=1}, {b=2}]",
                "]]}} | []",
                "nothing | []"
            })
    void readsWhatPagesWrite(String json, String values) {
        assertThat(LooseJson.parse(json).toString()).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource({"[,300000", "{\"a\":,300000"})
    void deepNestingIsCutOff(String opening, int times) {
        assertThat(LooseJson.parse(opening.repeat(times))).hasSize(1);
    }
}
