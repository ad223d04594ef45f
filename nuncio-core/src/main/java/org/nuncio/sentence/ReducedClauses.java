package org.nuncio.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Mends which verb is the main one, where the parser takes a participle for it: <i>Ten men arrested after a march were freed</i>, <i>men armed with spears attacked a post</i>. */
final class ReducedClauses extends TreeEdits {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> SUBORDINATE = Set.of("advcl", "conj", "dep");
    /** Nobody is protested or resigned, so these are no participles of a noun: <i>the envoy protested after two men were held</i>. */
    static final Set<String> INTRANSITIVE = Set.of(
            ("protest appeal complain apologise apologize plead resign march rally demonstrate converge appear emerge arrive remain stay "
                            + "collapse surrender walk travel vanish disappear intervene react respond reply die talk negotiate")
                    .split(" "));

    private ReducedClauses(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        ReducedClauses clauses = new ReducedClauses(tokens);
        clauses.infinitiveAsRoot();
        clauses.reducedRelative();
        clauses.reducedBeforeActive();
        clauses.verbOfFirst();
        clauses.verbBehindColon();
        return List.copyOf(clauses.tokens);
    }

    /** <i>In Bonn, the envoy, Ann Roe, called on Chad to stop</i>: no sentence hangs on a verb with <i>to</i>; the participle before it is its verb. */
    private void infinitiveAsRoot() {
        Optional<Token> root = tokens.stream().filter(t -> t.head() < 0).findFirst();
        boolean stray = root.filter(r -> r.tag().equals("VB")
                        && any(r.index(), t -> t.tag().equals("TO"))
                        && none(
                                r.index(),
                                t -> t.relation().startsWith("nsubj") || t.tag().equals("MD")))
                .isPresent();
        boolean verbless = tokens.stream()
                .noneMatch(t -> FINITE.contains(t.tag()) || t.tag().equals("MD"));
        if (!stray || !verbless) {
            return;
        }
        Token infinitive = root.get();
        tokens.stream()
                .filter(t -> t.tag().equals("VBN") && t.is("acl") && t.index() < infinitive.index())
                .filter(t -> tokens.get(t.head()).isNoun() && t.head() < t.index())
                .filter(t -> none(t.index(), c -> c.is("obl:agent")))
                .findFirst()
                .ifPresent(verb -> raise(verb, infinitive));
    }

    private void raise(Token verb, Token infinitive) {
        Token noun = tokens.get(verb.head());
        Token opening = noun.is("appos") && noun.head() >= 0 ? tokens.get(noun.head()) : noun;
        if (opening.index() != noun.index() && opening.head() == infinitive.index()) {
            hang(opening, verb.index(), opening.relation());
        }
        hang(noun, verb.index(), "nsubj");
        tokens.set(verb.index(), with(verb, "VBD", -1, "root"));
        hang(infinitive, verb.index(), "xcomp");
        for (Token token : List.copyOf(tokens)) {
            if (token.head() == infinitive.index() && token.is("punct")) {
                hang(token, verb.index(), "punct");
            }
        }
    }

    /** <i>Ten men arrested after a march were freed</i>: of two verbs without a conjunction or a comma the first is a participle. */
    private void reducedRelative() {
        for (Token main : List.copyOf(tokens)) {
            boolean freed = main.tag().equals("VBN")
                    && any(main.index(), t -> t.is("aux:pass") && FINITE.contains(t.tag()))
                    && none(main.index(), t -> t.relation().startsWith("nsubj") && t.index() > main.index() - 1);
            Optional<Token> participle = freed ? participleBefore(main) : Optional.empty();
            Optional<Token> noun =
                    participle.flatMap(p -> child(p.index(), t -> t.is("nsubj") && t.index() == p.index() - 1));
            if (noun.isPresent()) {
                Token first = participle.get();
                hang(main, first.head(), first.relation());
                for (Token stray : List.copyOf(tokens)) {
                    boolean between = stray.head() == main.index() && stray.index() < main.index();
                    if (between && stray.is("nsubj:pass")) {
                        hang(stray, first.index(), "obl");
                        child(main.index(), t -> t.is("mark") && t.index() < stray.index())
                                .ifPresent(m -> hang(m, stray.index(), "case"));
                    }
                }
                tokens.set(first.index(), with(first, "VBN", noun.get().index(), "acl"));
                hang(tokens.get(noun.get().index()), main.index(), "nsubj:pass");
            }
        }
    }

    private Optional<Token> participleBefore(Token main) {
        return tokens.subList(0, main.index()).stream()
                .filter(t -> t.tag().equals("VBD") || t.tag().equals("VBN"))
                .filter(t -> t.form().toLowerCase(Locale.ROOT).endsWith("ed") && !INTRANSITIVE.contains(t.lemma()))
                .filter(t -> t.head() < 0 || t.is("ccomp") || t.is("conj"))
                .filter(t -> main.head() < 0 || main.head() == t.index() && main.is("advcl"))
                .filter(t ->
                        tokens.subList(t.index(), main.index()).stream().noneMatch(x -> x.is("punct") || x.is("cc")))
                .filter(t -> none(t.index(), c -> c.is("obj") && none(c.index(), x -> x.is("case"))))
                .findFirst();
    }

    /** <i>men armed with spears attacked a post</i>, <i>men flown in by Chad attacked it</i>, <i>men believed to be rebels attacked it</i>: the last verb, which has no subject, is theirs. */
    private void reducedBeforeActive() {
        for (Token main : List.copyOf(tokens)) {
            boolean bare = main.tag().equals("VBD")
                    && SUBORDINATE.contains(main.relation())
                    && none(main.index(), t -> t.relation().startsWith("nsubj") || t.is("aux") || t.is("mark"));
            Optional<Token> participle = bare ? participleBeside(main) : Optional.empty();
            Optional<Token> noun =
                    participle.flatMap(p -> child(p.index(), t -> t.is("nsubj") && t.index() == p.index() - 1));
            if (noun.isEmpty()) {
                continue;
            }
            Token first = participle.get();
            if (main.head() == first.index()) {
                hang(main, first.head(), first.relation());
            }
            for (Token child : List.copyOf(tokens)) {
                if (child.head() == first.index() && child.index() < noun.get().index()) {
                    hang(child, main.index(), child.relation());
                }
            }
            tokens.set(first.index(), with(first, "VBN", noun.get().index(), "acl"));
            hang(tokens.get(noun.get().index()), main.index(), "nsubj");
        }
    }

    private Optional<Token> participleBeside(Token main) {
        return tokens.subList(0, main.index()).stream()
                .filter(t -> t.isVerb() || t.tag().equals("JJ"))
                .filter(t -> t.form().toLowerCase(Locale.ROOT).endsWith("ed")
                        || t.tag().equals("VBN"))
                .filter(t -> t.index() == main.head() || t.head() == main.head())
                .filter(t -> none(t.index(), c -> c.is("aux") || c.is("cop") || c.is("ccomp") || c.is("obj")))
                .filter(t -> tokens.subList(t.index(), main.index()).stream()
                        .noneMatch(x -> x.is("punct") || isBetween(x, t)))
                .findFirst();
    }

    /** An <i>and</i> that joins the two verbs, rather than nouns below the first. */
    private boolean isBetween(Token word, Token first) {
        return word.is("cc") && (word.head() == first.index() || word.index() > last(first.index()));
    }

    /** <i>Chad's envoy, Ann Roe, called on Mali to stop, and Niger's envoy said</i>: after a name set between commas the first verb is no participle of its noun. */
    private void verbOfFirst() {
        for (Token verb : List.copyOf(tokens)) {
            boolean participle = verb.tag().equals("VBN")
                    && verb.is("acl")
                    && verb.index() > 1
                    && isComma(verb.index() - 1)
                    && verb.head() >= 0
                    && verb.head() < verb.index();
            boolean active = participle
                    && any(verb.index(), t -> t.is("xcomp") || t.is("obj") || t.is("ccomp"))
                    && none(verb.index(), t -> t.is("obl:agent") || t.relation().startsWith("aux"));
            boolean named = active
                    && any(verb.head(), t -> t.is("appos") && t.isProperNoun() && last(t.index()) == verb.index() - 2);
            Optional<Token> main = named ? mainOver(tokens.get(verb.head())) : Optional.empty();
            if (main.isPresent() && main.get().index() > verb.index()) {
                takeBack(verb, tokens.get(verb.head()), main.get());
                return;
            }
        }
    }

    /** <i>Togo took sides: its envoy, Ann Roe, called on Mali to stop</i>: behind a colon what a name between commas does is no participle of its noun. */
    private void verbBehindColon() {
        for (Token verb : List.copyOf(tokens)) {
            boolean active = verb.tag().equals("VBN")
                    && verb.is("acl")
                    && verb.index() > 1
                    && isComma(verb.index() - 1)
                    && verb.head() < verb.index()
                    && any(verb.index(), t -> t.is("xcomp") || t.is("obj") || t.is("ccomp"))
                    && none(verb.index(), t -> t.is("obl:agent") || t.relation().startsWith("aux"));
            Token noun = active ? tokens.get(verb.head()) : verb;
            int first = first(noun.index());
            boolean opens = active && first > 1 && tokens.get(first - 1).form().equals(":");
            if (opens && any(noun.index(), t -> t.is("appos"))) {
                int main = noun.head();
                while (main >= 0 && !tokens.get(main).isVerb()) {
                    main = tokens.get(main).head();
                }
                tokens.set(verb.index(), with(verb, "VBD", main, main < 0 ? "root" : "conj"));
                hang(noun, verb.index(), "nsubj");
            }
        }
    }

    /** The verb that has taken the noun, or the phrase before it, for its own. */
    private Optional<Token> mainOver(Token noun) {
        Token top = noun.is("appos") && noun.head() >= 0 ? tokens.get(noun.head()) : noun;
        return top.head() < 0
                ? Optional.empty()
                : Optional.of(tokens.get(top.head())).filter(Token::isVerb);
    }

    private void takeBack(Token verb, Token noun, Token main) {
        Token opening = noun.is("appos") ? tokens.get(noun.head()) : noun;
        Optional<Token> second = child(noun.index(), t -> t.is("conj") && t.index() > verb.index());
        boolean subject = any(main.index(), t -> t.is("nsubj") && t.index() > verb.index());
        if (second.isEmpty() && !subject) {
            return;
        }
        tokens.set(verb.index(), with(verb, "VBD", main.head(), main.relation()));
        hang(noun, verb.index(), "nsubj");
        if (opening.index() != noun.index()) {
            hang(opening, verb.index(), opening.relation());
        }
        second.ifPresent(s -> hang(s, main.index(), "nsubj"));
        hang(tokens.get(main.index()), verb.index(), "conj");
        for (Token token : List.copyOf(tokens)) {
            if (token.head() == noun.index() && token.is("cc")) {
                hang(token, verb.index(), "cc");
            }
        }
    }
}
