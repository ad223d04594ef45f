package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideTest {
    private static Side side(String parties) {
        return Side.of(Toy.claim("r", "ASSAULT ACTUAL " + parties + ": x").actors());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NOR                  | NOR/GOV             | false
            NOR                  | SUD                 | true
            NOR SUD              | SUD                 | false
            NOR/MIL              | NOR/GOV             | false
            NOR/MIL              | NOR/REB             | true
            NOR/GOV:Liz_Truss    | NOR/GOV:Eliza_Truss | false
            NOR/GOV:Ada_Bell     | NOR/GOV:Cato_Dunn   | true
            NOR                  | 12_guards           | false
            """)
    void excludes(String one, String other, boolean excludes) {
        assertThat(side(one).excludes(side(other))).isEqualTo(excludes);
        assertThat(side(other).excludes(side(one))).isEqualTo(excludes);
    }

    @Test
    void theShareIsThatOfTheSmallerSide() {
        assertThat(side("NOR SUD OST").share(side("NOR"))).isEqualTo(1);
        assertThat(side("NOR SUD").share(side("NOR OST"))).isEqualTo(0.5);
        assertThat(side("NOR").share(side("12_guards"))).isZero();
    }

    @Test
    void togetherTheyNameAll() {
        assertThat(side("NOR/MIL").with(side("SUD"))).isEqualTo(side("NOR/MIL SUD"));
    }
}
