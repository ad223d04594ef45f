package org.nuncio.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** What happened to the counted: killed, wounded, arrested … by the predicate over them or the participle after them. */
final class QuantityRole {
    private static final Map<String, String> VERBS = verbs();
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("dead", "killed"),
            Map.entry("killed", "killed"),
            Map.entry("slain", "killed"),
            Map.entry("wounded", "wounded"),
            Map.entry("injured", "wounded"),
            Map.entry("hurt", "wounded"),
            Map.entry("missing", "missing"),
            Map.entry("unaccounted", "missing"),
            Map.entry("homeless", "displaced"),
            Map.entry("displaced", "displaced"),
            Map.entry("arrested", "arrested"),
            Map.entry("detained", "arrested"),
            Map.entry("jailed", "arrested"),
            Map.entry("freed", "released"),
            Map.entry("released", "released"),
            Map.entry("captured", "captured"),
            Map.entry("evacuated", "evacuated"),
            Map.entry("expelled", "expelled"),
            Map.entry("abducted", "abducted"),
            Map.entry("kidnapped", "abducted"));
    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("death", "killed"),
            Map.entry("killing", "killed"),
            Map.entry("murder", "killed"),
            Map.entry("massacre", "killed"),
            Map.entry("execution", "killed"),
            Map.entry("fatality", "killed"),
            Map.entry("injury", "wounded"),
            Map.entry("wounding", "wounded"),
            Map.entry("arrest", "arrested"),
            Map.entry("detention", "arrested"),
            Map.entry("expulsion", "expelled"),
            Map.entry("deportation", "expelled"),
            Map.entry("release", "released"),
            Map.entry("evacuation", "evacuated"),
            Map.entry("displacement", "displaced"),
            Map.entry("abduction", "abducted"),
            Map.entry("kidnapping", "abducted"),
            Map.entry("capture", "captured"),
            Map.entry("casualty", "casualties"),
            Map.entry("toll", "killed"),
            Map.entry("dead", "killed"),
            Map.entry("wound", "wounded"),
            Map.entry("wounded", "wounded"),
            Map.entry("injured", "wounded"));
    private static final Set<String> TAKES_LIVES = Set.of("claim", "cost", "lose", "take", "end");
    private static final Set<String> FATAL = Set.of("killed", "wounded", "missing");
    private static final Set<String> MAKES =
            Set.of("leave", "find", "make", "see", "render", "report", "list", "put", "declare", "confirm");

    private final Sentence sentence;

    QuantityRole(Sentence sentence) {
        this.sentence = sentence;
    }

    private static Map<String, String> verbs() {
        Map<String, String> map = new HashMap<>();
        List.of("kill", "slay", "murder", "execute", "massacre", "assassinate", "behead", "gun", "slaughter")
                .forEach(v -> map.put(v, "killed"));
        List.of("wound", "injure", "hurt", "maim").forEach(v -> map.put(v, "wounded"));
        List.of("arrest", "detain", "apprehend", "jail", "imprison", "round", "nab")
                .forEach(v -> map.put(v, "arrested"));
        List.of("displace", "uproot").forEach(v -> map.put(v, "displaced"));
        List.of("free", "release", "liberate", "rescue").forEach(v -> map.put(v, "released"));
        List.of("expel", "deport", "banish").forEach(v -> map.put(v, "expelled"));
        List.of("abduct", "kidnap").forEach(v -> map.put(v, "abducted"));
        map.put("evacuate", "evacuated");
        map.put("capture", "captured");
        return Map.copyOf(map);
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

    /** <i>12 deaths</i>, <i>claimed 12 lives</i> */
    private Optional<String> byNoun(Counted counted) {
        if (counted.noun() == null) {
            return Optional.empty();
        }
        boolean taken = isLives(counted)
                && sentence.head(counted.top())
                        .filter(v -> TAKES_LIVES.contains(v.lemma()))
                        .isPresent();
        return taken
                ? Optional.of("killed")
                : Optional.ofNullable(NOUNS.get(counted.noun().lemma()));
    }

    /** <i>12 dead</i>, <i>two wounded soldiers</i>, <i>12 people killed in …</i>, <i>those who were killed</i> */
    private Optional<String> byState(Counted counted) {
        Token word = counted.noun() == null ? counted.top() : counted.noun();
        for (Token child : sentence.children(word)) {
            boolean modifies =
                    child.is("amod") || child.is("acl") && !child.tag().equals("VBG") || child.is("xcomp");
            boolean clause = child.is("acl:relcl") && sentence.hasChild(child, c -> c.is("aux:pass"));
            String role =
                    modifies ? STATES.getOrDefault(Words.lower(child), null) : clause ? VERBS.get(child.lemma()) : null;
            if (role != null && (child.index() > word.index() || child.is("amod"))) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
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
        if (object || passive) {
            return MAKES.contains(verb.lemma())
                    ? sentence.children(verb, "xcomp").stream()
                            .map(x -> STATES.get(Words.lower(x)))
                            .filter(java.util.Objects::nonNull)
                            .findFirst()
                    : Optional.empty();
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
