package org.nuncio.mention.time;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Tells whether the clause around a word looks back or ahead. */
final class TenseReader {

    /** The time of a clause as seen from the report. */
    enum Tense {
        PAST,
        FUTURE
    }

    private static final Set<String> AHEAD = Words.set("""
          expect plan due schedule set intend slate hope want agree promise pledge vow prepare ask urge invite order call propose request demand await postpone delay adjourn
          extend give offer decide bind likely ready willing poise appeal seek threaten mean need
          """);
    private static final Set<String> SETTLED = Words.set(
            "agree promise pledge vow ask urge order offer decide give threaten extend propose demand request");
    private static final Set<String> ARRANGED = Words.set(
            "meeting talk talks summit visit vote election trip referendum conference session call protest strike march rally drill exercise deadline hearing round inauguration");
    /** Of whoever is bidden to a meeting, the day is that of the meeting. */
    private static final Set<String> BIDDING = Set.of("invite", "summon");

    private static final Set<String> LEADING_UP = Set.of("ahead", "until", "till");
    private static final Set<String> LIMITS = Set.of("by", "before", "after");
    private static final Set<String> OCCASIONS = Set.of("after", "before", "following", "during");
    private static final Set<String> WILL =
            Set.of("will", "shall", "would", "'ll", "’ll", "wo", "may", "might", "could", "can", "should", "must");
    private static final Set<String> REPORTS = Set.of("say", "tell", "report", "add", "claim", "write", "announce");
    private static final int MAX_STEPS = 10;

    private final Sentence sentence;

    TenseReader(Sentence sentence) {
        this.sentence = sentence;
    }

    /** @param token the head of an expression of time */
    Tense around(Token token) {
        if (!sentence.parsed()) {
            return sentence.tokens().stream().anyMatch(t -> Words.lower(t).equals("will")) ? Tense.FUTURE : Tense.PAST;
        }
        return isLimitOfPurpose(token) || isSetFor(token) ? Tense.FUTURE : around(token, 0);
    }

    /** <i>has convened a summit for Friday</i>, <i>called a strike for Friday</i>; <i>apologised for Friday's raid</i> looks back. */
    private boolean isSetFor(Token day) {
        boolean arranged = sentence.head(day).stream()
                .flatMap(h -> Stream.concat(Stream.of(h), sentence.children(h, "obj").stream()))
                .anyMatch(TenseReader::isArranged);
        return arranged
                && (day.is("obl") || day.is("nmod") || day.is("obj"))
                && sentence.hasChild(day, c -> c.is("case") && Words.lower(c).equals("for"));
    }

    /** <i>voted to withdraw them by June</i>, <i>told them to leave by Friday</i> */
    private boolean isLimitOfPurpose(Token time) {
        return sentence.hasChild(time, c -> c.is("case") && Words.lower(c).equals("by"))
                && sentence.head(time).filter(verb -> hasAux("to", verb)).isPresent();
    }

    /** Whether the word hangs on a predicate itself, not on a noun. */
    boolean isAdverbial(Token token) {
        return sentence.head(token).filter(this::isPredicate).isPresent();
    }

    private Tense around(Token token, int steps) {
        Optional<Token> head = sentence.head(token);
        if (isPredicate(token) || head.isEmpty() || steps > MAX_STEPS) {
            return of(token, steps);
        }
        if (isToldOfPast(token) || isDuring(token, head.get())) {
            return Tense.PAST;
        }
        boolean leading = sentence.hasChild(token, c -> c.is("case") && LEADING_UP.contains(Words.lower(c)));
        boolean arranged = isArranged(token)
                && AHEAD.contains(head.get().lemma())
                && !token.is("nsubj")
                && sentence.child(head.get(), "compound:prt").isEmpty(); // called off the strikes in June
        boolean bidden = BIDDING.contains(head.get().lemma()) && isArranged(token) && hasCase("to", token);
        boolean invited = BIDDING.contains(head.get().lemma())
                && sentence.children(head.get(), "obl").stream()
                        .anyMatch(t -> t.index() < token.index() && hasCase("to", t)); // to Lima on May 3
        return leading
                        || arranged
                        || invited
                        || bidden
                        || isAfterOccasion(token, head.get())
                        || isDeadline(token, head.get())
                ? Tense.FUTURE
                : around(head.get(), steps + 1);
    }

    /** <i>agreed to lift it during a meeting on Monday</i>: the meeting at which they agreed has been. */
    private boolean isDuring(Token time, Token occasion) {
        boolean during = ARRANGED.contains(occasion.lemma())
                && time.is("nmod")
                && sentence.hasChild(
                        occasion, c -> c.is("case") && Words.lower(c).equals("during"));
        Optional<Token> infinitive =
                during ? sentence.head(occasion).filter(v -> v.is("xcomp") && hasAux("to", v)) : Optional.empty();
        return infinitive.flatMap(sentence::head).filter(this::isPast).isPresent();
    }

    /** Not the month of March. */
    private static boolean isArranged(Token noun) {
        return ARRANGED.contains(noun.lemma()) && !noun.isProperNoun();
    }

    /** <i>had offered to leave in May, when the inquiry found</i>: that May has been. */
    private boolean isToldOfPast(Token time) {
        int at = time.index() + 1;
        while (at < sentence.tokens().size()
                && (sentence.token(at).head() == time.index()
                        || sentence.token(at).is("punct"))) {
            at++;
        }
        boolean when = at < sentence.tokens().size()
                && Words.lower(sentence.token(at)).equals("when")
                && sentence.head(sentence.token(at)).isPresent();
        return when && sentence.head(sentence.token(at)).filter(this::isPast).isPresent();
    }

    private boolean isPast(Token verb) {
        return verb.tag().equals("VBD") || sentence.hasChild(verb, c -> c.tag().equals("VBD"));
    }

    /** <i>whoever stayed after Friday would be shot</i>: what such a limit decides lies ahead. */
    private boolean isDeadline(Token time, Token verb) {
        boolean limit =
                verb.is("acl:relcl") && sentence.hasChild(time, c -> c.is("case") && LIMITS.contains(Words.lower(c)));
        return limit
                && sentence.head(verb)
                        .filter(noun -> noun.relation().startsWith("nsubj"))
                        .flatMap(sentence::head)
                        .filter(this::hasWill)
                        .isPresent();
    }

    /** <i>called marches after prayers on Friday</i>: the day of an occasion at which something is to be. */
    private boolean isAfterOccasion(Token day, Token predicate) {
        Optional<Token> on = sentence.child(day, "case");
        if (on.isEmpty() || on.get().index() < 2 || !AHEAD.contains(predicate.lemma())) {
            return false;
        }
        Token occasion = sentence.token(on.get().index() - 1);
        boolean follows = occasion.isNoun()
                && sentence.hasChild(occasion, c -> c.is("case") && OCCASIONS.contains(Words.lower(c)));
        return follows && sentence.hasChild(predicate, c -> c.is("obj") && isArranged(c));
    }

    private boolean isPredicate(Token token) {
        return token.isVerb() && !token.is("amod") && !token.is("case") || sentence.hasChild(token, c -> c.is("cop"));
    }

    private Tense of(Token predicate, int steps) {
        if (hasAux("to", predicate)) {
            return infinitive(predicate, steps);
        }
        boolean perfect =
                sentence.hasChild(predicate, c -> c.is("aux") && c.lemma().equals("have"));
        if (perfect && !hasWill(predicate)) {
            return Tense.PAST;
        }
        if (isCondition(predicate)) {
            return Tense.FUTURE;
        }
        if (hasWill(predicate)) {
            return perfect
                            && !Words.lower(sentence.children(predicate, "aux").get(0))
                                    .equals("will")
                    ? Tense.PAST
                    : Tense.FUTURE;
        }
        boolean stated = sentence.hasChild(predicate, c -> c.is("aux:pass") || c.is("cop"))
                || Set.of("expect", "await").contains(predicate.lemma());
        boolean other = sentence.child(predicate, "compound:prt").isPresent(); // what was set off is not set for a day
        boolean expected = stated && !other && AHEAD.contains(predicate.lemma()) && !isSettled(predicate);
        return expected ? Tense.FUTURE : finite(predicate, steps);
    }

    /** <i>A truce was agreed on Friday</i> looks back, <i>talks were planned for Friday</i> ahead. */
    private boolean isSettled(Token predicate) {
        return SETTLED.contains(predicate.lemma())
                && sentence.hasChild(predicate, c -> c.is("aux:pass") && c.tag().equals("VBD"));
    }

    /** <i>unless the king apologised by Friday</i>: what something depends on has not come yet, whatever the tense. */
    private boolean isCondition(Token predicate) {
        return predicate.is("advcl") && (hasAux("if", predicate) || hasAux("unless", predicate));
    }

    private boolean hasWill(Token predicate) {
        return sentence.hasChild(predicate, c -> c.is("aux") && WILL.contains(Words.lower(c)));
    }

    private boolean hasAux(String form, Token predicate) {
        return sentence.hasChild(
                predicate,
                c -> (c.is("aux") || c.is("mark")) && Words.lower(c).equals(form) && c.index() < predicate.index());
    }

    /** <i>is to meet</i>, <i>plans to meet</i> look ahead; <i>flew to Rome to meet</i> looks back. */
    private Tense infinitive(Token verb, int steps) {
        Optional<Token> governor = sentence.head(verb);
        if (governor.isEmpty()) {
            return Tense.FUTURE;
        }
        boolean ahead = governor.get().lemma().equals("be")
                || AHEAD.contains(governor.get().lemma())
                || governor.get().isNoun();
        return ahead ? Tense.FUTURE : around(governor.get(), steps + 1);
    }

    private Tense finite(Token predicate, int steps) {
        Optional<Token> be = sentence.children(predicate).stream()
                .filter(c -> c.is("aux") || c.is("aux:pass") || c.is("cop"))
                .filter(c -> !c.lemma().equals("have"))
                .findFirst();
        Token verb = be.orElse(predicate);
        return switch (verb.tag()) {
            case "VBZ", "VBP" -> REPORTS.contains(predicate.lemma()) ? Tense.PAST : Tense.FUTURE;
            case "VBG" ->
                sentence.head(predicate).isPresent() && steps < MAX_STEPS
                        ? around(sentence.head(predicate).get(), steps + 1)
                        : Tense.PAST;
            case "VB", "MD" -> Tense.FUTURE;
            default -> Tense.PAST;
        };
    }

    private boolean hasCase(String word, Token noun) {
        return sentence.hasChild(noun, c -> c.is("case") && Words.lower(c).equals(word));
    }
}
