package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * <i>Jets bombed a camp, killing twelve rebels, Ann Roe told reporters</i>, <i>The army left and gave the post to a militia, residents and officers said</i>, <i>Shells hit the
 * market, said a monitoring group</i>: the parser joins the speech at the end to the verb before and gives its speaker away. Without an <i>and</i> it is no second deed.
 */
final class SpeakerAtEnd extends TreeEdits {
    private static final Set<String> SAYING =
            Set.of("say", "tell", "report", "announce", "state", "add", "claim", "declare");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD", "VB");
    private static final int LEAST = 4;

    private SpeakerAtEnd(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        SpeakerAtEnd edits = new SpeakerAtEnd(tokens);
        for (int i = LEAST; i < tokens.size(); i++) {
            edits.part(i);
        }
        return List.copyOf(edits.tokens);
    }

    private void part(int i) {
        Token said = tokens.get(i);
        Optional<Token> root = isJoinedSpeech(said) ? rootOver(said) : Optional.empty();
        Optional<Token> speaker = root.flatMap(r -> before(said).or(() -> behind(said)));
        if (speaker.isEmpty()) {
            return;
        }
        Token name = speaker.get();
        child(i, t -> t.is("nsubj") && t.index() < i).ifPresent(t -> hang(t, name.index(), "conj"));
        hang(name, i, "nsubj");
        tokens.set(i, with(said, "VBD", -1, "root"));
        hang(root.get(), i, "ccomp");
        child(root.get().index(), t -> t.is("punct") && t.index() > i).ifPresent(t -> hang(t, i, "punct"));
    }

    /** The last verb of the sentence, joined to one before it by no word. */
    private boolean isJoinedSpeech(Token said) {
        return said.is("conj")
                && SAYING.contains(said.lemma())
                && (said.tag().equals("VBD") || said.tag().equals("VBN"))
                && none(said.index(), t -> t.relation().startsWith("aux") || t.is("cc") || t.is("ccomp"))
                && tokens.subList(said.index() + 1, tokens.size()).stream()
                        .noneMatch(t -> FINITE.contains(t.tag())
                                || t.form().equals("\"")
                                || t.form().equals("“"));
    }

    private Optional<Token> rootOver(Token said) {
        Token at = said;
        while (at.head() >= 0 && at.is("conj")) {
            at = tokens.get(at.head());
        }
        return at.head() < 0 && at.isVerb() ? Optional.of(at) : Optional.empty();
    }

    /** Whose phrase ends right before the verb and begins right after a comma. */
    private Optional<Token> before(Token said) {
        return tokens.subList(0, said.index()).stream()
                .filter(t -> t.isNoun() && t.head() >= 0 && t.head() < t.index())
                .filter(t -> isApart(t) && reaches(t, said))
                .findFirst();
    }

    private boolean isApart(Token noun) {
        int first = first(noun.index());
        return first >= LEAST && isComma(first - 1) && none(noun.index(), t -> t.is("case"));
    }

    private boolean reaches(Token noun, Token said) {
        int last = last(noun.index());
        Optional<Token> second = child(said.index(), t -> t.is("nsubj") && t.index() < said.index());
        if (second.isPresent()) {
            return first(second.get().index()) == last + 1 && tokens.get(last).is("cc");
        }
        boolean described = any(noun.index(), t -> t.is("appos") && t.index() > noun.index());
        return last == said.index() - 1 || described && last == said.index() - 2 && isComma(last + 1);
    }

    /** <i>, said a monitoring group</i> */
    private Optional<Token> behind(Token said) {
        boolean inverted = isComma(said.index() - 1) && none(said.index(), t -> t.is("nsubj") || t.is("obj"));
        return inverted
                ? tokens.subList(said.index() + 1, tokens.size()).stream()
                        .filter(t -> t.isNoun() && t.head() < said.index() && t.head() >= 0)
                        .filter(t -> first(t.index()) == said.index() + 1)
                        .findFirst()
                : Optional.empty();
    }
}
