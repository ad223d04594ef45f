package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends who protests: in <i>arrested ten people marching on the court to denounce a law</i> those who march denounce it, and not those who arrest them. */
final class PurposesOfCrowds extends TreeEdits {
    private static final Set<String> GATHERING =
            Set.of("march", "rally", "gather", "demonstrate", "head", "walk", "assemble", "protest", "camp", "parade");
    private static final Set<String> AIMS = Set.of(
            "protest",
            "denounce",
            "demand",
            "demonstrate",
            "mark",
            "press",
            "urge",
            "call",
            "show",
            "express",
            "oppose",
            "condemn",
            "support",
            "commemorate",
            "deliver",
            "hand",
            "hear");

    private static final Set<String> CHANTING = Set.of(
            "demand",
            "chant",
            "shout",
            "call",
            "protest",
            "carry",
            "wave",
            "march",
            "denounce",
            "oppose",
            "brandish",
            "throw",
            "hurl",
            "pelt",
            "block",
            "burn");
    private static final Set<String> CROWDS = Set.of(
            "student",
            "protester",
            "protestor",
            "demonstrator",
            "marcher",
            "rioter",
            "youth",
            "worker",
            "supporter",
            "farmer",
            "teacher",
            "people",
            "resident",
            "villager",
            "activist",
            "miner",
            "opponent",
            "monk",
            "soldier",
            "veteran",
            "striker",
            "picketer",
            "pupil",
            "refugee",
            "migrant",
            "mourner",
            "trader",
            "driver");

    private PurposesOfCrowds(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        PurposesOfCrowds repairs = new PurposesOfCrowds(tokens);
        for (Token token : tokens) {
            repairs.marchingOn(token.index());
        }
        for (Token token : tokens) {
            repairs.mend(token.index());
            repairs.crowdDemanding(token.index());
        }
        return List.copyOf(repairs.tokens);
    }

    /** <i>people marching on the court</i>, where the parser takes <i>marching on</i> for a preposition. */
    private void marchingOn(int i) {
        Token gathering = tokens.get(i);
        boolean preposition = gathering.tag().equals("VBG")
                && gathering.is("case")
                && GATHERING.contains(gathering.lemma())
                && gathering.head() > i
                && i > 0
                && tokens.get(i - 1).isNoun();
        if (!preposition) {
            return;
        }
        int goal = gathering.head();
        for (Token token : List.copyOf(tokens)) {
            if (token.head() == goal && token.index() > goal) {
                hang(token, i, token.relation());
            }
        }
        hang(gathering, i - 1, "acl");
        hang(tokens.get(goal), i, "obl");
    }

    /** <i>broke up a march by students demanding his arrest</i>: the students demand it. */
    private void crowdDemanding(int i) {
        Token demanding = tokens.get(i);
        boolean open = demanding.tag().equals("VBG")
                && CHANTING.contains(demanding.lemma())
                && demanding.is("advcl")
                && i > 1
                && demanding.head() < i - 1
                && none(i, t -> t.index() < i);
        Token people = open ? tokens.get(i - 1) : demanding;
        boolean crowd = open && people.tag().equals("NNS") && CROWDS.contains(people.lemma());
        if (crowd) {
            hang(demanding, people.index(), "acl");
        }
    }

    private void mend(int i) {
        Token aim = tokens.get(i);
        boolean infinitive = aim.tag().equals("VB")
                && AIMS.contains(aim.lemma())
                && (aim.is("advcl") || aim.is("xcomp"))
                && any(i, t -> t.tag().equals("TO"));
        if (!infinitive || GATHERING.contains(tokens.get(aim.head()).lemma())) {
            return;
        }
        Optional<Token> crowd = tokens.stream()
                .filter(t -> t.tag().equals("VBG") && t.is("acl") && GATHERING.contains(t.lemma()))
                .filter(t -> t.index() > aim.head() && t.index() < i)
                .filter(t -> tokens.get(t.head()).head() == aim.head() && isArgument(tokens.get(t.head())))
                .findFirst();
        crowd.ifPresent(gathering -> hang(aim, gathering.index(), "advcl"));
    }

    private static boolean isArgument(Token people) {
        return people.is("obj") || people.is("obl");
    }
}
