package org.nuncio.sentence;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.nuncio.sentence.kernel.Words;

/** Mends tags that mislead the parser: <i>James Were, who</i>, <i>troops open fire</i>, <i>has since left</i>, <i>youths set fire to a clinic</i>, <i>the attorney-general issued</i>. */
final class TagRepairs {
    private static final Set<String> NO_NAME = Set.of("VBD", "VBZ", "VBP", "VB", "MD", "RB");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> BEFORE_NOUN = Set.of("DT", "IN", "JJ", "PRP$", "POS", "CD");
    private static final Set<String> BEHIND_PAST = Set.of("IN", "TO", "DT", "PRP$", "NNP", "RB", "RP");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "'ve", "'d");
    private static final Set<String> PREFIXES = Set.of("test", "co", "re", "flight", "air");
    private static final Set<String> INTENDING =
            Set.of("plan", "hope", "aim", "vow", "pledge", "promise", "need", "want");
    private static final Set<String> COUNTING = Set.of("at", "more", "up", "as", "nearly", "about", "around", "over");
    private static final Set<String> INVERTED = Set.of("Should", "Did", "Will", "Would", "Could");

    private static final Set<String> STUNNING =
            Set.of("grenade", "grenades", "gun", "guns", "baton", "batons", "round", "rounds", "bomb", "bombs");

    private static final Set<String> LIVE =
            Set.of("rounds", "ammunition", "bullets", "fire", "bullet", "round", "ammo", "shells", "grenades");

    private static final Set<String> KILLED = Set.of("CD", "DT", "JJ", "NNS", "NNP", "PRP$");

    private static final Set<String> BEHIND_NOUN =
            Set.of("IN", "CC", ".", ",", ":", "VBD", "VBP", "MD", "VBN", "TO", "WP", "WDT");

    /** Plurals that look like verbs, and the nouns before which tell that they are none. */
    private static final Map<String, Set<String>> BEHIND_KIND = Map.of(
            "attaches",
                    Set.of("military", "defence", "defense", "naval", "air", "press", "cultural", "trade", "embassy"),
            "permits", Set.of("work", "residence", "export", "exit", "entry", "travel", "mining", "building"));

    private TagRepairs() {}

    static void mend(Words words) {
        boolean title = inTitleCase(words);
        reportsThat(words);
        for (int i = 2; i < words.size(); i++) {
            if (!title) {
                surname(words, i);
            }
            openFire(words, i);
            setFire(words, i);
            hasSince(words, i);
            dayTime(words, i);
            titleOfGeneral(words, i);
            toFree(words, i);
            liveRounds(words, i);
            stunGrenades(words, i);
            verbInName(words, i);
            planTo(words, i);
            testFired(words, i);
            downedTools(words, i);
            pastBehindNoun(words, i);
            shotDead(words, i);
            plurals(words, i);
            wouldBe(words, i);
            ParticipleTags.mend(words, i);
            AbsoluteClauses.tag(words, i);
        }
        meetingIn(words);
        Subjunctives.mend(words);
        if (!title) {
            FiniteTags.mend(words);
            Headlines.tag(words);
        }
    }

    /** <i>Two military attaches were expelled</i>, <i>no more work permits for Malians</i>: no verb. */
    private static void plurals(Words words, int i) {
        if (words.tag(i).equals("VBZ")
                && BEHIND_KIND.getOrDefault(words.form(i), Set.of()).contains(words.form(i - 1))
                && (i + 1 == words.size() || BEHIND_NOUN.contains(words.tag(i + 1)))) {
            words.retag(i, "NNS");
        }
    }

    /** <i>The Union and the League plan to send envoys</i>: where no other verb follows, or only in a clause of its own, it is the verb. */
    private static void planTo(Words words, int i) {
        boolean noun = INTENDING.contains(words.form(i))
                && words.tag(i).equals("NN")
                && words.tag(i - 1).startsWith("NNP")
                && i + 2 < words.size()
                && words.form(i + 1).equals("to")
                && words.tag(i + 2).equals("VB");
        boolean joined = false;
        for (int k = 1; noun && k < i; k++) {
            boolean name = words.tag(k).equals("CC")
                    || words.tag(k).equals("DT")
                    || words.tag(k).startsWith("NNP");
            joined = (joined || words.tag(k).equals("CC")) && name;
        }
        if (noun && joined && !hasMainVerb(words, i + 3)) {
            words.retag(i, "VBP");
        }
    }

    /** <i>Workers at Lima's port, its biggest, downed tools on Monday</i>: no tools that somebody downed. */
    private static void downedTools(Words words, int i) {
        boolean strike = words.form(i).equals("downed")
                && i + 1 < words.size()
                && words.form(i + 1).equals("tools");
        if (strike && words.tag(i).equals("JJ")) {
            words.retag(i, "VBD");
        }
    }

    /** <i>North Korea test-fired two missiles</i>: right behind a name such a word is a past; <i>a test-fired missile</i> and <i>has test-fired</i> have no name before it. */
    private static void testFired(Words words, int i) {
        boolean joined = i > 2
                && words.form(i - 1).equals("-")
                && PREFIXES.contains(words.form(i - 2))
                && words.tag(i - 3).startsWith("NN");
        if (joined && words.tag(i).equals("VBN")) {
            words.retag(i, "VBD");
        }
    }

    /** <i>Chad sided with Mali</i>: where a sentence has no other verb, a word in <i>-ed</i> behind a noun is one; <i>a three-sided talk</i> has no noun before it. */
    private static void pastBehindNoun(Words words, int i) {
        boolean past = words.tag(i).equals("JJ")
                && words.form(i).endsWith("ed")
                && words.tag(i - 1).startsWith("N")
                && i + 1 < words.size()
                && BEHIND_PAST.contains(words.tag(i + 1));
        if (!past) {
            return;
        }
        for (int k = 1; k < i; k++) {
            if (FINITE.contains(words.tag(k)) || words.tag(k).startsWith("W")) {
                return;
            }
        }
        if (!hasMainVerb(words, i + 1)) {
            words.retag(i, "VBD");
        }
    }

    /** <i>Gunmen on a motorcycle shot dead two guards</i>: nothing but a verb stands before <i>dead</i> and those who were shot. */
    private static void shotDead(Words words, int i) {
        boolean shot = words.form(i).equals("shot")
                && words.tag(i).equals("NN")
                && i + 2 < words.size()
                && words.form(i + 1).equals("dead")
                && (KILLED.contains(words.tag(i + 2)) || opensCount(words, i + 2));
        if (shot) {
            words.retag(i, "VBD");
        }
    }

    /** <i>at least three</i>, <i>more than a dozen</i>, <i>up to 20</i> */
    private static boolean opensCount(Words words, int from) {
        return COUNTING.contains(words.form(from))
                && IntStream.range(from + 1, Math.min(from + 4, words.size()))
                        .anyMatch(
                                k -> words.tag(k).equals("CD") || words.form(k).equals("dozen"));
    }

    /** Whether a finite verb follows that no <i>that</i>, <i>which</i> or comma parts from what stands before. */
    private static boolean hasMainVerb(Words words, int from) {
        for (int k = from; k < words.size(); k++) {
            boolean opens = words.tag(k).startsWith("W")
                    || words.form(k).equals(",")
                    || words.form(k).equals("that");
            if (opens) {
                return false;
            }
            if (FINITE.contains(words.tag(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether most words have a capital, as in a headline: there <i>Bush Said</i> is no name. */
    private static boolean inTitleCase(Words words) {
        int capitals = 0;
        int lower = 0;
        for (int i = 1; i < words.size(); i++) {
            int first = words.form(i).codePointAt(0);
            capitals += Character.isUpperCase(first) ? 1 : 0;
            lower += Character.isLowerCase(first) ? 1 : 0;
        }
        return capitals > lower;
    }

    /** <i>James Were, who won the seat</i>, <i>Ann May's party</i> */
    private static void surname(Words words, int i) {
        String form = words.form(i);
        boolean capital = form.length() > 1
                && Character.isUpperCase(form.codePointAt(0))
                && Character.isLowerCase(form.codePointAt(form.length() - 1));
        boolean behindName = words.tag(i - 1).equals("NNP")
                && Character.isUpperCase(words.form(i - 1).codePointAt(0));
        boolean closed = i + 1 < words.size()
                && (words.form(i + 1).equals(",")
                        || words.tag(i + 1).equals("POS")
                        || FINITE.contains(words.tag(i + 1)));
        if (capital && behindName && closed && NO_NAME.contains(words.tag(i))) {
            words.retag(i, "NNP");
        }
    }

    /** <i>if they open fire</i>, but not <i>the open fire</i> */
    private static void openFire(Words words, int i) {
        boolean noun = words.tag(i).equals("JJ")
                && words.form(i).equals("open")
                && i + 1 < words.size()
                && words.form(i + 1).equals("fire");
        if (noun && !BEFORE_NOUN.contains(words.tag(i - 1))) {
            boolean base = Set.of("TO", "MD").contains(words.tag(i - 1)) || INVERTED.contains(words.form(1));
            words.retag(i, base ? "VB" : "VBP");
        }
    }

    /** <i>youths tore up the rails and set fire to a clinic</i> */
    private static void setFire(Words words, int i) {
        boolean noun = words.tag(i).startsWith("N")
                && words.form(i).equals("set")
                && i + 1 < words.size()
                && (words.form(i + 1).equals("fire") || words.form(i + 1).equals("ablaze"));
        if (noun && !BEFORE_NOUN.contains(words.tag(i - 1))) {
            words.retag(i, "VBD");
        }
    }

    /** <i>has since imposed sanctions</i>: no conjunction. */
    private static void hasSince(Words words, int i) {
        boolean between = words.form(i).equals("since")
                && HAVE.contains(words.form(i - 1))
                && i + 1 < words.size()
                && (words.form(i + 1).endsWith("ed") || words.tag(i + 1).startsWith("VB"));
        if (!between) {
            return;
        }
        words.retag(i, "RB");
        if (Set.of("JJ", "VBD").contains(words.tag(i + 1))) {
            words.retag(i + 1, "VBN");
        }
    }

    /** <i>By evening the rebels</i> */
    private static void dayTime(Words words, int i) {
        boolean time = words.form(i).equals("evening") || words.form(i).equals("morning");
        if (time && words.tag(i).equals("VBG")) {
            words.retag(i, "NN");
        }
    }

    /** <i>the attorney-general issued a warrant</i>: no adjective. */
    private static void titleOfGeneral(Words words, int i) {
        boolean title = i > 2
                && words.form(i).equals("general")
                && words.tag(i).equals("JJ")
                && words.form(i - 1).equals("-")
                && words.tag(i - 2).startsWith("N");
        if (title) {
            words.retag(i, "NN");
            if (i + 1 < words.size() && words.tag(i + 1).equals("VBN")) {
                words.retag(i + 1, "VBD");
            }
        }
    }

    /** <i>fired tear gas and live rounds</i>: nobody lives. */
    private static void liveRounds(Words words, int i) {
        boolean shot = words.form(i).equals("live")
                && words.tag(i).startsWith("VB")
                && i + 1 < words.size()
                && LIVE.contains(words.form(i + 1));
        if (shot) {
            words.retag(i, "JJ");
        }
    }

    /** <i>the Committee to Protect Journalists</i>: a capital between capitals is part of the name. */
    private static void verbInName(Words words, int i) {
        boolean inName = i > 1
                && i + 1 < words.size()
                && words.tag(i).equals("VB")
                && words.form(i - 1).equals("to")
                && words.tag(i - 2).startsWith("NNP")
                && isCapital(words.form(i))
                && isCapital(words.form(i + 1))
                && !inTitleCase(words);
        if (inName) {
            words.retag(i, "NNP");
            words.retag(i - 1, "IN");
        }
    }

    private static boolean isCapital(String form) {
        return Character.isUpperCase(form.codePointAt(0));
    }

    /** <i>used tear gas and stun grenades</i>: nobody stuns. */
    private static void stunGrenades(Words words, int i) {
        boolean weapon = words.form(i).equals("stun")
                && words.tag(i).startsWith("VB")
                && i + 1 < words.size()
                && STUNNING.contains(words.form(i + 1));
        if (weapon) {
            words.retag(i, "NN");
        }
    }

    /** <i>demanded that the group free a hostage</i>, but not <i>the group, free at last</i> */
    private static void toFree(Words words, int i) {
        boolean behindNoun = words.form(i).equals("free")
                && words.tag(i).equals("JJ")
                && i + 1 < words.size()
                && words.tag(i - 1).startsWith("N");
        boolean verb = behindNoun
                && (Set.of("DT", "PRP$", "CD").contains(words.tag(i + 1))
                        || words.tag(i + 1).startsWith("NNP") && isBehindThat(words, i));
        if (verb) {
            words.retag(i, "VB");
        }
    }

    /** <i>demanded that the court free Ann Roe</i>: since <i>that</i> no verb stands. */
    private static boolean isBehindThat(Words words, int i) {
        for (int k = i - 1; k > 1; k--) {
            if (words.tag(k).startsWith("V") || words.tag(k).equals("MD")) {
                return false;
            }
            if (words.form(k).equals("that")) {
                return words.tag(k - 1).startsWith("V");
            }
        }
        return false;
    }

    /** <i>four would-be candidates</i> */
    private static void wouldBe(Words words, int i) {
        boolean whole = words.form(i).equals("be")
                && i > 2
                && words.form(i - 1).equals("-")
                && words.form(i - 2).equals("would");
        if (whole) {
            words.retag(i - 2, "JJ");
            words.retag(i, "JJ");
        }
    }

    /** <i>Meeting in Cairo, the ministers regretted it</i> */
    private static void meetingIn(Words words) {
        boolean opens = words.size() > 4
                && words.form(1).equals("Meeting")
                && words.tag(1).startsWith("N")
                && Set.of("in", "at", "on").contains(words.form(2));
        int comma = 3;
        while (opens && comma < words.size() && comma < 9 && !words.form(comma).equals(",")) {
            if (words.tag(comma).startsWith("V")) {
                return; // Meeting in public is risky
            }
            comma++;
        }
        if (opens && comma < words.size() && words.form(comma).equals(",")) {
            words.retag(1, "VBG");
        }
    }

    /** <i>Reports that troops had moved could not be confirmed</i>: no verb opens such a clause. */
    private static void reportsThat(Words words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean that = words.tag(i).equals("VBZ") && words.form(i + 1).equals("that");
            boolean joined = i > 1 && words.tag(i - 1).equals("CC") && isConfirmedLater(words, i);
            if (that && (i == 1 || joined)) {
                words.retag(i, "NNS");
            }
        }
    }

    private static boolean isConfirmedLater(Words words, int from) {
        for (int i = from; i < words.size(); i++) {
            if (Set.of("confirmed", "verified").contains(words.form(i))) {
                return true;
            }
        }
        return false;
    }
}
