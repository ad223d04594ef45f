package org.nuncio.mention.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.name.NameMeanings;
import org.nuncio.sentence.Sentence;
import org.nuncio.toy.World;

/** The state that a report is about where counting names does not tell. */
class TopicTest {
    private static final String TEXT = "Men slept. Women slept. Children slept. Dogs slept. Cats slept.";
    private static final List<Sentence> SENTENCES = World.sentences(TEXT);

    private static Optional<String> topic(
            List<ActorMention> actors, @Nullable String headline, @Nullable String filed) {
        return new Topic(World.GAZETTEER, new NameMeanings(World.GAZETTEER, null))
                .of(SENTENCES, actors, headline, filed);
    }

    /** @param times so many namings, one in each sentence */
    private static List<ActorMention> named(int times, @Nullable String code, @Nullable String sector, String rule) {
        List<ActorMention> found = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Sentence sentence = SENTENCES.get(i % SENTENCES.size());
            Actor actor = new Actor("somebody", code, sector, null, Actor.Kind.PEOPLE);
            found.add(new ActorMention(sentence.token(0).span(), sentence.index(), 0, actor, rule));
        }
        return found;
    }

    @SafeVarargs
    private static List<ActorMention> all(List<ActorMention>... lists) {
        List<ActorMention> all = new ArrayList<>();
        for (List<ActorMention> list : lists) {
            all.addAll(list);
        }
        return all;
    }

    private static final List<ActorMention> CROWDS = named(2, null, "CVL", "role");

    @Test
    void stateWhoseForcesAndPartiesAreNamedMost() {
        assertThat(topic(all(CROWDS, named(4, "AAA", "COP", "role"), named(4, "BBB", "GOV", "name")), null, null))
                .contains("AAA");
    }

    @Test
    void headlineAndDatelineTipTheScales() {
        List<ActorMention> alike = all(CROWDS, named(5, "AAA", "GOV", "surname"), named(5, "BBB", "GOV", "surname"));
        assertThat(topic(alike, "Norlandia’s guns fall silent", "AAA")).contains("AAA");
        assertThat(topic(alike, "Guns fall silent", "AAA")).isEmpty();
        assertThat(topic(alike, null, null)).isEmpty();
    }

    @Test
    void soldiersMayBeSentAbroad() {
        assertThat(topic(all(CROWDS, named(4, "AAA", "MIL", "role"), named(4, "BBB", "GOV", "name")), null, null))
                .isEmpty();
    }

    @Test
    void noTopicWhereEverybodyIsSaidToBeSomebodys() {
        assertThat(topic(named(9, "AAA", "MIL", "role"), "Norlandia waits", null))
                .isEmpty();
    }

    @Test
    void pronounsAndThingsNameNobody() {
        assertThat(topic(all(CROWDS, named(9, "AAA", "MIL", "pronoun"), named(9, "AAA", null, "place")), null, null))
                .isEmpty();
    }
}
