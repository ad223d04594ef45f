package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends what hangs on the wrong word: <i>signed an accord on 6 August, which Chad rejected</i>, <i>was named a terrorist by Chad</i>, <i>the lawmaker Ann Roe, on whom
 * Chad imposed sanctions</i>, <i>stopped a boat with ten Chadians aboard</i>.
 */
final class Attachments extends TreeEdits {
    private static final Set<String> TIMES = Set.of(
            ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
                            + "September October November December Jan. Feb. Aug. Sept. Oct. Nov. Dec. week month year day night")
                    .split(" "));
    private static final Set<String> THINGS = Set.of("which", "that");
    private static final Set<String> BESIDE = Set.of("conj", "advcl", "parataxis", "ccomp", "dep");
    private static final Set<String> ASKED =
            Set.of("request", "insistence", "urging", "behest", "bidding", "prompting", "instigation", "invitation");
    /** What is to be done hangs on these where it stands right behind them. */
    private static final Set<String> RESOLVED =
            Set.of("vote", "decision", "plan", "bid", "move", "refusal", "proposal", "resolution", "pledge", "promise");

    /** What kills, wherever it happens. */
    private static final Set<String> BLASTS = Set.of(
            ("attack bombing blast explosion strike airstrike shelling raid assault shooting ambush massacre clash bomb crash earthquake quake accident "
                            + "incursion offensive operation fire riot battle")
                    .split(" "));

    private static final Set<String> HARMING =
            Set.of("kill", "injure", "wound", "destroy", "wreck", "damage", "claim", "leave", "maim", "hurt");

    private static final Set<String> ARTICLES = Set.of("a", "an", "each", "every");
    private static final Set<String> MADE = Set.of("xcomp", "obj");

    private static final Set<String> MARCHING =
            Set.of("march", "gather", "rally", "demonstrate", "protest", "assemble", "converge", "camp", "pour");
    private static final Set<String> PROTESTING =
            Set.of("denounce demand protest condemn call oppose urge mark commemorate show voice support".split(" "));
    private static final Set<String> SPOKEN = Set.of(
            ("say call accuse condemn criticise criticize urge warn welcome praise reject deny denounce insist demand describe ask "
                            + "appeal pledge promise vow announce blame back hail")
                    .split(" "));
    private static final Set<String> TELLING =
            Set.of("tell", "inform", "assure", "remind", "warn", "convince", "persuade", "notify");

    private static final Set<String> RATES = Set.of("year", "month", "week", "day", "hour");
    private static final Set<String> BETWEEN_PARTIES = Set.of("from", "to");
    private static final int SHORT = 7;
    private static final Set<String> ABOARD = Set.of("aboard", "inside");
    private static final Set<String> MEANS = Set.of(
            "%",
            "percent",
            "cent",
            "half",
            "third",
            "quarter",
            "vote",
            "margin",
            "force",
            "law",
            "decree",
            "sea",
            "air",
            "land",
            "road",
            "rail",
            "telephone",
            "phone",
            "letter",
            "mail",
            "email",
            "mistake",
            "surprise",
            "court");

    private Attachments(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        Attachments repairs = new Attachments(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            repairs.relativeOnDay(i);
            repairs.relativeOfBlast(i);
            repairs.relativeJoined(i);
            repairs.relativeOfObject(i);
            repairs.agentOfPassive(i);
            repairs.atRequest(i);
            repairs.resolved(i);
            repairs.purposeOfMarch(i);
            repairs.toldCrowd(i);
            repairs.whileOther(i);
            repairs.passengersOnBoard(i);
            repairs.passengersAboard(i);
            repairs.sellerBehindRate(i);
            repairs.agentOfDeed(i);
        }
        return List.copyOf(repairs.tokens);
    }

    /** <i>called a march for Saturday, which the mayor has banned</i>: no day is banned, but what it was called for then. */
    private void relativeOnDay(int i) {
        Token verb = tokens.get(i);
        boolean onDay = verb.is("acl:relcl")
                && verb.head() >= 0
                && TIMES.contains(tokens.get(verb.head()).form())
                && any(
                        i,
                        t -> THINGS.contains(t.lemma())
                                && (t.is("obj") || t.relation().startsWith("nsubj")));
        if (!onDay) {
            return;
        }
        Token day = tokens.get(verb.head());
        Optional<Token> noun = day.head() < 0 ? Optional.empty() : Optional.of(tokens.get(day.head()));
        noun = noun.filter(Token::isVerb)
                .flatMap(v -> child(v.index(), t -> t.is("obj") && t.isNoun() && t.index() < day.index()))
                .or(() -> Optional.of(tokens.get(Math.max(day.head(), 0)))
                        .filter(t -> t.isNoun() && !TIMES.contains(t.form()) && t.index() < day.index()));
        noun.ifPresent(n -> hang(verb, n.index(), "acl:relcl"));
    }

    /** <i>died in a blast on the quay that killed nine</i>: no quay kills. */
    private void relativeOfBlast(int i) {
        Token verb = tokens.get(i);
        boolean harming = verb.is("acl:relcl")
                && HARMING.contains(verb.lemma())
                && any(i, t -> THINGS.contains(t.lemma()) && t.is("nsubj") && t.index() < i);
        int noun = harming ? verb.head() : -1;
        for (int steps = 0; noun >= 0 && steps < 3; steps++) {
            if (BLASTS.contains(tokens.get(noun).lemma())) {
                hang(verb, noun, "acl:relcl");
                return;
            }
            boolean where = tokens.get(noun).is("nmod")
                    && any(noun, t -> t.is("case") && !t.lemma().equals("by"));
            noun = where ? tokens.get(noun).head() : -1;
        }
    }

    /** <i>fired to disperse people who marched to denounce a theft</i>: those denounced it who marched. */
    private void purposeOfMarch(int i) {
        Token purpose = tokens.get(i);
        boolean infinitive = PROTESTING.contains(purpose.lemma())
                && purpose.is("advcl")
                && any(i, t -> t.tag().equals("TO") && t.index() < i)
                && none(i, t -> t.relation().startsWith("nsubj"));
        if (!infinitive) {
            return;
        }
        for (int m = i - 1; m > purpose.head(); m--) {
            Token march = tokens.get(m);
            if (march.is("acl:relcl") && MARCHING.contains(march.lemma()) && isBelow(m, purpose.head())) {
                hang(purpose, m, "advcl");
                return;
            }
        }
    }

    /** <i>told a cheering crowd that he was going home</i>: that is what they were told, and tells nothing of the crowd. */
    private void toldCrowd(int i) {
        Token verb = tokens.get(i);
        boolean clause = verb.is("acl")
                && verb.head() >= 0
                && any(i, t -> t.is("mark") && t.lemma().equals("that"))
                && any(i, t -> t.relation().startsWith("nsubj"));
        Token told = clause ? tokens.get(verb.head()) : verb;
        boolean object = clause && (told.is("obj") || told.is("iobj")) && told.head() >= 0;
        if (object && TELLING.contains(tokens.get(told.head()).lemma())) {
            hang(verb, told.head(), "ccomp");
        }
    }

    /** <i>the lawmaker Ann Roe, on whom Chad imposed sanctions</i>: the clause is hers, and none beside the verb before. */
    private void relativeJoined(int i) {
        Token pronoun = tokens.get(i);
        boolean opens = i > 2
                && pronoun.tag().equals("WP")
                && pronoun.lemma().equals("whom")
                && pronoun.is("obl")
                && pronoun.head() > i
                && tokens.get(i - 1).head() == i
                && isComma(i - 2)
                && tokens.get(i - 3).isProperNoun();
        if (!opens) {
            return;
        }
        Token verb = tokens.get(pronoun.head());
        Token name = tokens.get(i - 3);
        if ((verb.is("conj") || verb.is("advcl") || verb.is("parataxis"))
                && verb.head() < i
                && !isBelow(name.index(), verb.index())) {
            hang(verb, name.index(), "acl:relcl");
        }
    }

    /** <i>phoned Ann Roe, whom he urged to go</i>, <i>praised Niger, which it asked to help</i>: whom he urged hangs on her, and not beside the verb before. */
    private void relativeOfObject(int i) {
        Token pronoun = tokens.get(i);
        boolean opens = i > 2
                && pronoun.tag().startsWith("W")
                && (pronoun.lemma().equals("whom") || pronoun.lemma().equals("which"))
                && pronoun.is("obj")
                && pronoun.head() > i
                && isComma(i - 1)
                && tokens.get(i - 2).isProperNoun();
        if (!opens) {
            return;
        }
        Token name = tokens.get(i - 2);
        Token inner = tokens.get(pronoun.head());
        boolean asked = inner.is("xcomp") && inner.head() > i && none(inner.head(), t -> t.is("obj"));
        Token verb = asked ? tokens.get(inner.head()) : inner;
        boolean beside = BESIDE.contains(verb.relation()) && verb.head() < i && verb.head() >= 0;
        boolean own = any(verb.index(), t -> t.is("nsubj") && t.index() > i);
        if (beside && own && !isBelow(name.index(), verb.index())) {
            hang(pronoun, verb.index(), "obj");
            hang(verb, name.index(), "acl:relcl");
        }
    }

    /** <i>was named a terrorist by Chad</i>, <i>was refused entry by Chad</i>: it is Chad that names and refuses. */
    private void agentOfPassive(int i) {
        Token agent = tokens.get(i);
        boolean by = agent.is("nmod")
                && agent.isNoun()
                && agent.head() >= 0
                && agent.head() < i
                && any(i, t -> t.is("case") && t.lemma().equals("by"));
        Token made = by ? tokens.get(agent.head()) : agent;
        if (!by || !MADE.contains(made.relation()) || made.head() < 0 || made.head() > made.index()) {
            return;
        }
        Token verb = tokens.get(made.head());
        boolean passive = verb.tag().equals("VBN")
                && any(verb.index(), t -> t.is("aux:pass"))
                && none(verb.index(), t -> t.is("obl:agent"));
        if (passive) {
            hang(agent, verb.index(), "obl:agent");
        }
    }

    /** <i>put off the vote at Chad's request</i>: the deed was asked for, and not its object. */
    private void atRequest(int i) {
        Token request = tokens.get(i);
        boolean asked = request.is("nmod")
                && ASKED.contains(request.lemma())
                && request.head() >= 0
                && any(i, t -> t.is("case") && t.lemma().equals("at"));
        if (!asked) {
            return;
        }
        Token noun = tokens.get(request.head());
        boolean argument = noun.head() >= 0
                && (noun.is("obj") || noun.is("obl"))
                && tokens.get(noun.head()).isVerb();
        if (argument) {
            hang(request, noun.head(), "obl");
        }
    }

    /** <i>left in protest at the vote to readmit Chad</i>: that is what was voted, and not why they left. */
    private void resolved(int i) {
        Token deed = tokens.get(i);
        boolean purpose = deed.is("advcl")
                && deed.tag().equals("VB")
                && i > 1
                && deed.head() >= 0
                && deed.head() < i
                && tokens.get(i - 1).tag().equals("TO")
                && tokens.get(i - 1).head() == i;
        if (!purpose) {
            return;
        }
        Token noun = tokens.get(i - 2);
        boolean oblique = RESOLVED.contains(noun.lemma())
                && noun.isNoun()
                && (noun.is("obl") || noun.is("nmod"))
                && any(noun.index(), t -> t.is("case"));
        if (oblique) {
            hang(deed, noun.index(), "acl");
        }
    }

    /** <i>Chad said that its camp was shelled, while Libya accused it of lying</i>: what another says meanwhile is no part of what the first said. */
    private void whileOther(int i) {
        Token mark = tokens.get(i);
        boolean contrast =
                mark.is("mark") && mark.lemma().equals("while") && i > 0 && isComma(i - 1) && mark.head() > i;
        if (!contrast) {
            return;
        }
        Token verb = tokens.get(mark.head());
        Token told = verb.head() >= 0 ? tokens.get(verb.head()) : verb;
        boolean spoken = verb.is("advcl")
                && SPOKEN.contains(verb.lemma())
                && any(verb.index(), t -> t.is("nsubj"))
                && told.is("ccomp")
                && told.index() < i
                && told.head() >= 0
                && told.head() < told.index();
        if (spoken) {
            hang(verb, told.head(), "advcl");
        }
    }

    /** <i>stopped a boat with 60 Sudanese on board</i>: the people are what it had on board. */
    private void passengersOnBoard(int i) {
        boolean behind = i > 4
                && tokens.get(i).form().equals("board")
                && tokens.get(i - 1).form().equals("on");
        int with = i - 3;
        while (behind
                && with > i - SHORT
                && with > 0
                && !tokens.get(with).form().equals("with")) {
            with--;
        }
        Token people = behind ? tokens.get(i - 2) : tokens.get(i);
        boolean named = people.isNoun() || Character.isUpperCase(people.form().charAt(0));
        if (!behind
                || !named
                || !tokens.get(with).form().equals("with")
                || !tokens.get(with - 1).is("obj")) {
            return;
        }
        tokens.set(people.index(), with(people, people.isNoun() ? people.tag() : "NNPS", with - 1, "nmod"));
        hang(tokens.get(with), people.index(), "case");
        for (int between = with + 1; between < people.index(); between++) {
            if (tokens.get(between).head() == i || !isBelow(between, people.index())) {
                hang(tokens.get(between), people.index(), tokens.get(between).relation());
            }
        }
        hang(tokens.get(i - 1), i, "case");
        hang(tokens.get(i), people.index(), "nmod");
    }

    /** <i>turned back a trawler with 200 Rohingya aboard</i>: they were in the trawler, and nobody turned it back with them. */
    private void passengersAboard(int i) {
        Token people = tokens.get(i);
        boolean with = people.is("obl")
                && people.head() >= 0
                && people.head() < i
                && any(i, t -> t.is("case") && t.form().equals("with"))
                && i + 1 < tokens.size()
                && (ABOARD.contains(tokens.get(i + 1).form())
                        || any(i, t -> t.is("nmod") && t.form().equals("board")));
        Optional<Token> vessel =
                with ? child(people.head(), t -> t.is("obj") && last(t.index()) == first(i) - 1) : Optional.empty();
        vessel.ifPresent(v -> hang(people, v.index(), "nmod"));
    }

    /** <i>buys 40 tonnes of rice a year from Chad</i>: it is the rice that comes from there. */
    private void sellerBehindRate(int i) {
        Token party = tokens.get(i);
        Token rate = party.is("nmod") && party.head() >= 0 ? tokens.get(party.head()) : party;
        boolean behind = rate.index() == first(i) - 1
                && rate.relation().startsWith("obl")
                && RATES.contains(rate.lemma())
                && any(rate.index(), t -> t.is("det") && ARTICLES.contains(t.lemma()))
                && any(i, t -> t.is("case") && BETWEEN_PARTIES.contains(t.form()));
        if (behind) {
            hang(party, rate.head(), "obl");
        }
    }

    /** <i>condemned the detention of two Chadians by Togolese troops</i>: the troops detained them, and condemned nothing. */
    private void agentOfDeed(int i) {
        Token agent = tokens.get(i);
        boolean by = agent.is("obl")
                && agent.isNoun()
                && agent.head() >= 0
                && agent.head() < i
                && !MEANS.contains(agent.lemma())
                && !TIMES.contains(agent.form())
                && none(i, t -> t.is("case") && !t.lemma().equals("by"))
                && any(i, t -> t.is("case"));
        Token verb = by ? tokens.get(agent.head()) : agent;
        boolean active = by
                && verb.isVerb()
                && !verb.is("acl")
                && none(verb.index(), t -> t.is("aux:pass") || t.relation().equals("nsubj:pass"));
        Optional<Token> deed = active
                ? child(
                        verb.index(),
                        t -> t.is("obj")
                                && t.tag().equals("NN")
                                && any(t.index(), c -> c.is("nmod") && last(c.index()) == first(i) - 1 && isOf(c)))
                : Optional.empty();
        deed.ifPresent(d -> hang(agent, d.index(), "nmod"));
    }

    private boolean isOf(Token noun) {
        return any(noun.index(), t -> t.is("case") && t.form().equals("of"));
    }
}
