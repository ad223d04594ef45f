package org.nuncio.mention;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuncio.mention.TenseReader.Tense;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.TimeTagger;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/**
 * Resolves expressions of time against the day of publication and the days named before; one per report. Without a day of publication all that counts from one
 * stays open.
 */
final class TimeResolver {
    private static final Pattern DAYS_OR_WEEKS = Pattern.compile("P\\d{1,4}[DWMY]");
    private static final Pattern DAY_VALUE = Pattern.compile("(XXXX|\\d{4})-\\d\\d-\\d\\d|XXXX-WXX-\\d");
    private static final String JOINS = "and|to|-|–|—|through";
    private static final String VAGUE = ".*\\b(recent|coming|past|last|next)\\b.*";

    private final TimeTagger tagger;
    private final @Nullable LocalDate published;
    private final DayChain chain;

    TimeResolver(TimeTagger tagger, @Nullable LocalDate published) {
        this.tagger = tagger;
        this.published = published;
        this.chain = new DayChain(published);
    }

    List<TimeMention> resolve(List<Sentence> sentences) {
        return sentences.stream().flatMap(s -> resolve(s).stream()).toList();
    }

    private List<TimeMention> resolve(Sentence sentence) {
        List<TimeMention> mentions = new ArrayList<>();
        for (TimePhrase phrase : joined(tagger.tag(sentence, null).stream()
                .map(e -> TimePhrase.of(sentence, e))
                .flatMap(Optional::stream)
                .toList())) {
            TimePhrase whole = chain.link(phrase).orElse(phrase);
            Optional<ResolvedTime> time = time(phrase);
            time.ifPresent(chain::add);
            time.ifPresent(t -> mentions.add(mention(whole, t)));
        }
        return mentions;
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

    /** <i>in recent weeks</i>: what stays as written keeps its preposition, which says whether it is past. */
    private static Span span(TimePhrase phrase, ResolvedTime time) {
        boolean vague = time.value() == null
                && time.precision().equals("approximate")
                && phrase.wordBefore().equals("in");
        return vague ? phrase.widened(phrase.first() - 1, phrase.last()).span() : phrase.span();
    }

    /** <i>February 14 and 15</i>, <i>14-18 February</i>, <i>Monday and Tuesday</i> become one. */
    private static List<TimePhrase> joined(List<TimePhrase> phrases) {
        List<TimePhrase> all = new ArrayList<>();
        for (TimePhrase phrase : phrases) {
            TimePhrase last = all.isEmpty() ? null : all.get(all.size() - 1);
            boolean joins = last != null
                    && last.until().isEmpty()
                    && phrase.first() == last.last() + 2
                    && Words.at(phrase.sentence(), phrase.first() - 1).matches(JOINS)
                    && belong(last, phrase);
            if (joins) {
                all.set(all.size() - 1, last.to(phrase));
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

    private Optional<ResolvedTime> time(TimePhrase phrase) {
        Token head = phrase.head();
        TenseReader reader = new TenseReader(phrase.sentence());
        Tense tense = reader.around(head);
        Optional<TimePhrase> link = chain.link(phrase);
        if (link.isPresent()) {
            return Optional.of(chain.resolve(link.get(), tense));
        }
        boolean adverbial = reader.isAdverbial(head);
        Optional<ResolvedTime> one = single(phrase, phrase.value(), tense, adverbial);
        if (phrase.until().isEmpty() || one.isEmpty() || one.get().value() == null) {
            return one;
        }
        LocalDate start = one.get().value();
        Optional<LocalDate> end =
                single(phrase, phrase.until(), tense, adverbial).map(ResolvedTime::value);
        return end.map(e -> one.get().withEnd(e.isBefore(start) ? e.plusWeeks(1) : e))
                .or(() -> one);
    }

    private Optional<ResolvedTime> single(TimePhrase phrase, String value, Tense tense, boolean adverbial) {
        if (phrase.type().equals("SET")
                || value.endsWith("_REF")
                || value.startsWith("T") && !value.startsWith("THIS") && !value.contains("OFFSET")) {
            return Optional.empty();
        }
        Optional<ResolvedTime> explicit = ExplicitDates.of(value);
        if (explicit.isPresent()) {
            return explicit.map(t -> phrase.wordBefore().equals("since") ? t.withRule("since") : t);
        }
        if (phrase.type().equals("DURATION") || value.startsWith("P") && !value.startsWith("PREV")) {
            return Optional.of(duration(phrase, value, tense));
        }
        if (isSeasonOfSomething(phrase, value) || phrase.words().matches("(the|an?) (hour|minute|moment)")) {
            return Optional.empty();
        }
        if (isVague(phrase) || value.matches("XXXX-(SP|SU|FA|WI).*|OFFSET PT.*|.*X[DWMY].*")) {
            return Optional.of(published == null ? ResolvedTime.OPEN : ResolvedTime.APPROXIMATE);
        }
        return isLoose(phrase, value) ? Optional.empty() : Optional.of(counted(value, tense, adverbial));
    }

    private ResolvedTime counted(String value, Tense tense, boolean adverbial) {
        return published == null
                ? ResolvedTime.OPEN
                : new PublicationClock(published)
                        .resolve(value, tense, adverbial)
                        .orElse(ResolvedTime.APPROXIMATE);
    }

    /** <i>the Winter Games</i>, <i>a hard winter</i> */
    private static boolean isSeasonOfSomething(TimePhrase phrase, String value) {
        return value.matches("XXXX-(SP|SU|FA|WI).*")
                && !phrase.words().matches("(the|this|last|next) .*")
                && !phrase.wordBefore().matches("the|in|since|during|by|until");
    }

    /** <i>the coming days</i> */
    private static boolean isVague(TimePhrase phrase) {
        return phrase.words().matches(VAGUE) && phrase.words().matches(".*\\b(days|weeks|months|years)");
    }

    /** <i>the day</i> alone is no day of the calendar. */
    private static boolean isLoose(TimePhrase phrase, String value) {
        return value.equals("THIS P1D") && phrase.words().matches("(the|a) day");
    }

    /** How long, or how far back or ahead: <i>in recent weeks</i>, <i>in two weeks</i>. */
    private ResolvedTime duration(TimePhrase phrase, String value, Tense tense) {
        if (value.contains("X") && phrase.words().matches(VAGUE)) {
            return published == null ? ResolvedTime.OPEN : ResolvedTime.APPROXIMATE;
        }
        Matcher m = DAYS_OR_WEEKS.matcher(value);
        boolean hence = published != null
                && tense == Tense.FUTURE
                && phrase.wordBefore().equals("in")
                && m.matches()
                && !phrase.words().matches(VAGUE);
        return hence
                ? ResolvedTime.day(published.plus(Period.parse(value)), "counted-from-publication")
                : ResolvedTime.DURATION;
    }
}
