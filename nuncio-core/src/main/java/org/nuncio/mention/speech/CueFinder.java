package org.nuncio.mention.speech;

import java.util.Optional;
import java.util.Set;
import org.nuncio.codebook.Codebook;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Tells which words report speech. */
final class CueFinder {
    private static final Set<String> CALLING = Words.set("""
          call label brand dub term style characterise characterize portray slam blast hail praise welcome deplore decry ridicule mock denounce condemn describe
          criticise criticize accuse denigrate decry cite dismiss reject
          """);
    private static final Set<String> PERCEPTION = Words.set(
            "see hear know learn find show hold read list count record feel consider air view regard figure put present release list publish discuss talk speak");
    private static final Set<String> DOUBTS = Set.of("may", "might", "could", "should", "can");

    private final Codebook.Reporting reporting;
    private final ReadText text;

    CueFinder(Codebook.Reporting reporting, ReadText text) {
        this.reporting = reporting;
        this.text = text;
    }

    /** The word as a cue, where it is one, stands outside of quotation marks, and nothing says that it was not uttered. */
    Optional<Cue> cue(Sentence sentence, Token token) {
        if (text.isQuoted(token) || isDenied(sentence, token)) {
            return Optional.empty();
        }
        if (token.isVerb()) {
            String phrase = sentence.child(token, "compound:prt")
                    .map(p -> token.lemma() + " " + p.lemma())
                    .orElse(token.lemma());
            String key = reporting.verbs().containsKey(phrase) ? phrase : token.lemma();
            String words = key.equals(phrase) && !phrase.equals(token.lemma())
                    ? token.form() + phrase.substring(token.lemma().length())
                    : token.form();
            return Optional.ofNullable(reporting.verbs().get(key)).map(kind -> new Cue(sentence, token, words, kind));
        }
        return noun(sentence, token);
    }

    /** <i>warning</i>, tagged as a noun but followed by a that-clause. */
    private Optional<Cue> noun(Sentence sentence, Token token) {
        String form = Words.lower(token);
        boolean gerund = token.tag().equals("NN")
                && form.endsWith("ing")
                && sentence.hasChild(token, c -> c.is("acl") && sentence.hasChild(c, m -> m.is("mark")));
        String kind = gerund ? reporting.verbs().get(form.substring(0, form.length() - 3)) : null;
        return Optional.ofNullable(kind).map(k -> new Cue(sentence, token, token.form(), k));
    }

    private static boolean isDenied(Sentence sentence, Token token) {
        return sentence.hasChild(token, c -> c.is("advmod:neg") || c.is("aux") && DOUBTS.contains(c.lemma()));
    }

    /** A verb that gives a thing a name or a verdict: <i>called them</i>; or a cue that is more than a perception. */
    Optional<Cue> verdict(Sentence sentence, Token token) {
        boolean calling = token.isVerb()
                && CALLING.contains(token.lemma())
                && !text.isQuoted(token)
                && !isDenied(sentence, token);
        Optional<Cue> cue = cue(sentence, token).filter(c -> !isPerception(c));
        return cue.or(() -> calling ? Optional.of(new Cue(sentence, token, token.form(), "claim")) : Optional.empty());
    }

    static boolean isPerception(Cue cue) {
        boolean putsIt = cue.token().lemma().equals("put")
                && cue.sentence()
                        .hasChild(cue.token(), c -> c.is("obj") && c.lemma().equals("it"));
        return PERCEPTION.contains(cue.token().lemma()) && !putsIt; // as one farmer put it
    }

    boolean isCalling(Token token) {
        return CALLING.contains(token.lemma());
    }
}
