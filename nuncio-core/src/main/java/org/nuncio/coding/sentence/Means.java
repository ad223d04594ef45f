package org.nuncio.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nuncio.clause.Clause;
import org.nuncio.codebook.Codebook;
import org.nuncio.coding.match.Slots;
import org.nuncio.coding.party.SameActors;
import org.nuncio.coding.reading.Reading;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * By what means an assault is done: <i>Russian shelling killed five</i>, <i>killed in an Israeli air strike</i>, <i>hit with a cruise missile</i>. The
 * attack that is named beside the verb is the same assault: it tells the mode and, where nobody else does, who did it and whom it hit. Words for arms
 * stand in the classes {@code means_…} of the codebook.
 */
final class Means {
    private static final Set<String> SLOTS =
            Set.of("in", "by", "with", "during", "from", "through", "using", "amid", "under", "of", "to");
    private static final Set<String> TELLING = Set.of("in", "by", "during", "from", "through", "of");
    /** What is done with arms before they hit. */
    private static final Set<String> LAUNCHED =
            Set.of("fire", "launch", "lob", "shoot", "drop", "hurl", "throw", "rain", "plant", "lay", "detonate");

    private static final String CLASS = "means_";

    private final Codebook codebook;
    private final Sentence sentence;
    private final Mentions mentions;

    Means(Codebook codebook, Sentence sentence, Mentions mentions) {
        this.codebook = codebook;
        this.sentence = sentence;
        this.mentions = mentions;
    }

    Reading of(Reading reading, Readings readings) {
        if (reading.match().clause().kind() != Clause.Kind.VERB || !reading.isAct()) {
            return reading;
        }
        Reading whole = inSubject(launched(reading, readings), readings);
        if (reading.type().name().equals("SANCTION") && reading.modes().contains("expel") && needsActor(whole)) {
            return fromFlight(whole, readings);
        }
        if (!reading.type().name().equals("ASSAULT")) {
            return whole;
        }
        for (Token noun : reading.match().consumed()) {
            whole = noun.isNoun() ? with(whole, at(noun, reading, readings)) : whole;
        }
        for (String slot : TELLING) {
            for (Token token : Slots.of(reading.match(), slot)) {
                whole = with(whole, at(token, reading, readings));
            }
        }
        return whole.modes().isEmpty() ? whole.withModes(modes(whole)) : whole;
    }

    /** <i>Shells fired by the rebels hit a market</i>: the rebels did, in one assault; artillery without an owner is nobody's army. */
    private Reading launched(Reading reading, Readings readings) {
        if (!reading.type().name().equals("ASSAULT")) {
            return reading;
        }
        Reading whole = reading;
        for (Token weapon : reading.match().clause().slot("subject")) {
            for (Token verb : sentence.children(weapon, "acl")) {
                boolean fired = verb.tag().equals("VBN") && LAUNCHED.contains(verb.lemma());
                Optional<Reading> shot = fired ? at(verb, reading, readings, Clause.Kind.VERB) : Optional.empty();
                whole = shot.filter(s -> !s.actors().isEmpty())
                        .map(s -> shotBy(reading, s))
                        .orElse(fired ? by(whole, verb) : whole);
            }
        }
        return whole;
    }

    /** <i>was hit by a canister fired by police</i>: the police did, though nobody is told at whom they fired it. */
    private Reading by(Reading reading, Token launching) {
        List<ActorMention> doers = sentence.children(launching, "obl").stream()
                .filter(t -> NounPhrase.preposition(sentence, t).equals("by"))
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .toList();
        return doers.isEmpty() || !reading.actors().isEmpty()
                ? reading
                : reading.with(doers, SameActors.others(reading.recipients(), doers));
    }

    private static Reading shotBy(Reading hit, Reading shot) {
        List<ActorMention> struck = hit.recipients().isEmpty() ? shot.recipients() : hit.recipients();
        List<ActorMention> others = SameActors.others(struck, shot.actors());
        boolean rising = shot.actors().stream().allMatch(a -> a.actor().isRising());
        return hit.with(shot.actors(), others.isEmpty() && rising ? struck : others) // rebels hit a town of their state
                .withModes(shot.modes().isEmpty() ? hit.modes() : shot.modes())
                .joined(shot);
    }

    private static boolean needsActor(Reading reading) {
        return reading.actors().stream().allMatch(a -> a.actor().code() == null);
    }

    /** <i>fled after a crackdown by the army</i>: who causes the flight does the violence that is fled; that violence stays an event of its own. */
    private Reading fromFlight(Reading reading, Readings readings) {
        for (String slot : List.of("from", "after", "object", "subject", "amid", "during", "of", "in")) {
            for (Token token : Slots.of(reading.match(), slot)) {
                Optional<Reading> cause = readings.at(token)
                        .filter(c ->
                                Set.of("ASSAULT", "COERCE").contains(c.type().name()))
                        .filter(c -> !needsActor(c));
                if (cause.isPresent()) {
                    return reading.with(
                            cause.get().actors(),
                            SameActors.others(reading.recipients(), cause.get().actors()));
                }
            }
        }
        return reading;
    }

    private Reading inSubject(Reading reading, Readings readings) {
        Reading whole = reading;
        for (Token token : reading.match().clause().slot("subject")) {
            whole = with(whole, at(token, reading, readings));
        }
        return whole;
    }

    private Optional<Reading> at(Token token, Reading reading, Readings readings) {
        return at(token, reading, readings, Clause.Kind.NOUN);
    }

    private static Optional<Reading> at(Token token, Reading reading, Readings readings, Clause.Kind kind) {
        return token.equals(reading.predicate())
                ? Optional.empty()
                : readings.at(token)
                        .filter(m -> m.type().equals(reading.type())
                                && m.inner() == null
                                && m.match().clause().kind() == kind);
    }

    private static Reading with(Reading reading, Optional<Reading> means) {
        if (means.isEmpty()) {
            return reading;
        }
        Reading attack = means.get();
        if (reading.chain().stream().anyMatch(r -> r.predicate().equals(attack.predicate()))) {
            return reading;
        }
        boolean inSubject = reading.match()
                .clause()
                .slot("subject")
                .contains(attack.match().clause().predicate());
        boolean moded =
                reading.modes().isEmpty() || inSubject && !attack.modes().isEmpty();
        Reading whole = moded ? reading.withModes(attack.modes()) : reading; // a suicide bombing is more than a bombing
        boolean told =
                !attack.actors().isEmpty() && (inSubject || reading.actors().isEmpty());
        List<ActorMention> actors = told ? attack.actors() : whole.actors();
        boolean named = whole.recipients().stream().anyMatch(r -> r.actor().code() != null)
                || attack.recipients().stream().allMatch(r -> r.actor().code() == null);
        List<ActorMention> recipients =
                named && !whole.recipients().isEmpty() ? whole.recipients() : attack.recipients();
        List<ActorMention> others = SameActors.others(recipients, actors);
        boolean people =
                others.isEmpty() && !whole.recipients().isEmpty(); // killed ten people in a raid on its own town
        return whole.with(actors, people ? SameActors.others(whole.recipients(), actors) : others)
                .joined(attack);
    }

    /** The mode that a word for arms tells: beside the verb, or in who does it (<i>snipers</i>, <i>a suicide bomber</i>). */
    private List<String> modes(Reading reading) {
        List<Token> words = new ArrayList<>();
        for (String slot : SLOTS) {
            words.addAll(Slots.spread(sentence, Slots.of(reading.match(), slot)));
        }
        words.addAll(Slots.spread(sentence, reading.match().clause().slot("subject")));
        words.addAll(reading.match().consumed());
        for (Token clause : sentence.children(reading.predicate(), "advcl")) {
            if (Set.of("use", "wield", "fire", "throw", "drop", "arm").contains(clause.lemma())) {
                words.addAll(Slots.spread(sentence, sentence.children(clause, "obj")));
                words.addAll(Slots.spread(sentence, sentence.children(clause, "obl")));
            }
        }
        for (Token word : List.copyOf(words)) {
            words.addAll(sentence.children(word, "compound"));
        }
        return words.stream()
                .flatMap(word -> reading.type().modes().stream().sorted().filter(mode -> tells(word, mode)))
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    private boolean tells(Token word, String mode) {
        Set<String> lemmas = codebook.lemmas(CLASS + mode.replace('-', '_'));
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        boolean two = word.index() > 0
                && lemmas.contains(sentence.token(word.index() - 1).form().toLowerCase(Locale.ROOT) + " " + lemma);
        return two || lemmas.contains(lemma);
    }
}
