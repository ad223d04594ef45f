package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends to whom something is given and who is asked to do something: <i>gave a diplomat five days</i>, <i>urged the government to reconsider</i>. */
final class ObjectRepairs extends TreeEdits {
    /** Verbs that take two objects: to whom, and what. */
    private static final Set<String> GIVING = Set.of(
            "give",
            "send",
            "lend",
            "sell",
            "offer",
            "grant",
            "promise",
            "pledge",
            "hand",
            "pay",
            "award",
            "owe",
            "show",
            "teach",
            "tell",
            "deny",
            "refuse",
            "cost",
            "allow",
            "bring",
            "guarantee",
            "present",
            "allot",
            "allocate",
            "assign",
            "bequeath",
            "concede",
            "afford",
            "accord",
            "spare",
            "wish",
            "buy",
            "win",
            "earn");

    private static final Set<String> CONTROLLING = Set.of(
            "urge",
            "ask",
            "tell",
            "order",
            "beg",
            "implore",
            "instruct",
            "command",
            "press",
            "persuade",
            "invite",
            "advise",
            "warn",
            "force",
            "compel",
            "encourage",
            "request",
            "direct",
            "authorise",
            "authorize",
            "forbid",
            "beseech");

    /** What somebody is asked in: <i>asked him in a letter to step in</i>. */
    private static final Set<String> MESSAGES = Set.of(
            "letter",
            "note",
            "message",
            "call",
            "telegram",
            "cable",
            "email",
            "statement",
            "speech",
            "address",
            "broadcast",
            "interview",
            "video",
            "tweet",
            "post",
            "telephone",
            "phone",
            "conversation",
            "meeting");

    private static final Set<String> TELLING = Set.of("tell", "address", "inform", "assure", "promise");

    private static final Set<String> NAMING =
            Set.of("call", "brand", "label", "term", "dub", "deem", "consider", "declare", "pronounce", "think");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> TIMES = Set.of("minute", "hour", "day", "week", "month", "year");

    /** Verbs that are about what the gerund behind them says. */
    private static final Set<String> WITH_GERUND = Set.of(
            "rule out",
            "give up",
            "put off",
            "hold off",
            "call off",
            "leave off",
            "swear off",
            "deny",
            "consider",
            "contemplate",
            "suggest",
            "propose",
            "recommend",
            "advocate",
            "favour",
            "favor",
            "oppose",
            "reject",
            "exclude",
            "admit",
            "acknowledge",
            "avoid",
            "resist",
            "risk",
            "postpone",
            "delay",
            "halt",
            "cease",
            "stop",
            "resume",
            "begin",
            "start",
            "continue",
            "discuss");

    private ObjectRepairs(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        ObjectRepairs repairs = new ObjectRepairs(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            repairs.firstOfTwoObjects(i);
            repairs.askedToDo(i);
            repairs.askedInMessage(i);
            repairs.besideVerb(i);
            repairs.calledBehindPlace(i);
            repairs.timeToDoIt(i);
            repairs.broughtHome(i);
            repairs.gerundAsObject(i);
            repairs.calledInPlural(i);
            repairs.toldPeople(i);
            repairs.allOfWhich(i);
        }
        return List.copyOf(repairs.tokens);
    }

    /** <i>…, all of which Chad denies</i>: of two subjects the first, which is part of what was told before, is the object. */
    private void allOfWhich(int i) {
        Token which = tokens.get(i);
        boolean part = which.tag().equals("WDT") && which.is("nmod") && which.head() >= 0 && which.head() < i;
        Token all = part ? tokens.get(which.head()) : which;
        boolean first = part
                && all.is("nsubj")
                && all.head() > i
                && any(all.head(), t -> t.is("nsubj") && t.index() > i)
                && none(all.head(), t -> t.is("obj"));
        if (first) {
            hang(all, all.head(), "obj");
        }
    }

    /** <i>told cheering crowds that he would stay</i>: nobody is told to cheer; the crowds are told. */
    private void toldPeople(int i) {
        Token participle = tokens.get(i);
        int verb = participle.tag().equals("VBG") && participle.is("xcomp") ? participle.head() : -1;
        boolean told = verb == i - 1
                && verb >= 0
                && TELLING.contains(tokens.get(verb).lemma())
                && none(verb, t -> t.is("obj"));
        Optional<Token> people = told
                ? child(
                        i,
                        t -> t.is("obj") && t.index() > i && t.tag().equals("NNS") && !any(t.index(), c -> c.is("det")))
                : Optional.empty();
        people.ifPresent(p -> {
            for (Token child : List.copyOf(tokens)) {
                if (child.head() == i) {
                    hang(child, verb, child.relation());
                }
            }
            hang(participle, p.index(), "amod");
        });
    }

    /** <i>called the deputies terrorists</i>: of two plurals side by side the second is what the first are called. */
    private void calledInPlural(int i) {
        Token name = tokens.get(i);
        boolean plural = name.tag().equals("NNS") && name.is("obj") && i > 0;
        int verb = plural ? name.head() : -1;
        if (verb < 0 || !NAMING.contains(tokens.get(verb).lemma())) {
            return;
        }
        Token called = tokens.get(i - 1);
        if (called.tag().equals("NNS") && called.is("compound") && called.head() == i) {
            for (Token child : List.copyOf(tokens)) {
                if (child.head() == i && child.index() < called.index()) {
                    hang(child, called.index(), child.relation());
                }
            }
            hang(called, verb, "obj");
            hang(name, verb, "xcomp");
        }
    }

    /** <i>has ruled out joining it</i>, <i>denies having shelled it</i>: the gerund right behind such a verb is what it is about, and no circumstance. */
    private void gerundAsObject(int i) {
        Token gerund = tokens.get(i);
        int verb = gerund.head();
        boolean circumstance = gerund.tag().equals("VBG") && gerund.is("advcl") && verb >= 0 && verb < i;
        if (!circumstance || any(verb, t -> t.is("obj") || t.is("ccomp") || t.is("xcomp"))) {
            return;
        }
        int first = first(i);
        Token before = tokens.get(first - 1);
        String phrase = tokens.get(verb).lemma() + " " + before.lemma();
        boolean bare = before.index() == verb && WITH_GERUND.contains(before.lemma());
        boolean particle = before.head() == verb && first - 2 == verb && WITH_GERUND.contains(phrase);
        if (bare || particle) {
            hang(gerund, verb, "xcomp");
        }
    }

    /** <i>gave a Chadian diplomat five days to leave</i>: of two objects the first tells to whom. */
    private void firstOfTwoObjects(int i) {
        Token verb = tokens.get(i);
        if (!verb.isVerb() || !GIVING.contains(verb.lemma()) || any(i, t -> t.is("iobj"))) {
            return;
        }
        List<Token> objects = tokens.stream()
                .filter(t -> t.head() == i && t.is("obj") && t.index() > i)
                .toList();
        if (objects.size() == 2) {
            hang(objects.get(0), i, "iobj");
        }
    }

    /** <i>Urged the government to reconsider</i>: who is to do something is who is urged. */
    private void askedToDo(int i) {
        Token verb = tokens.get(i);
        if (!verb.isVerb() || !CONTROLLING.contains(verb.lemma()) || any(i, t -> t.is("obj"))) {
            return;
        }
        Optional<Token> deed = child(
                i,
                t -> t.is("xcomp")
                        && t.index() > i
                        && any(t.index(), to -> to.tag().equals("TO"))
                        && none(i, c -> c.is("ccomp")));
        deed.flatMap(d -> child(d.index(), t -> t.is("nsubj") && t.index() > i && t.index() < d.index()))
                .ifPresent(asked -> hang(asked, i, "obj"));
    }

    /** <i>asked Chad in a letter to step in</i>: Chad is to step in, and no letter is. */
    private void askedInMessage(int i) {
        Token deed = tokens.get(i);
        boolean infinitive = (deed.is("acl") || deed.is("advcl"))
                && deed.tag().equals("VB")
                && deed.head() >= 0
                && deed.head() < i
                && any(i, t -> t.tag().equals("TO"));
        if (!infinitive || !MESSAGES.contains(tokens.get(deed.head()).lemma())) {
            return;
        }
        Token message = tokens.get(deed.head());
        int verb = message.is("nmod") && message.head() >= 0
                ? tokens.get(message.head()).head()
                : message.head();
        boolean asking = verb >= 0
                && CONTROLLING.contains(tokens.get(verb).lemma())
                && any(message.index(), t -> t.is("case"))
                && any(
                        verb,
                        t -> t.is("obj") && t.index() < message.index()
                                || t.relation().equals("nsubj:pass"));
        if (asking) {
            hang(deed, verb, "xcomp");
        }
    }

    /** <i>Chad let a convoy through</i>: what stands behind the verb is no other name of what stands before it. */
    private void besideVerb(int i) {
        Token noun = tokens.get(i);
        Token subject = noun.is("appos") && noun.head() >= 0 && noun.head() < i ? tokens.get(noun.head()) : noun;
        int verb = subject.is("nsubj") ? subject.head() : -1;
        boolean behind = subject != noun
                && verb > subject.index()
                && verb < i
                && tokens.get(verb).isVerb()
                && none(verb, t -> t.is("obj") || t.is("ccomp") || t.relation().equals("aux:pass"))
                && tokens.subList(verb, i).stream()
                        .noneMatch(t -> t.tag().equals(",") || t.tag().equals(":"));
        if (behind) {
            hang(noun, verb, "obj");
        }
    }

    /** <i>called the raid in Togo a crime</i>: what it is called is not said of the place. */
    private void calledBehindPlace(int i) {
        Token name = tokens.get(i);
        boolean beside = name.is("appos")
                && !name.isProperNoun()
                && name.head() >= 0
                && first(i) == name.head() + 1 // no comma
                && any(i, t -> ARTICLES.contains(t.lemma()));
        if (!beside) {
            return;
        }
        for (int at = name.head(); at >= 0; at = tokens.get(at).head()) {
            int verb = tokens.get(at).head();
            if (tokens.get(at).is("obj") && NAMING.contains(tokens.get(verb).lemma())) {
                hang(name, verb, "xcomp");
                return;
            }
        }
    }

    /** <i>gave the army of Togo two weeks to yield power to civilians</i>: the time is given, whatever stands between. */
    private void timeToDoIt(int i) {
        Token time = tokens.get(i);
        boolean span = TIMES.contains(time.lemma())
                && i + 2 < tokens.size()
                && tokens.get(i + 1).tag().equals("TO")
                && tokens.get(i + 2).tag().equals("VB")
                && !time.is("obj");
        if (!span) {
            return;
        }
        int number = i;
        while (number > 0
                && (tokens.get(number - 1).isNumber()
                        || tokens.get(number - 1).tag().equals("DT"))) {
            number--;
        }
        Optional<Token> given = number == i ? Optional.empty() : objectUpTo(number);
        given.ifPresent(object -> {
            int verb = object.head();
            hang(object, verb, "iobj");
            hang(time, verb, "obj");
            hang(tokens.get(i + 2), verb, "advcl");
        });
    }

    /** The object of a verb of giving that ends right before a word. */
    private Optional<Token> objectUpTo(int word) {
        return tokens.stream()
                .filter(t -> t.is("obj") && t.index() < word && last(t.index()) == word - 1)
                .filter(t -> GIVING.contains(tokens.get(t.head()).lemma()) && none(t.head(), c -> c.is("iobj")))
                .findFirst();
    }

    /** <i>called its envoy to Togo home</i>: who is called home, is, and no envoy is a home. */
    private void broughtHome(int i) {
        Token home = tokens.get(i);
        boolean behind = home.form().equals("home") && home.is("advmod") && home.head() >= 0 && home.head() < i;
        if (behind && tokens.get(home.head()).is("obj")) {
            hang(home, tokens.get(home.head()).head(), "advmod");
        }
    }
}
