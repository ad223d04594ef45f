package org.nuncio.sentence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Mends where a parser hangs what a verb asks for: <i>warned Iran and its allies against attacking ships</i>, <i>called for the men to be freed</i>, <i>warned the governor</i>. */
final class ArgumentRepairs extends TreeEdits {
    private static final Set<String> ASKING =
            Set.of("call", "appeal", "ask", "plead", "push", "press", "lobby", "campaign", "beg");
    /** The preposition with which these verbs tell what their object does or is not to do. */
    private static final Map<String, String> TELLING = Map.ofEntries(
            Map.entry("warn", "against"),
            Map.entry("caution", "against"),
            Map.entry("advise", "against"),
            Map.entry("accuse", "of"),
            Map.entry("suspect", "of"),
            Map.entry("convict", "of"),
            Map.entry("acquit", "of"),
            Map.entry("blame", "for"),
            Map.entry("thank", "for"),
            Map.entry("praise", "for"),
            Map.entry("criticise", "for"),
            Map.entry("criticize", "for"),
            Map.entry("condemn", "for"),
            Map.entry("denounce", "for"),
            Map.entry("fault", "for"),
            Map.entry("punish", "for"),
            Map.entry("rebuke", "for"),
            Map.entry("stop", "from"),
            Map.entry("prevent", "from"),
            Map.entry("bar", "from"),
            Map.entry("ban", "from"),
            Map.entry("block", "from"),
            Map.entry("keep", "from"),
            Map.entry("prohibit", "from"),
            Map.entry("deter", "from"),
            Map.entry("dissuade", "from"));

    private static final Set<String> SAYING = Set.of(
            "warn",
            "say",
            "add",
            "caution",
            "vow",
            "insist",
            "announce",
            "declare",
            "promise",
            "threaten",
            "reply",
            "admit");
    private static final Set<String> SHOOTING =
            Set.of("fire", "throw", "hurl", "lob", "launch", "fling", "shoot", "aim", "level", "toss");
    private static final Set<String> CALLING_IN = Set.of("haul", "rope", "usher", "draft");
    private static final Set<String> NAMING = Set.of("call", "describe", "term", "dub", "label", "regard");
    private static final Set<String> DEEDS = Set.of(
            "arm",
            "attack",
            "strike",
            "free",
            "open",
            "block",
            "ban",
            "end",
            "halt",
            "aid",
            "fund",
            "back",
            "host",
            "boycott",
            "release",
            "visit",
            "lift",
            "limit",
            "shell",
            "bomb",
            "raid",
            "storm",
            "blockade",
            "reform",
            "transfer",
            "supply");
    private static final Set<String> QUOTES = Set.of("''", "\"", "”", "’", "``", "“");

    private ArgumentRepairs(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        ArgumentRepairs repairs = new ArgumentRepairs(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            repairs.surnameTakenForAdverb(i);
            repairs.clauseWithFor(i);
            repairs.passiveWithFor(i);
            repairs.deedOfObject(i);
            repairs.speakerBehindVerb(i);
            repairs.calledIn(i);
            repairs.objectOfParticle(i);
            repairs.targetOfShot(i);
            repairs.whatIsCalled(i);
            repairs.infinitiveTakenForNoun(i);
            repairs.relativeWithPreposition(i);
        }
        return List.copyOf(repairs.tokens);
    }

    /** <i>James Cleverly arrived</i>: a capital in mid-sentence, right after a name, is a name. */
    private void surnameTakenForAdverb(int i) {
        Token word = tokens.get(i);
        boolean name = i > 0
                && word.tag().equals("RB")
                && word.form().length() > 2
                && Character.isUpperCase(word.form().charAt(0))
                && tokens.get(i - 1).tag().equals("NNP")
                && none(i, t -> true);
        if (!name) {
            return;
        }
        Token first = tokens.get(i - 1);
        tokens.set(i, with(word, "NNP", first.head(), first.relation()));
        for (Token token : List.copyOf(tokens)) {
            if (token.head() == first.index()) {
                hang(token, i, token.relation());
            }
        }
        hang(first, i, "compound");
    }

    /** <i>called for the men to be freed</i>: what is called for, and no circumstance. */
    private void clauseWithFor(int i) {
        Token clause = tokens.get(i);
        boolean asked = clause.is("advcl")
                && clause.head() >= 0
                && clause.head() < i
                && ASKING.contains(tokens.get(clause.head()).lemma())
                && any(i, t -> t.is("mark") && t.lemma().equals("for"))
                && any(i, t -> t.relation().startsWith("nsubj"))
                && any(i, t -> t.tag().equals("TO"));
        if (asked) {
            hang(clause, clause.head(), "ccomp");
        }
    }

    /** <i>did not ask for any tariff to be dropped</i>: the dropping is asked for, and not some tariff. */
    private void passiveWithFor(int i) {
        Token clause = tokens.get(i);
        boolean passive = clause.relation().startsWith("acl")
                && any(i, t -> t.tag().equals("TO"))
                && any(i, t -> t.is("aux:pass"))
                && none(i, t -> t.relation().startsWith("nsubj"));
        Token noun = passive ? tokens.get(clause.head()) : clause;
        Optional<Token> mark =
                child(noun.index(), t -> t.is("case") && t.lemma().equals("for"));
        boolean asked = passive
                && noun.is("obl")
                && mark.isPresent()
                && ASKING.contains(tokens.get(noun.head()).lemma());
        if (asked) {
            hang(clause, noun.head(), "ccomp");
            hang(noun, i, "nsubj:pass");
            hang(mark.get(), i, "mark");
        }
    }

    /** <i>warned Iran and its allies against attacking ships</i>: the verb warns against the attack. */
    private void deedOfObject(int i) {
        Token deed = tokens.get(i);
        if (!deed.is("acl") || !deed.tag().equals("VBG") || deed.head() < 0) {
            return;
        }
        Token noun = tokens.get(deed.head());
        Token object = noun.is("conj") && noun.head() >= 0 ? tokens.get(noun.head()) : noun;
        boolean argument = object.head() >= 0
                && (object.is("obj") || object.relation().equals("nsubj:pass") || object.is("obl:agent"));
        if (!argument) {
            return;
        }
        Token verb = tokens.get(object.head());
        String preposition = TELLING.get(verb.lemma());
        if (verb.isVerb() && any(i, t -> t.is("mark") && t.lemma().equals(preposition))) {
            hang(deed, verb.index(), "advcl");
        }
    }

    /** <i>If they stayed, warned the governor, they would be cleared out</i>: who stands behind a verb of saying in mid-sentence says it. */
    private void speakerBehindVerb(int i) {
        Token verb = tokens.get(i);
        boolean behind = i > 1
                && verb.tag().equals("VBD")
                && SAYING.contains(verb.lemma())
                && (tokens.get(i - 1).form().equals(",")
                        || QUOTES.contains(tokens.get(i - 1).form()))
                && none(i, t -> t.relation().startsWith("nsubj") || t.is("aux"))
                && any(i, t -> t.index() < i && (t.is("ccomp") || t.is("advcl")));
        if (!behind) {
            return;
        }
        child(i, t -> t.is("obj") && t.index() > i && t.isNoun() && first(t.index()) == i + 1)
                .ifPresent(speaker -> hang(speaker, i, "nsubj"));
    }

    /** <i>hauled in Poland's envoy</i>: no place. */
    private void calledIn(int i) {
        Token verb = tokens.get(i);
        if (!CALLING_IN.contains(verb.lemma()) || any(i, t -> t.is("obj")) || i + 1 >= tokens.size()) {
            return;
        }
        Token in = tokens.get(i + 1);
        if (in.lemma().equals("in") && in.is("case") && tokens.get(in.head()).head() == i) {
            hang(tokens.get(in.head()), i, "obj");
            tokens.set(in.index(), with(in, "RP", i, "compound:prt"));
        }
    }

    /** <i>fired tear gas and live rounds at youths</i>: the verb has a target, and not the rounds. */
    private void targetOfShot(int i) {
        Token target = tokens.get(i);
        boolean at = target.is("nmod")
                && target.isNoun()
                && target.head() >= 0
                && target.head() < i
                && any(i, t -> t.is("case") && t.lemma().equals("at"));
        if (!at) {
            return;
        }
        Token shot = tokens.get(target.head());
        Token object = shot.is("conj") && shot.head() >= 0 ? tokens.get(shot.head()) : shot;
        if (object.is("obj") && SHOOTING.contains(tokens.get(object.head()).lemma())) {
            hang(target, object.head(), "obl");
        }
    }

    /** <i>handed over last week ten soldiers</i>: what is behind a particle is the object of its verb. */
    private void objectOfParticle(int i) {
        Token particle = tokens.get(i);
        if (!particle.is("compound:prt") || particle.head() < 0 || any(particle.head(), t -> t.is("obj"))) {
            return;
        }
        child(i, t -> t.isNoun() && t.index() > i && none(t.index(), c -> c.is("case")))
                .ifPresent(object -> hang(object, particle.head(), "obj"));
    }

    /** <i>denounced what he called coercion by Chad</i>: what is denounced is coercion by Chad. */
    private void whatIsCalled(int i) {
        Token what = tokens.get(i);
        boolean free = what.lemma().equals("what") && what.is("obj") && what.head() > i;
        Token call = free ? tokens.get(what.head()) : what;
        boolean naming = free && call.head() >= 0 && call.head() < i && NAMING.contains(call.lemma());
        Optional<Token> noun =
                naming ? child(call.index(), t -> t.isNoun() && t.index() > call.index()) : Optional.empty();
        if (noun.isEmpty()) {
            return;
        }
        Token named = noun.get();
        boolean clause = call.is("ccomp") || call.is("xcomp");
        Optional<Token> preposition = child(call.index(), t -> (t.is("mark") || t.is("case")) && t.index() < i);
        hang(named, call.head(), clause ? "obj" : preposition.isPresent() ? "nmod" : call.relation());
        preposition.ifPresent(p -> hang(p, named.index(), "case"));
        child(named.index(), t -> t.is("case") && t.lemma().equals("as"))
                .ifPresent(as -> hang(as, call.index(), "mark"));
        hang(call, named.index(), "acl:relcl");
        for (Token token : List.copyOf(tokens)) {
            if (token.head() == call.index() && token.is("obl") && token.index() > named.index()) {
                hang(token, named.index(), "nmod");
            }
        }
    }

    /** <i>promised to arm 12,000 fighters</i>: after a verb with an object a bare noun with <i>to</i> is a verb. */
    private void infinitiveTakenForNoun(int i) {
        Token word = tokens.get(i);
        boolean bare = word.tag().equals("NN")
                && word.is("obl")
                && word.head() == i - 2
                && DEEDS.contains(word.form())
                && tokens.get(i - 1).form().equals("to")
                && tokens.get(i - 1).head() == i
                && tokens.get(i - 2).isVerb();
        Optional<Token> object =
                bare ? child(i - 2, t -> t.is("obj") && t.index() > i && first(t.index()) == i + 1) : Optional.empty();
        if (object.isPresent()) {
            tokens.set(i, with(word, "VB", i - 2, "xcomp"));
            Token to = tokens.get(i - 1);
            tokens.set(i - 1, with(to, "TO", i, "aux"));
            hang(object.get(), i, "obj");
        }
    }

    /** <i>a lawmaker against whom Chad imposed sanctions</i>: <i>against whom</i> is of the clause, not of the noun. */
    private void relativeWithPreposition(int i) {
        Token pronoun = tokens.get(i);
        boolean astray = (pronoun.tag().equals("WP") || pronoun.tag().equals("WDT"))
                && pronoun.is("nmod")
                && pronoun.head() < i
                && any(i, t -> t.is("case"));
        if (astray) {
            child(pronoun.head(), t -> t.is("acl:relcl") && t.isVerb() && t.index() > i)
                    .ifPresent(verb -> hang(pronoun, verb.index(), "obl"));
        }
    }
}
