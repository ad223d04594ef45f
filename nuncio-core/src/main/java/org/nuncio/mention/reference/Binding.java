package org.nuncio.mention.reference;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Of whom in its own sentence a pronoun cannot tell: another argument of its verb, whoever does what is done to it. The binding theory of grammar, as far as news needs it. */
final class Binding {
    private static final int MAX_STEPS = 5;
    /** Whoever does this does what follows as well: <i>phoned Roe to thank her</i>. */
    private static final Set<String> REACHING =
            Words.set("telephone phone ring visit meet contact call write see join");

    private final Sentence sentence;
    private final Token pronoun;
    private final int verb;
    private final boolean possessive;
    private final Set<Integer> own;

    /** @param verb position of the verb that governs the pronoun, or -1 */
    Binding(Sentence sentence, Token pronoun, int verb) {
        this.sentence = sentence;
        this.pronoun = pronoun;
        this.verb = verb;
        this.possessive = pronoun.tag().equals("PRP$");
        this.own = possessive ? Set.of() : ownArguments();
    }

    /** @param entity of the same sentence */
    boolean excludes(Discourse.Entity entity) {
        return !possessive && (isBeside(entity) || own.contains(entity.token()) || ownsSubject(entity.token()))
                || isDoneToFirst(entity.token())
                || isDoneByThem(entity.token());
    }

    /** <i>Ten men were held by police as they marched</i>: those who were held. */
    private boolean isDoneByThem(int token) {
        Token doer = sentence.token(token);
        Optional<Token> above = pronoun.is("nsubj")
                ? sentence.head(pronoun).filter(v -> v.is("advcl")).flatMap(sentence::head)
                : Optional.empty();
        return doer.is("obl")
                && NounPhrase.preposition(sentence, doer).equals("by")
                && above.filter(v -> v.index() == doer.head() && v.index() < pronoun.index())
                        .flatMap(v -> sentence.child(v, "nsubj:pass"))
                        .filter(this::agrees)
                        .isPresent();
    }

    /** Whether the pronoun may stand for the noun by its number. */
    private boolean agrees(Token noun) {
        boolean they = pronoun.form().equalsIgnoreCase("they");
        return noun.isNoun() && noun.tag().endsWith("S") == they;
    }

    /** <i>After Mali's president had appealed to it</i>: not to Mali. */
    private boolean ownsSubject(int token) {
        Token owner = sentence.token(token);
        return owner.is("nmod:poss")
                && sentence.head(owner)
                        .filter(s -> s.is("nsubj") && s.head() == verb)
                        .isPresent();
    }

    /** <i>By bombing Chad, it hoped to win</i>: whoever bombs it is not Chad. */
    private boolean isDoneToFirst(int token) {
        Token object = sentence.token(token);
        Optional<Token> gerund = object.is("obj") || object.is("conj") ? sentence.head(object) : Optional.empty();
        if (object.is("conj")) {
            gerund = gerund.filter(o -> o.is("obj")).flatMap(sentence::head);
        }
        return pronoun.is("nsubj")
                && gerund.map(g -> g.is("conj") ? sentence.head(g).orElse(g) : g)
                        .filter(g -> g.is("advcl") && g.tag().equals("VBG") && g.head() == pronoun.head())
                        .isPresent();
    }

    /** Whether the two are arguments of one verb; of <i>phoned Ann Roe and pressed him</i> Ann Roe is none of <i>pressed</i>, but who phoned is. */
    private boolean isBeside(Discourse.Entity entity) {
        Token other = sentence.token(entity.token());
        int own = verbOver(pronoun);
        if (own == verbOver(other)) {
            return true;
        }
        boolean shared =
                own >= 0 && sentence.child(sentence.token(own), "nsubj").isEmpty();
        return entity.verb() == NounPhrase.verb(sentence, pronoun) && (!shared || other.is("nsubj"));
    }

    private int verbOver(Token token) {
        int at = token.head();
        while (at >= 0 && !sentence.token(at).isVerb() && !sentence.hasChild(sentence.token(at), t -> t.is("cop"))) {
            at = sentence.token(at).head();
        }
        return at;
    }

    /**
     * Who does what is done to the pronoun, which is then somebody else: the subject of <i>was due</i> in <i>was due to meet her</i>, <i>people</i> in <i>people suspected of
     * spying for them</i>.
     */
    private Set<Integer> ownArguments() {
        Set<Integer> found = new HashSet<>();
        if (pronoun.is("nsubj") || verb < 0) {
            return found;
        }
        Token at = sentence.token(verb);
        for (int steps = 0;
                steps < MAX_STEPS
                        && at.head() >= 0
                        && sentence.child(at, "nsubj").isEmpty();
                steps++) {
            Token above = sentence.token(at.head());
            if (at.is("acl") && above.isNoun()) {
                found.add(above.index());
                return found;
            }
            int below = at.index();
            Optional<Token> told = at.is("xcomp") && !REACHING.contains(above.lemma())
                    ? sentence.child(above, "obj").filter(o -> o.index() < below)
                    : Optional.empty();
            if (told.isPresent()) {
                found.add(told.get().index()); // pressed Ostmark to hand it back
                return found;
            }
            if (!at.is("xcomp") && !at.is("advcl") && !at.is("acl")) {
                return found;
            }
            at = above;
        }
        sentence.child(at, "nsubj").map(Token::index).ifPresent(found::add);
        boolean relative = at.is("acl:relcl")
                && sentence.child(at, "nsubj")
                        .filter(t -> t.tag().startsWith("W"))
                        .isPresent();
        if (relative) {
            found.add(at.head()); // Lind, who phoned Roe to thank her
        }
        return found;
    }
}
