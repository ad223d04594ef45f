package org.nuncio.mention.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** <i>Thanked Chad, Mali and Togo for a statement in which their leaders condemned it</i>: the leaders of all that the sentence has just named together. */
public final class Theirs {
    private static final Map<String, String> SECTORS = Map.ofEntries(
            Map.entry("leader", "GOV"),
            Map.entry("president", "GOV"),
            Map.entry("minister", "GOV"),
            Map.entry("premier", "GOV"),
            Map.entry("government", "GOV"),
            Map.entry("ambassador", "GOV"),
            Map.entry("envoy", "GOV"),
            Map.entry("diplomat", "GOV"),
            Map.entry("negotiator", "GOV"),
            Map.entry("army", "MIL"),
            Map.entry("troop", "MIL"),
            Map.entry("force", "MIL"),
            Map.entry("soldier", "MIL"));

    private static final Set<String> BETWEEN = Set.of(",", "and", "or", "the");

    private final Discourse discourse;

    public Theirs(Discourse discourse) {
        this.discourse = discourse;
    }

    /** All whose leaders they are, or nothing where the phrase is no such one. */
    public Optional<Resolution> of(NounPhrase phrase) {
        Token head = phrase.head();
        String sector = SECTORS.get(head.lemma());
        boolean theirs = phrase.isPlural()
                && phrase.possessor()
                        .filter(t -> t.form().equalsIgnoreCase("their"))
                        .isPresent();
        if (sector == null || !theirs) {
            return Optional.empty();
        }
        List<Actor> owners = joinedBefore(phrase.sentence(), head).stream()
                .map(e -> new Actor(phrase.toString(), e.actor().code(), sector, null, Actor.Kind.PEOPLE))
                .toList();
        return owners.isEmpty() ? Optional.empty() : Optional.of(new Resolution(owners, "anaphor", "", Set.of()));
    }

    /** The states of the last list before the token, if the last states that are named before it stand in one. */
    private List<Discourse.Entity> joinedBefore(Sentence sentence, Token token) {
        List<Discourse.Entity> joined = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        int last = -1;
        for (Discourse.Entity entity : discourse.before(sentence.index(), token.index())) {
            boolean named =
                    entity.sentence() == sentence.index() && !entity.rule().equals("pronoun");
            if (!named || entity.actor().kind() != Actor.Kind.STATE) {
                continue;
            }
            if (!isJoined(sentence, last, entity.token())) {
                joined.clear();
                codes.clear();
            }
            last = entity.token();
            if (codes.add(entity.actor().code())) {
                joined.add(entity);
            }
        }
        return joined.size() > 1 ? joined : List.of();
    }

    /** <i>Chad, Mali and the United States</i>, by the words: such names are hung anywhere. */
    private static boolean isJoined(Sentence sentence, int name, int next) {
        return name >= 0
                && name < next
                && sentence.tokens().subList(name + 1, next).stream()
                        .allMatch(t -> BETWEEN.contains(t.lemma()) || t.isProperNoun() && t.head() == next);
    }
}
