package org.nuncio.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuncio.clause.Clause;
import org.nuncio.clause.ClauseReader;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.Form;
import org.nuncio.codebook.Pattern;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Fits the patterns of the codebook to clauses. */
final class Matcher {
    private static final Set<String> FRONTED = Set.of("in", "at");

    private final Codebook codebook;
    private final Mentions mentions;
    private final Set<String> words;

    Matcher(Codebook codebook, Mentions mentions, Sentence sentence) {
        this.codebook = codebook;
        this.mentions = mentions;
        this.words = words(sentence);
    }

    /** Forms, lemmas and what a hyphen joins: whatever {@link Lemmas} takes for a word of a pattern. */
    private static Set<String> words(Sentence sentence) {
        Set<String> words = new HashSet<>();
        for (Token token : sentence.tokens()) {
            words.add(sentence.word(token.index()));
            words.add(token.lemma().toLowerCase(Locale.ROOT));
            words.add(Lemmas.hyphenated(sentence, token));
        }
        return words;
    }

    /** All patterns that fit the clause, the most demanding first; ties by id, so that the order never depends on chance. */
    List<Match> matches(Clause clause) {
        List<Match> found = new ArrayList<>();
        List<Codebook.Use> uses = uses(clause);
        List<Token> beside = uses.isEmpty() ? List.of() : beside(clause);
        for (Codebook.Use use : uses) {
            if (words.containsAll(use.asked())) {
                fit(use, clause, beside).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingDouble(Match::weight)
                .reversed()
                .thenComparing(m -> m.use().entry().id()));
        return found;
    }

    private List<Codebook.Use> uses(Clause clause) {
        Token predicate = clause.predicate();
        String lemma = predicate.lemma().toLowerCase(Locale.ROOT);
        String form = predicate.form().toLowerCase(Locale.ROOT);
        return switch (clause.kind()) {
            case VERB -> {
                String joined = Lemmas.hyphenated(clause.sentence(), predicate); // test-fired
                boolean hyphen = !codebook.uses(Form.Kind.VERB, joined).isEmpty();
                List<Codebook.Use> uses = new ArrayList<>(codebook.uses(Form.Kind.VERB, hyphen ? joined : lemma));
                if (predicate.tag().equals("VBN") || predicate.tag().equals("VBG")) {
                    uses.addAll(codebook.uses(Form.Kind.ADJECTIVE, form));
                }
                yield uses;
            }
            case NOUN -> {
                List<Codebook.Use> uses = new ArrayList<>(codebook.uses(Form.Kind.NOUN, lemma));
                if (!form.equals(lemma)) {
                    uses.addAll(codebook.uses(Form.Kind.NOUN, form));
                }
                uses.addAll(codebook.uses(Form.Kind.NOUN, Lemmas.hyphenated(clause.sentence(), predicate)));
                yield uses;
            }
            case ADJECTIVE -> codebook.uses(Form.Kind.ADJECTIVE, lemma);
        };
    }

    private Optional<Match> fit(Codebook.Use use, Clause clause, List<Token> beside) {
        Pattern pattern = use.pattern();
        List<Token> consumed = new ArrayList<>();
        if (!before(pattern, clause, consumed)) {
            return Optional.empty();
        }
        for (Pattern.Word word : pattern.words()) {
            Optional<Token> token = word(word, clause, beside, consumed);
            if (token.isEmpty()) {
                return Optional.empty();
            }
            consumed.add(token.get());
        }
        Optional<List<Token>> object = object(pattern, clause, consumed);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        Match match = new Match(use, clause, List.copyOf(consumed), object.get());
        return conditionsHold(match) ? Optional.of(match) : Optional.empty();
    }

    /** The words right before a noun: <i>air</i> in <i>air strike</i>. */
    private boolean before(Pattern pattern, Clause clause, List<Token> consumed) {
        if (pattern.before().isEmpty()) {
            return true;
        }
        Sentence sentence = clause.sentence();
        boolean joined = pattern.head().equals(Lemmas.hyphenated(sentence, clause.predicate()));
        int at = clause.predicate().index() - (joined ? 3 : 1);
        for (int i = pattern.before().size() - 1; i >= 0; i--, at--) {
            if (clause.kind() == Clause.Kind.NOUN
                    && i == 0
                    && isPreposition(
                            sentence, clause.predicate(), pattern.before().get(0))) {
                return true;
            }
            if (at >= 0 && sentence.token(at).form().equals("-")) {
                at--;
            }
            if (at < 0 || !is(sentence, sentence.token(at), pattern.before().get(i))) {
                return false;
            }
            consumed.add(sentence.token(at));
        }
        return true;
    }

    private static boolean isPreposition(Sentence sentence, Token noun, String word) {
        return NounPhrase.preposition(sentence, noun).equals(word);
    }

    private Optional<Token> word(Pattern.Word word, Clause clause, List<Token> beside, List<Token> consumed) {
        Sentence sentence = clause.sentence();
        if (word.particle()) {
            return particle(word.noun(), clause);
        }
        boolean direct = word.preposition().isEmpty() || hasParticle(word.preposition(), clause);
        List<Token> candidates = direct ? beside : after(word.preposition(), clause, consumed);
        for (Token candidate : candidates) {
            if (is(sentence, candidate, word.noun())) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** <i>handed in their rifles</i>: what looks like a preposition belongs to the verb. */
    private static boolean hasParticle(String preposition, Clause clause) {
        return clause.sentence()
                .hasChild(clause.predicate(), t -> t.is("compound") && t.form().equalsIgnoreCase(preposition));
    }

    private static Optional<Token> particle(String particle, Clause clause) {
        Sentence sentence = clause.sentence();
        for (Token child : sentence.children(clause.predicate())) {
            if (isParticle(child, particle)
                    && child.index() > clause.predicate().index()) { // In Chad the council allowed it
                return Optional.of(child);
            }
            List<Token> cases = child.is("obl") ? sentence.children(child, "case") : List.of();
            Optional<Token> outer = cases.size() > 1 // out of the city
                    ? cases.stream().filter(t -> isParticle(t, particle)).findFirst()
                    : Optional.empty();
            if (outer.isPresent()) {
                return outer;
            }
        }
        return Optional.empty();
    }

    private static boolean isParticle(Token token, String particle) {
        return token.form().equalsIgnoreCase(particle)
                && (token.is("compound")
                        || token.is("advmod")
                        || token.is("case")
                        || token.is("xcomp")
                        || token.is("ccomp")
                        || token.is("mark")
                        || token.is("obl"));
    }

    /** Where a word of a pattern without a preposition may stand: the object and what hangs on the predicate like one. */
    private List<Token> beside(Clause clause) {
        Sentence sentence = clause.sentence();
        List<Token> candidates = Slots.spread(sentence, clause.slot("object"));
        clause.slot("object").stream()
                .flatMap(t -> Antecedents.thing(sentence, t).stream())
                .filter(t -> mentions.actorsAt(sentence, t).isEmpty())
                .forEach(candidates::add);
        sentence.children(clause.predicate()).stream()
                .filter(t -> t.is("xcomp")
                        || t.is("obl:npmod")
                        || t.is("obl:tmod")
                        || t.is("advmod")
                        || t.is("iobj")
                        || t.is("discourse")
                        || t.is("ccomp") && t.tag().equals("JJ")
                        || NounPhrase.preposition(sentence, t).equals("off")) // off the air
                .forEach(candidates::add);
        ClauseTests.times(clause).forEach(candidates::add);
        return contents(sentence, candidates);
    }

    private static List<Token> after(String preposition, Clause clause, List<Token> consumed) {
        Sentence sentence = clause.sentence();
        List<Token> candidates = Slots.spread(sentence, Slots.prepositional(clause, preposition, consumed));
        if (candidates.isEmpty() && clause.kind() == Clause.Kind.VERB) {
            clause.slot("object").stream()
                    .flatMap(t -> sentence.children(t, "nmod").stream())
                    .filter(t -> NounPhrase.preposition(sentence, t).equals(preposition))
                    .forEach(candidates::add); // stripped ten critics of their citizenship
        }
        return contents(sentence, candidates);
    }

    private static List<Token> contents(Sentence sentence, List<Token> tokens) {
        return tokens.stream().flatMap(t -> Amounts.contents(sentence, t)).toList();
    }

    /** The pattern's object: what follows its final preposition, else the object of the clause. */
    private Optional<List<Token>> object(Pattern pattern, Clause clause, List<Token> consumed) {
        String preposition = pattern.preposition();
        if (preposition == null) {
            return Optional.of(Slots.direct(clause, consumed));
        }
        List<Token> tokens = Slots.prepositional(clause, preposition, consumed).stream()
                .filter(t -> !isSetting(clause, preposition, t))
                .toList();
        if (!tokens.isEmpty()) {
            return Optional.of(tokens);
        }
        boolean stranded = clause.sentence()
                .hasChild(
                        clause.predicate(),
                        t -> t.form().equalsIgnoreCase(preposition)
                                && (t.is("advmod") || t.is("compound") || t.is("case")));
        return stranded ? Optional.of(clause.slot("object")) : Optional.empty();
    }

    /** <i>In Chad the council allowed it</i> is no <i>allow in</i>. */
    private static boolean isSetting(Clause clause, String preposition, Token noun) {
        return clause.kind() == Clause.Kind.VERB
                && FRONTED.contains(preposition)
                && noun.isNoun()
                && clause.sentence()
                        .child(clause.predicate(), "nsubj")
                        .filter(s -> noun.index() < s.index()
                                && s.index() < clause.predicate().index())
                        .isPresent();
    }

    private boolean conditionsHold(Match match) {
        for (Map.Entry<String, List<String>> condition :
                match.use().form().when().entrySet()) {
            if (!holds(match, condition.getKey(), condition.getValue())) {
                return false;
            }
        }
        for (Map.Entry<String, List<String>> condition :
                match.use().form().not().entrySet()) {
            if (holds(match, condition.getKey(), unlessNamed(match, condition))) {
                return false;
            }
        }
        return true;
    }

    /** <i>union</i> in a {@code not} does not mean the European Union: words that are a name are left alone. */
    private List<String> unlessNamed(Match match, Map.Entry<String, List<String>> condition) {
        Sentence sentence = match.clause().sentence();
        boolean named = Slots.of(match, condition.getKey()).stream()
                .anyMatch(t -> t.isProperNoun()
                        && mentions.actorsAt(sentence, t).stream()
                                .anyMatch(a -> a.rule().equals("name")));
        return named
                ? condition.getValue().stream().filter(a -> a.startsWith("@")).toList()
                : condition.getValue();
    }

    private boolean holds(Match match, String slot, List<String> alternatives) {
        Sentence sentence = match.clause().sentence();
        if (ClauseTests.ASKED.contains(slot)) {
            return ClauseTests.holds(match.clause(), slot);
        }
        if (slot.equals("complement_modal")) {
            return match.clause().slot("complement").stream().anyMatch(t -> hasModal(sentence, t, alternatives));
        }
        if (slot.equals("complement_form")) {
            // the first: in "told Chad that it had offered, in a letter, to leave" the second belongs to it
            return match.clause().slot("complement").stream()
                    .limit(1)
                    .anyMatch(t -> alternatives.contains(form(sentence, t)));
        }
        if (slot.equals("complement_own")) {
            return ClauseTests.isOwnDeed(match.clause(), mentions);
        }
        List<Token> tokens = new ArrayList<>(Slots.spread(sentence, asked(match, slot)));
        if (slot.equals("complement")) {
            tokens.addAll(ClauseTests.behind(sentence, tokens));
        }
        if (tokens.isEmpty()
                && (alternatives.contains("@none")
                        || slot.equals("subject") && Unnamed.mayBeMeant(match, alternatives))) {
            return true;
        }
        if (alternatives.contains("@several")
                && tokens.stream()
                                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                                .map(a -> a.rule().equals("marked")
                                        ? a.actor().name()
                                        : a.actor().code())
                                .filter(java.util.Objects::nonNull)
                                .distinct()
                                .count()
                        > 1) {
            return true;
        }
        return tokens.stream()
                .flatMap(t -> Amounts.contents(sentence, t))
                .flatMap(t -> Kinds.named(sentence, t))
                .anyMatch(t -> alternatives.stream().anyMatch(a -> is(sentence, t, a)));
    }

    /** The words that a condition asks about; a complement that the pattern has asked for itself (<i>called a ceasefire</i>) is none. */
    private static List<Token> asked(Match match, String slot) {
        Sentence sentence = match.clause().sentence();
        return switch (slot) {
            case "complement_subject" ->
                match.clause().slot("complement").stream()
                        .flatMap(t -> ClauseReader.surfaceSubject(sentence, t).stream())
                        .toList();
            case "complement" ->
                match.clause().slot("complement").stream()
                        .filter(t -> !match.consumed().contains(t))
                        .toList();
            default -> Slots.of(match, slot);
        };
    }

    /** <i>insisted that the troops leave</i>, <i>that they be sent back</i> */
    private static boolean isSubjunctive(Sentence sentence, Token verb) {
        boolean bare = verb.tag().equals("VB") && !sentence.hasChild(verb, t -> t.is("aux"));
        boolean be = sentence.hasChild(
                        verb,
                        t -> (t.is("aux") || t.is("cop"))
                                && t.form().equals("be")
                                && t.tag().equals("VB"))
                && !sentence.hasChild(verb, t -> t.tag().equals("MD"));
        boolean presentUnderPast = verb.tag().equals("VBP")
                && sentence.head(verb).filter(h -> h.tag().equals("VBD")).isPresent();
        return verb.is("ccomp") && (bare || be || presentUnderPast);
    }

    /** <i>asked to be let in</i>, but not <i>ordered the men to be let in</i> */
    private static boolean isOwnWish(Sentence sentence, Token verb) {
        return verb.is("xcomp")
                && sentence.hasChild(
                        verb, t -> t.relation().equals("aux:pass") && t.tag().equals("VB"))
                && sentence.head(verb)
                        .filter(h -> sentence.child(h, "obj").isEmpty())
                        .isPresent();
    }

    private static String form(Sentence sentence, Token verb) {
        boolean infinitive = sentence.hasChild(verb, t -> t.tag().equals("TO"))
                && (verb.tag().equals("VB")
                        || isOwnWish(sentence, verb)
                        || sentence.hasChild(
                                verb, t -> t.is("mark") && t.lemma().equals("for")));
        if (!infinitive && isSubjunctive(sentence, verb)) {
            return "subjunctive";
        }
        if (sentence.hasChild(verb, t -> t.is("mark") && t.lemma().equals("whether"))) {
            return "question";
        }
        return infinitive
                ? "infinitive"
                : verb.tag().equals("VBG") && !sentence.hasChild(verb, t -> t.is("aux")) ? "gerund" : "finite";
    }

    private static boolean hasModal(Sentence sentence, Token verb, List<String> lemmas) {
        boolean past = sentence.hasChild(verb, t -> t.is("aux") && t.lemma().equals("have")); // must have known
        boolean own = !past && sentence.hasChild(verb, t -> t.is("aux") && lemmas.contains(t.lemma()));
        boolean outer = lemmas.contains(verb.lemma())
                && sentence.hasChild(verb, t -> t.is("xcomp") && t.tag().equals("VB"));
        return own || outer;
    }

    /** <i>C$150m</i>, <i>$300 million</i> */
    private static boolean isPriced(Sentence sentence, Token amount) {
        return sentence.hasChild(amount, t -> t.tag().equals("$") && t.index() < amount.index());
    }

    /** Whether a word is the lemma, is in the {@code $class}, or is of the {@code @kind}. */
    private boolean is(Sentence sentence, Token token, String alternative) {
        if (alternative.startsWith("@")) {
            return Kinds.is(mentions, sentence, token, alternative);
        }
        return alternative.startsWith("$")
                ? Lemmas.isIn(sentence, token, codebook.lemmas(alternative.substring(1)))
                        || alternative.equals("$money") && (token.entity().equals("MONEY") || isPriced(sentence, token))
                : Lemmas.is(sentence, token, alternative);
    }
}
