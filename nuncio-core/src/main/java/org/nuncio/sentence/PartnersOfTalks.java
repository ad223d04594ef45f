package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends between whom there are talks: <i>talks on trade with Chad</i> and <i>an accord on fishing between Chad and Mali</i> are theirs, where the parser hangs them on
 * what the talks are about. Of <i>talks on the border with Chad</i> only the border is known to be Chad's too.
 */
final class PartnersOfTalks extends TreeEdits {
    private static final Set<String> TALKS = Set.of(
            ("talk negotiation discussion consultation dialogue conversation meeting conference accord agreement deal pact treaty memorandum protocol "
                            + "convention contract")
                    .split(" "));
    private static final Set<String> TOPIC = Set.of("on", "about", "over", "regarding", "concerning", "covering");
    private static final Set<String> PARTNERS = Set.of("with", "between");

    /** What is itself somebody's with another. */
    private static final Set<String> SHARED = Set.of(
            ("border frontier boundary relation relationship tie link contact friendship alliance partnership union peace war conflict fighting dispute quarrel "
                            + "row feud rift friction tension truce ceasefire talk negotiation agreement accord treaty deal pact association")
                    .split(" "));

    private PartnersOfTalks(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        PartnersOfTalks repairs = new PartnersOfTalks(tokens);
        for (Token token : tokens) {
            repairs.mend(token);
        }
        return List.copyOf(repairs.tokens);
    }

    private void mend(Token preposition) {
        boolean open = preposition.is("case") && PARTNERS.contains(preposition.lemma()) && preposition.head() >= 0;
        Token partner = open ? tokens.get(preposition.head()) : preposition;
        if (open && partner.is("nmod") && partner.index() > preposition.index()) {
            talksAbout(tokens.get(partner.head())).ifPresent(talks -> hang(partner, talks.index(), "nmod"));
        }
    }

    /** The talks whose topic that noun is. */
    private Optional<Token> talksAbout(Token topic) {
        boolean told = topic.isNoun()
                && topic.is("nmod")
                && !SHARED.contains(topic.lemma())
                && any(topic.index(), t -> t.is("case") && TOPIC.contains(t.lemma()));
        return told
                ? Optional.of(tokens.get(topic.head()))
                        .filter(t -> t.isNoun() && TALKS.contains(t.lemma()) && t.index() < topic.index())
                : Optional.empty();
    }
}
