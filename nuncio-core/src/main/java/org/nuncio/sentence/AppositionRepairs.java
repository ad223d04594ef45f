package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends nouns between commas that say more of the noun before them, or stand beside it: <i>Ann Roe, the envoy, spoke</i>, <i>Ten men, most of them soldiers, fled</i>. */
final class AppositionRepairs extends TreeEdits {
    private static final Set<String> PARTS =
            Set.of("most", "many", "some", "all", "half", "several", "none", "both", "few");

    /** What several people may be called at once in front of their names. */
    private static final Set<String> TITLES = Set.of(
            "president",
            "minister",
            "premier",
            "chancellor",
            "king",
            "leader",
            "secretary",
            "general",
            "envoy",
            "ambassador",
            "chairman",
            "senator",
            "governor",
            "commander",
            "colonel",
            "sheikh",
            "emir",
            "prince");

    private static final Set<String> ALL = Set.of("both", "all", "each");

    private AppositionRepairs(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        AppositionRepairs repairs = new AppositionRepairs(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            repairs.mostOfThem(i);
            repairs.appositionAsSubject(i);
            repairs.joinedAsApposition(i);
            repairs.listAsApposition(i);
            repairs.joinedToName(i);
            repairs.titleOfSeveral(i);
            repairs.bothOfThem(i);
            repairs.nameBesideNoun(i);
        }
        return List.copyOf(repairs.tokens);
    }

    /** <i>Ann Roe, the British envoy, spoke</i>, <i>A plane with arms, the third such shipment, landed</i>: of two subjects with a comma between the second tells who the first is. */
    private void appositionAsSubject(int i) {
        Token second = tokens.get(i);
        if (!second.is("nsubj") || !second.isNoun() || second.head() < i) {
            return;
        }
        int comma = first(i) - 1;
        boolean set = comma > 0 && tokens.get(comma).form().equals(",");
        Optional<Token> before = set
                ? child(
                        second.head(),
                        t -> t.is("nsubj") && t.isNoun() && t.index() < comma && last(t.index()) == comma - 1)
                : Optional.empty();
        int after = last(i) + 1;
        boolean closed = after < tokens.size() && isComma(after);
        before.filter(f -> f.isProperNoun() || second.isProperNoun() || closed && isDefinite(second))
                .ifPresent(f -> hang(second, f.index(), "appos"));
    }

    private boolean isDefinite(Token noun) {
        return any(noun.index(), t -> t.is("det") && t.lemma().equals("the"));
    }

    /** <i>Ann Roe, the mediator, and the American envoy held talks</i>: what follows <i>and</i> is somebody else. */
    private void joinedAsApposition(int i) {
        Token second = tokens.get(i);
        if (!second.is("appos") || !second.isNoun() || second.head() < 0) {
            return;
        }
        int before = first(i) - 1;
        boolean joined = before > 1
                && tokens.get(before).is("cc")
                && tokens.get(before - 1).form().equals(",");
        Token top = tokens.get(second.head());
        while (joined && top.is("appos") && top.head() >= 0 && top.head() < top.index()) {
            top = tokens.get(top.head());
        }
        if (joined && top.isNoun()) {
            hang(second, top.index(), "conj");
        }
    }

    /** <i>Chad, the EU and the African Union denounced it</i>: three of them, since no comma ends what would be said of the first. */
    private void listAsApposition(int i) {
        Token second = tokens.get(i);
        boolean beside = second.is("appos") && second.isNoun() && first(i) > 0 && isComma(first(i) - 1);
        Token top = beside ? tokens.get(second.head()) : second;
        Optional<Token> third = beside
                ? child(i, t -> t.is("conj") && t.isNoun() && t.index() > i && isAlike(top, t))
                : Optional.empty();
        boolean list = third.isPresent()
                && top.relation().startsWith("nsubj")
                && top.head() > i
                && isAlike(top, second)
                && last(top.index()) == last(third.get().index())
                && last(third.get().index()) + 1 == opening(tokens.get(top.head()))
                && any(i, t -> t.is("cc") && t.lemma().equals("and"));
        if (list) {
            child(i, t -> t.is("cc")).ifPresent(cc -> hang(cc, third.get().index(), "cc"));
            hang(second, top.index(), "conj");
            hang(third.get(), top.index(), "conj");
        }
    }

    private static boolean isAlike(Token one, Token other) {
        return one.isProperNoun() == other.isProperNoun();
    }

    /** <i>Rebel leader Ann Roe and President Ben Lind met</i>: the leader and the president, and no leader of two names. */
    private void joinedToName(int i) {
        Token second = tokens.get(i);
        Token name = second.is("conj") && second.head() >= 0 ? tokens.get(second.head()) : second;
        Token noun = name.is("appos") && name.head() >= 0 ? tokens.get(name.head()) : name;
        boolean joined = noun != name
                && name != second
                && second.isProperNoun()
                && name.isProperNoun()
                && noun.tag().equals("NN")
                && first(name.index()) == noun.index() + 1
                && first(i) < i; // a title or first name of its own
        if (joined) {
            hang(second, noun.index(), "conj");
            child(name.index(), t -> t.is("cc") && t.index() < i).ifPresent(cc -> hang(cc, noun.index(), "cc"));
        }
    }

    /** <i>Chad and Mali, the only states to have signed it, both criticised the raid</i>: they criticised it. */
    private void bothOfThem(int i) {
        Token both = tokens.get(i);
        boolean subject = ALL.contains(both.form()) && both.is("nsubj") && both.head() > i && i > 3 && isComma(i - 1);
        Token first = tokens.get(0);
        Optional<Token> name = subject
                ? tokens.subList(0, i).stream()
                        .filter(t -> t.isNoun()
                                && first(t.index()) == 0
                                && any(t.index(), c -> c.is("conj") && c.isNoun() && c.index() < i))
                        .findFirst()
                : Optional.empty();
        if (name.isEmpty() || !first.isNoun() && !first.tag().equals("DT")) {
            return;
        }
        Token verb = tokens.get(both.head());
        Token told = name.get().head() >= 0 ? tokens.get(name.get().head()) : verb;
        hang(name.get(), verb.index(), "nsubj");
        hang(both, verb.index(), "advmod");
        if (told.isVerb() && told.index() < i && told.index() != verb.index()) {
            hang(told, name.get().index(), "acl");
        }
    }

    /** <i>presidents Ann Roe and Ben Lind met</i>: both of them met, and the title in front is that of each. */
    private void titleOfSeveral(int i) {
        Token title = tokens.get(i);
        boolean several = title.tag().equals("NNS") && TITLES.contains(title.lemma());
        Optional<Token> name = several
                ? child(
                        i,
                        t -> t.is("appos")
                                && t.isProperNoun()
                                && first(t.index()) == i + 1
                                && any(t.index(), c -> c.is("conj") && c.isProperNoun() && c.index() > t.index()))
                : Optional.empty();
        name.ifPresent(first -> {
            for (Token child : List.copyOf(tokens)) {
                if (child.head() == i && child.index() != first.index()) {
                    hang(child, first.index(), child.relation());
                }
            }
            hang(first, title.head(), title.relation());
            hang(title, first.index(), "compound");
        });
    }

    /** <i>The regional bloc ECOWAS has told him</i>: of a noun and a name right behind it, both subjects, the name tells what the noun is. */
    private void nameBesideNoun(int i) {
        Token name = tokens.get(i);
        boolean subject = name.is("nsubj") && name.isProperNoun() && name.head() > i && i > 0;
        Optional<Token> noun = subject
                ? child(name.head(), t -> t.is("nsubj") && t.isNoun() && !t.isProperNoun() && t.index() == first(i) - 1)
                : Optional.empty();
        noun.filter(n -> !n.tag().equals("NNS") && any(n.index(), t -> t.is("det")))
                .ifPresent(n -> hang(name, n.index(), "appos"));
    }

    /** <i>Ten men, most of them soldiers, fled</i>: the men flee. */
    private void mostOfThem(int i) {
        Token part = tokens.get(i);
        boolean aside = i > 1
                && isComma(i - 1)
                && (PARTS.contains(part.lemma()) || part.isNumber())
                && i + 3 < tokens.size()
                && tokens.get(i + 1).lemma().equals("of")
                && (tokens.get(i + 2).form().equals("them"));
        Optional<Token> told = aside ? nounOver(part) : Optional.empty();
        Optional<Token> whole = told.flatMap(t -> nounBefore(i - 1, t));
        if (whole.isEmpty()) {
            return;
        }
        Token noun = told.get();
        String relation = noun.relation();
        int verb = noun.head();
        boolean subject = relation.startsWith("nsubj") && verb > noun.index();
        if (subject && whole.get().index() != verb) {
            hang(whole.get(), verb, relation);
        }
        hang(noun, whole.get().index(), "appos");
    }

    /** What most of them are: the noun that the part stands before. */
    private Optional<Token> nounOver(Token part) {
        return Optional.of(part.head())
                .filter(h -> h > part.index() + 2 && h < part.index() + 8)
                .map(tokens::get)
                .filter(Token::isNoun)
                .filter(t -> part.is("nsubj"));
    }

    /** The noun whose phrase ends right before a comma. */
    private Optional<Token> nounBefore(int comma, Token below) {
        Token at = tokens.get(comma - 1);
        for (int steps = 0; at.head() >= 0 && at.head() < comma && steps < comma; steps++) {
            Token head = tokens.get(at.head());
            boolean within = at.is("nmod") || at.is("compound") || at.is("amod") || at.is("nummod") || at.is("acl");
            if (!within || head.isVerb() && !head.is("acl")) {
                break;
            }
            at = head;
        }
        return Optional.of(at).filter(t -> t.isNoun() && !isBelow(t.index(), below.index()));
    }
}
