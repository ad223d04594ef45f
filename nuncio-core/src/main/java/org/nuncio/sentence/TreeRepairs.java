package org.nuncio.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Mends what the parser gets wrong time and again in the language of news. */
final class TreeRepairs {
    private static final Set<String> DETERMINERS = Set.of("a", "an", "another", "one");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

    private static final Set<String> PARTICLES = Set.of("off", "up", "down", "away", "back", "apart");
    private static final Set<String> MOVING = Set.of(
            "go", "come", "march", "climb", "travel", "sail", "fly", "fall", "live", "be", "run", "drift", "look",
            "sit", "stand", "drive", "move");
    private static final Set<String> NAMES = Set.of("", "NORP", "ORG", "GPE", "PERSON", "LOC");
    private static final Set<String> DAYS = Set.of(
            ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
                            + "September October November December noon midnight dawn dusk night")
                    .split(" "));
    private static final Set<String> CHARGING = Set.of("accuse", "suspect", "convict", "acquit", "absolve");
    private static final Set<String> CAPTIVES = Set.of("hostage", "captive");
    private static final Set<String> CAPTURING = Set.of("take", "hold", "keep", "seize");
    /** Verbs whose past looks like their present. */
    static final Set<String> UNCHANGING =
            Set.of("hit", "spread", "cut", "set", "put", "hurt", "shut", "quit", "burst", "beat");

    private final List<Token> tokens;

    private TreeRepairs(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        TreeRepairs repairs = new TreeRepairs(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            repairs.nationalAsSubject(i);
            repairs.secondSubject(i);
            repairs.activeParticiple(i);
            repairs.agentOfObject(i);
            repairs.particle(i);
            repairs.verbTakenForAdjective(i);
            repairs.headlessClause(i);
            repairs.verbAfterApposition(i);
            repairs.outside(i);
            repairs.smallClause(i);
            repairs.personaNonGrata(i);
            repairs.takenHostage(i);
            repairs.charge(i);
        }
        return NounRepairs.mend(repairs.tokens);
    }

    /** <i>A Palestinian stabbed two soldiers</i>: the adjective of a people before a verb without a subject is its subject. */
    private void nationalAsSubject(int i) {
        Token token = tokens.get(i);
        boolean lone = token.tag().equals("JJ")
                && Character.isUpperCase(token.form().charAt(0))
                && token.is("advmod")
                && i > 0
                && DETERMINERS.contains(tokens.get(i - 1).lemma());
        if (!lone || token.head() <= i || !tokens.get(token.head()).isVerb()) {
            return;
        }
        Token verb = tokens.get(token.head());
        if (child(verb, "nsubj").isEmpty()) {
            boolean passive = child(verb, "aux:pass").isPresent();
            tokens.set(i, with(token, "NN", token.head(), passive ? "nsubj:pass" : "nsubj"));
        }
    }

    /** <i>Clashes between the army and the Rapid Support Forces spread</i>: a second subject after <i>and</i> belongs to the noun before <i>and</i>. */
    private void secondSubject(int i) {
        Token token = tokens.get(i);
        if (!SUBJECTS.contains(token.relation()) || !token.isNoun() || token.head() <= i) {
            return;
        }
        boolean second = tokens.subList(0, i).stream()
                .anyMatch(t -> t.head() == token.head() && SUBJECTS.contains(t.relation()) && t.isNoun());
        int first = firstOf(token);
        if (!second || first < 1 || !tokens.get(first - 1).is("cc")) {
            return;
        }
        Token and = tokens.get(first - 1);
        if (and.head() >= 0 && tokens.get(and.head()).isNoun()) {
            tokens.set(i, with(token, token.tag(), and.head(), "conj"));
        }
    }

    private int firstOf(Token token) {
        int first = token.index();
        for (Token other : tokens) {
            if (other.head() == token.index() && other.index() < first) {
                first = firstOf(other);
            }
        }
        return first;
    }

    /** <i>Mali suspended broadcasts by two stations</i>: a participle with a subject before it and no auxiliary is a simple past, and its <i>by</i> is the object's. */
    private void activeParticiple(int i) {
        Token verb = tokens.get(i);
        Optional<Token> subject = child(verb, "nsubj").filter(t -> t.relation().equals("nsubj") && t.index() < i);
        boolean active = verb.tag().equals("VBN")
                && subject.isPresent()
                && child(verb, "aux").isEmpty()
                && !verb.is("acl")
                && !verb.is("amod");
        if (!active) {
            return;
        }
        boolean joined =
                verb.is("conj") && child(tokens.get(verb.head()), "aux:pass").isPresent();
        if (joined) { // two were killed and seven wounded
            Token noun = subject.get();
            tokens.set(noun.index(), with(noun, noun.tag(), i, "nsubj:pass"));
            return;
        }
        tokens.set(i, with(verb, "VBD", verb.head(), verb.relation()));
    }

    /** In <i>Mali suspended broadcasts by two stations</i> the stations broadcast: after an active verb <i>by</i> and a noun belong to the object. */
    private void agentOfObject(int i) {
        Token noun = tokens.get(i);
        boolean agent = noun.is("obl")
                && noun.isNoun()
                && NAMES.contains(noun.entity())
                && !DAYS.contains(noun.form())
                && noun.head() >= 0
                && noun.head() < i
                && child(noun, "case").filter(t -> t.lemma().equals("by")).isPresent();
        if (!agent) {
            return;
        }
        Token verb = tokens.get(noun.head());
        Optional<Token> object = child(verb, "obj").filter(t -> t.index() > verb.index() && t.index() < firstOf(noun));
        boolean active = verb.isVerb()
                && !verb.is("acl")
                && child(verb, "aux:pass").isEmpty()
                && child(verb, "nsubj:pass").isEmpty()
                && child(verb, "nsubj").isPresent();
        boolean close = object.isPresent() && firstOf(noun) == object.get().index() + 1;
        if (active && close) {
            tokens.set(i, with(noun, noun.tag(), object.get().index(), "nmod"));
        }
    }

    /** <i>sealed off the city</i>, <i>blew up the bridge</i>: a particle right after the verb is no preposition, and the noun is the object. */
    private void particle(int i) {
        Token word = tokens.get(i);
        boolean particle = i > 0
                && PARTICLES.contains(word.form())
                && word.is("case")
                && tokens.get(i - 1).isVerb()
                && !MOVING.contains(tokens.get(i - 1).lemma());
        if (!particle) {
            return;
        }
        Token verb = tokens.get(i - 1);
        Token noun = tokens.get(word.head());
        boolean single = tokens.stream()
                        .filter(t -> t.head() == noun.index()
                                && t.is("case")
                                && !t.tag().equals("POS"))
                        .count()
                == 1;
        if (noun.is("obl")
                && noun.head() == verb.index()
                && single
                && child(verb, "obj").isEmpty()) {
            tokens.set(i, with(word, "RP", verb.index(), "compound:prt"));
            tokens.set(noun.index(), with(noun, noun.tag(), verb.index(), "obj"));
        }
    }

    /** <i>The forces advanced on the town</i>: an adjective in -ed with a subject and without a copula is a verb. */
    private void verbTakenForAdjective(int i) {
        Token token = tokens.get(i);
        boolean verb = token.tag().equals("JJ")
                && token.form().endsWith("ed")
                && (token.is("root") || token.is("ccomp") || token.is("conj"))
                && child(token, "cop").isEmpty()
                && child(token, "nsubj").filter(t -> t.index() < i).isPresent();
        if (verb) {
            String stem = token.form().substring(0, token.form().length() - 2).toLowerCase(Locale.ROOT);
            String lemma = stem.matches(".*([csvzgu]|at|[^ao]id)") ? stem + "e" : stem;
            tokens.set(
                    i,
                    new Token(
                            i,
                            token.form(),
                            lemma,
                            "VBD",
                            token.entity(),
                            token.head(),
                            token.relation(),
                            token.span()));
        }
    }

    /** <i>A wave of layoffs hit the town</i>: where a sentence has no verb, a participle that looks like its own past is the verb. */
    private void headlessClause(int i) {
        Token verb = tokens.get(i);
        Optional<Token> root =
                tokens.stream().filter(t -> t.head() < 0 && t.isNoun()).findFirst();
        boolean lost = verb.tag().equals("VBN")
                && verb.is("acl")
                && UNCHANGING.contains(verb.form())
                && child(verb, "obl:agent").isEmpty();
        if (!lost
                || root.isEmpty()
                || root.get().index() > i
                || child(root.get(), "cop").isPresent()) {
            return;
        }
        makeRoot(verb, root.get().index());
    }

    /** <i>Ann Roe, the foreign minister, called on Chad</i>, <i>Police, who lined the route, detained three men</i>: where a sentence has no verb, a participle right after the comma is the verb. */
    private void verbAfterApposition(int i) {
        Token verb = tokens.get(i);
        boolean lost = verb.tag().equals("VBN")
                && i > 2
                && tokens.get(i - 1).form().equals(",")
                && (verb.is("acl") || isBeforeItsObject(verb))
                && child(verb, "obl:agent").isEmpty();
        Optional<Token> root = tokens.stream()
                .filter(t -> t.head() < 0 && t.isNoun() && t.index() < i)
                .findFirst();
        if (!lost || root.isEmpty() || child(root.get(), "cop").isPresent() || !isBeside(root.get(), verb)) {
            return;
        }
        if (verb.is("amod")) {
            Token noun = tokens.get(verb.head());
            tokens.set(noun.index(), with(noun, noun.tag(), i, "obj"));
        }
        makeRoot(verb, root.get().index());
    }

    /** In <i>detained three men</i>, <i>cleared protesters from the bridge</i> the participle stands where no adjective could. */
    private boolean isBeforeItsObject(Token verb) {
        return verb.is("amod")
                && verb.index() + 1 < tokens.size()
                && verb.head() > verb.index()
                && (tokens.get(verb.index() + 1).is("nummod")
                        || tokens.get(verb.index() + 1).is("det")
                        || tokens.get(verb.head()).tag().equals("NNS"));
    }

    /** Whether something set off by commas stands between the noun and the verb: an apposition or a relative clause. */
    private boolean isBeside(Token noun, Token verb) {
        return tokens.subList(noun.index() + 1, verb.index()).stream()
                .anyMatch(t -> t.head() == noun.index() && (t.is("appos") || t.is("acl")));
    }

    private void makeRoot(Token verb, int noun) {
        for (Token mark : List.copyOf(tokens)) {
            if (mark.head() == noun && mark.is("punct") && mark.index() > verb.index()) {
                tokens.set(mark.index(), with(mark, mark.tag(), verb.index(), "punct"));
            }
        }
        tokens.set(verb.index(), with(verb, "VBD", -1, "root"));
        tokens.set(noun, with(tokens.get(noun), tokens.get(noun).tag(), verb.index(), "nsubj"));
    }

    /** <i>camped outside parliament</i>: a preposition, where the parser sees an adjective. */
    private void outside(int i) {
        Token word = tokens.get(i);
        boolean preposition = word.tag().equals("JJ")
                && word.is("amod")
                && (word.form().equals("outside") || word.form().equals("inside"))
                && i > 0
                && tokens.get(i - 1).isVerb();
        if (preposition && tokens.get(word.head()).is("obj")) {
            Token noun = tokens.get(word.head());
            tokens.set(i, with(word, "IN", word.head(), "case"));
            tokens.set(noun.index(), with(noun, noun.tag(), noun.head(), "obl"));
        }
    }

    /** <i>found the editors guilty</i>, <i>declared the charity a foreign agent</i>: what the parser takes for a clause without a verb is the verb's object and its complement. */
    private void smallClause(int i) {
        Token predicate = tokens.get(i);
        boolean bare = predicate.is("ccomp")
                && predicate.head() >= 0
                && (predicate.tag().equals("JJ")
                        || predicate.isNoun() && NounRepairs.names(tokens.get(predicate.head())))
                && predicate.head() < i
                && child(predicate, "cop").isEmpty()
                && child(predicate, "aux").isEmpty()
                && child(predicate, "mark").isEmpty();
        Optional<Token> subject = child(predicate, "nsubj").filter(t -> t.index() < i);
        if (bare && subject.isPresent()) {
            Token noun = subject.get();
            tokens.set(i, with(predicate, predicate.tag(), predicate.head(), "xcomp"));
            tokens.set(noun.index(), with(noun, noun.tag(), predicate.head(), "obj"));
        }
    }

    /** <i>declared the German ambassador persona non grata</i>: the three words are the complement, the noun before them the object. */
    private void personaNonGrata(int i) {
        boolean begins = i > 0
                && i + 2 < tokens.size()
                && tokens.get(i).form().equalsIgnoreCase("persona")
                && tokens.get(i + 2).form().equalsIgnoreCase("grata");
        Optional<Token> verb = tokens.subList(0, i).stream()
                .filter(t -> t.isVerb() && t.lemma().equals("declare"))
                .reduce((a, b) -> b);
        if (!begins || verb.isEmpty()) {
            return;
        }
        Token before = tokens.get(i - 1);
        if (before.isNoun() && before.is("compound")) {
            tokens.set(i - 1, with(before, before.tag(), verb.get().index(), "obj"));
            for (Token other : List.copyOf(tokens.subList(verb.get().index() + 1, i - 1))) {
                if (other.head() >= i) {
                    tokens.set(other.index(), with(other, other.tag(), i - 1, other.relation()));
                }
            }
        }
        tokens.set(i, with(tokens.get(i), "NN", i + 2, "compound"));
        tokens.set(i + 1, with(tokens.get(i + 1), tokens.get(i + 1).tag(), i + 2, "compound"));
        tokens.set(i + 2, with(tokens.get(i + 2), "NN", verb.get().index(), "xcomp"));
    }

    private Optional<Token> child(Token token, String relation) {
        for (Token other : tokens) {
            if (other.head() == token.index() && other.is(relation)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** <i>hold the country hostage</i>, <i>took ten police hostage and fled</i>: the noun before is the object, and what it is made hangs beside it. */
    private void takenHostage(int i) {
        Token captive = tokens.get(i);
        boolean after = i > 1
                && tokens.get(i - 1).isNoun()
                && (CAPTIVES.contains(captive.form())
                        || captive.form().equals("prisoner")
                                && tokens.get(i - 1).tag().equals("NNS"));
        int at = i - 1;
        while (after && at >= 0 && !tokens.get(at).isVerb()) {
            at--;
        }
        if (!after || at < 0 || !CAPTURING.contains(tokens.get(at).lemma())) {
            return;
        }
        Token object = tokens.get(i - 1);
        if (object.head() == i && captive.head() == at) {
            tokens.set(i - 1, with(object, object.tag(), at, captive.is("xcomp") ? "obj" : captive.relation()));
            for (Token token : tokens.subList(at + 1, i - 1)) {
                if (token.head() == i) {
                    tokens.set(token.index(), with(token, token.tag(), i - 1, token.relation()));
                }
            }
        }
        if (tokens.get(i - 1).head() != i) {
            tokens.set(i, with(captive, captive.tag(), at, "xcomp"));
        }
    }

    private static Token with(Token token, String tag, int head, String relation) {
        return new Token(token.index(), token.form(), token.lemma(), tag, token.entity(), head, relation, token.span());
    }

    /** <i>accused the leader of fraud</i>: what somebody is accused of belongs to the verb, unless it is a name (<i>the leader of Syria</i>). */
    private void charge(int i) {
        Token verb = tokens.get(i);
        if (!verb.isVerb()
                || !CHARGING.contains(verb.lemma())
                || ofPhrase(i, verb.index()).isPresent()) {
            return;
        }
        for (Token accused : tokens) {
            boolean object = accused.head() == i && (accused.is("obj") || accused.is("nsubj:pass"));
            if (object && accused.isNoun()) {
                ofPhrase(accused.index(), i)
                        .filter(of -> !of.tag().startsWith("NNP"))
                        .ifPresent(of -> tokens.set(of.index(), with(of, of.tag(), i, "obl")));
            }
        }
    }

    /** The last noun with <i>of</i> that hangs on the token, after the given place. */
    private Optional<Token> ofPhrase(int head, int after) {
        return tokens.stream()
                .filter(t -> t.head() == head && t.index() > after && t.isNoun())
                .filter(t -> tokens.stream()
                        .anyMatch(c -> c.head() == t.index()
                                && c.is("case")
                                && c.form().equalsIgnoreCase("of")))
                .reduce((first, last) -> last);
    }
}
