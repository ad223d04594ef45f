package org.nuncio.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "'Wed, 09 Feb 2022 23:12:00 +0300', 2022-02-09",
        "'Wed, 9 February 2022 6:12 am GMT', 2022-02-09",
        "'Wed 09 Feb 22 06:12:00 EST', 2022-02-09",
        "09-Feb-2022, 2022-02-09",
        "9 Feb 99 06:12 UT, 1999-02-09",
        "2022-02-09T23:30:00-05:00, 2022-02-09",
        "2022-02-09 06:12:00.000000 UTC, 2022-02-09",
        "2022-02-09T06:12Z, 2022-02-09",
        "2022/2/9, 2022-02-09",
        "20220209, 2022-02-09",
        "20220209061200, 2022-02-09",
        "202202090612, 2022-02-09",
        "20220209T061200Z, 2022-02-09",
        "1644387120, 2022-02-09",
        "1644387120.25, 2022-02-09",
        "1644387120000, 2022-02-09",
        "1644387120000000, 2022-02-09",
        "'February 9, 2022 at 6:12 AM', 2022-02-09",
    })
    void dayIsReadAsWritten(String written, LocalDate day) {
        assertThat(Dates.day(written)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "0001-01-01T00:00:00",
        "1970-01-01",
        "0",
        "1",
        "-62135596800",
        "99999999999999999999",
        "2022-02-30",
        "2022-13-01",
        "03/04/2022",
        "yesterday",
        "''",
        "1644387120000000000000"
    })
    void sentinelsAndWhatIsNoDayAreNone(String written) {
        assertThat(Dates.day(written)).isEmpty();
    }
}
