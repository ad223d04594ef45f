package org.nuncio.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Reads the clause of a predicate out of the dependency tree. */
public final class ClauseReader {
    /** First words of prepositions whose last word means nothing by itself: <i>according to</i>. */
    private static final Set<String> ADVERBIAL = Set.of(
            "according",
            "due",
            "prior",
            "thanks",
            "owing",
            "compared",
            "because",
            "instead",
            "ahead",
            "regardless",
            "in addition");

    /** <i>by order of the king</i>, <i>by sea</i>: how it was done, not who did it. */
    static final Set<String> MEANS = Set.of(
            ("order decree force law phone telephone video plane air sea land road rail train boat ship helicopter bus "
                            + "night day then mistake name hand post mail acclamation default percent")
                    .split(" "));

    private static final Set<String> RESULTS = Set.of("free", "loose", "available");

    /** In what state somebody is met or left, which others brought about. */
    private static final Set<String> MET =
            Set.of("find", "discover", "leave", "get", "end", "wind", "turn", "keep", "have", "order");

    private static final Set<String> RELATIVE = Set.of("WDT", "WP");
    private static final Set<String> COMPLEMENTS = Set.of("ccomp", "xcomp");

    private ClauseReader() {}

    /** The clause whose predicate is this verb, noun or adjective. */
    public static Clause read(Sentence sentence, Token predicate) {
        return switch (kind(sentence, predicate)) {
            case VERB -> verb(sentence, predicate);
            case NOUN -> noun(sentence, predicate);
            case ADJECTIVE -> adjective(sentence, predicate);
        };
    }

    /** What {@link #read} takes the predicate for. */
    public static Clause.Kind kind(Sentence sentence, Token predicate) {
        if (isGerundNoun(sentence, predicate)) {
            return Clause.Kind.NOUN;
        }
        if (predicate.isVerb()) {
            return Clause.Kind.VERB;
        }
        return predicate.isNoun() ? Clause.Kind.NOUN : Clause.Kind.ADJECTIVE;
    }

    /** <i>Fighting between A and B has killed dozens</i>: a verb's form, a noun's place and company. */
    public static boolean isGerundNoun(Sentence sentence, Token token) {
        boolean place = token.is("nsubj") || token.is("obj") || token.is("obl") || token.is("nmod");
        return token.tag().equals("VBG")
                && place
                && !sentence.hasChild(token, t -> t.is("obj") || t.is("nsubj") || t.is("aux"));
    }

    /** The subject as it stands or is understood, also of a passive. */
    public static Optional<Token> surfaceSubject(Sentence sentence, Token verb) {
        return Subjects.of(sentence, verb);
    }

    public static boolean isPassive(Sentence sentence, Token verb) {
        if (sentence.hasChild(verb, t -> t.is("nsubj:pass") || t.is("aux:pass"))) {
            return true;
        }
        if (!verb.tag().equals("VBN")) {
            return false;
        }
        boolean perfect = sentence.hasChild(verb, t -> t.is("aux") && t.lemma().equals("have"));
        if (perfect) {
            return false;
        }
        boolean elided = verb.is("conj")
                && !sentence.hasChild(verb, t -> t.is("aux"))
                && sentence.head(verb)
                        .map(h -> h.isVerb() && h.tag().equals("VBN") && isPassive(sentence, h))
                        .orElse(false);
        if (elided) {
            return true; // nine were killed and six wounded
        }
        boolean beside = verb.is("advcl")
                && !sentence.hasChild(
                        verb, t -> t.is("aux") || t.is("obj") || t.relation().startsWith("nsubj"));
        if (beside) {
            return true; // if attacked; accused of spying, he left
        }
        if (isStateMet(sentence, verb)) {
            return true;
        }
        boolean doer = sentence.hasChild(verb, t -> t.relation().equals("nsubj") && !RELATIVE.contains(t.tag()));
        return verb.is("acl") && !doer || sentence.hasChild(verb, t -> t.is("obl:agent"));
    }

    /** <i>were found shot</i>, <i>left two wounded</i>: who is so found has suffered it. */
    private static boolean isStateMet(Sentence sentence, Token verb) {
        return verb.is("xcomp")
                && !sentence.hasChild(verb, t -> t.is("aux") || t.is("obj"))
                && sentence.head(verb).filter(h -> MET.contains(h.lemma())).isPresent();
    }

    private static Clause verb(Sentence sentence, Token verb) {
        Map<String, List<Token>> slots = new LinkedHashMap<>();
        boolean passive = isPassive(sentence, verb);
        Optional<Token> surface = Subjects.of(sentence, verb);
        if (passive) {
            surface.ifPresent(t -> add(slots, "object", t));
            sentence.children(verb).stream().filter(t -> isAgent(sentence, t)).forEach(t -> add(slots, "subject", t));
            sentence.child(verb, "obj").ifPresent(t -> add(slots, "object", t));
            if (!slots.containsKey("subject")) {
                Agents.stray(sentence, verb).forEach(t -> add(slots, "subject", t));
                Agents.ofJoined(sentence, verb).forEach(t -> add(slots, "subject", t));
                Agents.ofJoined(sentence, verb).forEach(t -> add(slots, "by", t));
                Agents.causer(sentence, verb).ifPresent(t -> add(slots, "subject", t));
            }
        } else {
            surface.ifPresent(t -> add(slots, "subject", t));
            object(sentence, verb).ifPresent(t -> add(slots, "object", t));
        }
        for (Token child : sentence.children(verb)) {
            if (child.is("iobj")) {
                add(slots, "iobj", child);
            } else if (child.is("obl") && !child.relation().equals("obl:tmod")) {
                prepositional(sentence, child, slots);
                sentence.children(child, "acl").stream()
                        .filter(t -> passive && isGerundOfPreposition(sentence, t))
                        .forEach(t -> prepositional(sentence, t, slots)); // accused by A of shelling B
            } else if (child.is("advcl") && isGerundOfPreposition(sentence, child)) {
                prepositional(sentence, child, slots);
            } else if (COMPLEMENTS.contains(child.relation()) && !isApart(sentence, verb, child)
                    || isInfinitive(sentence, child)) {
                add(slots, "complement", child);
                joinedByThat(sentence, child).forEach(t -> add(slots, "complement", t));
            }
        }
        sentence.children(verb).stream()
                .filter(t -> isAdverb(t))
                .flatMap(t -> sentence.children(t, "obl").stream())
                .forEach(t -> prepositional(sentence, t, slots));
        gerundsOfObject(sentence, verb).forEach(t -> prepositional(sentence, t, slots));
        asked(sentence, verb, slots);
        parentheticalComplement(sentence, verb).ifPresent(t -> add(slots, "complement", t));
        return new Clause(sentence, verb, Clause.Kind.VERB, passive, slots);
    }

    /** <i>brought them home from Mali</i>, <i>walked free from a prison</i>: some trees hang what follows on the adverb. */
    private static boolean isAdverb(Token token) {
        boolean adverb = token.tag().startsWith("RB") || token.tag().equals("RP");
        boolean free = token.tag().equals("JJ") && RESULTS.contains(token.form());
        boolean place = token.is("advmod") || token.is("compound") || token.is("advcl") || free && token.is("ccomp");
        return (adverb || free) && place;
    }

    /** <i>wants Stockholm to extradite them</i>, <i>set a deadline for Iran to stop</i>: who is to act is what the verb or its preposition governs. */
    private static void asked(Sentence sentence, Token verb, Map<String, List<Token>> slots) {
        List<Token> holders = new ArrayList<>(List.of(verb));
        sentence.child(verb, "obj").ifPresent(holders::add);
        for (Token holder : holders) {
            for (Token clause : sentence.children(holder)) {
                Optional<Token> subject = infinitiveSubject(sentence, clause);
                boolean marked =
                        sentence.hasChild(clause, t -> t.is("mark") && t.lemma().equals("for"));
                if (subject.isPresent() && marked) {
                    add(slots, "for", subject.get());
                } else if (subject.isPresent()
                        && holder == verb
                        && !slots.containsKey("object")
                        && clause.is("ccomp")) {
                    add(slots, "object", subject.get());
                }
            }
        }
    }

    private static Optional<Token> infinitiveSubject(Sentence sentence, Token clause) {
        boolean infinitive = sentence.hasChild(clause, t -> t.tag().equals("TO"))
                && (clause.tag().equals("VB")
                        || sentence.hasChild(clause, t -> t.is("aux") && t.tag().equals("VB")))
                && (clause.is("ccomp") || clause.is("xcomp") || clause.is("advcl") || clause.is("acl"));
        boolean predicated = clause.tag().equals("JJ") && clause.is("ccomp"); // found Chad responsible
        return infinitive || predicated ? sentence.child(clause, "nsubj") : Optional.empty();
    }

    /** <i>accused the Front of National Unity of shelling the town</i>, where the parser hangs the shelling on the name. */
    private static List<Token> gerundsOfObject(Sentence sentence, Token verb) {
        List<Token> found = new ArrayList<>();
        Optional<Token> noun = sentence.child(verb, "obj");
        for (int depth = 0; depth < 3 && noun.isPresent(); depth++) {
            sentence.children(noun.get(), "acl").stream()
                    .filter(t -> isGerundOfPreposition(sentence, t))
                    .forEach(found::add);
            noun = sentence.child(noun.get(), "nmod");
        }
        return found;
    }

    /** <i>The rebels complained of a raid; the army denied it</i>: two sentences that a semicolon joins. */
    private static boolean isApart(Sentence sentence, Token verb, Token other) {
        return sentence
                .tokens()
                .subList(Math.min(verb.index(), other.index()), Math.max(verb.index(), other.index()))
                .stream()
                .anyMatch(t -> t.form().equals(";"));
    }

    static boolean isAgent(Sentence sentence, Token token) {
        boolean by = token.is("obl:agent")
                || token.is("obl") && NounPhrase.preposition(sentence, token).equals("by");
        return by && !MEANS.contains(token.lemma());
    }

    /** The object, also where it is the noun that a relative clause hangs on: <i>the town that the army shelled</i>. */
    private static Optional<Token> object(Sentence sentence, Token verb) {
        Optional<Token> own = sentence.child(verb, "obj");
        if (own.isPresent()) {
            return own.map(t -> Subjects.antecedent(sentence, verb, t));
        }
        Optional<Token> stray = sentence.children(verb).stream()
                .filter(t -> t.is("aux") || t.is("ccomp") && t.tag().equals("JJ"))
                .filter(t -> !sentence.hasChild(t, c -> c.is("cop")))
                .flatMap(t -> sentence.child(t, t.is("aux") ? "obj" : "nsubj").stream())
                .findFirst();
        if (stray.isPresent()) {
            return stray; // has called Serbia a friend; made boats available
        }
        Optional<Token> joined = sentence.children(verb, "conj").stream()
                .filter(t -> t.index() == verb.index() + 2 && t.tag().equals(verb.tag()))
                .findFirst()
                .flatMap(t -> sentence.child(t, "obj"));
        if (joined.isPresent()) {
            return joined; // shelled and bombarded the town
        }
        List<Token> predicated = sentence.children(verb, "xcomp");
        if (predicated.size() == 2 && predicated.get(0).isNoun()) {
            return Optional.of(predicated.get(0)); // called the chase reckless
        }
        boolean relative = verb.is("acl")
                && sentence.child(verb, "nsubj")
                        .filter(s -> !Set.of("WDT", "WP").contains(s.tag())
                                && !s.form().equalsIgnoreCase("that"))
                        .isPresent();
        boolean where = sentence.hasChild(verb, t -> t.tag().equals("WRB"));
        return relative && !where ? sentence.head(verb) : Optional.empty();
    }

    private static void prepositional(Sentence sentence, Token token, Map<String, List<Token>> slots) {
        String preposition = token.is("advcl") || token.is("acl")
                ? markOf(sentence, token)
                : NounPhrase.preposition(sentence, token);
        if (!preposition.isEmpty()) {
            int space = preposition.lastIndexOf(' ');
            Token meant = RELATIVE.contains(token.tag()) ? Subjects.antecedent(sentence, token, token) : token;
            add(slots, preposition, meant); // on whom China imposed sanctions
            if (space > 0 && !ADVERBIAL.contains(preposition.substring(0, space))) {
                add(slots, preposition.substring(space + 1), meant);
            }
        }
    }

    private static boolean isGerundOfPreposition(Sentence sentence, Token clause) {
        boolean gerund = clause.tag().equals("VBG")
                || sentence.hasChild(clause, t -> t.is("aux") && t.form().equals("having")); // of having fired first
        return gerund && !markOf(sentence, clause).isEmpty();
    }

    private static String markOf(Sentence sentence, Token clause) {
        return sentence.children(clause, "mark").stream()
                .findFirst()
                .map(Token::lemma)
                .orElse("");
    }

    private static boolean isInfinitive(Sentence sentence, Token child) {
        return child.is("advcl")
                && child.tag().equals("VB")
                && sentence.hasChild(child, t -> t.tag().equals("TO"));
    }

    /** <i>said that the vote was a sham and [that Chad must hold another]</i>: the second is said as well. */
    private static List<Token> joinedByThat(Sentence sentence, Token clause) {
        return sentence.children(clause, "conj").stream()
                .filter(t -> sentence.hasChild(t, m -> m.is("mark") && m.lemma().equals("that")))
                .toList();
    }

    /** <i>The town fell, the ministry said</i>: some trees hang the saying on what was said, or on the condition before it (<i>unless it left, she said, …</i>). */
    private static Optional<Token> parentheticalComplement(Sentence sentence, Token verb) {
        Optional<Token> said = verb.is("parataxis") ? sentence.head(verb).filter(Token::isVerb) : Optional.empty();
        return said.filter(t -> t.is("advcl") && Conditions.isCondition(sentence, t))
                .flatMap(sentence::head)
                .filter(main -> main.index() > verb.index())
                .or(() -> said);
    }

    private static Clause noun(Sentence sentence, Token noun) {
        Map<String, List<Token>> slots = new LinkedHashMap<>();
        for (Token child : sentence.children(noun)) {
            if (child.is("nmod:poss")) {
                add(slots, "possessor", child);
            } else if (child.is("nmod") || child.is("obl")) {
                prepositional(sentence, child, slots);
            } else if ((child.is("amod") || child.is("compound")) && child.index() < noun.index()) {
                add(slots, "modifier", child);
                sentence.children(child, "conj").forEach(t -> add(slots, "modifier", t));
            } else if (child.is("acl") && !child.is("acl:relcl")) {
                add(slots, "complement", child);
                if (child.tag().equals("VBG")) {
                    prepositional(sentence, child, slots);
                }
            } else if (child.is("ccomp") || child.is("xcomp")) {
                add(slots, "complement", child);
            }
            infinitiveSubject(sentence, child).ifPresent(t -> add(slots, "for", t)); // a call for Iran to halt
        }
        if (!slots.containsKey("by")) {
            sentence.children(noun, "nmod").stream()
                    .flatMap(t -> sentence.children(t, "nmod").stream())
                    .filter(t -> NounPhrase.preposition(sentence, t).equals("by"))
                    .forEach(t -> add(slots, "by", t)); // an attack on a post by gunmen
        }
        if (!slots.containsKey("by")) {
            Replies.doer(sentence, noun).ifPresent(t -> add(slots, "by", t));
        }
        if (!slots.containsKey("by")) {
            LightVerbs.doers(sentence, noun).forEach(t -> add(slots, "by", t));
        }
        Hosts.of(sentence, noun).forEach(t -> add(slots, "outer", t));
        return new Clause(sentence, noun, Clause.Kind.NOUN, false, slots);
    }

    private static Clause adjective(Sentence sentence, Token adjective) {
        Map<String, List<Token>> slots = new LinkedHashMap<>();
        Subjects.of(sentence, adjective).ifPresent(t -> add(slots, "subject", t));
        for (Token child : sentence.children(adjective)) {
            if (child.is("obl") || child.is("nmod")) {
                prepositional(sentence, child, slots);
            } else if (COMPLEMENTS.contains(child.relation()) || isInfinitive(sentence, child)) {
                add(slots, "complement", child);
            } else if (child.is("advcl") && isGerundOfPreposition(sentence, child)) {
                prepositional(sentence, child, slots);
            }
        }
        return new Clause(sentence, adjective, Clause.Kind.ADJECTIVE, false, slots);
    }

    private static void add(Map<String, List<Token>> slots, String slot, Token token) {
        List<Token> tokens = slots.computeIfAbsent(slot, k -> new ArrayList<>());
        if (!tokens.contains(token)) {
            tokens.add(token);
        }
    }
}
