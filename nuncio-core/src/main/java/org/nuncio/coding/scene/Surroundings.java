package org.nuncio.coding.scene;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.coding.reading.Reading;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.mention.TimeMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** When and where by what a clause hangs on: the time before its subject, the noun of its relative clause, the place of the people who act. */
public final class Surroundings {
    private static final Set<String> AT = Set.of("in", "at", "near", "outside", "inside", "across", "around");
    private static final Set<String> DUTIES =
            Set.of("patrol", "operation", "mission", "duty", "guard", "exercise", "manoeuvre", "errand", "raid");
    /** People who act where they are; officials speak of other places than those they sit in. */
    private static final Set<String> ON_THE_SPOT =
            Set.of("CVL", "COP", "LAB", "EDU", "MED", "REL", "OPP", "REF", "UAF", "CRM", "JUD", "MIL", "REB", "SEP");

    private static final Set<String> OPENING = Set.of("punct", "cc", "case", "det", "mark");

    private final Sentence sentence;
    private final Mentions mentions;
    private final FrontedTime front;

    public Surroundings(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.front = new FrontedTime(sentence);
    }

    /** Times to which the clause hangs (<i>since 1998, when the army took the port</i>), or that stand right before its subject (<i>in 2020 the EU imposed</i>). */
    Optional<TimeMention> date(Reading reading) {
        Token predicate = reading.predicate();
        Token verb = first(predicate);
        int first = firstOf(predicate);
        Optional<TimeMention> within =
                ofClause(predicate).or(() -> ofClause(verb)); // hours after police came and fired
        if (within.isPresent()) {
            return within;
        }
        for (TimeMention time : mentions.timesIn(sentence)) {
            Token head = sentence.token(time.head());
            boolean opening = opens(time.span().start(), predicate);
            boolean apart = opening || front.isBefore(time, verb) && front.isBehindComma(time);
            if (time.isOfNextClause() || front.isOfOtherDay(time, verb) || isOfRelative(head, predicate) && !apart) {
                continue;
            }
            boolean above = sentence.governs(head, predicate);
            boolean around = above
                    || !isAfterthought(predicate) && endsAt(time, first)
                    || opensList(time, predicate)
                    || front.isBefore(time, verb)
                    || opening;
            if (!time.isDuration() && around) {
                return Optional.of(time);
            }
        }
        return relativeHead(predicate)
                .flatMap(noun -> mentions.timesIn(sentence).stream()
                        .filter(t -> !t.isDuration() && hangsOn(t.head(), noun))
                        .findFirst());
    }

    /** <i>The man who killed two in 2022 was arrested</i>, <i>the ban imposed in 2022 was lifted</i>: he killed them then. */
    private boolean isOfRelative(Token day, Token predicate) {
        Token at = day;
        while (at.head() >= 0 && !at.is("acl:relcl") && !isParticiple(at)) {
            at = sentence.token(at.head());
        }
        return (at.is("acl:relcl") || isParticiple(at))
                && at.index() != predicate.index()
                && !sentence.governs(at, predicate);
    }

    private boolean isParticiple(Token verb) {
        return verb.is("acl")
                && verb.tag().equals("VBN")
                && sentence.head(verb).filter(noun -> noun.is("nsubj")).isPresent();
    }

    /** <i>picked a day for the vote on 6 May, drawing protests</i>: what stands before the comma is of the words there. */
    private boolean isAfterthought(Token verb) {
        return verb.is("advcl")
                && verb.tag().equals("VBG")
                && verb.head() < verb.index()
                && sentence.children(verb).stream().noneMatch(t -> t.relation().startsWith("nsubj"));
    }

    /** <i>on Friday, a day after police arrested him</i>; <i>after gunmen attacked parliament that December, the army</i>. */
    Optional<TimeMention> ofClause(Token verb) {
        int first = firstOf(verb);
        return mentions.timesIn(sentence).stream()
                .filter(t -> !t.isDuration()
                        && (t.isOfNextClause() ? endsAt(t, first) : closes(t, verb) || closesRelative(t, verb)))
                .findFirst();
    }

    /** <i>left office on Friday, a day after police arrested him and seized his car</i>: the day that stands right before their subject. */
    Optional<TimeMention> ofNextClause(Token predicate) {
        Token verb = first(predicate);
        int first = firstOf(verb);
        return mentions.timesIn(sentence).stream()
                .filter(t -> t.isOfNextClause() && endsAt(t, first))
                .findFirst();
    }

    /** The first of verbs that share subject and tense: <i>on Friday closed its border and recalled its envoy</i>. */
    private Token first(Token verb) {
        boolean shares = verb.is("conj")
                && sentence.children(verb).stream()
                        .noneMatch(t ->
                                t.relation().startsWith("nsubj") || t.relation().equals("aux"));
        return shares ? sentence.head(verb).filter(Token::isVerb).orElse(verb) : verb;
    }

    /** Where the subject of a verb begins, or the verb itself. */
    int firstOf(Token verb) {
        return sentence.children(verb).stream()
                .filter(t -> t.relation().startsWith("nsubj"))
                .flatMap(t -> sentence.subtree(t).stream())
                .mapToInt(Token::index)
                .min()
                .orElse(verb.index());
    }

    /** Whether the time is the end of an opening clause, up to its comma, wherever the parser hangs it. */
    private boolean closes(TimeMention time, Token verb) {
        Token head = sentence.token(time.head());
        int comma = head.index() + 1;
        return verb.is("advcl")
                && verb.index() < head.index()
                && head.index() < verb.head()
                && head.head() == verb.head()
                && comma < sentence.tokens().size()
                && sentence.token(comma).is("punct")
                && sentence.tokens().subList(verb.index(), comma).stream().noneMatch(t -> t.is("punct"));
    }

    /** <i>The envoy, who has been in Lima since Monday, met him</i>: the end of the clause about the subject, up to its comma. */
    private boolean closesRelative(TimeMention time, Token verb) {
        Token head = sentence.token(time.head());
        int comma = head.index() + 1;
        return verb.is("acl:relcl")
                && sentence.head(verb)
                        .filter(noun -> noun.is("nsubj") && noun.head() == head.head())
                        .isPresent()
                && verb.index() < head.index()
                && comma < head.head()
                && sentence.token(comma).form().equals(",")
                && sentence.tokens().subList(verb.index() + 1, comma).stream().noneMatch(Token::isVerb);
    }

    /** <i>since 1998, when the king fled, the army took the port and closed the border</i>: the clauses after <i>when</i> are all of that time, however they are joined. */
    private boolean opensList(TimeMention time, Token predicate) {
        int when = time.head() + 1;
        while (when < sentence.tokens().size() && sentence.token(when).is("punct")) {
            when++;
        }
        boolean past = predicate.tag().equals("VBD") || predicate.tag().equals("VBN");
        boolean earlier = predicate.is("ccomp")
                && sentence.hasChild(predicate, t -> t.is("aux") && t.lemma().equals("have"));
        return past
                && !earlier
                && when < predicate.index()
                && sentence.token(when).form().equalsIgnoreCase("when")
                && predicate.isVerb();
    }

    /** <i>Last year Chad cut air links and expelled two envoys</i>: what opens a sentence holds for its main clause. */
    private boolean opens(int start, Token predicate) {
        Token main = predicate.is("conj") && sentence.child(predicate, "nsubj").isEmpty()
                ? sentence.head(predicate).orElse(predicate)
                : predicate;
        boolean opening = sentence.tokens().stream()
                .filter(t -> t.span().start() < start)
                .allMatch(t -> OPENING.contains(t.relation())
                        || t.tag().equals("IN") // on Friday hundreds of women: hung as an adverb
                        || t.lemma().equals("not")); // not since 1998
        boolean apart = sentence.tokens().stream()
                .anyMatch(t -> t.form().equals(";")
                        && t.span().start() > start
                        && t.index() < main.index()); // In May ten drowned; a court is asking why
        return main.isVerb() && main.head() < 0 && opening && !apart;
    }

    /** The time that opens the sentence, for its main verb, or that stands right before the verb; or that of its whole clause. */
    Optional<TimeMention> around(Token verb) {
        return mentions.timesIn(sentence).stream()
                .filter(t -> !t.isDuration() && !t.isOfNextClause())
                .filter(t -> opens(t.span().start(), verb) || front.isBefore(t, verb))
                .findFirst()
                .or(() -> ofClause(verb));
    }

    /** When it was promised, threatened or announced: <i>said on Friday that it would send troops</i>. */
    Optional<TimeMention> uttered(Reading reading, Circumstances circumstances) {
        Token predicate = reading.predicate();
        Optional<Token> saying = predicate.is("ccomp") || predicate.is("xcomp")
                ? sentence.head(predicate).filter(Token::isVerb)
                : sentence.child(predicate, "parataxis").filter(v -> v.isVerb() && isOneClause(predicate, v));
        return saying.flatMap(verb -> circumstances
                .date(circumstances.around(verb))
                .or(() -> mentions.timesIn(sentence).stream()
                        .filter(t -> !t.isDuration()
                                && !t.isOfNextClause()
                                && (front.isBefore(t, verb) || opens(t.span().start(), verb)))
                        .findFirst())
                .or(() -> ofFirst(verb, circumstances)));
    }

    /** <i>Chad yesterday sued Togo and said that it would leave the union</i>: said on the day of the first verb. */
    private Optional<TimeMention> ofFirst(Token verb, Circumstances circumstances) {
        boolean joined = verb.is("conj")
                && sentence.child(verb, "nsubj").isEmpty()
                && verb.tag().equals("VBD");
        return (joined ? sentence.head(verb) : Optional.<Token>empty())
                .filter(first -> first.tag().equals("VBD"))
                .flatMap(first -> circumstances
                        .date(circumstances.around(first))
                        .or(() -> mentions.timesIn(sentence).stream()
                                .filter(t -> !t.isDuration() && !t.isOfNextClause() && front.isBefore(t, first))
                                .findFirst()));
    }

    /** <i>Chad will pay, the envoy said on Friday</i>, but not <i>Chad paid; the envoy left on Friday</i>. */
    private boolean isOneClause(Token one, Token other) {
        int from = Math.min(one.index(), other.index());
        int to = Math.max(one.index(), other.index());
        return sentence.tokens().subList(from, to).stream()
                .noneMatch(t -> t.form().equals(";") || t.form().equals(":"));
    }

    /** The verb of which this is the purpose or the means, if it tells of no act itself: <i>used gas on Thursday to disperse them</i>. */
    Optional<Token> served(Reading reading, Circumstances circumstances) {
        Token predicate = reading.predicate();
        boolean means = predicate.is("advcl") || predicate.is("xcomp");
        boolean form = predicate.tag().equals("VBG")
                || sentence.hasChild(predicate, t -> t.tag().equals("TO"));
        return means && form
                ? sentence.head(predicate).filter(v -> v.isVerb() && !circumstances.isPredicate(v))
                : Optional.empty();
    }

    private boolean endsAt(TimeMention time, int first) {
        int at = first - 1;
        while (at > 0 && sentence.token(at).is("punct")) {
            at--;
        }
        return at >= 0 && sentence.token(at).span().end() == time.span().end();
    }

    /** <i>flew to Warsaw, where he met</i>; <i>protesters in Lagos burned tyres</i>. */
    public Optional<PlaceMention> place(Reading reading) {
        Optional<PlaceMention> where =
                relativeHead(reading.predicate()).flatMap(this::placeAt).or(() -> beforeWhere(reading.predicate()));
        return where.or(() -> opening(mainVerb(reading.predicate())))
                .or(() -> reading.actors().stream()
                        .filter(a -> a.sentence() == sentence.index()
                                && a.actor().sector() != null
                                && ON_THE_SPOT.contains(a.actor().sector()))
                        .map(this::placeOf)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** The place that opens the clause of the sentence's main verb: <i>In Lima, ministers said</i>. */
    Optional<PlaceMention> opening(Token verb) {
        return mentions.placesIn(sentence).stream()
                .filter(p -> opens(p.span().start(), verb)
                        && AT.contains(NounPhrase.preposition(sentence, sentence.token(p.head()))))
                .findFirst();
    }

    /** Lima itself, or what is said to be it or to lie in it: <i>the bombing of Lima, a port in which two were killed</i>. */
    private Optional<PlaceMention> placeAt(Token noun) {
        Token named = noun.is("appos") ? sentence.head(noun).orElse(noun) : noun;
        return mentions.placesIn(sentence).stream()
                .filter(p -> p.head() == noun.index()
                        || p.head() == named.index()
                        || hangsOn(
                                NounPhrase.located(sentence, sentence.token(p.head()))
                                        .index(),
                                noun))
                .findFirst();
    }

    /** <i>rose at their barracks in Lima, where they shot two officers</i>: the place right before <i>where</i>, wherever the parser hangs its clause. */
    private Optional<PlaceMention> beforeWhere(Token predicate) {
        Optional<Token> where = sentence.children(predicate, "advmod").stream()
                .filter(t -> t.lemma().equals("where") && t.index() < predicate.index())
                .findFirst();
        int at = where.map(t -> t.index() - 1).orElse(-1);
        while (at > 0 && sentence.token(at).is("punct")) {
            at--;
        }
        int last = at;
        return mentions.placesIn(sentence).stream()
                .filter(p -> last > 0
                        && p.span().end() == sentence.token(last).span().end())
                .findFirst();
    }

    /** <i>Crowds burned a bus in Lima and blocked the road</i>: who did both did both there, if the first verb tells of places in one country only. */
    public Optional<PlaceMention> ofVerbBefore(Reading reading) {
        Token verb = reading.predicate();
        Token first = first(verb);
        List<PlaceMention> places = first == verb
                ? List.of()
                : mentions.placesIn(sentence).stream()
                        .filter(p -> first.index() < p.head() && p.head() < verb.index())
                        .filter(p -> AT.contains(NounPhrase.preposition(sentence, sentence.token(p.head()))))
                        .toList();
        boolean one = places.stream().map(p -> p.place().country()).distinct().count() == 1;
        return one ? Optional.of(places.get(0)) : Optional.empty();
    }

    /** <i>Protests spread, with police firing shots in Lima</i>: what is told beside it happens there, too. */
    public Optional<PlaceMention> beside(Reading reading) {
        Token predicate = reading.predicate();
        Token verb = predicate.is("nsubj") ? sentence.head(predicate).orElse(predicate) : predicate;
        return sentence.children(verb, "advcl").stream()
                .filter(v -> sentence.hasChild(v, t -> t.is("mark") && t.lemma().equals("with")))
                .flatMap(v -> sentence.subtree(v).stream())
                .filter(t -> AT.contains(NounPhrase.preposition(sentence, t)))
                .flatMap(t -> mentions.placesIn(sentence).stream().filter(p -> p.head() == t.index()))
                .findFirst();
    }

    Optional<PlaceMention> placeOf(ActorMention people) {
        Token head = sentence.token(people.head());
        return mentions.placesIn(sentence).stream()
                .filter(p -> {
                    Token place = NounPhrase.located(sentence, sentence.token(p.head()));
                    boolean seat = p.place().kind().equals("building"); // the Pentagon is in no place of its own
                    boolean at = AT.contains(NounPhrase.preposition(sentence, place));
                    return p.head() == head.index() && !seat // a Lima court
                            || at && (hangsOn(place.index(), head) || isOnDuty(place, head));
                })
                .findFirst();
    }

    /** <i>soldiers on patrol near Lima</i> */
    private boolean isOnDuty(Token place, Token people) {
        return sentence.head(place)
                .filter(duty -> DUTIES.contains(duty.lemma())
                        && NounPhrase.preposition(sentence, duty).equals("on")
                        && duty.head() == people.index())
                .isPresent();
    }

    /** <i>In Lima the minister denounced the raid after talks with the envoy</i>: the talks were in Lima as well. */
    private Token mainVerb(Token predicate) {
        return predicate.isNoun() && predicate.is("obl")
                ? sentence.head(predicate).filter(Token::isVerb).orElse(predicate)
                : predicate;
    }

    private boolean hangsOn(int token, Token noun) {
        return sentence.token(token).head() == noun.index()
                && sentence.token(token).is("nmod");
    }

    /** The noun of a clause that tells what happened there or then: <i>an attack on Monday in which four were killed</i>. */
    private Optional<Token> relativeHead(Token predicate) {
        Token verb = predicate.is("conj") ? sentence.head(predicate).orElse(predicate) : predicate;
        boolean whereabouts = sentence.hasChild(
                verb,
                t -> t.tag().equals("WRB")
                        || t.is("obl") && t.tag().equals("WDT")
                        || t.is("obl") && t.lemma().equals("which"));
        boolean relative = verb.is("acl") || verb.is("advcl");
        return relative && whereabouts ? sentence.head(verb).filter(Token::isNoun) : Optional.empty();
    }

    /** Whether what stands behind the preposition is where something is: <i>in</i>, <i>near</i>. */
    public static boolean isAt(String preposition) {
        return AT.contains(preposition);
    }
}
