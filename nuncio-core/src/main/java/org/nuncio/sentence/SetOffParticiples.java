package org.nuncio.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Mends a participle that commas set off behind the subject, which the parser takes for its verb: <i>Chad and Niger, themselves ruled by soldiers, warned Mali</i>,
 * <i>The general, once called a butcher, denounced it</i>; and the name in front of such commas that it takes for somebody who is addressed.
 */
final class SetOffParticiples extends TreeEdits {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "vocative");
    private static final Set<String> EMERGING = Set.of("emerge", "appear", "seem", "transpire");
    private static final Set<String> PRONOUNS =
            Set.of("themselves", "himself", "herself", "itself", "both", "all", "each");
    /** What somebody is called or given stands beside the participle as an object does. */
    private static final Set<String> NAMING = Set.of(
            "call",
            "dub",
            "name",
            "nickname",
            "brand",
            "label",
            "deem",
            "elect",
            "appoint",
            "declare",
            "give",
            "award",
            "offer",
            "deny",
            "refuse",
            "grant");
    /** Past tenses that are no participles. */
    private static final Set<String> PASTS = Set.of(
            "went",
            "began",
            "took",
            "gave",
            "said",
            "came",
            "fell",
            "rose",
            "became",
            "saw",
            "knew",
            "did",
            "grew",
            "spoke",
            "wrote",
            "told",
            "drove",
            "flew",
            "broke",
            "chose",
            "froze",
            "shook",
            "stole",
            "swore",
            "tore",
            "wore",
            "withdrew",
            "threw",
            "ran",
            "sang",
            "sank");

    private SetOffParticiples(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        SetOffParticiples repairs = new SetOffParticiples(tokens);
        for (int i = 2; i < tokens.size(); i++) {
            repairs.participle(i);
        }
        for (int i = 0; i < tokens.size(); i++) {
            repairs.havingDone(i);
            repairs.addressed(i);
            repairs.providedThat(i);
        }
        return List.copyOf(repairs.tokens);
    }

    private void participle(int i) {
        int comma = isParticiple(tokens.get(i)) ? comma(i) : -1;
        if (comma < 1) {
            return;
        }
        Optional<Token> subject = subject(i, comma);
        Optional<Token> main = subject.flatMap(s -> mainVerb(i));
        if (main.isPresent()) {
            setOff(tokens.get(i), subject.get(), main.get());
        }
    }

    private boolean isParticiple(Token verb) {
        boolean form = verb.tag().equals("VBN")
                || verb.tag().equals("VBD") && !PASTS.contains(verb.form().toLowerCase(Locale.ROOT));
        return form
                && none(
                        verb.index(),
                        t -> t.relation().startsWith("aux")
                                || t.is("cop")
                                || t.relation().startsWith("nsubj") && t.index() > verb.index()
                                || t.is("obj") && !NAMING.contains(verb.lemma()));
    }

    /** The comma before the participle and its adverbs, <i>widely known</i>, <i>themselves ruled</i>; -1 for none. */
    private int comma(int i) {
        int at = i - 1;
        while (at > 0
                && (tokens.get(at).tag().startsWith("RB")
                        || PRONOUNS.contains(tokens.get(at).form()))) {
            at--;
        }
        return isComma(at) ? at : -1;
    }

    /** The noun whose phrase, without a comma, ends right before the comma. */
    private Optional<Token> subject(int i, int comma) {
        Optional<Token> own = child(
                i,
                t -> SUBJECTS.contains(t.relation())
                        && (t.isNoun() || t.isNumber())
                        && t.index() < comma
                        && reaches(t, comma));
        return own.isPresent()
                ? own
                : child(i, t -> t.relation().startsWith("obl") && t.index() < comma)
                        .flatMap(
                                day -> child(day.index(), t -> t.is("appos") && t.isProperNoun() && reaches(t, comma)));
    }

    private boolean reaches(Token noun, int comma) {
        return last(noun.index()) == comma - 1
                && tokens.subList(first(noun.index()), comma).stream()
                        .noneMatch(t -> t.is("punct") && t.form().equals(","));
    }

    /** A finite verb without a subject right after a comma, which no <i>and</i> joins: the participle's next or that over it. */
    private Optional<Token> mainVerb(int i) {
        return tokens.subList(i + 1, tokens.size()).stream()
                .filter(t -> t.isVerb()
                        && (t.head() == i && !t.is("acl") && !t.is("advcl")
                                || tokens.get(i).head() == t.index()
                                || tokens.get(i).head() < 0 && t.head() < 0
                                || isAskedFor(t, i)))
                .filter(this::isFinite)
                .filter(t -> none(t.index(), c -> c.relation().startsWith("nsubj") && c.index() > i))
                .filter(t -> isComma(opening(t) - 1))
                .findFirst();
    }

    /** <i>asked that two men, detained on Monday, be freed</i>: both hang on who asks. */
    private boolean isAskedFor(Token verb, int participle) {
        return tokens.get(participle).is("ccomp")
                && verb.is("ccomp")
                && verb.head() == tokens.get(participle).head()
                && any(verb.index(), t -> t.is("aux:pass") && t.form().equals("be"));
    }

    private boolean isFinite(Token verb) {
        return FINITE.contains(verb.tag())
                || any(verb.index(), t -> t.is("aux") && (t.tag().equals("MD") || FINITE.contains(t.tag())))
                || any(
                        verb.index(),
                        t -> t.is("aux:pass") && t.form().equals("be")) // asked that two, held since, be freed
                || verb.tag().equals("VBN")
                        && (none(verb.index(), t -> t.relation().startsWith("aux"))
                                || any(verb.index(), t -> t.is("aux:pass") && FINITE.contains(t.tag())));
    }

    private void setOff(Token participle, Token subject, Token main) {
        int i = participle.index();
        if (main.head() == i) {
            hang(main, participle.head(), participle.relation());
        }
        for (Token token : List.copyOf(tokens)) {
            boolean before = token.head() == i && token.index() < first(subject.index());
            boolean goesOn = token.head() == i && token.index() > main.index() && (token.is("conj") || token.is("cc"));
            if (before || goesOn) {
                hang(token, main.index(), token.relation());
            } else if (token.head() == i && PRONOUNS.contains(token.form())) {
                hang(token, i, "advmod");
            }
        }
        Token day = subject.is("appos") ? tokens.get(subject.head()) : subject;
        if (day.index() != subject.index()) {
            hang(day, main.index(), day.relation());
        }
        hang(subject, main.index(), any(main.index(), t -> t.is("aux:pass")) ? "nsubj:pass" : "nsubj");
        tokens.set(i, with(tokens.get(i), "VBN", subject.index(), "acl"));
        simplePast(main.index());
    }

    /** <i>The junta, having expelled the envoy, ordered the troops out</i>: what stands behind the second comma is the verb. */
    private void havingDone(int i) {
        Optional<Token> having = child(i, t -> t.is("aux") && t.form().equals("having") && isComma(t.index() - 1));
        Optional<Token> subject = having.flatMap(h ->
                child(i, t -> t.relation().startsWith("nsubj") && t.isNoun() && last(t.index()) == h.index() - 2));
        Optional<Token> verb = subject.flatMap(s -> tokens.subList(i + 1, tokens.size()).stream()
                .filter(t -> (t.tag().equals("VBD") || t.tag().equals("VBN")) && isComma(t.index() - 1))
                .filter(t -> isBelow(t.index(), i))
                .filter(t -> none(
                        t.index(),
                        c -> c.relation().startsWith("nsubj") || c.relation().startsWith("aux") || c.is("obl:agent")))
                .findFirst());
        if (verb.isPresent()) {
            Token done = tokens.get(i);
            int main = verb.get().index();
            tokens.set(main, with(verb.get(), "VBD", done.head(), done.relation()));
            hang(subject.get(), main, "nsubj");
            hang(done, main, "advcl");
        }
    }

    /** <i>Tsipras, speaking in Athens, offered to go</i>: nobody is addressed. */
    private void addressed(int i) {
        Token name = tokens.get(i);
        boolean before = name.is("vocative") && name.isNoun() && name.head() > i;
        Token verb = before ? tokens.get(name.head()) : name;
        if (before
                && EMERGING.contains(verb.lemma())
                && any(verb.index(), t -> t.is("nsubj") && t.form().equals("it"))) {
            itEmerged(name, verb);
            return;
        }
        boolean lone = before
                && verb.isVerb()
                && !verb.tag().equals("VB")
                && none(verb.index(), t -> t.relation().startsWith("nsubj"));
        if (lone) {
            hang(name, verb.index(), any(verb.index(), t -> t.is("aux:pass")) ? "nsubj:pass" : "nsubj");
            simplePast(verb.index());
        }
    }

    /** <i>Chad, it emerged on Monday, had expelled two envoys</i>: what emerged is that Chad expelled them. */
    private void itEmerged(Token name, Token verb) {
        Optional<Token> told = child(
                verb.index(),
                t -> t.isVerb()
                        && t.index() > verb.index()
                        && (t.is("dep") || t.is("ccomp") || t.is("conj"))
                        && isComma(opening(t) - 1)
                        && none(t.index(), c -> c.relation().startsWith("nsubj")));
        if (told.isPresent()) {
            Token main = told.get();
            hang(main, verb.head(), verb.relation());
            hang(verb, main.index(), "parataxis");
            hang(name, main.index(), any(main.index(), t -> t.is("aux:pass")) ? "nsubj:pass" : "nsubj");
        }
    }

    /** <i>Reinado, who fled, offered to return provided that he was spared</i>: a condition, and never the verb of its sentence. */
    private void providedThat(int i) {
        Token provided = tokens.get(i);
        boolean condition = provided.form().equals("provided")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).form().equals("that")
                && any(i, t -> t.is("ccomp"));
        Optional<Token> subject =
                condition ? child(i, t -> t.relation().startsWith("nsubj") && t.isNoun()) : Optional.empty();
        Optional<Token> verb = subject.flatMap(s -> child(
                s.index(),
                t -> t.is("acl")
                        && t.tag().equals("VBN")
                        && isComma(t.index() - 1)
                        && none(t.index(), c -> c.is("obl:agent"))));
        if (verb.isPresent()) {
            int main = verb.get().index();
            tokens.set(main, with(verb.get(), "VBD", provided.head(), provided.relation()));
            hang(subject.get(), main, "nsubj");
            hang(provided, main, "advcl");
        }
    }

    private void simplePast(int i) {
        Token verb = tokens.get(i);
        if (verb.tag().equals("VBN") && none(i, t -> t.relation().startsWith("aux"))) {
            tokens.set(i, with(verb, "VBD", verb.head(), verb.relation()));
        }
    }
}
