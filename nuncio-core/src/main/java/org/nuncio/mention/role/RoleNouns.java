package org.nuncio.mention.role;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Role;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Token;

/** Finds the role nouns of a phrase: <i>defence minister</i>, <i>press secretary</i>. */
public final class RoleNouns {
    private static final Set<String> GENERIC_STATE = Set.of(
            "embassy",
            "consulate",
            "mission",
            "government",
            "authority",
            "authorities",
            "administration",
            "regime",
            "leadership",
            "interior ministry",
            "security service",
            "health ministry",
            "ministry",
            "parliament",
            "cabinet");

    private static final Set<String> TITLES = Words.set(
            "Senator Representative Congressman Congresswoman Governor Ambassador Colonel Brigadier Commodore Admiral Lieutenant");

    /** A radio may broadcast, and a fund or pension funds lend; radios are carried off, and funds are money. */
    private static final Set<String> THINGS = Set.of("radio", "fund");

    private final Gazetteer gazetteer;

    public RoleNouns(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Lower-case nouns and adjectives before the name: what the report calls the person. */
    public static Set<String> titleWords(NounPhrase phrase) {
        Set<String> words = new LinkedHashSet<>();
        for (Token token : phrase.tokens()) {
            if (token.is("nmod:poss")) {
                continue; // "the junta's leader" is no junta
            }
            if (!token.equals(phrase.head()) && token.form().matches("\\p{Lu}{2,6}")) {
                continue; // nor is "UFR president Lind" the UFR
            }
            if ((token.isNoun() || token.tag().equals("JJ")) && !token.entity().equals("PERSON")) {
                words.add(token.lemma());
            }
        }
        return words;
    }

    /** The role noun before a name: <i>press secretary</i> in <i>Norlandian press secretary Anna Brandt</i>; the last one counts. */
    public Optional<Role> titleRole(NounPhrase phrase) {
        Optional<Role> titled = phrase.head().is("appos") ? roleBeside(phrase) : Optional.empty();
        return titled.isPresent() ? titled : ownTitle(phrase);
    }

    /** The office beside which the name stands, before the rank within it: <i>the group's spokesman, Sheikh Ali Rage</i>. */
    private Optional<Role> roleBeside(NounPhrase phrase) {
        return phrase.apposedTo()
                .filter(t -> !t.isProperNoun())
                .flatMap(h -> role(new NounPhrase(phrase.sentence(), h)))
                .filter(role -> !role.sector().equals("CVL")); // "his brother, General Brandt"
    }

    /** Whether a title stands before the name. */
    public boolean isTitled(NounPhrase phrase) {
        return before(phrase).isPresent();
    }

    private Optional<Role> before(NounPhrase phrase) {
        List<Token> tokens = phrase.tokens();
        for (int last = tokens.size() - 2; last >= 0; last--) {
            Optional<Role> role = roleEndingAt(tokens, last);
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }

    private Optional<Role> ownTitle(NounPhrase phrase) {
        Optional<Role> title = before(phrase);
        if (title.isPresent()) {
            return title;
        }
        for (Token apposition : phrase.sentence().children(phrase.head(), "appos")) {
            Optional<Role> role = role(new NounPhrase(phrase.sentence(), apposition));
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }

    /** The role that the head noun names, with the longest stretch of words before it: <i>defence minister</i> before <i>minister</i>; none in <i>killed all on board</i>. */
    public Optional<Role> role(NounPhrase phrase) {
        boolean aboard = phrase.head().form().equals("board")
                && NounPhrase.preposition(phrase.sentence(), phrase.head()).equals("on")
                && phrase.tokens().size() == 1;
        return aboard
                ? Optional.empty()
                : roleEndingAt(phrase.tokens(), phrase.tokens().size() - 1);
    }

    private Optional<Role> roleEndingAt(List<Token> phrase, int end) {
        Token noun = phrase.get(end);
        boolean thing = noun.tag().equals("NNS")
                && THINGS.contains(noun.lemma())
                && (end == 0 || !phrase.get(end - 1).isNoun());
        boolean name = noun.entity().equals("PERSON")
                && Character.isUpperCase(noun.form().charAt(0));
        if (thing || !noun.isNoun() || name && !isTitle(phrase, end)) {
            return Optional.empty();
        }
        List<Token> tokens = phrase.subList(0, end + 1).stream()
                .filter(t -> !t.form().equals("-")) // secretary-general
                .toList();
        int last = tokens.size() - 1;
        for (int length = 3; length >= 1; length--) {
            if (last - length + 1 >= 0 && !cutsName(tokens, last - length + 1, last)) {
                StringBuilder words = new StringBuilder();
                for (int i = last - length + 1; i < last; i++) {
                    words.append(tokens.get(i).form().toLowerCase(Locale.ROOT)).append(' ');
                }
                Optional<Role> role = gazetteer
                        .role(words + noun.lemma())
                        .or(() -> gazetteer.role(words + noun.form()))
                        .or(() -> gazetteer.role((words + noun.lemma()).replace('-', ' ')));
                if (role.isPresent()) {
                    return role;
                }
            }
        }
        return Optional.empty();
    }

    /** <i>Senator Ada Lind</i>, of which the library takes all for a name. */
    private static boolean isTitle(List<Token> phrase, int at) {
        return at == 0 && phrase.size() > 2 && TITLES.contains(phrase.get(0).form());
    }

    /** The leaders of <i>European Union leaders</i> are no union leaders: words with capitals before a noun without them belong to a name. */
    private static boolean cutsName(List<Token> tokens, int first, int last) {
        return first > 0
                && first < last
                && isCapital(tokens.get(first))
                && isCapital(tokens.get(first - 1))
                && !isCapital(tokens.get(last));
    }

    private static boolean isCapital(Token token) {
        return token.isProperNoun() && Character.isUpperCase(token.form().charAt(0));
    }

    /** Whether the bearer of the role is an institution, <i>the ministry</i>, or a person. */
    public static Actor.Kind kindOf(Role role) {
        boolean office = role.noun().matches(".*\\b(?:ministry|department|office|bank)");
        return office || GENERIC_STATE.contains(role.noun()) ? Actor.Kind.INSTITUTION : Actor.Kind.PERSON;
    }
}
