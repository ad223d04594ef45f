package org.nuncio.mention.speech;

import java.util.Optional;
import java.util.Set;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/** Whose account it is, without a verb of saying: <i>525 died by the ministry's count</i>, <i>by one account</i>, <i>what the government calls a treacherous attack</i>. */
final class Accounts {
    private static final Set<String> RECKONED =
            Set.of("count", "tally", "account", "estimate", "reckoning", "toll", "admission");
    private static final Set<String> CALLING = Set.of("call", "term", "label", "dub");
    private static final Set<String> VAGUE = Set.of("one", "some", "many", "most", "several", "another");

    private Accounts() {}

    /** What somebody holds by these words. */
    record Told(Token speaker, Span span) {}

    /** Whoever counted, or the account itself where nobody is named; empty for <i>by all accounts</i> and <i>by the count of nine</i>. */
    static Optional<Token> reckoner(Sentence sentence, Token noun) {
        boolean by = RECKONED.contains(noun.lemma())
                && NounPhrase.preposition(sentence, noun).equals("by");
        if (!by) {
            return Optional.empty();
        }
        Optional<Token> owner = sentence.child(noun, "nmod:poss").filter(t -> !t.isPronoun());
        boolean vague = sentence.hasChild(
                noun, t -> t.index() < noun.index() && VAGUE.contains(t.form().toLowerCase(java.util.Locale.ROOT)));
        return owner.or(() -> vague ? Optional.of(noun) : Optional.empty());
    }

    /** <i>what the government calls a treacherous attack</i>: from the name that it is given to the end of its phrase. */
    static Optional<Told> named(Sentence sentence, Token verb) {
        boolean calls = CALLING.contains(verb.lemma())
                && verb.is("acl:relcl")
                && sentence.hasChild(verb, t -> t.lemma().equals("what") && t.index() < verb.index());
        Optional<Token> noun = calls ? sentence.head(verb).filter(t -> t.index() > verb.index()) : Optional.empty();
        Optional<Token> speaker =
                sentence.child(verb, "nsubj").filter(t -> !t.tag().startsWith("W"));
        if (noun.isEmpty() || speaker.isEmpty()) {
            return Optional.empty();
        }
        return sentence.subtree(noun.get()).stream()
                .filter(t -> t.index() > verb.index())
                .map(Token::span)
                .reduce(Span::union)
                .map(span -> new Told(speaker.get(), span));
    }
}
