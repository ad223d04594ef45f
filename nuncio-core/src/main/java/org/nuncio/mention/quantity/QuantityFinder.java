package org.nuncio.mention.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.QuantityMention;
import org.nuncio.mention.SourceKind;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/** Finds numbers of people, arms, money and time. */
public final class QuantityFinder {
    private static final Set<String> GATHERS = Words.set("""
          protest march rally gather demonstrate assemble riot picket parade
          """);
    private static final Set<String> COUNTS = Words.set("""
          number total exceed reach rise fall grow swell climb drop stand
          """);

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> ONE = Set.of("a", "an", "another");
    private static final double HALF = 0.5;
    private static final double HALF_AN_HOUR = 30;
    /** What is drawn by the thousand is a crowd. */
    private static final Set<String> DRAWS = Words.set("""
          bring draw attract
          """);

    private static final Set<String> EACH = Set.of("apiece", "each");

    private static final int LARGE = 100;
    private static final int REACH = 60;

    private final Sentence sentence;
    private final QuantityRole roles;
    private final NoQuantity not;

    private QuantityFinder(Sentence sentence) {
        this.sentence = sentence;
        this.roles = new QuantityRole(sentence);
        this.not = new NoQuantity(sentence);
    }

    /** The quantities of all sentences of a report. */
    public static List<QuantityMention> find(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(s -> new QuantityFinder(s).all().stream())
                .toList();
    }

    private List<QuantityMention> all() {
        List<QuantityMention> found = new ArrayList<>();
        for (Figure figure : new FigureReader(sentence).read()) {
            mention(Amount.of(sentence, figure)).ifPresent(found::add);
        }
        if (sentence.parsed()) {
            sentence.tokens().stream()
                    .filter(t -> found.stream().noneMatch(q -> q.head() == t.index()))
                    .flatMap(t -> single(t).or(() -> definite(t)).or(() -> length(t)).stream())
                    .forEach(found::add);
            found.sort(Comparator.comparing(QuantityMention::span));
        }
        return found;
    }

    /** <i>a police officer was killed</i>: one, as the article says. */
    private Optional<QuantityMention> single(Token noun) {
        Optional<Token> article =
                sentence.child(noun, "det").filter(t -> ONE.contains(Words.lower(t)) && t.index() < noun.index());
        return (article.isPresent() && isPerson(noun) ? roles.ofOne(noun) : Optional.<String>empty())
                .map(role -> one(article.get().span().union(noun.span()), noun, role, role, 1));
    }

    /** <i>the mayor was killed</i>, <i>her brother was shot dead</i>: of the dead one is told, even where he is known. */
    private Optional<QuantityMention> definite(Token noun) {
        boolean known = sentence.hasChild(
                noun, t -> t.is("nmod:poss") || t.is("det") && t.lemma().equals("the"));
        return (known && isPerson(noun) ? roles.ofOne(noun) : Optional.<String>empty())
                .filter(role -> role.equals("killed"))
                .map(role -> one(noun.span(), noun, role, role, 1));
    }

    private static boolean isPerson(Token noun) {
        boolean single = noun.tag().equals("NN")
                || noun.tag().equals("NNP") && noun.entity().equals("NORP"); // an Indian
        return single
                && QuantityUnit.of(noun, "").isHuman()
                && !QuantityUnit.GROUPS.contains(noun.lemma())
                && !SourceKind.isCollective(noun.lemma());
    }

    /** <i>for a week</i>, <i>for half an hour</i> */
    private Optional<QuantityMention> length(Token noun) {
        QuantityUnit unit = QuantityUnit.of(noun, "");
        Optional<Token> article = sentence.children(noun, "det").stream()
                .filter(t -> ARTICLES.contains(Words.lower(t)) && t.index() == noun.index() - 1)
                .findFirst();
        if (article.isEmpty()
                || !unit.role().equals("duration")
                || !noun.tag().equals("NN")
                || !NounPhrase.preposition(sentence, noun).equals("for")) {
            return Optional.empty();
        }
        Span words = article.get().span().union(noun.span());
        boolean half = Words.at(sentence, article.get().index() - 1).equals("half");
        return Optional.of(
                half && unit.name().equals("hours")
                        ? one(words, noun, unit.role(), "minutes", HALF_AN_HOUR)
                        : one(words, noun, unit.role(), unit.name(), half ? HALF : 1));
    }

    private QuantityMention one(Span span, Token noun, String role, String unit, double value) {
        return new QuantityMention(span, sentence.index(), noun.index(), role, unit, value, value, value, "exactly");
    }

    private Optional<QuantityMention> mention(Amount amount) {
        Optional<String> state = roles.rightAfter(amount);
        Counted counted = state.isPresent() ? Counted.alone(sentence, amount) : Counted.of(sentence, amount);
        QuantityUnit unit = unit(amount, counted);
        if (not.matches(amount, counted, unit)) {
            return Optional.empty();
        }
        Optional<String> happened = state.or(() -> roles.of(counted, unit));
        if (happened.isEmpty() && isBare(amount, counted)) {
            return Optional.empty();
        }
        String role = happened.orElse(isGathering(counted, unit) ? "crowd" : unit.role());
        String name = happened.orElse(unit.name());
        Token head = counted.noun() == null ? counted.top() : counted.noun();
        return Optional.of(new QuantityMention(
                span(amount, counted),
                sentence.index(),
                head.index(),
                role,
                name,
                amount.value(),
                amount.low(),
                amount.high(),
                amount.relation()));
    }

    private QuantityUnit unit(Amount amount, Counted counted) {
        if (amount.figure().currency() != null) {
            return new QuantityUnit("money", amount.figure().currency());
        }
        Optional<Token> those = pronounOf(counted);
        if (those.isPresent()) {
            return new QuantityUnit("count", those.get().lemma()); // of people or things, nobody knows
        }
        Token noun = counted.unit() == null ? understood(amount, counted) : counted.unit();
        String before = noun == null ? "" : Words.at(sentence, noun.index() - 1);
        QuantityUnit unit = QuantityUnit.of(noun, before);
        boolean ofMembers = isHyphened(amount) && unit.isHuman() && noun != counted.noun();
        return ofMembers ? new QuantityUnit("count", noun.lemma()) : unit; // a 27-member bloc is not a crowd
    }

    private @Nullable Token understood(Amount amount, Counted counted) {
        Token subject = subject(counted);
        return subject != null ? subject : amount.figure().low() < LARGE ? null : lastNamed(amount.first());
    }

    /** In <i>has 190,000 troops there, up from 100,000</i>: the plural before, if it is one of people or arms. */
    private @Nullable Token lastNamed(int before) {
        for (int i = before - 1; i >= Math.max(0, before - REACH); i--) {
            Token token = sentence.token(i);
            if (token.tag().equals("NNS") || token.tag().equals("NNPS")) {
                QuantityUnit unit = QuantityUnit.of(token, "");
                return unit.isHuman() || unit.role().equals("weapons") ? token : null;
            }
        }
        return null;
    }

    /** In <i>the troops number 5,000, up from 3,000</i> the subject tells what is counted. */
    private @Nullable Token subject(Counted counted) {
        Token at = counted.top();
        for (int steps = 0; steps < 3; steps++) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return null;
            }
            if (COUNTS.contains(head.get().lemma())) {
                return sentence.children(head.get(), "nsubj").stream()
                        .filter(Token::isNoun)
                        .findFirst()
                        .orElse(null);
            }
            at = head.get();
        }
        return null;
    }

    /** A number alone counts something only as subject or object, or where the subject tells what is counted. */
    private boolean isBare(Amount amount, Counted counted) {
        if (amount.figure().currency() != null
                || counted.noun() != null
                || counted.unit() != null
                || understood(amount, counted) != null) {
            return false;
        }
        boolean party = counted.top().is("nsubj")
                && sentence.head(counted.top()).filter(Token::isVerb).isPresent();
        boolean drawn = amount.figure().isVague()
                && counted.top().is("obj")
                && sentence.head(counted.top())
                        .filter(v -> DRAWS.contains(v.lemma()))
                        .isPresent();
        boolean told = drawn
                || roles.isOfDead(counted.top())
                || EACH.contains(Words.at(sentence, amount.last() + 1))
                || isFollowing(counted.top())
                || pronounOf(counted).isPresent();
        return !told && (!party || amount.figure().low() < 2);
    }

    /** <i>Chad followed with two</i> */
    private boolean isFollowing(Token number) {
        return number.is("obl")
                && NounPhrase.preposition(sentence, number).equals("with")
                && sentence.head(number).filter(v -> v.lemma().equals("follow")).isPresent();
    }

    /** <i>promised 900 of them</i> */
    private Optional<Token> pronounOf(Counted counted) {
        return counted.noun() != null || !counted.top().is("obj")
                ? Optional.empty()
                : sentence.children(counted.top(), "nmod").stream()
                        .filter(t -> t.isPronoun()
                                && NounPhrase.preposition(sentence, t).equals("of"))
                        .findFirst();
    }

    private boolean isGathering(Counted counted, QuantityUnit unit) {
        return unit.role().equals("people")
                && counted.top().is("nsubj")
                && sentence.head(counted.top())
                        .filter(v -> GATHERS.contains(v.lemma()))
                        .isPresent();
    }

    private Span span(Amount amount, Counted counted) {
        Span words = sentence.token(amount.first())
                .span()
                .union(sentence.token(amount.last()).span());
        Span whole = counted.noun() == null ? words : words.union(counted.noun().span());
        boolean article = amount.first() > 0
                && sentence.token(amount.first() - 1).lemma().equals("the")
                && counted.noun() != null
                && !isHyphened(amount);
        return article ? whole.union(sentence.token(amount.first() - 1).span()) : whole;
    }

    private boolean isHyphened(Amount amount) {
        return Words.at(sentence, amount.last() + 1).equals("-");
    }
}
