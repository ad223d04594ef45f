package org.nuncio.coding.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.clause.ClauseReader;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Who speaks in a text: <i>a statement by the ministry urged</i>, <i>the council passed a resolution condemning</i>, <i>sent a letter to the bank threatening</i>.
 */
public final class Authors {
    private static final Set<String> BY = Set.of("by", "from", "of", "between");
    /** Who does so to a text has not written it. */
    private static final Set<String> STOPPING = Set.of(
            "block",
            "veto",
            "reject",
            "oppose",
            "dismiss",
            "refuse",
            "receive",
            "get",
            "read",
            "ignore",
            "quote",
            "cite",
            "see",
            "strike",
            "annul",
            "overturn",
            "quash",
            "repeal",
            "revoke",
            "scrap",
            "rescind",
            "nullify",
            "void",
            "suspend",
            "lift",
            "abolish",
            "challenge",
            "criticise",
            "criticize",
            "condemn",
            "denounce",
            "leak",
            "obtain",
            "intercept",
            "defy",
            "flout",
            "violate",
            "uphold",
            "welcome",
            "hail");

    /** Words that count people and are none: <i>a group of senators</i>. */
    private static final Set<String> COUNTING =
            Set.of("group", "number", "handful", "majority", "coalition", "bloc", "pair", "couple", "dozen", "score");

    private static final int DEPTH = 4;

    /** The codebook's class of words for texts and speeches. */
    private final Set<String> texts;

    public Authors(Set<String> texts) {
        this.texts = texts;
    }

    /** Words that may name the author, the likeliest first; none where the noun is no text. */
    public List<List<Token>> of(Sentence sentence, Token noun) {
        Optional<Token> text = isText(noun) ? Optional.of(noun) : addressedBy(sentence, noun);
        return text.map(t -> candidates(sentence, t)).orElse(List.of());
    }

    private List<List<Token>> candidates(Sentence sentence, Token text) {
        List<Token> by = sentence.children(text, "nmod").stream()
                .filter(t -> BY.contains(NounPhrase.preposition(sentence, t)))
                .toList();
        List<Token> before = sentence.children(text).stream()
                .filter(t -> t.is("nmod:poss") || t.is("compound") || t.is("amod"))
                .toList();
        return List.of(Slots.spread(sentence, by), Slots.spread(sentence, before), issuer(sentence, text, DEPTH));
    }

    /** Who passed, sent or signed the text. */
    private List<Token> issuer(Sentence sentence, Token text, int depth) {
        Optional<Token> head = sentence.head(text);
        if (head.isEmpty() || depth == 0) {
            return List.of();
        }
        boolean governed = text.is("obj") || text.is("obl") || text.is("nsubj:pass") || text.is("nmod");
        if (!governed) {
            return List.of();
        }
        boolean stopped = head.get().isVerb() && STOPPING.contains(head.get().lemma());
        return head.get().isVerb()
                ? stopped
                        ? List.of()
                        : counted(
                                sentence,
                                Slots.spread(
                                        sentence,
                                        ClauseReader.read(sentence, head.get()).slot("subject")))
                : issuer(sentence, head.get(), depth - 1);
    }

    /** <i>a group of Chadian deputies</i>: the deputies, where the group is nobody known. */
    private static List<Token> counted(Sentence sentence, List<Token> subjects) {
        Stream<Token> members = subjects.stream()
                .filter(t -> COUNTING.contains(t.lemma()))
                .flatMap(t -> sentence.children(t, "nmod").stream())
                .filter(t -> NounPhrase.preposition(sentence, t).equals("of"));
        return Stream.concat(subjects.stream(), members).toList();
    }

    boolean isText(Token token) {
        return token.isNoun() && texts.contains(token.lemma());
    }

    /** The letter of <i>a letter to the bank threatening …</i>, where the threat hangs on the bank. */
    private Optional<Token> addressedBy(Sentence sentence, Token noun) {
        if (!NounPhrase.preposition(sentence, noun).equals("to")) {
            return Optional.empty();
        }
        Optional<Token> head = sentence.head(noun);
        if (head.filter(this::isText).isPresent()) {
            return head;
        }
        return head.filter(Token::isVerb).flatMap(v -> sentence.child(v, "obj")).filter(this::isText);
    }

    /** Whom a text is addressed to, where a participle tells what it says: <i>a letter to the bank threatening …</i>, <i>wrote to the bank asking …</i> */
    public List<Token> addressees(Sentence sentence, Token participle) {
        boolean telling = participle.tag().equals("VBG") && (participle.is("acl") || participle.is("advcl"));
        Optional<Token> head = sentence.head(participle).filter(h -> telling);
        if (head.isEmpty()) {
            return List.of();
        }
        if (head.get().isNoun() && addressedBy(sentence, head.get()).isPresent()) {
            return List.of(head.get());
        }
        Token holder = head.get();
        boolean text = isText(holder)
                || holder.isVerb()
                        && (texts.contains(holder.lemma())
                                || sentence.child(holder, "obj")
                                        .filter(this::isText)
                                        .isPresent());
        return text
                ? sentence.children(holder).stream()
                        .filter(t -> (t.is("nmod") || t.is("obl"))
                                && NounPhrase.preposition(sentence, t).equals("to"))
                        .toList()
                : List.of();
    }
}
