package org.nuncio.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Who does what a passive tells, where he does not stand beside it. */
final class Agents {
    /** Verbs whose subject has done, or has had done, what the participle behind the object says. */
    private static final Set<String> CAUSING = Set.of("keep", "have", "leave");

    private Agents() {}

    /** <i>kept its border shut</i>, <i>had the editor arrested</i>: whoever keeps it so, or had it done. */
    static Optional<Token> causer(Sentence sentence, Token verb) {
        return isCaused(sentence, verb)
                ? sentence.head(verb).flatMap(causing -> Subjects.of(sentence, causing))
                : Optional.empty();
    }

    /** Whether the participle tells what the subject of the verb above it has done. */
    static boolean isCaused(Sentence sentence, Token verb) {
        return verb.is("xcomp")
                && verb.tag().equals("VBN")
                && sentence.head(verb)
                        .filter(h -> CAUSING.contains(h.lemma())
                                && sentence.hasChild(h, t -> t.is("obj"))
                                && !sentence.hasChild(h, t -> t.is("advmod:neg"))
                                && !ClauseReader.isPassive(sentence, h))
                        .isPresent();
    }

    /** <i>was granted a loan of two millions by Romania</i>, where the parser hangs <i>by Romania</i> on the loan or on the millions. */
    static List<Token> stray(Sentence sentence, Token verb) {
        Stream<Token> belowNouns = sentence.children(verb).stream()
                .filter(t -> t.is("obj") || t.is("obl") || t.is("xcomp"))
                .flatMap(t -> sentence.children(t, "nmod").stream())
                .flatMap(t -> Stream.concat(Stream.of(t), sentence.children(t, "nmod").stream()))
                .filter(t -> NounPhrase.preposition(sentence, t).equals("by"));
        Stream<Token> belowPurpose = sentence.children(verb).stream()
                .filter(t -> t.is("obj"))
                .flatMap(t -> sentence.children(t, "acl").stream())
                .flatMap(t -> sentence.children(t, "obl").stream())
                .filter(t ->
                        NounPhrase.preposition(sentence, t).equals("by")); // was refused permission to dock by Malta
        Stream<Token> belowInfinitive = sentence.children(verb, "xcomp").stream()
                .filter(t -> t.tag().equals("VB"))
                .flatMap(t -> sentence.children(t, "obl").stream())
                .filter(t -> NounPhrase.preposition(sentence, t).equals("by"))
                .filter(t -> !ClauseReader.MEANS.contains(t.lemma())); // was advised to leave by Malta
        return Stream.of(belowNouns, belowPurpose, belowInfinitive)
                .flatMap(t -> t)
                .toList();
    }

    /** <i>Two were killed and seven wounded by mortar fire</i>: by it both. */
    static List<Token> ofJoined(Sentence sentence, Token verb) {
        return sentence.children(verb, "conj").stream()
                .filter(t -> t.tag().equals("VBN"))
                .flatMap(t -> sentence.children(t, "obl").stream())
                .filter(t -> ClauseReader.isAgent(sentence, t))
                .toList();
    }
}
