package org.nuncio.mention.setting;

import java.util.Optional;
import java.util.Set;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** <i>The king dismissed the government</i>, <i>she accepted the resignation of the cabinet</i>: what only the head of a state does, he does to his own. */
public final class OwnGovernment {
    private static final Set<String> DISMISSING =
            Words.set("dismiss sack fire dissolve reshuffle disband oust remove suspend");
    private static final Set<String> MAKING = Words.set("form appoint head lead swear name");
    private static final Set<String> ENDINGS = Words.set("resignation dismissal dissolution");
    private static final Set<String> ANSWERING = Words.set("accept reject refuse announce order demand");

    private final Discourse discourse;

    public OwnGovernment(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The code of the state whose politician does this to <i>the government</i>. */
    public Optional<String> of(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        Token head = phrase.head();
        Optional<Token> ending =
                head.is("nmod") ? sentence.head(head).filter(t -> ENDINGS.contains(t.lemma())) : Optional.empty();
        Optional<Token> verb = ending.isPresent()
                ? ending.filter(t -> t.is("obj")).flatMap(sentence::head).filter(v -> ANSWERING.contains(v.lemma()))
                : Optional.of(head)
                        .filter(t -> t.is("obj"))
                        .flatMap(sentence::head)
                        .filter(v -> DISMISSING.contains(v.lemma()) || MAKING.contains(v.lemma()));
        return verb.flatMap(v -> politician(sentence, v));
    }

    private Optional<String> politician(Sentence sentence, Token verb) {
        Optional<Token> subject = sentence.child(verb, "nsubj");
        for (Token at = verb; subject.isEmpty() && at.is("conj") && at.head() >= 0; ) {
            at = sentence.token(at.head());
            subject = sentence.child(at, "nsubj");
        }
        return subject.flatMap(s -> discourse.meant(sentence.index(), s.index()).stream()
                .filter(a -> a.isPerson() && "GOV".equals(a.sector()))
                .map(Actor::code)
                .filter(code -> code != null)
                .findFirst());
    }
}
