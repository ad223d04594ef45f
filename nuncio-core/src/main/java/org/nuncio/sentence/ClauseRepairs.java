package org.nuncio.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends where a parser hangs clauses: after <i>a day after</i>, after a denial, and titles that it takes for adjectives. */
final class ClauseRepairs {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN");
    private static final Set<String> SEQUENCE = Set.of("after", "before", "since");
    private static final Set<String> TIMES =
            Set.of("minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "night", "moment");
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "obl", "conj", "root", "nmod");
    private static final Set<String> TITLES = Set.of("general", "military", "paramilitary");
    private static final Set<String> DENYING = Set.of("deny", "dispute");
    /** What people do by speaking, whoever else has marched or fired. */
    private static final Set<String> UTTERING = Set.of(
            "say",
            "offer",
            "accuse",
            "call",
            "urge",
            "demand",
            "warn",
            "threaten",
            "promise",
            "vow",
            "pledge",
            "invite",
            "propose",
            "appeal",
            "blame",
            "insist",
            "condemn",
            "denounce",
            "ask",
            "request",
            "suggest");

    /** What else a speaker does with what others have said or done. */
    private static final Set<String> ANSWERING = Set.of(
            "reject",
            "refuse",
            "decline",
            "turn",
            "dismiss",
            "deny",
            "criticise",
            "criticize",
            "praise",
            "thank",
            "welcome",
            "order",
            "announce",
            "summon");

    private final List<Token> tokens;

    private ClauseRepairs(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        ClauseRepairs repairs = new ClauseRepairs(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            repairs.titleTakenForAdjective(i);
            repairs.subjectAfterTime(i);
            repairs.utteranceAfterDenial(i);
            repairs.utteranceAfterReport(i);
            repairs.reducedRelative(i);
            repairs.speechOfSpeaker(i);
        }
        return List.copyOf(repairs.tokens);
    }

    /** <i>The general, Ann Roe, urged</i>: an adjective with an article and no noun is the title; <i>the military seized power</i>. */
    private void titleTakenForAdjective(int i) {
        Token word = tokens.get(i);
        boolean title = word.tag().equals("JJ")
                && TITLES.contains(word.form())
                && ARGUMENTS.contains(word.relation())
                && tokens.stream().anyMatch(t -> t.head() == i && t.is("det"));
        if (title) {
            tokens.set(i, with(word, "NN", word.head(), word.relation()));
        }
    }

    /** <i>A day after soldiers of Chad attacked a post</i>: the noun after <i>after</i> is the subject of the verb that has none. */
    private void subjectAfterTime(int i) {
        Token noun = tokens.get(i);
        Optional<Token> after = tokens.stream()
                .filter(t -> t.head() == i && t.is("case") && SEQUENCE.contains(t.lemma()))
                .findFirst();
        boolean led = noun.isNoun()
                && noun.head() >= 0
                && noun.head() < i
                && after.isPresent()
                && TIMES.contains(tokens.get(noun.head()).lemma())
                && after.get().index() == noun.head() + 1;
        if (!led) {
            return;
        }
        int next = last(i) + 1;
        while (next < tokens.size()
                && (tokens.get(next).is("aux") || tokens.get(next).is("aux:pass"))) {
            next++;
        }
        if (next >= tokens.size() || !isBare(tokens.get(next))) {
            return;
        }
        Token verb = tokens.get(next);
        boolean passive = tokens.stream().anyMatch(t -> t.head() == verb.index() && t.is("aux:pass"));
        tokens.set(i, with(noun, noun.tag(), next, passive ? "nsubj:pass" : "nsubj"));
        tokens.set(after.get().index(), with(after.get(), after.get().tag(), next, "mark"));
    }

    private boolean isBare(Token verb) {
        return FINITE.contains(verb.tag())
                && Set.of("advcl", "acl", "root", "ccomp").contains(verb.relation())
                && tokens.stream()
                        .noneMatch(t -> t.head() == verb.index() && t.relation().startsWith("nsubj"));
    }

    private int last(int top) {
        int last = top;
        for (Token token : tokens) {
            if (token.head() == top && token.index() > last && !token.is("punct") && !token.isVerb()) {
                last = last(token.index());
            }
        }
        return last;
    }

    /** <i>Chad denied that its troops had crossed and offered talks</i>: troops do not offer; what is said is no part of what is denied. */
    private void utteranceAfterDenial(int i) {
        Token verb = tokens.get(i);
        boolean joined = verb.is("conj")
                && (verb.tag().equals("VBN") || verb.tag().equals("VBD"))
                && UTTERING.contains(verb.lemma())
                && verb.head() >= 0
                && tokens.stream()
                        .noneMatch(t ->
                                t.head() == i && (t.is("aux") || t.relation().startsWith("nsubj")));
        Token denied = joined ? tokens.get(verb.head()) : verb;
        if (!joined || !denied.is("ccomp") || denied.head() < 0 || UTTERING.contains(denied.lemma())) {
            return;
        }
        Token denial = tokens.get(denied.head());
        boolean speechless = tokens.stream()
                .anyMatch(t -> t.head() == denied.index()
                        && t.relation().startsWith("nsubj")
                        && t.isNoun()
                        && !t.isProperNoun());
        if (DENYING.contains(denial.lemma()) && speechless) {
            tokens.set(i, with(verb, "VBD", denial.index(), "conj"));
        }
    }

    /** <i>The minister said that the border was a matter for Chad, and turned down mediation</i>: it is the minister who turned it down. */
    private void utteranceAfterReport(int i) {
        Token verb = tokens.get(i);
        boolean joined = verb.is("conj")
                && verb.tag().equals("VBD")
                && (UTTERING.contains(verb.lemma()) || ANSWERING.contains(verb.lemma()))
                && i > 1
                && tokens.get(i - 1).is("cc")
                && tokens.get(i - 2).form().equals(",")
                && tokens.stream()
                        .noneMatch(t ->
                                t.head() == i && (t.is("aux") || t.relation().startsWith("nsubj")));
        Token reported = joined ? tokens.get(verb.head()) : verb;
        if (!joined || !reported.is("ccomp") || reported.head() < 0 || UTTERING.contains(reported.lemma())) {
            return;
        }
        Token report = tokens.get(reported.head());
        boolean other = tokens.stream()
                .anyMatch(t -> t.head() == reported.index()
                        && t.relation().startsWith("nsubj")
                        && (t.isNoun() && !t.isProperNoun() || t.isPronoun()));
        if (other && report.index() < reported.index() && report.tag().equals("VBD")) {
            tokens.set(i, with(verb, "VBD", report.index(), "conj"));
        }
    }

    /** <i>The envoys expelled from Chad flew home</i>: of two verbs without a conjunction the first is a participle. */
    private void reducedRelative(int i) {
        Token main = tokens.get(i);
        boolean lone = main.head() < 0
                && main.tag().equals("VBD")
                && tokens.stream().noneMatch(t -> t.head() == i && t.relation().startsWith("nsubj"));
        Optional<Token> first = tokens.subList(0, i).stream()
                .filter(t -> lone && t.head() < 0 && t.isVerb())
                .findFirst();
        if (first.isEmpty() || !first.get().form().endsWith("ed")) {
            return;
        }
        Token participle = first.get();
        List<Token> below =
                tokens.stream().filter(t -> t.head() == participle.index()).toList();
        Optional<Token> subject = below.stream()
                .filter(t -> t.is("nsubj") && t.index() < participle.index())
                .findFirst();
        boolean bare = below.stream().noneMatch(t -> t.is("obj") || t.is("aux") || t.is("cc") || t.is("ccomp"));
        if (subject.isPresent() && bare) {
            Token noun = subject.get();
            tokens.set(participle.index(), with(participle, "VBN", noun.index(), "acl"));
            tokens.set(noun.index(), with(noun, noun.tag(), i, "nsubj"));
        }
    }

    /** <i>phoned to demand that talks be broken off, accusing Chad of fraud</i>, <i>urged Chad to leave, accusing it of fraud</i>: who demanded and urged accuses. */
    private void speechOfSpeaker(int i) {
        Token speech = tokens.get(i);
        boolean beside = speech.tag().equals("VBG")
                && speech.is("advcl")
                && i > 0
                && tokens.get(i - 1).form().equals(",")
                && UTTERING.contains(speech.lemma());
        if (!beside) {
            return;
        }
        Token said = tokens.get(speech.head());
        Token outer = said.head() < 0 ? said : tokens.get(said.head());
        boolean asked = (said.is("xcomp") || said.is("advcl"))
                && said.tag().equals("VB")
                && tokens.stream()
                        .anyMatch(t -> t.head() == said.index() && t.tag().equals("TO"));
        if (outer.index() < said.index() && outer.isVerb() && (asked || said.is("ccomp") && isAboutThing(said))) {
            tokens.set(i, with(speech, speech.tag(), outer.index(), "advcl"));
            speechOfSpeaker(i);
        }
    }

    private boolean isAboutThing(Token said) {
        return tokens.stream()
                .anyMatch(t -> t.head() == said.index()
                        && t.relation().startsWith("nsubj")
                        && t.isNoun()
                        && !t.isProperNoun()
                        && t.entity().isEmpty());
    }

    private static Token with(Token token, String tag, int head, String relation) {
        return new Token(token.index(), token.form(), token.lemma(), tag, token.entity(), head, relation, token.span());
    }
}
