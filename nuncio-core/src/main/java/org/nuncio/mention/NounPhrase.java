package org.nuncio.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/** A noun with the words before it that belong to it: <i>the French foreign minister</i>, <i>Russia's top diplomat Sergei Lavrov</i>. */
public final class NounPhrase {
    private static final Set<String> BEFORE = Set.of(
            "compound",
            "amod",
            "nummod",
            "nmod:poss",
            "det",
            "det:predet",
            "advmod",
            "case",
            "nmod",
            "punct",
            "cc",
            "conj",
            "advmod:neg",
            "obl:npmod");
    private static final Set<String> PAIRED = Set.of("woman", "man", "girl", "boy", "daughter", "son");
    private static final Set<String> OURS = Set.of("our", "my");
    private static final Set<String> PARTS = Set.of("compound", "flat", "fixed");
    private static final Set<String> KINDS_OF_PLACE = Set.of(
            "city",
            "town",
            "village",
            "province",
            "region",
            "district",
            "state",
            "capital",
            "port",
            "suburb",
            "area",
            "island",
            "department",
            "governorate",
            "county",
            "municipality",
            "neighbourhood",
            "neighborhood",
            "outskirt",
            "north",
            "south",
            "east",
            "west",
            "centre",
            "center",
            "part",
            "territory",
            "peninsula",
            "valley",
            "enclave",
            "republic",
            "sector",
            "jungle",
            "mountain",
            "forest",
            "hill",
            "slum",
            "desert",
            "shore",
            "coast");

    private final Sentence sentence;
    private final Token head;
    private final int first;

    /** @param head the noun that governs the others */
    public NounPhrase(Sentence sentence, Token head) {
        this.sentence = sentence;
        this.head = head;
        int start = head.index();
        for (Token child : sentence.children(head)) {
            if (child.index() < start && BEFORE.contains(child.relation())) {
                start = Math.min(start, firstOf(child));
            }
        }
        for (Token child : sentence.children(head)) {
            boolean preposition = child.is("case") && !child.tag().equals("POS") && child.index() < head.index();
            start = preposition ? Math.max(start, child.index() + 1) : start;
            start = opensAfterComma(child) ? Math.max(start, child.index()) : start;
        }
        while (start < head.index() && isEdge(sentence.token(start))) {
            start++;
        }
        this.first = start;
    }

    /** The article in <i>If the army comes, a man said</i>: nothing before it belongs to the noun. */
    private boolean opensAfterComma(Token child) {
        return child.is("det")
                && child.index() > 0
                && child.index() < head.index()
                && sentence.token(child.index() - 1).form().equals(",");
    }

    /** Prepositions and marks at the left edge are not part of the phrase. */
    private static boolean isEdge(Token token) {
        return token.is("case") || token.is("punct") && !token.form().equals("$") || token.is("cc");
    }

    private int firstOf(Token token) {
        return token.is("nmod:poss")
                ? firstOfOwner(token)
                : sentence.subtree(token).stream().mapToInt(Token::index).min().orElse(token.index());
    }

    /** In <i>Earlier in the week Chad's police</i> the parser hangs the time on Chad: an owner has no circumstances before it. */
    private int firstOfOwner(Token owner) {
        int first = owner.index();
        for (Token child : sentence.children(owner)) {
            boolean part = BEFORE.contains(child.relation())
                    && !child.is("advmod")
                    && !child.relation().equals("nmod");
            if (child.index() < owner.index() && part) {
                first = Math.min(first, firstOf(child));
            }
        }
        return first;
    }

    public Token head() {
        return head;
    }

    public Sentence sentence() {
        return sentence;
    }

    /** From the first word before the noun to the noun. */
    public Span span() {
        return sentence.token(first).span().union(head.span());
    }

    /** Index of its first word in the sentence. */
    public int first() {
        return first;
    }

    /** The words from the first to the noun. */
    public List<Token> tokens() {
        return sentence.tokens().subList(first, head.index() + 1);
    }

    /** Whether a noun or number heads a phrase of its own, rather than being part of another's. */
    public static boolean isHead(Token token) {
        return (token.isNoun()
                        || token.isPronoun()
                        || token.isNumber()
                        || token.tag().equals("JJ") && !token.is("amod"))
                && !PARTS.contains(token.relation())
                && !token.is("nummod")
                && !token.is("amod");
    }

    /** Nouns in apposition to this one, or to a name that hangs on it, where only this one can be meant: <i>the ambassador in Dhaka, Arun Mehta</i>. */
    public static List<Token> appositions(Sentence sentence, Token head) {
        List<Token> found = new ArrayList<>(sentence.children(head, "appos"));
        for (Token child : sentence.children(head, "nmod")) {
            boolean place = child.isProperNoun() && !child.entity().equals("PERSON");
            boolean body = head.tag().equals("NN")
                    && (child.tag().equals("NNS")
                            || SourceKind.isCollective(child.lemma())); // a spokesman for the group, Ann Roe
            sentence.children(child, "appos").stream()
                    .filter(t -> (place || body) && t.entity().equals("PERSON"))
                    .forEach(found::add);
        }
        return found;
    }

    /** The noun that this one is put beside. */
    public Optional<Token> apposedTo() {
        Optional<Token> governor = head.is("appos") ? sentence.head(head) : Optional.empty();
        return governor.map(h -> sentence.head(h)
                .filter(over -> h.is("nmod") && appositions(sentence, over).contains(head))
                .orElse(h));
    }

    /** Index of the verb, or of what stands for one, that the word is an argument of; -1 for none. */
    public static int verb(Sentence sentence, Token head) {
        Token at = head;
        for (int i = 0; i < 4 && at.head() >= 0; i++) {
            at = sentence.token(at.head());
            if (at.isVerb() || sentence.hasChild(at, t -> t.is("cop"))) {
                return first(sentence, at).index();
            }
        }
        return -1;
    }

    /** Of verbs joined by <i>and</i> that share a subject, the first. */
    private static Token first(Sentence sentence, Token verb) {
        Token at = verb;
        while (at.is("conj")
                && sentence.child(at, "nsubj").isEmpty()
                && at.head() >= 0
                && sentence.token(at.head()).isVerb()) {
            at = sentence.token(at.head());
        }
        return at;
    }

    /** Whose it is: <i>Chad</i> in <i>Chad's army</i>, <i>its</i> in <i>its army</i>. */
    public Optional<Token> possessor() {
        return sentence.children(head, "nmod:poss").stream().findFirst();
    }

    /** <i>Our forces in Mali</i>, and the women of <i>our men and women</i>. */
    public boolean isOurs() {
        boolean shared = head.is("conj") && !isDefinite() && PAIRED.contains(head.lemma());
        Token owned = shared ? sentence.head(head).orElse(head) : head;
        return sentence.children(owned, "nmod:poss").stream()
                .anyMatch(t -> OURS.contains(t.form().toLowerCase(Locale.ROOT)));
    }

    /** By the tag of its noun. */
    public boolean isPlural() {
        return head.tag().equals("NNS") || head.tag().equals("NNPS");
    }

    /** Whether an article (<i>the</i>), a demonstrative (<i>this</i>, <i>those</i>) or a possessive stands before it. */
    public boolean isDefinite() {
        return sentence.hasChild(
                        head,
                        t -> t.is("det")
                                && (t.lemma().equals("the") || t.lemma().startsWith("th")))
                || possessor().isPresent();
    }

    /** The preposition before the phrase, lower case: <i>to</i>, <i>out of</i>; empty where there is none. */
    public static String preposition(Sentence sentence, Token token) {
        return sentence.preposition(token);
    }

    /** <i>the district of Tovik</i>, <i>the outskirts of Lagos</i> */
    public static boolean isKindOfPlace(Token noun) {
        return KINDS_OF_PLACE.contains(noun.lemma());
    }

    /** Where a place's own preposition stands: <i>city</i> for Lagos in <i>in the city of Lagos</i>, else the word itself. */
    public static Token located(Sentence sentence, Token place) {
        return preposition(sentence, place).equals("of")
                ? sentence.head(place)
                        .filter(h -> KINDS_OF_PLACE.contains(h.lemma()))
                        .orElse(place)
                : place;
    }

    /** Nouns that hang on this one by a preposition of the given list. */
    public List<Token> modifiersBy(Set<String> prepositions) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(head, "nmod")) {
            if (!child.is("nmod:poss")
                    && child.index() > head.index()
                    && prepositions.contains(preposition(sentence, child))) {
                found.add(child);
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return span().cut(sentence.articleText());
    }
}
