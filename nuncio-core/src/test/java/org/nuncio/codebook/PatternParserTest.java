package org.nuncio.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatternParserTest {

    /** As {@code before* head word* >preposition}; a particle has a plus, a word after a preposition has it before a colon. */
    private static void assertVerb(String text, String expected) {
        assertThat(shown(PatternParser.verb(text))).isEqualTo(expected);
    }

    private static void assertNoun(String text, String expected) {
        assertThat(shown(PatternParser.noun(text))).isEqualTo(expected);
    }

    private static String shown(Pattern pattern) {
        StringBuilder text = new StringBuilder();
        pattern.before().forEach(b -> text.append(b).append("* "));
        text.append('[').append(pattern.head()).append(']');
        for (Pattern.Word word : pattern.words()) {
            text.append(' ')
                    .append(word.particle() ? "+" : word.preposition().isEmpty() ? "" : word.preposition() + ":")
                    .append(word.noun());
        }
        return text + (pattern.preposition() == null ? "" : " >" + pattern.preposition());
    }

    @Test
    void oneVerbIsAHead() {
        assertVerb("shell", "[shell]");
    }

    @Test
    void passiveHasItsParticipleAsHead() {
        assertVerb("be granted $asylum in", "[granted] $asylum >in");
        assertVerb("be held by", "[held] >by");
        assertVerb("be in custody", "[be] in:custody");
        assertThat(PatternParser.verb("be held by").isPassive()).isTrue();
        assertThat(PatternParser.verb("be in custody").isPassive()).isFalse();
    }

    @Test
    void pastIsAPreposition() {
        assertVerb("sail ship past", "[sail] ship >past");
    }

    @Test
    void aParticleHangsOnTheVerb() {
        assertVerb("step down", "[step] +down");
    }

    @Test
    void aFinalPrepositionNamesTheObject() {
        assertVerb("call for", "[call] >for");
        assertVerb("march past", "[march] >past");
    }

    @Test
    void aParticleMayStandBeforeAFinalPreposition() {
        assertVerb("pull out of", "[pull] +out >of");
    }

    @Test
    void theFirstOfTwoPrepositionsIsAParticle() {
        assertVerb("give in to", "[give] +in >to");
    }

    @Test
    void aNounStandsBeforeTheFinalPreposition() {
        assertVerb("open fire on", "[open] fire >on");
    }

    @Test
    void aClassStandsForItsNouns() {
        assertVerb("impose $sanctions on", "[impose] $sanctions >on");
    }

    @Test
    void aClassIsAWordOfItsOwnAfterAnother() {
        assertVerb("throw open $gates to", "[throw] open $gates >to");
        assertVerb("put on ice $plans", "[put] on:ice $plans");
    }

    @Test
    void aPrepositionInTheMiddleBindsItsNoun() {
        assertVerb("take into $custody", "[take] into:$custody");
    }

    @Test
    void aNounAndABoundNounStandSideBySide() {
        assertVerb("put troops on alert", "[put] troops on:alert");
    }

    @Test
    void twoWordsMakeOneNoun() {
        assertVerb("carry out air strike on", "[carry] +out air strike >on");
    }

    @Test
    void capitalsAndSpacesDoNotMatter() {
        assertVerb("  Hold   $Talks  with ", "[hold] $talks >with");
    }

    @Test
    void oneNounIsAHead() {
        assertNoun("shelling", "[shelling]");
    }

    @Test
    void theLastWordBeforeAPrepositionIsTheHead() {
        assertNoun("air strike", "air* [strike]");
    }

    @Test
    void aPrepositionAfterTheNounNamesTheObject() {
        assertNoun("phone call with", "phone* [call] >with");
    }

    @Test
    void aPrepositionBeforeTheNounStandsBeforeIt() {
        assertNoun("at request of", "at* [request] >of");
    }

    @Test
    void aNounAfterAPrepositionIsBound() {
        assertNoun("call for talks", "[call] for:talks");
    }

    @Test
    void aPrepositionAloneIsTheHeadAndBindsNothing() {
        assertNoun("without", "[without]");
    }

    @Test
    void sizeCountsEveryWordThatMustBeThere() {
        assertThat(PatternParser.noun("phone call with").size()).isEqualTo(3);
    }

    @Test
    void overIsAParticleOfVerbsOfGiving() {
        assertVerb("hand over $suspects to", "[hand] +over $suspects >to");
        assertVerb("fly over $territory", "[fly] over:$territory");
    }

    @Test
    void availableIsAParticle() {
        assertVerb("make $aid available to", "[make] $aid +available >to");
    }

    @Test
    void whatNoSentenceCanLackIsAsked() {
        assertThat(PatternParser.verb("fire tear gas at").asked()).containsExactlyInAnyOrder("gas", "at");
        assertThat(PatternParser.verb("take into custody").asked()).containsExactlyInAnyOrder("into", "custody");
        assertThat(PatternParser.verb("step down").asked()).containsExactly("down");
    }

    @Test
    void whatMayBeUnderstoodOrStandInManyFormsIsNotAsked() {
        assertThat(PatternParser.verb("impose $sanctions").asked()).isEmpty();
        assertThat(PatternParser.verb("commit oneself").asked()).isEmpty();
        assertThat(PatternParser.noun("raid by").asked()).isEmpty();
        assertThat(PatternParser.noun("air strike").asked()).isEmpty();
    }
}
