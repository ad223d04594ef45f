package org.nuncio.mention.quantity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * What a number counts.
 *
 * @param noun that is counted, null where there is none: <i>killed 20</i>
 * @param unit word that tells the unit: the noun, <i>day</i> in <i>two-day visit</i>, or the group in <i>a crowd of 10,000</i>
 * @param top word of the phrase whose governor lies outside of it: <i>dozens</i> in <i>dozens of soldiers</i>
 */
record Counted(@Nullable Token noun, @Nullable Token unit, Token top) {

    static Counted of(Sentence sentence, Amount amount) {
        Token top = top(sentence, amount.figure());
        if (amount.figure().currency() != null) {
            return new Counted(null, null, top);
        }
        return percent(sentence, amount)
                .or(() -> hyphened(sentence, amount))
                .or(() -> modified(sentence, amount))
                .or(() -> following(sentence, amount))
                .or(() -> partOf(sentence, amount.figure(), top))
                .or(() -> group(sentence, top))
                .orElse(new Counted(null, null, top));
    }

    /** The number with no noun: <i>331 wounded</i>. */
    static Counted alone(Sentence sentence, Amount amount) {
        return new Counted(null, null, top(sentence, amount.figure()));
    }

    /** The token of the number that hangs on a word outside of it. */
    private static Token top(Sentence sentence, Figure figure) {
        for (int i = figure.last(); i >= figure.first(); i--) {
            int head = sentence.token(i).head();
            boolean sign = sentence.token(i).tag().equals("$");
            if ((head < figure.first() || head > figure.last()) && !sign) {
                return sentence.token(i);
            }
        }
        return sentence.token(figure.last());
    }

    /** <i>a 22 per cent duty</i>, <i>30% tariffs</i>: the number counts hundredths and no duties. */
    private static Optional<Counted> percent(Sentence sentence, Amount amount) {
        int next = amount.last() + 1;
        boolean two = Words.stand(sentence, next, "per", "cent");
        if (!two && !Words.stand(sentence, next, "percent") && !Words.stand(sentence, next, "%")) {
            return Optional.empty();
        }
        Token unit = sentence.token(two ? next + 1 : next);
        boolean before = sentence.head(unit)
                .filter(h -> h.isNoun() && h.index() > unit.index())
                .isPresent();
        return before ? Optional.of(new Counted(unit, unit, unit)) : Optional.empty();
    }

    /** <i>two-day visit</i>, <i>40,000-strong force</i> */
    private static Optional<Counted> hyphened(Sentence sentence, Amount amount) {
        int hyphen = amount.last() + 1;
        if (hyphen + 1 >= sentence.tokens().size()
                || !sentence.token(hyphen).form().equals("-")) {
            return Optional.empty();
        }
        Token word = sentence.token(hyphen + 1);
        Token noun = sentence.head(word)
                .filter(h -> h.isNoun() && h.index() > word.index() && h.index() - word.index() < 6)
                .orElse(word);
        return noun.isNoun() ? Optional.of(new Counted(noun, word.isNoun() ? word : noun, noun)) : Optional.empty();
    }

    /** <i>900 American soldiers</i>: a word of the number modifies a later noun. */
    private static Optional<Counted> modified(Sentence sentence, Amount amount) {
        Figure figure = amount.figure();
        for (int i = figure.last(); i >= figure.first(); i--) {
            Token token = sentence.token(i);
            boolean underPreposition =
                    sentence.children(token, "case").stream().anyMatch(c -> c.index() < token.index());
            Optional<Token> head = sentence.head(token)
                    .map(h -> h.index() <= amount.last() ? sentence.head(h).orElse(h) : h);
            Optional<Token> noun = head.filter(h -> h.index() > figure.last() && h.isNoun() && !underPreposition);
            if (noun.isPresent() && !token.is("nsubj") && !token.is("appos")) {
                return noun.map(n -> new Counted(n, n, n));
            }
        }
        return Optional.empty();
    }

    /** The noun right after the number, where there is no tree or the tree misses it. */
    private static Optional<Counted> following(Sentence sentence, Amount amount) {
        int next = amount.last() + 1;
        if (next >= sentence.tokens().size()) {
            return Optional.empty();
        }
        Token noun = sentence.token(next);
        boolean part = sentence.parsed()
                && noun.is("nsubj")
                && !noun.is("nsubj:pass")
                && sentence.token(amount.figure().last()).is("obl"); // "in 2014 troops entered"
        return noun.tag().equals("NNS") && !part || isPercent(noun)
                ? Optional.of(new Counted(noun, noun, noun))
                : Optional.empty();
    }

    private static boolean isPercent(Token token) {
        return token.form().equals("%");
    }

    /** <i>dozens of soldiers</i>, <i>two of the ministers</i> */
    private static Optional<Counted> partOf(Sentence sentence, Figure figure, Token top) {
        for (int i = figure.last(); i >= figure.first(); i--) {
            for (Token child : sentence.children(sentence.token(i), "nmod")) {
                if (child.index() > figure.last()
                        && NounPhrase.preposition(sentence, child).equals("of")) {
                    return Optional.of(child.isNoun() ? new Counted(child, child, top) : new Counted(null, null, top));
                }
            }
        }
        return Optional.empty();
    }

    /** <i>a crowd of 10,000</i> */
    private static Optional<Counted> group(Sentence sentence, Token top) {
        boolean of = top.is("nmod") && NounPhrase.preposition(sentence, top).equals("of");
        return of
                ? sentence.head(top)
                        .filter(h -> QuantityUnit.GROUPS.contains(h.lemma()))
                        .map(h -> new Counted(null, h, h))
                : Optional.empty();
    }
}
