package org.nuncio.coding.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.QuantityMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** How many took part or suffered, and how long it took: the figures of an event. */
public final class Figures {
    private static final Set<String> DYING = Set.of("die", "perish");
    private static final Set<String> KILLING =
            Set.of("kill", "slay", "murder", "assassinate", "execute", "behead", "lynch", "massacre");
    /** What an attack is called when its dead are told. */
    private static final Set<String> OCCASIONS = Set.of("operation", "incident", "crash", "clash", "blast", "episode");

    private static final Set<String> CAUSES = Set.of("when", "after", "as");
    private static final Set<String> TOLD = Set.of("obj", "obl", "acl", "xcomp", "ccomp");

    /** What is done to those who are counted. */
    private static final Set<String> SUFFERED =
            Set.of("killed", "wounded", "arrested", "expelled", "abducted", "released", "evacuated", "missing");

    private final Sentence sentence;
    private final Mentions mentions;

    public Figures(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** @param words of the event, without its parties */
    public List<QuantityMention> of(Reading reading, List<Token> words) {
        List<Token> all = withParties(words, reading);
        List<QuantityMention> found = new ArrayList<>(within(all));
        found.addAll(lengths(all));
        if (reading.type().name().equals("ASSAULT")) {
            found.addAll(deaths(all));
            victim(reading, found).ifPresent(found::add);
        }
        return found.stream()
                .map(q -> isOfActor(q, reading.actors()) && SUFFERED.contains(q.role()) ? q.withRole("people") : q)
                .toList();
    }

    /** Of <i>detained 93 marchers who demanded bread</i> 93 demanded it; that they were detained is another event. */
    private static boolean isOfActor(QuantityMention quantity, List<ActorMention> actors) {
        return actors.stream().anyMatch(a -> a.sentence() == quantity.sentence() && a.head() == quantity.head());
    }

    private List<Token> withParties(List<Token> words, Reading reading) {
        List<Token> all = new ArrayList<>(words);
        Stream.concat(reading.actors().stream(), reading.recipients().stream())
                .filter(a -> a.sentence() == sentence.index())
                .map(a -> sentence.token(a.head()))
                .forEach(party -> {
                    all.add(party);
                    counted(party).ifPresent(all::add);
                });
        return all;
    }

    /** <i>several hundred members of the league</i>: they are what is counted. */
    private Optional<Token> counted(Token party) {
        return party.is("nmod") && NounPhrase.preposition(sentence, party).equals("of")
                ? sentence.head(party).filter(members -> members.tag().equals("NNS"))
                : Optional.empty();
    }

    private List<QuantityMention> within(List<Token> words) {
        List<QuantityMention> found = new ArrayList<>();
        for (QuantityMention quantity : mentions.quantitiesIn(sentence)) {
            if (holds(words, quantity.head())) {
                found.add(quantity);
            }
        }
        return found;
    }

    /** How long what the event is about takes or may take: <i>signed a pledge to cease fire within 24 hours</i>, <i>for talks that lasted four hours</i>. */
    private List<QuantityMention> lengths(List<Token> words) {
        return mentions.quantitiesIn(sentence).stream()
                .filter(q -> q.role().equals("duration") && !holds(words, q.head()))
                .filter(q -> isLimit(sentence.token(q.head()), words) || isLength(sentence.token(q.head()), words))
                .toList();
    }

    /** <i>Ten people died when rebels attacked a village</i>, <i>raided a camp in an operation in which ten died</i>: how many the attack killed. */
    private List<QuantityMention> deaths(List<Token> words) {
        return mentions.quantitiesIn(sentence).stream()
                .filter(q -> q.role().equals("killed") && !holds(words, q.head()))
                .filter(q ->
                        dying(sentence.token(q.head())).anyMatch(v -> isBecauseOf(v, words) || isOfAttack(v, words)))
                .toList();
    }

    /** What tells that these died: <i>three were killed</i>, <i>three who died</i>. */
    private Stream<Token> dying(Token counted) {
        return Stream.concat(sentence.head(counted).stream(), sentence.children(counted, "acl:relcl").stream())
                .filter(v -> DYING.contains(v.lemma()) || KILLING.contains(v.lemma()));
    }

    private boolean isOfAttack(Token dying, List<Token> words) {
        return dying.is("acl:relcl")
                && sentence.head(dying)
                        .filter(noun -> Violence.isOne(noun) || OCCASIONS.contains(noun.lemma()))
                        .filter(noun -> words.contains(noun)
                                || noun.is("appos")
                                        && sentence.head(noun)
                                                .filter(words::contains)
                                                .isPresent())
                        .isPresent();
    }

    /** The one whom the sentence names, where nothing else counts the dead: <i>killed Ann Roe</i>. */
    private Optional<QuantityMention> victim(Reading reading, List<QuantityMention> found) {
        Token verb = reading.predicate();
        boolean killed = KILLING.contains(verb.lemma())
                || verb.lemma().equals("shoot")
                        && sentence.hasChild(verb, t -> t.lemma().equals("dead"));
        boolean told = reading.recipients().size() != 1
                || found.stream().anyMatch(q -> q.role().equals("killed"));
        return !killed || told || !verb.isVerb()
                ? Optional.empty()
                : Optional.of(reading.recipients().get(0))
                        .filter(r -> r.sentence() == sentence.index() && isPerson(r, verb))
                        .map(r -> new QuantityMention(
                                r.span(), r.sentence(), r.head(), "killed", "killed", 1, 1.0, 1.0, "exactly"));
    }

    private boolean isPerson(ActorMention victim, Token verb) {
        Token head = sentence.token(victim.head());
        return victim.actor().kind() == Actor.Kind.PERSON
                && head.isProperNoun()
                && head.head() == verb.index()
                && !sentence.hasChild(head, t -> t.is("conj"));
    }

    private boolean isBecauseOf(Token dying, List<Token> words) {
        return sentence.children(dying, "advcl").stream()
                .anyMatch(cause -> words.contains(cause)
                        && sentence.hasChild(cause, t -> CAUSES.contains(t.lemma()) && t.index() < cause.index()));
    }

    private boolean isLimit(Token time, List<Token> words) {
        Optional<Token> above =
                NounPhrase.preposition(sentence, time).equals("within") ? sentence.head(time) : Optional.empty();
        while (above.filter(t -> !words.contains(t) && TOLD.contains(t.relation()))
                .isPresent()) {
            above = above.flatMap(sentence::head);
        }
        return above.filter(words::contains).isPresent();
    }

    private boolean isLength(Token time, List<Token> words) {
        return sentence.head(time)
                .filter(v -> v.lemma().equals("last") && v.is("acl:relcl"))
                .flatMap(sentence::head)
                .filter(words::contains)
                .isPresent();
    }

    private static boolean holds(List<Token> words, int index) {
        return words.stream().anyMatch(t -> t.index() == index);
    }
}
