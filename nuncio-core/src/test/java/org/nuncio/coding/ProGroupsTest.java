package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** Groups that favour a state; with our own entries. */
@Tag("models")
class ProGroupsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hackers shut down the website of Denmark's defence ministry. The pro-Russian group NoName claimed responsibility and threatened to attack banks. | THREATEN [DNK"
            })
    void areNoMinistryOfBefore(String text, String event) {
        assertThat(OurRules.shown(text)).isNotEmpty().noneMatch(e -> e.startsWith(event));
    }
}
