package org.nuncio.mention.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nuncio.mention.name.NameFinder;
import org.nuncio.mention.name.NameMeanings;
import org.nuncio.toy.World;

/** The one state that a report is about. */
class SceneTest {
    private static Optional<String> scene(String text, @Nullable String dateline) {
        NameFinder finder = new NameFinder(World.GAZETTEER);
        return Scene.of(
                World.sentences(text).stream().map(finder::find).toList(),
                new NameMeanings(World.GAZETTEER, null),
                World.GAZETTEER,
                dateline);
    }

    @Test
    void stateNamedMoreThanAnyOther() {
        assertThat(scene("Norlandia waited. Norlandia burned. Norlandia slept. Sudmark waited.", null))
                .contains("AAA");
    }

    @Test
    void stateOfTheDatelineIsNamedByIt() {
        assertThat(scene("Norlandia waited. Sudmark waited.", "AAA")).contains("AAA");
    }

    @Test
    void stateThatIsOnlyInTheDatelineGivesWay() {
        assertThat(scene("Norlandia waited. Norlandia burned. Norlandia slept.", "BBB"))
                .contains("AAA");
    }

    @Test
    void datelineIsNotEnoughWhereTwoAreNamedOften() {
        assertThat(scene("Norlandia waited. Norlandia burned. Sudmark waited. Sudmark burned. Sudmark slept.", "AAA"))
                .isEmpty();
    }

    @Test
    void nobodyIsTheSceneWhereTwoAreNamedAlike() {
        assertThat(scene("Norlandia waited. Sudmark waited.", null)).isEmpty();
    }

    private static @Nullable String home(String text, @Nullable String filed) {
        NameFinder finder = new NameFinder(World.GAZETTEER);
        return Scene.home(
                World.sentences(text).stream().map(finder::find).toList(),
                new NameMeanings(World.GAZETTEER, null),
                World.GAZETTEER,
                filed);
    }

    @Test
    void correspondentMayWriteFromTheCapitalNextDoor() {
        assertThat(home("Norlandia burned. Sudmark waited. Norlandia slept. Norlandia waited.", "BBB"))
                .isEqualTo("AAA");
    }

    @Test
    void homeIsWhereTheReporterIsUnlessTheReportOpensElsewhere() {
        assertThat(home("Sudmark waited. Norlandia burned. Norlandia slept. Norlandia waited.", "BBB"))
                .isEqualTo("BBB");
        assertThat(home("Norlandia burned. Sudmark waited. Norlandia slept.", "BBB"))
                .isEqualTo("BBB");
        assertThat(home("Norlandia burned. Norlandia slept. Norlandia waited.", null))
                .isNull();
    }
}
