package org.nuncio.mention.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuncio.mention.TimeMention;
import org.nuncio.mention.Words;
import org.nuncio.mention.time.TenseReader.Tense;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.TimeTagger;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/**
 * Resolves expressions of time against the day of publication and the days named before; one per report. Without a day of publication all that counts from one
 * stays open.
 */
public final class TimeResolver {
    private static final Pattern DAYS_OR_WEEKS = Pattern.compile("P\\d{1,4}[DWMY]");
    private static final Pattern DAY_VALUE = Pattern.compile("(XXXX|\\d{4})-\\d\\d-\\d\\d|XXXX-WXX-\\d");
    private static final List<Pattern> RANGED = List.of(
            Pattern.compile("(XXXX|\\d{4})-\\d\\d-\\d\\d"),
            Pattern.compile("(XXXX|\\d{4})-\\d\\d"),
            Pattern.compile("\\d{4}"));
    private static final Set<String> JOINS = Set.of("and", "to", "-", "–", "—", "through", "until", "till");
    private static final Set<String> AROUND = Set.of("at", "over", "during");
    private static final Set<String> ASIDES = Set.of("acl:relcl", "acl", "advcl");
    private static final Pattern VAGUE = Pattern.compile(".*\\b(recent|coming|past|last|next|previous|following)\\b.*");

    /** <i>in the past two weeks</i> tells when, if not on which day. */
    private static final Pattern RECENT = Pattern.compile("the (?:past|last) .*(?:day|week|month|year)s?");

    /** A season, a quarter, an unknown number of units, what is shorter than a day. */
    private static final Pattern LOOSE =
            Pattern.compile("XXXX-(?:SP|SU|FA|WI|Q\\d).*|.*OFFSET PT.*|.*X[DWMYHS].*|\\d\\dXX");

    private final TimeTagger tagger;
    private final @Nullable LocalDate published;
    private final DayChain chain;

    public TimeResolver(TimeTagger tagger, @Nullable LocalDate published) {
        this.tagger = tagger;
        this.published = published;
        this.chain = new DayChain(published);
    }

    /** The dates of all sentences of a report. */
    public List<TimeMention> resolve(List<Sentence> sentences) {
        return sentences.stream().flatMap(s -> resolve(s).stream()).toList();
    }

    private List<TimeMention> resolve(Sentence sentence) {
        List<TimeMention> mentions = new ArrayList<>();
        ResolvedTime main = null;
        boolean aside = false;
        for (TimePhrase phrase : joined(tagger.tag(sentence).stream()
                .map(e -> TimePhrase.of(sentence, e))
                .flatMap(Optional::stream)
                .toList())) {
            Optional<ResolvedTime> time = time(phrase);
            time.filter(t -> !TimeMention.isOfNextClause(t.rule())).ifPresent(chain::add);
            time.ifPresent(t -> mentions.add(mention(phrase, t)));
            if (time.isPresent()
                    && time.get().value() != null
                    && !TimeMention.isOfNextClause(time.get().rule())) {
                aside = isAside(phrase);
                main = aside ? main : time.get();
            }
        }
        if (aside && main != null) {
            chain.mainIs(main);
        }
        return mentions;
    }

    /** Whether the time is that of a clause about somebody or something, or of one that tells what else had been. */
    private static boolean isAside(TimePhrase phrase) {
        Token at = phrase.head();
        while (at.head() >= 0 && !ASIDES.contains(at.relation())) {
            at = phrase.sentence().token(at.head());
        }
        return ASIDES.contains(at.relation());
    }

    private static TimeMention mention(TimePhrase phrase, ResolvedTime t) {
        return new TimeMention(
                span(phrase, t),
                phrase.sentence().index(),
                phrase.head().index(),
                t.value(),
                t.end(),
                t.precision(),
                t.rule());
    }

    /** <i>in recent weeks</i>, <i>since 2000</i>, <i>over the weekend</i>: what is no single day keeps its preposition, which says how it is meant. */
    private static Span span(TimePhrase phrase, ResolvedTime time) {
        boolean vague = time.value() == null
                        && time.precision().equals("approximate")
                        && (phrase.wordBefore().equals("in") || AROUND.contains(phrase.wordBefore()))
                || phrase.wordBefore().equals("since")
                || time.rule().startsWith("weekend-") && AROUND.contains(phrase.wordBefore());
        if (TimeMention.isOfNextClause(time.rule())) {
            return phrase.widened(phrase.first(), phrase.last() + 1).span(); // up to the after or before of the clause
        }
        return vague ? phrase.widened(phrase.first() - 1, phrase.last()).span() : phrase.span();
    }

    /** <i>February 14 and 15</i>, <i>14-18 February</i>, <i>Monday and Tuesday</i>, <i>from 2014 to 2016</i> become one. */
    private static List<TimePhrase> joined(List<TimePhrase> phrases) {
        List<TimePhrase> all = new ArrayList<>();
        for (TimePhrase phrase : phrases) {
            TimePhrase last = all.isEmpty() ? null : all.get(all.size() - 1);
            boolean joins = last != null
                    && last.until().isEmpty()
                    && phrase.first() == last.last() + 2
                    && JOINS.contains(Words.at(phrase.sentence(), phrase.first() - 1))
                    && (belong(last, phrase) || isRange(last, phrase));
            if (joins) {
                all.set(all.size() - 1, inYearOf(phrase, last).to(phrase));
            } else {
                all.add(phrase);
            }
        }
        return all;
    }

    private static boolean belong(TimePhrase one, TimePhrase other) {
        boolean days = DAY_VALUE.matcher(one.value()).matches()
                && DAY_VALUE.matcher(other.value()).matches();
        return days
                && (one.isNumberOnly()
                        || other.isNumberOnly()
                        || one.value().contains("-WXX-") && other.value().contains("-WXX-"));
    }

    /** <i>from 28 February to 2 March</i>, <i>between January and March 2021</i>; but <i>in 2014 and 2016</i> are two. */
    private static boolean isRange(TimePhrase one, TimePhrase other) {
        boolean alike = RANGED.stream()
                .anyMatch(p -> p.matcher(one.value()).matches()
                        && p.matcher(other.value()).matches());
        boolean and = Words.at(other.sentence(), other.first() - 1).equals("and");
        return alike && (!and || one.wordBefore().equals("between"));
    }

    /** <i>January to March 2021</i>: the year at the end is that of both. */
    private static TimePhrase inYearOf(TimePhrase other, TimePhrase one) {
        boolean shared = one.value().startsWith("XXXX-") && !other.value().startsWith("XXXX-");
        return shared && !one.value().contains("-WXX-")
                ? one.withValue(other.value().substring(0, "2022".length())
                        + one.value().substring("XXXX".length()))
                : one;
    }

    private Optional<ResolvedTime> time(TimePhrase phrase) {
        Token head = phrase.head();
        TenseReader reader = new TenseReader(phrase.sentence());
        Tense tense = reader.around(head);
        if (DayChain.counts(phrase.value())) {
            return Optional.of(chain.resolve(phrase.value(), tense));
        }
        Optional<ResolvedTime> linked = new TimeLink(phrase).resolve(chain, tense);
        if (linked.isPresent()) {
            return linked;
        }
        if (phrase.isPointedAt()) {
            return Optional.empty(); // the day after the vote
        }
        boolean adverbial = reader.isAdverbial(head);
        Optional<ResolvedTime> one = single(phrase, phrase.value(), tense, adverbial);
        if (phrase.until().isEmpty() || one.isEmpty() || one.get().value() == null) {
            return one;
        }
        LocalDate start = one.get().value();
        Optional<LocalDate> end =
                single(phrase, phrase.until(), tense, adverbial).map(ResolvedTime::end);
        return end.map(e -> one.get().withEnd(e.isBefore(start) ? later(e, phrase.value()) : e))
                .or(() -> one);
    }

    /** <i>Friday to Monday</i>, <i>from 30 December to 2 January</i> */
    private static LocalDate later(LocalDate end, String value) {
        return value.contains("-WXX-") ? end.plusWeeks(1) : end.plusYears(1);
    }

    private Optional<ResolvedTime> single(TimePhrase phrase, String value, Tense tense, boolean adverbial) {
        if (phrase.type().equals("SET") || value.matches("T\\d.*")) {
            return Optional.empty();
        }
        Optional<ResolvedTime> explicit = ExplicitDates.of(value);
        if (explicit.isPresent()) {
            return explicit.map(t -> phrase.wordBefore().equals("since") ? t.withRule("since") : t);
        }
        if (phrase.type().equals("DURATION")) {
            return Optional.of(duration(phrase, value, tense));
        }
        if (LOOSE.matcher(value).matches()) {
            return Optional.of(published == null ? ResolvedTime.OPEN : ResolvedTime.APPROXIMATE);
        }
        return Optional.of(counted(value, tense, adverbial));
    }

    private ResolvedTime counted(String value, Tense tense, boolean adverbial) {
        return published == null
                ? ResolvedTime.OPEN
                : new PublicationClock(published)
                        .resolve(value, tense, adverbial)
                        .orElse(ResolvedTime.APPROXIMATE);
    }

    /** How long, or how far back or ahead: <i>in recent weeks</i>, <i>in two weeks</i>. */
    private ResolvedTime duration(TimePhrase phrase, String value, Tense tense) {
        boolean back =
                AROUND.contains(phrase.wordBefore()) || phrase.wordBefore().equals("in");
        if ((value.contains("X") || back && RECENT.matcher(phrase.words()).matches())
                && VAGUE.matcher(phrase.words()).matches()) {
            return published == null ? ResolvedTime.OPEN : ResolvedTime.APPROXIMATE;
        }
        Matcher m = DAYS_OR_WEEKS.matcher(value);
        boolean hence = published != null
                && tense == Tense.FUTURE
                && phrase.wordBefore().equals("in")
                && !Words.at(phrase.sentence(), phrase.last() + 1).equals("of")
                && m.matches()
                && !VAGUE.matcher(phrase.words()).matches();
        return hence
                ? ResolvedTime.day(published.plus(Period.parse(value)), "counted-from-publication")
                : ResolvedTime.DURATION;
    }
}
