package org.nuncio.coding.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuncio.clause.Clause;
import org.nuncio.codebook.Codebook;
import org.nuncio.coding.match.Slots;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * What a state makes for its own people, and who is meant by it: <i>students in Chad marched against a finance bill</i>, <i>Togo's opposition defied the court
 * order</i>. Where people, parties or bodies of one state alone deal with such a thing, its authorities are the other side. In a report about one state so they are
 * where they speak of <i>the move</i>, and where others speak of its vote or its courts: <i>observers of the Council found the count flawed</i>.
 */
public final class OwnAffairs {
    private static final Set<String> TYPES = Set.of("PROTEST", "REJECT", "ACCUSE", "REQUEST", "THREATEN");

    /** What others have to say of what goes on in the state that the report is about. */
    private static final Set<String> JUDGING = Set.of("ACCUSE", "SUPPORT", "REJECT");

    /** Who is at home where he deals with a law. */
    private static final Set<String> SUBJECTS =
            Set.of("CVL", "LAB", "EDU", "REL", "MED", "OPP", "PTY", "LEG", "JUD", "COP");

    /** Slots that tell what a protest, a refusal, a complaint or a demand is about. */
    private static final List<String> ABOUT =
            List.of("object", "direct", "against", "over", "on", "at", "for", "to", "of", "about", "with");

    /** Purposes of a march, <i>to denounce a bill</i>, and what one votes against, <i>prolonging the curfew</i>. */
    private static final List<String> CLAUSES = List.of("advcl", "xcomp");

    private final Codebook codebook;
    private final Sentence sentence;
    private final Mentions mentions;

    /** @param codebook its classes {@code own_affairs}, {@code home_steps}, {@code judged_affairs} and {@code court_words} have the words */
    public OwnAffairs(Codebook codebook, Sentence sentence, Mentions mentions) {
        this.codebook = codebook;
        this.sentence = sentence;
        this.mentions = mentions;
    }

    public Reading placed(Reading reading) {
        Set<String> codes = reading.actors().stream()
                .map(a -> String.valueOf(a.actor().code()))
                .collect(Collectors.toSet());
        Set<String> named = Domestic.states(sentence, mentions);
        if (!reading.recipients().isEmpty() || codes.size() != 1 || !named.containsAll(codes)) {
            return reading;
        }
        String code = codes.iterator().next();
        boolean atHome = mentions.scene().filter(code::equals).isPresent();
        boolean own = named.size() == 1
                && reading.actors().stream().allMatch(a -> isSubject(a.actor()) || isDefiant(reading, a.actor()));
        if (own && TYPES.contains(reading.type().name())) {
            return meant(reading, code, atHome ? Set.of("own_affairs", "home_steps") : Set.of("own_affairs"));
        }
        if (own && atHome && reading.type().name().equals("SUPPORT")) {
            return meant(reading, code, Set.of("home_steps"));
        }
        return mentions.scene()
                .filter(scene -> !scene.equals(code)
                        && Set.of(code, scene).containsAll(named)
                        && JUDGING.contains(reading.type().name()))
                .map(scene -> meant(reading, scene, Set.of("judged_affairs")))
                .orElse(reading);
    }

    /** The authorities of a state as the other side, where it is about something of theirs that one of the classes has. */
    private Reading meant(Reading reading, String code, Set<String> classes) {
        return about(reading)
                .filter(t ->
                        classes.stream().anyMatch(name -> codebook.lemmas(name).contains(t.lemma())) && isOwn(t))
                .findFirst()
                .map(t -> reading.with(reading.actors(), List.of(maker(t, code))))
                .orElse(reading);
    }

    private static boolean isSubject(Actor actor) {
        return SUBJECTS.contains(String.valueOf(actor.sector())) && actor.kind() != Actor.Kind.PLACE;
    }

    /** Troops who will not do as they are told refuse their own government. */
    private static boolean isDefiant(Reading reading, Actor actor) {
        return reading.type().name().equals("REJECT") && "MIL".equals(actor.sector());
    }

    /** The words for what it is about, nearest first. */
    private Stream<Token> about(Reading reading) {
        List<Token> found = new ArrayList<>();
        for (Reading part : reading.chain()) {
            found.addAll(part.match().object());
            Clause clause = part.match().clause();
            ABOUT.forEach(slot -> found.addAll(clause.slot(slot)));
            clause.slot("complement")
                    .forEach(t -> found.addAll(sentence.children(t, "nsubj"))); // found the count flawed
            CLAUSES.stream()
                    .flatMap(name -> sentence.children(part.predicate(), name).stream())
                    .filter(t -> sentence.hasChild(
                            t,
                            c -> c.tag().equals("TO")
                                    || c.is("mark") && c.lemma().equals("against")))
                    .flatMap(t -> sentence.children(t, "obj").stream())
                    .forEach(found::add);
        }
        return Slots.spread(sentence, found).stream();
    }

    /** Not <i>their own constitution</i>, nor <i>a foreign law</i>. */
    private boolean isOwn(Token noun) {
        return sentence.children(noun, "nmod:poss").stream().noneMatch(Token::isPronoun)
                && new NounPhrase(sentence, noun)
                        .tokens().stream()
                                .noneMatch(
                                        t -> codebook.lemmas("others_affairs").contains(t.lemma()));
    }

    private ActorMention maker(Token noun, String code) {
        NounPhrase phrase = new NounPhrase(sentence, noun);
        boolean court = phrase.tokens().stream()
                .anyMatch(t -> codebook.lemmas("court_words").contains(t.lemma()));
        Actor authorities = new Actor("the authorities", code, court ? "JUD" : "GOV", null, Actor.Kind.INSTITUTION);
        return new ActorMention(phrase.span(), sentence.index(), noun.index(), authorities, "own-state");
    }
}
