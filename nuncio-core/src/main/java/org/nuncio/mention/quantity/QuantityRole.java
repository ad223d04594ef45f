package org.nuncio.mention.quantity;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** What happened to the counted: killed, wounded, arrested … by the predicate over them or the participle after them. */
final class QuantityRole {
    private static final Map<String, String> VERBS = verbs();
    private static final Map<String, String> STATES = states();
    private static final Map<String, String> NOUNS = nouns();
    private static final Set<String> TAKES_LIVES = Set.of("claim", "cost", "lose", "take", "end");
    private static final Set<String> FATAL = Set.of("killed", "wounded", "missing");
    private static final Set<String> MAKES =
            Set.of("leave", "find", "make", "see", "render", "report", "list", "put", "declare", "confirm");

    private final Sentence sentence;

    QuantityRole(Sentence sentence) {
        this.sentence = sentence;
    }

    private static Map<String, String> verbs() {
        return byWord(Map.ofEntries(
                entry("killed", "kill slay murder execute massacre assassinate behead gun slaughter"),
                entry("wounded", "wound injure hurt maim"),
                entry("arrested", "arrest detain apprehend jail imprison round nab"),
                entry("displaced", "displace uproot"),
                entry("released", "free release liberate rescue"),
                entry("expelled", "expel deport banish"),
                entry("abducted", "abduct kidnap"),
                entry("evacuated", "evacuate"),
                entry("captured", "capture")));
    }

    private static Map<String, String> states() {
        return byWord(Map.ofEntries(
                entry("killed", "dead killed slain"),
                entry("wounded", "wounded injured hurt"),
                entry("missing", "missing unaccounted"),
                entry("displaced", "homeless displaced"),
                entry("arrested", "arrested detained jailed"),
                entry("released", "freed released"),
                entry("captured", "captured"),
                entry("evacuated", "evacuated"),
                entry("expelled", "expelled"),
                entry("abducted", "abducted kidnapped")));
    }

    private static Map<String, String> nouns() {
        return byWord(Map.ofEntries(
                entry("killed", "death killing murder massacre execution fatality toll dead"),
                entry("wounded", "injury wounding wound wounded injured"),
                entry("arrested", "arrest detention"),
                entry("expelled", "expulsion deportation"),
                entry("released", "release"),
                entry("evacuated", "evacuation"),
                entry("displaced", "displacement"),
                entry("abducted", "abduction kidnapping"),
                entry("captured", "capture"),
                entry("casualties", "casualty")));
    }

    private static Map<String, String> byWord(Map<String, String> wordsByRole) {
        Map<String, String> roles = new HashMap<>();
        wordsByRole.forEach((role, words) -> Words.set(words).forEach(word -> roles.put(word, role)));
        return Map.copyOf(roles);
    }

    /** Empty where nothing of the kind is told; animals and things are only ever killed, wounded or missing. */
    Optional<String> of(Counted counted, QuantityUnit unit) {
        if (unit.isMeasure()) {
            return Optional.empty();
        }
        Optional<String> role = byNoun(counted).or(() -> byState(counted)).or(() -> byGovernor(counted.top(), 0));
        return role.filter(r -> unit.isHuman()
                || counted.noun() == null
                || FATAL.contains(r) && unit.role().equals("count")
                || NOUNS.containsKey(counted.noun().lemma())
                || isLives(counted));
    }

    private static boolean isLives(Counted counted) {
        return counted.noun() != null && counted.noun().lemma().equals("life");
    }

    /** What has happened to a single person who is not counted: <i>a teacher was shot dead</i>, <i>beaten to death</i>; empty for all else. */
    Optional<String> ofOne(Token noun) {
        Optional<Token> verb = sentence.head(noun).filter(Token::isVerb);
        boolean beaten = verb.isPresent()
                && (noun.is("nsubj:pass") || noun.relation().equals("obj"))
                && sentence.hasChild(
                        verb.get(),
                        t -> t.lemma().equals("death")
                                && NounPhrase.preposition(sentence, t).equals("to"));
        return beaten ? Optional.of("killed") : verb.flatMap(v -> asPatient(noun, v));
    }

    /** <i>331 wounded and 152 arrests</i>: the state right after a number is that of those counted, whatever the tree joins it to. */
    Optional<String> rightAfter(Amount amount) {
        String next = Words.at(sentence, amount.last() + 1);
        String then = Words.at(sentence, amount.last() + 2);
        boolean alone = Set.of("and", "or", ",", ".", ";", "").contains(then);
        return alone ? Optional.ofNullable(STATES.get(next)) : Optional.empty();
    }

    /** <i>12 deaths</i>, <i>claimed 12 lives</i> */
    private Optional<String> byNoun(Counted counted) {
        if (counted.noun() == null) {
            return Optional.empty();
        }
        boolean taken = isLives(counted)
                && sentence.head(counted.top())
                        .filter(v -> TAKES_LIVES.contains(v.lemma()))
                        .isPresent();
        return taken || areLivesOf(counted.noun())
                ? Optional.of("killed")
                : Optional.ofNullable(NOUNS.get(counted.noun().lemma()));
    }

    /** <i>cost the lives of 12 soldiers</i> */
    private boolean areLivesOf(Token noun) {
        return noun.is("nmod")
                && NounPhrase.preposition(sentence, noun).equals("of")
                && sentence.head(noun)
                        .filter(lives -> lives.form().equals("lives") && lives.is("obj"))
                        .flatMap(sentence::head)
                        .filter(v -> TAKES_LIVES.contains(v.lemma()))
                        .isPresent();
    }

    /** <i>12 dead</i>, <i>two wounded soldiers</i>, <i>12 people killed in …</i>, <i>those who were killed</i> */
    private Optional<String> byState(Counted counted) {
        Token word = counted.noun() == null ? counted.top() : counted.noun();
        for (Token child : sentence.children(word)) {
            boolean modifies =
                    child.is("amod") || child.is("acl") && !child.tag().equals("VBG") || child.is("xcomp");
            boolean clause = child.is("acl:relcl") && sentence.hasChild(child, c -> c.is("aux:pass"));
            String role = modifies ? STATES.get(Words.lower(child)) : clause ? VERBS.get(child.lemma()) : null;
            role = isDying(child) ? "killed" : role;
            if (role != null && (child.index() > word.index() || child.is("amod"))) {
                return Optional.of(role);
            }
        }
        return byNext(word);
    }

    /** <i>including three who died on Friday</i> */
    boolean isOfDead(Token number) {
        return sentence.children(number).stream().anyMatch(this::isDying);
    }

    private boolean isDying(Token verb) {
        return verb.is("acl:relcl")
                && asSubject(verb).filter("killed"::equals).isPresent()
                && sentence.hasChild(verb, t -> t.is("nsubj") && t.lemma().equals("who"));
    }

    /** <i>seven others arrested</i> where the tree does not join the two. */
    private Optional<String> byNext(Token word) {
        Token next = word.index() + 1 < sentence.tokens().size() ? sentence.token(word.index() + 1) : word;
        boolean participle = next.tag().equals("VBN") || next.tag().equals("JJ");
        return participle && !sentence.hasChild(next, c -> c.is("obj"))
                ? Optional.ofNullable(STATES.get(Words.lower(next)))
                : Optional.empty();
    }

    private Optional<String> byGovernor(Token word, int depth) {
        Optional<Token> governor = sentence.head(word);
        if (governor.isEmpty() || depth > 3) {
            return Optional.empty();
        }
        Token head = governor.get();
        boolean shared = word.is("conj") && !head.isVerb()
                || word.is("appos")
                || word.is("nmod") && NounPhrase.preposition(sentence, word).equals("including");
        if (shared) {
            return byGovernor(head, depth + 1);
        }
        return asPatient(word, head).or(() -> asOwner(word, head)).or(() -> asToll(word, head));
    }

    private Optional<String> asPatient(Token word, Token verb) {
        boolean passive = word.is("nsubj:pass")
                || word.is("nsubj") && verb.tag().equals("VBN") && sentence.hasChild(verb, c -> c.is("aux:pass"));
        boolean object = word.relation().equals("obj") || word.relation().equals("iobj");
        if ((passive || object) && VERBS.containsKey(verb.lemma())) {
            return Optional.of(VERBS.get(verb.lemma()));
        }
        if ((object || passive)
                && verb.lemma().equals("shoot")
                && sentence.hasChild(verb, c -> c.lemma().equals("dead"))) {
            return Optional.of("killed");
        }
        if (object || passive) {
            boolean makes = MAKES.contains(verb.lemma());
            return sentence.children(verb, "xcomp").stream()
                    .map(x -> STATES.get(Words.lower(x)))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .filter(s -> makes);
        }
        return word.is("nsubj") ? asSubject(verb) : Optional.empty();
    }

    private static Optional<String> asSubject(Token predicate) {
        return switch (predicate.lemma()) {
            case "die", "perish", "drown" -> Optional.of("killed");
            case "flee" -> Optional.of("displaced");
            default ->
                Optional.ofNullable(
                        predicate.isVerb() && !predicate.lemma().equals("miss")
                                ? null
                                : STATES.get(Words.lower(predicate)));
        };
    }

    /** <i>the expulsion of 10 diplomats</i> */
    private Optional<String> asOwner(Token word, Token noun) {
        boolean of = word.is("nmod") && NounPhrase.preposition(sentence, word).equals("of");
        return of && noun.isNoun() ? Optional.ofNullable(NOUNS.get(noun.lemma())) : Optional.empty();
    }

    /** <i>the death toll rose to 45</i>, <i>put the wounded at three</i> */
    private Optional<String> asToll(Token word, Token verb) {
        if (!word.is("obl") && !word.is("obj") && !word.is("xcomp")) {
            return Optional.empty();
        }
        for (Token child : sentence.children(verb)) {
            boolean party = child.is("nsubj") || child.is("obj") && child.index() != word.index();
            boolean bare = child.isNoun() && child.lemma().equals("toll")
                    || !child.isNoun() && NOUNS.containsKey(Words.lower(child));
            if (party && bare) {
                return Optional.of(NOUNS.getOrDefault(Words.lower(child), "killed"));
            }
        }
        return Optional.empty();
    }
}
