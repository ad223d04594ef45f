package org.nuncio.mention.quantity;

import java.util.Set;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Numbers that count nothing: dates, years, hours of the day, ages, names with a number in them. */
final class NoQuantity {
    private static final Set<String> MONTHS = Words.set("""
          january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug.
          sept. sep. oct. nov. dec. jan feb aug sept oct nov dec
          """);
    private static final Set<String> CLOCK = Words.set("""
          a.m. p.m. am pm gmt o'clock o’clock et utc
          """);
    private static final Set<String> IN_YEAR =
            Set.of("in", "since", "by", "until", "from", "of", "before", "after", "during");
    private static final Set<String> GAPS = Set.of("ago", "earlier", "later", "before", "after");
    private static final Set<String> NUMBERED = Words.set("""
          no. number article chapter resolution paragraph section page phase flight protocol annex aged age room move channel
          """);

    private final Sentence sentence;

    NoQuantity(Sentence sentence) {
        this.sentence = sentence;
    }

    boolean matches(Amount amount, Counted counted, QuantityUnit unit) {
        return isDate(amount)
                || isYear(amount, counted, unit)
                || isAge(amount, counted)
                || isNamePart(amount, counted)
                || isLoneOne(amount, unit)
                || isGap(counted, unit)
                || isScore(amount);
    }

    private boolean isDate(Amount amount) {
        Figure figure = amount.figure();
        String before = form(figure.first() - 1);
        String after = form(figure.last() + 1);
        boolean digits = Character.isDigit(form(figure.first()).charAt(0));
        boolean month = MONTHS.contains(before) && digits
                || MONTHS.contains(after) && sentence.token(figure.last() + 1).isProperNoun();
        boolean otherDay = before.equals("and") && MONTHS.contains(form(figure.first() - 3))
                || before.equals("-") && MONTHS.contains(form(figure.first() - 3));
        boolean yearOfDate = before.equals(",") && MONTHS.contains(form(figure.first() - 3))
                || before.matches("\\d{1,2}(?:st|nd|rd|th)?") && MONTHS.contains(form(figure.first() - 2));
        return month
                || otherDay
                || yearOfDate
                || CLOCK.contains(after)
                || form(figure.first()).contains(":");
    }

    private boolean isYear(Amount amount, Counted counted, QuantityUnit unit) {
        Figure figure = amount.figure();
        boolean form = figure.first() == figure.last() && form(figure.first()).matches("(1[6-9]|20)\\d\\d");
        boolean dated = IN_YEAR.contains(form(figure.first() - 1));
        return form && (dated || counted.noun() == null || unit.role().equals("count")) && figure.currency() == null;
    }

    private boolean isAge(Amount amount, Counted counted) {
        Figure figure = amount.figure();
        String next = Words.between(sentence, amount.last() + 1, amount.last() + 4);
        boolean old = next.matches("- years? -|- year-old.*|years? old.*|years of age")
                || form(amount.last() + 1).startsWith("-year");
        boolean apposed = counted.noun() == null
                && figure.currency() == null
                && form(figure.first() - 1).equals(",")
                && form(amount.last() + 1).matches("[,.;]")
                && figure.low() < 120
                && isNounBefore(figure.first() - 2);
        boolean of = counted.noun() == null
                && figure.currency() == null
                && form(figure.first() - 1).equals("of")
                && counted.unit() == null
                && amount.relation().equals("exactly")
                && !counted.top().is("obl");
        return old || apposed || of;
    }

    private boolean isNounBefore(int i) {
        return i >= 0 && sentence.token(i).isNoun();
    }

    /** <i>Nord Stream 2</i>, <i>the Nord Stream 2 pipeline</i>, <i>Article 5</i>, <i>Group of Seven</i> */
    private boolean isNamePart(Amount amount, Counted counted) {
        Figure figure = amount.figure();
        Token first = sentence.token(figure.first());
        if (figure.currency() != null) {
            return false;
        }
        boolean after = counted.noun() == null
                && first.head() >= 0
                && first.head() < first.index()
                && sentence.token(first.head()).isNoun()
                && first.head() == first.index() - 1
                && amount.first() == figure.first();
        boolean name = first.isProperNoun() && first.index() > 0;
        boolean beforeNoun = counted.noun() != null
                && counted.noun().tag().equals("NN")
                && figure.low() > 1
                && first.index() > 0
                && sentence.token(first.index() - 1).isProperNoun()
                && !form(amount.last() + 1).equals("-");
        return beforeNoun
                || after && !form(amount.last() + 1).matches("dead|wounded|injured|killed")
                || name
                || NUMBERED.contains(form(figure.first() - 1));
    }

    private boolean isLoneOne(Amount amount, QuantityUnit unit) {
        boolean one = form(amount.figure().first()).equals("one")
                && amount.figure().first() == amount.figure().last();
        boolean bare = sentence.token(amount.figure().first()).is("nummod");
        return one
                && !form(amount.last() + 1).equals("each")
                && amount.relation().equals("exactly")
                && (!bare || unit.role().equals("count"));
    }

    /** <i>two weeks ago</i>, <i>two days earlier</i>: when, and not how long. */
    private boolean isGap(Counted counted, QuantityUnit unit) {
        return unit.role().equals("duration")
                && counted.noun() != null
                && GAPS.contains(form(counted.noun().index() + 1));
    }

    /** <i>won 2-1</i> */
    private boolean isScore(Amount amount) {
        boolean hyphen = form(amount.figure().last() + 1).equals("-")
                && form(amount.figure().last() + 2).matches("\\d+");
        boolean second = form(amount.figure().first() - 1).equals("-")
                && form(amount.figure().first() - 2).matches("\\d+");
        return hyphen || second;
    }

    private String form(int i) {
        return Words.at(sentence, i);
    }
}
