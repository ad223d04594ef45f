package org.nuncio.coding.scene;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.coding.reading.Reading;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.mention.TimeMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Words of a sentence by which an event was on the day of another clause: <i>shortly after rebels shelled it on Monday</i>, <i>and within hours had fled</i>, <i>meeting
 * in Lima on Monday</i>, <i>put the toll from Monday's raid at nine and said that thirty were hurt</i>.
 */
final class LinkedDays {
    private static final Set<String> SEQUELS = Set.of("after", "before");
    private static final Set<String> SHORTLY =
            Set.of("shortly", "minute", "moment", "hour", "soon", "immediately", "just", "right", "straight", "barely");

    private static final Set<String> WITHIN = Set.of("within", "by");
    private static final Set<String> SAME_DAY =
            Set.of("hour", "minute", "moment", "dawn", "noon", "midday", "dusk", "nightfall", "evening", "afternoon");

    private static final Set<String> ASSEMBLED =
            Set.of("meet", "gather", "convene", "assemble", "confer", "speak", "talk", "address");
    /** Those of them whose past participle says the same: <i>ministers gathered in Lima</i>. */
    private static final Set<String> GATHERED = Set.of("gather", "assemble", "convene");

    private static final Set<String> HARMED = Set.of("kill", "wound", "injure", "hurt", "die", "maim", "shoot");
    private static final Set<String> TOLLS = Set.of("toll", "number", "death", "dead", "casualty", "figure", "count");

    private final Sentence sentence;
    private final Mentions mentions;

    LinkedDays(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** <i>Since May, when crowds burned the embassy</i>, <i>the scenes of May, when they burned it</i>: the time right before <i>when</i>. */
    Optional<TimeMention> beforeWhen(Token predicate) {
        Token verb = predicate.is("conj") ? sentence.head(predicate).orElse(predicate) : predicate;
        return sentence.children(verb).stream()
                .filter(t -> t.index() > 1 && t.index() < verb.index())
                .flatMap(t -> t.lemma().equals("when") ? Stream.of(t) : inWhich(t).stream())
                .map(when -> sentence.token(when.index() - 1))
                .map(t -> t.form().equals(",") ? sentence.token(t.index() - 1) : t)
                .flatMap(last -> mentions.timesIn(sentence).stream()
                        .filter(t -> t.value() != null && !t.isDuration())
                        .filter(t -> t.span().end() == last.span().end()))
                .findFirst();
    }

    /** <i>the riots of May, in which they burned it</i> */
    private Optional<Token> inWhich(Token which) {
        return which.tag().equals("WDT") && which.is("obl")
                ? sentence.children(which, "case").stream().findFirst()
                : Optional.empty();
    }

    /** The verb that was hours from this one at most: <i>shelled it on Monday, shortly before the army fled</i>, either way round. */
    Optional<Token> shortly(Token predicate) {
        Token verb = shared(predicate);
        if (verb.is("advcl") && isShortly(verb)) {
            return sentence.head(verb).filter(Token::isVerb);
        }
        return sentence.children(verb, "advcl").stream().filter(this::isShortly).findFirst();
    }

    private Token shared(Token predicate) {
        boolean shares = predicate.is("conj") && !sentence.hasChild(predicate, t -> t.is("nsubj") || t.is("aux"));
        return shares ? sentence.head(predicate).filter(Token::isVerb).orElse(predicate) : predicate;
    }

    private boolean isShortly(Token clause) {
        return sentence.children(clause, "mark").stream()
                .filter(t -> SEQUELS.contains(t.lemma()) && t.index() > 0)
                .map(t -> sentence.token(t.index() - 1))
                .anyMatch(t -> SHORTLY.contains(t.lemma()));
    }

    /** <i>entered</i> of <i>entered Lima on Monday and within hours had seized the port</i> */
    Optional<Token> soon(Token predicate) {
        boolean soon = predicate.is("conj")
                && !sentence.hasChild(predicate, t -> t.is("nsubj"))
                && sentence.children(predicate, "obl").stream()
                        .anyMatch(t ->
                                SAME_DAY.contains(t.lemma()) && WITHIN.contains(NounPhrase.preposition(sentence, t)));
        return soon ? sentence.head(predicate).filter(Token::isVerb) : Optional.empty();
    }

    /** <i>meeting</i> of <i>ministers, meeting in Lima on Monday, voiced concern and extended the mission</i> */
    Optional<Token> speaking(Token predicate) {
        Token verb = shared(predicate);
        return sentence.children(verb).stream()
                .filter(t -> t.index() < verb.index())
                .flatMap(t -> t.is("nsubj") ? sentence.children(t, "acl").stream() : Stream.of(t))
                .filter(t -> t.is("acl") || t.is("advcl"))
                .filter(t -> t.tag().equals("VBG")
                        || t.tag().equals("VBN") && GATHERED.contains(t.lemma())
                        || isWhoMet(t) && verb.tag().equals("VBD"))
                .filter(t -> ASSEMBLED.contains(t.lemma()) && !sentence.hasChild(t, a -> a.is("aux")))
                .findFirst();
    }

    /** <i>ministers, who met in Lima on Monday, voiced concern</i> */
    private boolean isWhoMet(Token verb) {
        return verb.is("acl:relcl")
                && verb.tag().equals("VBD")
                && sentence.hasChild(verb, t -> t.is("nsubj") && t.lemma().equals("who"));
    }

    /** The day of what has a toll, where the sentence tells of no other. */
    Optional<TimeMention> ofToll(Reading reading) {
        List<TimeMention> times = mentions.timesIn(sentence);
        return times.size() == 1 && isOfToll(reading)
                ? times.stream()
                        .filter(t -> isCounted(sentence.token(t.head())))
                        .findFirst()
                : Optional.empty();
    }

    /** Where that was which has a toll. */
    Optional<PlaceMention> placeOfToll(Reading reading) {
        return isOfToll(reading)
                ? mentions.placesIn(sentence).stream()
                        .filter(p -> Surroundings.isAt(NounPhrase.preposition(sentence, sentence.token(p.head()))))
                        .filter(p -> isCounted(sentence.token(p.head())))
                        .findFirst()
                : Optional.empty();
    }

    private boolean isOfToll(Reading reading) {
        return reading.type().name().equals("ASSAULT")
                && HARMED.contains(reading.predicate().lemma())
                && (reading.predicate().is("ccomp") || reading.predicate().is("conj"));
    }

    /** Whether the word tells of a fight beside which its toll stands: <i>the toll from Monday's raid at nine</i>, <i>the number of dead in Monday's raid</i>. */
    private boolean isCounted(Token word) {
        Optional<Token> fight = sentence.head(word).filter(noun -> Violence.isOne(noun) && word.is("nmod"));
        return fight.stream()
                .flatMap(noun -> sentence.head(noun).stream())
                .flatMap(over -> over.isVerb() ? sentence.children(over, "obj").stream() : upwards(over).stream())
                .anyMatch(t -> TOLLS.contains(t.lemma()));
    }

    /** <i>the number of dead</i> of <i>dead</i> */
    private List<Token> upwards(Token noun) {
        return sentence.head(noun)
                .filter(Token::isNoun)
                .map(h -> List.of(noun, h))
                .orElse(List.of(noun));
    }
}
