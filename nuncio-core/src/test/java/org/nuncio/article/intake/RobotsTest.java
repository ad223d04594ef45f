package org.nuncio.article.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
    private static boolean allows(String robots, String path) {
        return Robots.parse(robots.replace("|", "\n"), "Nuncio").allows(path);
    }

    @ParameterizedTest
    @CsvSource({
        "'', /a, true",
        "User-agent: *|Disallow:, /a, true",
        "User-agent: *|Disallow: /, /a, false",
        "User-agent: *|Disallow: /, /robots.txt, true",
        "User-agent: other|Disallow: /, /a, true",
        "User-agent: NUNCIO|Disallow: /, /a, false",
        "User-agent: nuncio/2.0|Disallow: /, /a, false",
        "User-agent: nunciobot|Disallow: /, /a, true",
        "User-agent: *|Disallow: /||User-agent: nuncio|Disallow: /b, /a, true",
        "User-agent: nuncio|User-agent: other|Disallow: /a, /a, false",
        "User-agent: nuncio|Disallow: /a|User-agent: x|Disallow: /|User-agent: nuncio|Disallow: /b, /b, false",
        "User-agent: *|Disallow: /a|Allow: /a/b, /a/b/c, true",
        "User-agent: *|Allow: /a|Disallow: /a, /a, true",
        "User-agent: *|Disallow: /*.pdf$, /x/y.pdf, false",
        "User-agent: *|Disallow: /*.pdf$, /x/y.pdf?z, true",
        "User-agent: *|Disallow: /a*b*c, /a-b-d, true",
        "User-agent: *|Disallow: /a*b*c, /axbxcx, false",
        "User-agent: *|Disallow: /a$, /a, false",
        "User-agent: *|Disallow: /caf%C3%A9, /caf\u00e9, false",
        "User-agent: *|Disallow: /%61, /a, false",
        "User-agent: *|Disallow: /*?id=, /a?id=1, false",
        "'user-AGENT : * # all|disallow: /a # no', /a, false",
        "'Disallow: /', /a, true",
        "<html>no robots</html>, /a, true",
    })
    void longestRuleThatMatchesCounts(String robots, String path, boolean allowed) {
        assertThat(allows(robots, path)).isEqualTo(allowed);
    }

    @Test
    void delayIsHonouredWithinReason() {
        assertThat(Robots.parse("User-agent: *\nCrawl-delay: 2.5", "Nuncio").delay())
                .isEqualTo(Duration.ofMillis(2500));
        assertThat(Robots.parse("User-agent: *\nCrawl-delay: 86400", "Nuncio").delay())
                .isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void starsCannotMakeItSlow() {
        assertThat(allows("User-agent: *|Disallow: /" + "*a".repeat(200) + "*b", "/" + "a".repeat(5000)))
                .isTrue();
    }
}
