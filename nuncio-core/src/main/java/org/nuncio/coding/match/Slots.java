package org.nuncio.coding.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.clause.Clause;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Which words stand in a slot of a match. */
public final class Slots {
    /** Prepositions that belong to the noun before them. */
    private static final Set<String> BOUND = Set.of("of", "in", "at", "between");

    private static final Set<String> STANDING_IN = Set.of("do", "have", "will", "would");

    /** <i>With the backing of Chad</i>: with whose help one acts is not to whom. */
    static final Set<String> HELP = Set.of(
            "help",
            "backing",
            "support",
            "aid",
            "assistance",
            "approval",
            "consent",
            "assent",
            "blessing",
            "permission",
            "knowledge",
            "encouragement",
            "connivance");

    private static final Set<String> UPON = Set.of("on", "against");

    private static final Set<String> IMPOSING =
            Set.of("impose", "place", "slap", "levy", "clamp", "put", "enforce", "level", "direct", "aim", "order");

    private Slots() {}

    /** The words in a slot; {@code object} is the pattern's object. */
    public static List<Token> of(Match match, String slot) {
        return switch (slot) {
            case "object" -> match.object();
            case "direct" -> direct(match.clause(), match.consumed());
            case "modifier" -> modifiers(match);
            case "complement" -> complements(match);
            case "subject", "iobj", "possessor", "outer" -> match.clause().slot(slot);
            case "complement_object" -> ClauseTests.complementObjects(match);
            default -> afterPreposition(match, slot);
        };
    }

    /** The clause that follows; of a verb without one that of the noun which its pattern has consumed: <i>reserves the right to [leave]</i>. */
    private static List<Token> complements(Match match) {
        List<Token> own = match.clause().slot("complement");
        Sentence sentence = match.clause().sentence();
        return own.isEmpty() && match.clause().kind() == Clause.Kind.VERB
                ? match.consumed().stream()
                        .filter(noun -> noun.isNoun() && !isOwned(sentence, noun))
                        .flatMap(noun -> sentence.children(noun, "acl").stream())
                        .filter(t -> t.tag().equals("VB")
                                && sentence.hasChild(t, c -> c.tag().equals("TO")))
                        .toList()
                : own;
    }

    /** <i>a bid by Chad to leave</i>, <i>its wish to leave</i>: that is what others would do, or read with the noun. */
    private static boolean isOwned(Sentence sentence, Token noun) {
        return sentence.hasChild(
                noun,
                t -> t.is("nmod:poss")
                        || t.is("nmod") && NounPhrase.preposition(sentence, t).equals("by"));
    }

    /** The words before a noun; of a verb those before the nouns that its pattern has consumed: <i>launched a verbal attack on</i>. */
    private static List<Token> modifiers(Match match) {
        Sentence sentence = match.clause().sentence();
        return match.clause().kind() == Clause.Kind.NOUN
                ? match.clause().slot("modifier")
                : match.consumed().stream()
                        .filter(Token::isNoun)
                        .flatMap(noun -> sentence.children(noun).stream())
                        .filter(t -> t.is("amod") || t.is("compound"))
                        .toList();
    }

    /** Also what hangs on the pattern's own object: <i>announced a halt to raids on Lebanon</i>. */
    private static List<Token> afterPreposition(Match match, String preposition) {
        List<Token> tokens = prepositional(match.clause(), preposition, match.consumed()).stream()
                .filter(t -> !(preposition.equals("with") && HELP.contains(t.lemma())))
                .toList();
        boolean further = tokens.isEmpty()
                && match.use().pattern().preposition() != null
                && match.clause().kind() != Clause.Kind.NOUN
                && !BOUND.contains(preposition);
        return further
                ? match.object().stream()
                        .flatMap(t -> match.clause().sentence().children(t, "nmod").stream())
                        .filter(t ->
                                endsIn(NounPhrase.preposition(match.clause().sentence(), t), preposition))
                        .toList()
                : tokens;
    }

    /** The direct object, whatever preposition the pattern ends in; of <i>let go the crew</i> the crew. */
    public static List<Token> direct(Clause clause, List<Token> consumed) {
        List<Token> own = clause.slot("object");
        return own.isEmpty()
                ? consumed.stream()
                        .filter(t -> t.is("xcomp") && t.isVerb())
                        .flatMap(t -> clause.sentence().children(t, "obj").stream())
                        .toList()
                : own;
    }

    /** What follows a preposition in the clause, or on a noun that the pattern has consumed: <i>hold talks with</i>. */
    static List<Token> prepositional(Clause clause, String preposition, List<Token> consumed) {
        List<Token> tokens = new ArrayList<>(clause.slot(preposition));
        List<Token> nouns = new ArrayList<>(consumed);
        if (tokens.isEmpty() && clause.kind() == Clause.Kind.VERB && !BOUND.contains(preposition)) {
            nouns.addAll(clause.slot(
                    "object")); // where a parser hangs "with fraud" in "charged him with fraud" is a matter of luck
        }
        if (tokens.isEmpty() && clause.kind() == Clause.Kind.NOUN && !BOUND.contains(preposition)) {
            nouns.addAll(clause.slot("of")); // the pullout of its forces from Mali
        }
        for (Token noun : nouns) {
            if (noun.isNoun() || consumed.contains(noun)) { // also: said sorry to, walked free from
                for (Token child : clause.sentence().children(noun)) {
                    boolean nominal = child.is("nmod") || child.is("obl");
                    if (nominal
                            && endsIn(NounPhrase.preposition(clause.sentence(), child), preposition)
                            && !tokens.contains(child)) {
                        tokens.add(child);
                    }
                }
            }
        }
        if (tokens.isEmpty() && clause.kind() == Clause.Kind.VERB && !BOUND.contains(preposition)) {
            tokens.addAll(belowConsumed(clause, preposition, consumed));
        }
        if (tokens.isEmpty() && clause.kind() == Clause.Kind.NOUN && preposition.equals("from")) {
            tokens.addAll(besideNoun(clause, preposition));
        }
        if (tokens.isEmpty() && clause.kind() == Clause.Kind.NOUN && UPON.contains(preposition)) {
            tokens.addAll(imposed(clause, preposition));
        }
        if (tokens.isEmpty() && clause.kind() == Clause.Kind.VERB && preposition.equals("with")) {
            tokens.addAll(Freight.aboard(clause));
        }
        return tokens;
    }

    /** <i>the ban and the levies imposed on Chad</i>: whom a participle behind the noun, or behind one joined to it, tells of. */
    private static List<Token> imposed(Clause clause, String preposition) {
        Sentence sentence = clause.sentence();
        Token noun = clause.predicate();
        return Stream.concat(Stream.of(noun), sentence.children(noun, "conj").stream())
                .flatMap(n -> sentence.children(n, "acl").stream())
                .filter(verb -> IMPOSING.contains(verb.lemma()) && verb.tag().equals("VBN"))
                .flatMap(verb -> sentence.children(verb, "obl").stream())
                .filter(t -> endsIn(NounPhrase.preposition(sentence, t), preposition))
                .toList();
    }

    /** <i>laid the blame for the war on Chad</i>, where the parser hangs <i>on Chad</i> on the war. */
    private static List<Token> belowConsumed(Clause clause, String preposition, List<Token> consumed) {
        Sentence sentence = clause.sentence();
        return consumed.stream()
                .filter(Token::isNoun)
                .flatMap(noun -> sentence.children(noun, "nmod").stream())
                .filter(t -> NounPhrase.preposition(sentence, t).equals("for"))
                .flatMap(t -> sentence.children(t, "nmod").stream())
                .filter(t -> endsIn(NounPhrase.preposition(sentence, t), preposition))
                .toList();
    }

    /** <i>began the pullout of its forces from Mali</i>, where the parser hangs <i>from Mali</i> on the verb. */
    private static List<Token> besideNoun(Clause clause, String preposition) {
        Token noun = clause.predicate();
        return noun.is("obj") || noun.is("nsubj:pass")
                ? clause.sentence().head(noun).filter(Token::isVerb).stream()
                        .flatMap(v -> clause.sentence().children(v, "obl").stream())
                        .filter(t -> t.index() > noun.index()
                                && endsIn(NounPhrase.preposition(clause.sentence(), t), preposition))
                        .toList()
                : List.of();
    }

    private static boolean endsIn(String prepositions, String wanted) {
        return prepositions.equals(wanted) || prepositions.endsWith(" " + wanted);
    }

    /** The words and all that is joined to them by <i>and</i>. */
    public static List<Token> spread(Sentence sentence, List<Token> tokens) {
        List<Token> all = new ArrayList<>();
        for (Token token : tokens) {
            if (!all.contains(token)) {
                all.add(token);
            }
            for (Token conjunct : sentence.children(token, "conj")) {
                if (!all.contains(conjunct)
                        && !isGapped(sentence, token, conjunct)
                        && (conjunct.isNoun()
                                || conjunct.isPronoun()
                                || conjunct.isNumber()
                                || conjunct.tag().equals(token.tag()))) {
                    all.add(conjunct);
                }
            }
        }
        return all;
    }

    /** <i>the entry of Chad and Mali</i>: both, where names are joined; a word that is no name stands alone. */
    public static Stream<Token> namesJoined(Sentence sentence, Token name) {
        return name.isProperNoun()
                ? spread(sentence, List.of(name)).stream().filter(Token::isProperNoun)
                : Stream.of(name);
    }

    /**
     * Names behind a verb that act themselves, beside an amount as its own object is one: Chile in <i>pledged ten million euros for the hungry and Chile six
     * million</i>. The words tell, as parsers hang such names anywhere.
     */
    public static List<Token> gapped(Sentence sentence, Token verb) {
        List<Token> found = new ArrayList<>();
        boolean amount = false;
        for (Token token :
                sentence.tokens().subList(verb.index() + 1, sentence.tokens().size())) {
            if (token.isVerb() && !token.tag().equals("VBN")) {
                return found;
            }
            if (amount && isBesideAmount(sentence, token)) {
                found.add(token);
            }
            amount = amount || token.isNumber() || token.tag().equals("$");
        }
        return found;
    }

    private static boolean isBesideAmount(Sentence sentence, Token name) {
        int next = name.index() + 1;
        int before = startOf(sentence, name) - 1;
        boolean joined = before > 0
                && (sentence.token(before).is("cc")
                        || sentence.token(before).form().equals(","));
        return name.isProperNoun()
                && joined
                && next < sentence.tokens().size()
                && (sentence.token(next).isNumber()
                        || sentence.token(next).tag().equals("$"))
                && (sentence.token(next).head() != name.index() || isForEach(sentence, next + 1));
    }

    /** The first word of a name with its article, wherever the parser hangs that. */
    public static int startOf(Sentence sentence, Token name) {
        int first = new NounPhrase(sentence, name).tokens().get(0).index();
        return first > 0 && sentence.token(first - 1).tag().equals("DT") ? first - 1 : first;
    }

    /** <i>500 apiece</i>, <i>500 each</i> */
    private static boolean isForEach(Sentence sentence, int index) {
        return index < sentence.tokens().size()
                && Set.of("apiece", "each").contains(sentence.token(index).form());
    }

    /** <i>pledged ten million euros and Chile six million</i>: Chile pledges, and is promised nothing; <i>shelled the port, and Chile did not</i>. */
    private static boolean isGapped(Sentence sentence, Token first, Token conjunct) {
        int next = conjunct.index() + 1;
        boolean after = conjunct.index() > first.index()
                && !first.is("nsubj")
                && next < sentence.tokens().size();
        if (!after) {
            return false;
        }
        while (next < conjunct.index() + 4
                && next + 1 < sentence.tokens().size()
                && (sentence.token(next).is("cc")
                        || sentence.token(next).is("det")
                        || sentence.token(next).isProperNoun())) {
            next++; // and Mali and Chad six million
        }
        Token follower = sentence.token(next);
        boolean amount = conjunct.isProperNoun()
                && (follower.isNumber() || follower.tag().equals("$"));
        boolean verb = STANDING_IN.contains(follower.lemma())
                && (follower.isVerb() || follower.tag().equals("MD"))
                && follower.head() < next
                && next == conjunct.index() + 1;
        return (amount || verb) && follower.head() != conjunct.index();
    }
}
