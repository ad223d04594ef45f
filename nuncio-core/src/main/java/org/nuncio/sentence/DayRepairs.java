package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Mends days that a parser takes for part of a name, or what is no part of them: <i>On Monday President Roe postponed the vote</i>, <i>the arrest on Monday of two men</i>. */
final class DayRepairs extends TreeEdits {
    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /** Names that days have: <i>Good Friday</i>. */
    private static final Set<String> FEASTS =
            Set.of("Good", "Easter", "Holy", "Palm", "Black", "Bloody", "Ash", "Whit", "Shrove", "Super");

    private static final Set<String> UNITS = Set.of("minutes", "hours", "days", "weeks", "months", "years");
    private static final Set<String> NEXT = Set.of("after", "before");

    private static final Set<String> PLACING = Set.of("In", "in", "At", "at", "Outside", "Near", "From");

    private static final Set<String> HOURS = Set.of("late", "early");

    private DayRepairs(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        DayRepairs repairs = new DayRepairs(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            repairs.dayBeforeTitle(i);
            repairs.subjectBesideDay(i);
            repairs.dayInSubject(i);
            repairs.frontedDay(i);
            repairs.lateDay(i);
            repairs.dayBehindObject(i);
            repairs.hoursAfter(i);
            repairs.nameBehindDay(i);
            repairs.deedOfDay(i);
            repairs.objectBehindDay(i);
        }
        return List.copyOf(repairs.tokens);
    }

    /** <i>shut its border until Monday, Ann Roe, a governor, said</i>: it is not Monday that says so. */
    private void nameBehindDay(int i) {
        Token day = tokens.get(i);
        Token said = DAYS.contains(day.form()) && day.is("nsubj") && day.head() > i ? tokens.get(day.head()) : day;
        Optional<Token> name = said == day
                ? Optional.empty()
                : child(
                        i,
                        t -> t.is("appos")
                                && t.isProperNoun()
                                && t.index() > i
                                && t.index() < said.index()
                                && first(t.index()) > 0
                                && isComma(first(t.index()) - 1));
        Optional<Token> verb = tokens.subList(0, i).stream()
                .filter(t -> t.isVerb() && t.index() == said.head())
                .findFirst();
        if (name.isPresent() && verb.isPresent()) {
            hang(name.get(), said.index(), "nsubj");
            hang(day, verb.get().index(), "obl");
            child(said.index(), t -> t.index() == i - 1 && (t.is("mark") || t.is("case")))
                    .ifPresent(until -> hang(until, i, "case"));
        }
    }

    /** <i>freed on Monday two men whom its navy had seized</i>: no comma stands there, so Monday is not described. */
    private void objectBehindDay(int i) {
        Token noun = tokens.get(i);
        Token day = noun.isNoun() && noun.is("appos") && noun.head() >= 0 && noun.head() < i
                ? tokens.get(noun.head())
                : noun;
        boolean behind = day != noun && DAYS.contains(day.form()) && day.is("obl") && first(i) == day.index() + 1;
        if (behind
                && day.head() >= 0
                && day.head() < day.index()
                && tokens.get(day.head()).isVerb()
                && none(day.head(), t -> t.is("obj") || t.is("ccomp") || t.is("aux:pass"))) {
            hang(noun, day.head(), "obj");
        }
    }

    /** <i>The sacking in March of 600 soldiers</i>, <i>the arrest last week of two editors</i>: it is not March that has soldiers. */
    private void deedOfDay(int i) {
        Token noun = tokens.get(i);
        Token time = noun.is("nmod") && noun.isNoun() && noun.head() >= 0 && noun.head() < i
                ? tokens.get(noun.head())
                : noun;
        boolean ofTime = time != noun
                && TimeWords.isTimeWord(time.lemma())
                && (time.isProperNoun() || time.is("obl:tmod"))
                && !TimeWords.isTimeWord(noun.lemma())
                && any(i, t -> t.is("case") && t.lemma().equals("of"));
        Token deed = ofTime && time.head() >= 0 && time.head() < time.index() ? tokens.get(time.head()) : time;
        if (deed != time && deed.tag().equals("NN") && first(i) == time.index() + 1) {
            hang(noun, deed.index(), "nmod");
        }
    }

    /** <i>lifted martial law hours after the president declared it</i>: no law hours are lifted. */
    private void hoursAfter(int i) {
        Token hours = tokens.get(i);
        boolean measure = UNITS.contains(hours.form())
                && hours.head() >= 0
                && i > 1
                && i + 1 < tokens.size()
                && NEXT.contains(tokens.get(i + 1).form())
                && tokens.get(i - 1).isNoun()
                && tokens.get(i - 1).is("compound")
                && tokens.get(i - 1).head() == i;
        if (!measure) {
            return;
        }
        Token noun = tokens.get(i - 1);
        for (Token token : List.copyOf(tokens)) {
            if (token.head() == i && token.index() < i - 1) {
                hang(token, noun.index(), token.relation());
            }
        }
        hang(noun, hours.head(), hours.relation());
        hang(hours, tokens.get(i + 1).head() > i ? tokens.get(i + 1).head() : noun.head(), "obl:npmod");
    }

    /** <i>On Monday President Roe postponed the vote</i>: the day is no part of the name. */
    private void dayBeforeTitle(int i) {
        Token day = tokens.get(i);
        boolean within = DAYS.contains(day.form()) && day.is("compound") && day.head() > i;
        Token name = day;
        while (within && name.is("compound") && name.head() > name.index()) {
            name = tokens.get(name.head());
        }
        int top = name.index();
        Optional<Token> on = within
                ? child(
                        name.index(),
                        t -> t.is("case") && t.index() == i - 1 && t.lemma().equals("on"))
                : Optional.empty();
        if (on.isEmpty() || !name.is("obl") || name.head() < name.index()) {
            return;
        }
        Token verb = tokens.get(name.head());
        if (any(verb.index(), t -> t.relation().startsWith("nsubj"))) {
            return;
        }
        hang(day, verb.index(), "obl");
        hang(on.get(), i, "case");
        hang(name, verb.index(), any(verb.index(), t -> t.is("aux:pass")) ? "nsubj:pass" : "nsubj");
    }

    /** <i>Late Sunday, President Roe, angered by the report, barred them</i>: she is no day, and it is she who barred them. */
    private void subjectBesideDay(int i) {
        Token name = tokens.get(i);
        boolean beside = name.is("appos") && name.isProperNoun() && name.head() >= 0;
        Optional<Token> day = beside
                ? Optional.of(tokens.get(name.head())).filter(t -> DAYS.contains(t.form()) && t.index() < i)
                : Optional.empty();
        Token at = day.orElse(name);
        while (day.isPresent() && at.head() >= 0 && !isFinite(at)) {
            at = tokens.get(at.head());
        }
        int verb = at.index();
        if (day.isPresent()
                && isFinite(at)
                && verb > i
                && none(verb, t -> t.relation().startsWith("nsubj"))) {
            hang(name, verb, "nsubj");
        }
    }

    /** <i>On Monday New Delhi had voted against it</i>: the town is not called so. */
    private void dayInSubject(int i) {
        Token day = tokens.get(i);
        boolean within = DAYS.contains(day.form()) && day.is("compound") && day.head() > i && i > 0;
        Token on = tokens.get(Math.max(0, i - 1));
        if (!within || !on.form().equalsIgnoreCase("on")) {
            return;
        }
        Token name = tokens.get(day.head());
        boolean subject = name.relation().startsWith("nsubj") && name.head() > name.index();
        if (subject && (on.head() == name.head() || on.head() == name.index())) {
            hang(day, name.head(), "obl");
            hang(on, i, "case");
        }
    }

    /** <i>In Lima on Monday Chad's envoy spoke</i>, <i>In Lima on Monday several hundred members marched</i>: it is neither Monday's Chad nor Monday's Lima. */
    private void frontedDay(int i) {
        Token day = tokens.get(i);
        boolean fronted = i > 1
                && DAYS.contains(day.form())
                && day.head() >= 0
                && tokens.get(i - 1).form().equals("on")
                && opensSentence(i - 2);
        Token at = day;
        while (fronted && at.head() >= 0 && !at.isVerb()) {
            at = tokens.get(at.head());
        }
        boolean finite = at.isVerb() && at.index() > i && !at.is("acl") && at.index() != day.head();
        if (fronted && finite && IntStream.range(i, at.index()).noneMatch(k -> isFinite(tokens.get(k)))) {
            hang(day, at.index(), "obl");
            hang(tokens.get(i - 1), i, "case");
            subjectBehind(i, at);
        }
    }

    /** <i>In Lima on Monday Chad's envoy spoke</i>: the noun right before the verb, where the parser has it say more of the place. */
    private void subjectBehind(int day, Token verb) {
        int before = opening(verb) - 1;
        Token noun = tokens.get(Math.max(before, 0));
        boolean lost = before > day
                && noun.is("nmod")
                && noun.isNoun()
                && noun.head() < day
                && none(before, t -> t.is("case"))
                && none(verb.index(), t -> t.relation().startsWith("nsubj"));
        if (lost) {
            hang(noun, verb.index(), any(verb.index(), t -> t.is("aux:pass")) ? "nsubj:pass" : "nsubj");
        }
    }

    /** Whether all up to here is a phrase that opens the sentence: <i>In Lima</i>, <i>At a rally in the city of Lima</i>. */
    private boolean opensSentence(int last) {
        int at = last;
        while (at > 0 && !tokens.get(at).isVerb() && !tokens.get(at).is("punct")) {
            at--;
        }
        int opening = tokens.get(at).is("punct") || at == 0 ? at : at + 1;
        opening += tokens.get(opening).is("punct") ? 1 : 0;
        opening += opening < last && tokens.get(opening).is("cc") ? 1 : 0;
        return opening < last
                && (opening == 0 || !tokens.get(opening - 1).isVerb())
                && PLACING.contains(tokens.get(opening).form());
    }

    /** <i>gave the envoy a day to leave late Thursday</i>: what is still to be done has no such hour; it was then that it was said. */
    private void lateDay(int i) {
        Token day = tokens.get(i);
        boolean late = DAYS.contains(day.form())
                && day.head() >= 0
                && day.relation().startsWith("obl")
                && any(i, t -> HOURS.contains(t.lemma()) && t.index() == i - 1)
                && none(i, t -> t.is("case"));
        if (!late) {
            return;
        }
        Token infinitive = tokens.get(day.head());
        boolean ordered = infinitive.tag().equals("VB")
                && infinitive.index() < i
                && infinitive.head() >= 0
                && infinitive.head() < infinitive.index()
                && any(infinitive.index(), t -> t.tag().equals("TO"))
                && tokens.get(infinitive.head()).tag().equals("VBD");
        if (ordered) {
            hang(day, infinitive.head(), day.relation());
        }
    }

    /** <i>Rebels shelled Lima Monday</i>: the town is what they shelled. */
    private void dayBehindObject(int i) {
        Token day = tokens.get(i);
        boolean within = day.is("compound") && day.head() == i + 1;
        Token time = within ? tokens.get(i + 1) : day;
        Token name = tokens.get(Math.max(0, i - 1));
        boolean named = DAYS.contains(day.form())
                && time.relation().equals("obl:tmod")
                && name.is("compound")
                && name.head() == i
                && name.isProperNoun()
                && !FEASTS.contains(name.form());
        int first = name.index();
        while (named
                && first > 0
                && tokens.get(first - 1).is("compound")
                && tokens.get(first - 1).isProperNoun()) {
            first--;
        }
        if (!named || first == 0 || time.head() != first - 1) {
            return;
        }
        int verb = first - 1;
        if (tokens.get(verb).isVerb()
                && none(verb, t -> t.is("obj") || t.relation().startsWith("nsubj:pass"))) {
            hang(name, verb, "obj");
            for (int part = first; part < name.index(); part++) {
                hang(tokens.get(part), name.index(), "compound");
            }
        }
    }

    private static boolean isFinite(Token token) {
        return token.tag().equals("VBD")
                || token.tag().equals("VBZ")
                || token.tag().equals("VBP");
    }
}
