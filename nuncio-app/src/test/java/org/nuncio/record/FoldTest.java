package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FoldTest {
    private static final String SHELLED = "ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: shelled the market";
    private static final String SHELLS = "ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: shells hit the market";
    private static final String UNDATED = "ASSAULT ACTUAL NOR > SUD @Alphaville: shelled the market";
    private static final String BETATOWN = "ASSAULT ACTUAL NOR > SUD 2022-02-08 @Betatown: shelled the market";

    /** Each an article of the same day, with its claims; the happenings as numbers in the order of their first claim. */
    private static String fold(String[]... articles) {
        return fold(new Fold(List.of()), articles);
    }

    private static String fold(Fold fold, String[]... articles) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < articles.length; i++) {
            String report = "r" + i;
            List<Claim> claims = Arrays.stream(articles[i])
                    .map(line -> Toy.claim(report, line))
                    .toList();
            String text = claims.stream().map(Claim::evidence).collect(Collectors.joining(". "));
            Trace.Context context = Toy.context(report, "2022-02-09", report, text);
            Map<Claim, Trace> traces = new LinkedHashMap<>();
            claims.forEach(claim -> traces.put(claim, Trace.of(claim, context)));
            told.add(fold.add(traces).values().stream()
                    .map(place -> numbers.computeIfAbsent(place.happening(), h -> numbers.size() + 1))
                    .map(String::valueOf)
                    .collect(Collectors.joining(" ")));
        }
        return String.join(", ", told);
    }

    private static String[] article(String... claims) {
        return claims;
    }

    @Test
    void whatTellsTheSameIsOneHappening() {
        assertThat(fold(article(SHELLED), article(SHELLS), article(BETATOWN))).isEqualTo("1, 1, 2");
    }

    @Test
    void anArticleTellsOfAHappeningOnce() {
        assertThat(fold(article(SHELLED), article(SHELLED, SHELLS))).isEqualTo("1, 1 2");
    }

    @Test
    void theClaimThatNamesTheDayGoesFirst() {
        assertThat(fold(article(SHELLED), article(UNDATED, SHELLS))).isEqualTo("1, 2 1");
    }

    @Test
    void anArticleWithoutClaimsChangesNothing() {
        assertThat(fold(article(), article(SHELLED), article())).isEqualTo(", 1, ");
    }

    @Test
    void aDenialBelongsToWhatItDenies() {
        String denial = "ASSAULT NEGATED NOR > SUD 2022-02-08 @Alphaville: had not shelled the market";
        assertThat(fold(article(SHELLED), article(denial), article(SHELLS))).isEqualTo("1, 1, 1");
        assertThat(fold(article(denial), article(SHELLED))).isEqualTo("1, 1");
    }

    @Test
    void whatIsRecalledJoinsTheHappeningOfItsDayAndNeverThatOfToday() {
        String then = "ASSAULT HISTORICAL NOR > SUD 2014-03-03 @Alphaville: shelled the market";
        String told = "ASSAULT ACTUAL NOR > SUD 2014-03-03 @Alphaville: shelled the market";
        assertThat(fold(article(told), article(SHELLED), article(then))).isEqualTo("1, 2, 1");
    }

    @Test
    void foldingGoesOnFromTraces() {
        Fold before = new Fold(List.of());
        fold(before, article(SHELLED));
        Fold after = new Fold(before.touched());
        assertThat(after.touched()).isEmpty();
        Claim claim = Toy.claim("r9", SHELLS);
        Fold.Place place =
                after.add(Map.of(claim, Toy.trace("r9", "2022-02-09", SHELLS))).get(claim);
        assertThat(place.happening()).isEqualTo(before.touched().get(0).happening());
        assertThat(place.reason()).startsWith("parties 4.0, time 2.0, place 2.0");
        assertThat(after.touched()).hasSize(1);
    }

    @Test
    void theFirstClaimOfAHappeningHasNoReason() {
        Claim claim = Toy.claim("r1", SHELLED);
        assertThat(new Fold(List.of())
                        .add(Map.of(claim, Toy.trace("r1", "2022-02-09", SHELLED)))
                        .get(claim)
                        .reason())
                .isNull();
    }
}
