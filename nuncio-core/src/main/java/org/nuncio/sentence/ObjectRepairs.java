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

    private static final Set<String> JUDGING = Set.of(
            "reject",
            "dismiss",
            "denounce",
            "condemn",
            "describe",
            "brand",
            "slam",
            "deride",
            "decry",
            "criticise",
            "criticize",
            "deplore",
            "welcome",
            "hail",
            "praise");

    private ObjectRepairs(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        ObjectRepairs repairs = new ObjectRepairs(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            repairs.firstOfTwoObjects(i);
            repairs.askedToDo(i);
            repairs.askedInMessage(i);
            repairs.judgedBeforeNamed(i);
            repairs.besideVerb(i);
        }
        return List.copyOf(repairs.tokens);
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

    /** <i>dismissed as absurd Chad's claim to the valley</i>: the claim is dismissed. */
    private void judgedBeforeNamed(int i) {
        Token noun = tokens.get(i);
        int verb = noun.is("obl") ? noun.head() : -1;
        boolean judged = verb >= 0
                && verb + 3 <= i
                && JUDGING.contains(tokens.get(verb).lemma())
                && !tokens.get(verb).relation().startsWith("acl")
                && tokens.get(verb + 1).lemma().equals("as")
                && tokens.get(verb + 1).head() == i
                && tokens.get(verb + 2).tag().startsWith("JJ")
                && none(verb, t -> t.is("obj") || t.relation().equals("aux:pass"));
        if (judged) {
            hang(noun, verb, "obj");
            hang(tokens.get(verb + 2), verb, "xcomp");
            hang(tokens.get(verb + 1), verb + 2, "case");
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
}
