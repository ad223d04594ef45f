package org.nuncio.coding.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.clause.Clause;
import org.nuncio.clause.ClauseReader;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.Form;
import org.nuncio.codebook.Pattern;
import org.nuncio.codebook.Vocabulary;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Fits the patterns of the codebook to clauses. */
public final class Matcher {
    private static final Set<String> SETTING = Set.of("in", "at", "on");

    private final Codebook codebook;
    private final Mentions mentions;
    private final Alternatives alternatives;
    private final FormConditions conditions;
    private final Sentence sentence;
    private final Vocabulary vocabulary;

    public Matcher(Codebook codebook, Mentions mentions, Sentence sentence) {
        this.codebook = codebook;
        this.mentions = mentions;
        this.sentence = sentence;
        this.alternatives = new Alternatives(codebook, mentions);
        this.conditions = new FormConditions(mentions, alternatives);
        this.vocabulary = codebook.vocabulary(Lemmas.words(sentence));
    }

    /** Those of the predicate whose words the sentence has; where there are none, its clause need not be read. */
    public List<Codebook.Use> uses(Token predicate) {
        String lemma = predicate.lemma().toLowerCase(Locale.ROOT);
        String form = predicate.form().toLowerCase(Locale.ROOT);
        return switch (ClauseReader.kind(sentence, predicate)) {
            case VERB -> {
                String joined = Lemmas.hyphenated(sentence, predicate); // test-fired
                boolean hyphen = !codebook.uses(Form.Kind.VERB, joined).isEmpty();
                List<Codebook.Use> uses = new ArrayList<>(possible(Form.Kind.VERB, hyphen ? joined : lemma));
                if (predicate.tag().equals("VBN") || predicate.tag().equals("VBG")) {
                    uses.addAll(possible(Form.Kind.ADJECTIVE, form));
                }
                uses.removeIf(use -> use.pattern().isPassive());
                if (predicate.tag().equals("VBN")) {
                    possible(Form.Kind.VERB, form).stream()
                            .filter(use -> use.pattern().isPassive())
                            .forEach(uses::add);
                }
                yield uses;
            }
            case NOUN -> {
                List<Codebook.Use> uses = new ArrayList<>(possible(Form.Kind.NOUN, lemma));
                if (!form.equals(lemma)) {
                    uses.addAll(possible(Form.Kind.NOUN, form));
                }
                uses.addAll(possible(Form.Kind.NOUN, Lemmas.hyphenated(sentence, predicate)));
                yield uses;
            }
            case ADJECTIVE -> possible(Form.Kind.ADJECTIVE, lemma);
        };
    }

    /** {@link #matches(Clause, List)} with all that is possible. */
    public List<Match> matches(Clause clause) {
        return matches(clause, uses(clause.predicate()));
    }

    /**
     * All patterns that fit the clause, the most demanding first; ties by id, so that the order never depends on chance.
     *
     * @param uses {@link #uses} of its predicate
     */
    public List<Match> matches(Clause clause, List<Codebook.Use> uses) {
        List<Match> found = new ArrayList<>();
        List<Token> beside = uses.isEmpty() ? List.of() : beside(clause);
        for (Codebook.Use use : uses) {
            fit(use, clause, beside).ifPresent(found::add);
        }
        found.sort(Comparator.comparingDouble(Match::weight)
                .reversed()
                .thenComparing(m -> m.use().entry().id()));
        return found;
    }

    private List<Codebook.Use> possible(Form.Kind kind, String head) {
        return codebook.uses(kind, head, vocabulary);
    }

    private Optional<Match> fit(Codebook.Use use, Clause read, List<Token> beside) {
        Pattern pattern = use.pattern();
        if (pattern.isPassive() && !read.passive()) {
            return Optional.empty();
        }
        Clause clause = pattern.isPassive() ? read.asWritten() : read;
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
        return conditions.hold(match) ? Optional.of(match) : Optional.empty();
    }

    /** The words right before a noun: <i>air</i> in <i>air strike</i>. */
    private boolean before(Pattern pattern, Clause clause, List<Token> consumed) {
        if (pattern.before().isEmpty()) {
            return true;
        }
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
            if (at < 0
                    || !alternatives.has(
                            sentence, sentence.token(at), pattern.before().get(i))) {
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
        if (word.particle()) {
            return particle(word.noun(), clause);
        }
        boolean direct = word.preposition().isEmpty() || hasParticle(word.preposition(), clause);
        List<Token> candidates = direct ? beside : after(word.preposition(), clause, consumed);
        for (Token candidate : candidates) {
            if (alternatives.has(sentence, candidate, word.noun())) {
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
                .flatMap(t -> t.is("xcomp") ? JudgingWords.words(sentence, t) : Stream.of(t))
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
        return tokens.stream()
                .flatMap(t -> Amounts.contents(sentence, t))
                .flatMap(t -> Kinds.titled(sentence, t))
                .toList();
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

    /** <i>In Chad the council allowed it</i> is no <i>allow in</i>, <i>a step it took in May</i> no <i>take in</i>. */
    private boolean isSetting(Clause clause, String preposition, Token noun) {
        if (clause.kind() != Clause.Kind.VERB || !SETTING.contains(preposition)) {
            return false;
        }
        boolean fronted = noun.isNoun()
                && sentence.child(clause.predicate(), "nsubj")
                        .filter(s -> noun.index() < s.index()
                                && s.index() < clause.predicate().index())
                        .isPresent();
        return fronted
                || mentions.timesIn(sentence).stream().anyMatch(t -> t.span().contains(noun.span()));
    }
}
