package org.nuncio.coding.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Who has a thing or a place: <i>a plant owned by a Chadian firm</i>, <i>a rebel-held district of Norburg</i>, <i>Sudmark-occupied Altland</i>. */
public final class Held {
    private static final Set<String> HOLDING = Set.of(
            ("own owe operate run hold control employ charter table propose draft submit sponsor issue impose announce make present publish file send offer put suggest")
                    .split(" "));
    private static final Set<String> BASED = Set.of("base", "headquarter", "register");

    /** What makes a place theirs for whoever attacks it. */
    private static final Set<String> KEPT = Set.of("hold", "control", "run", "rule", "administer");

    private static final Set<String> KEEPING = Set.of("hold", "own", "keep", "possess", "leave", "store", "control");

    private static final String OCCUPIED = "occupy";
    private static final Set<String> FORCIBLE = Set.of("ASSAULT", "MOBILIZE", "COERCE");

    private Held() {}

    /** Whom a participle behind the noun names: <i>a plant owned by a Chadian firm</i>, <i>a group based in Chad</i>. */
    public static List<ActorMention> told(Sentence sentence, Token token, Mentions mentions) {
        for (Token verb : sentence.children(token, "acl")) {
            boolean based = BASED.contains(verb.lemma());
            List<ActorMention> owners = HOLDING.contains(verb.lemma()) || based
                    ? sentence.children(verb, "obl").stream()
                            .filter(t -> NounPhrase.preposition(sentence, t).equals(based ? "in" : "by"))
                            .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                            .toList()
                    : List.of();
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        return holdersOf(sentence, token, mentions);
    }

    /** <i>the assets that they had left behind</i>, <i>the land that Chad holds</i> */
    private static List<ActorMention> holdersOf(Sentence sentence, Token thing, Mentions mentions) {
        return sentence.children(thing, "acl:relcl").stream()
                .filter(verb -> KEEPING.contains(verb.lemma()))
                .flatMap(verb -> sentence.child(verb, "nsubj").stream())
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .toList();
    }

    /**
     * Of a place that is attacked, blocked or entered those who hold it; the state on whose ground it lies tells whose rebels they are.
     *
     * @param struck the words of the slot
     * @param found whom they name
     */
    public static List<ActorMention> byOthers(
            Match match, List<Token> struck, List<ActorMention> found, Mentions mentions) {
        boolean forcible = match.use().entry().type() != null
                && FORCIBLE.contains(match.use().entry().type().name());
        if (!forcible) {
            return found;
        }
        Sentence sentence = match.clause().sentence();
        List<ActorMention> holders = nouns(sentence, struck, found)
                .flatMap(noun -> holders(sentence, noun, KEPT, mentions).stream())
                .toList();
        List<ActorMention> known = new ArrayList<>();
        for (ActorMention holder : holders) {
            if (holder.actor().code() != null) {
                known.add(holder);
            } else if (holder.actor().isRising()) {
                known.add(holder.as(holder.actor().withCode(onlyCode(found)), holder.rule()));
            }
        }
        return known.isEmpty() ? found : known;
    }

    /** <i>struck a depot in Sudmark-occupied Altland</i>, where Altland is the attacker's own: those who occupy it. */
    public static List<ActorMention> occupied(Sentence sentence, List<ActorMention> own, Mentions mentions) {
        return own.stream()
                .filter(m -> m.sentence() == sentence.index())
                .flatMap(m -> holders(sentence, sentence.token(m.head()), Set.of(OCCUPIED), mentions).stream())
                .toList();
    }

    private static Stream<Token> nouns(Sentence sentence, List<Token> struck, List<ActorMention> found) {
        return Stream.concat(
                        struck.stream(),
                        found.stream()
                                .filter(m -> m.sentence() == sentence.index())
                                .map(m -> sentence.token(m.head())))
                .distinct();
    }

    private static List<ActorMention> holders(Sentence sentence, Token noun, Set<String> verbs, Mentions mentions) {
        return sentence.children(noun, "amod").stream()
                .filter(t -> t.tag().equals("VBN") && verbs.contains(t.lemma()))
                .flatMap(t -> sentence.children(t, "obl").stream())
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .toList();
    }

    private static @Nullable String onlyCode(List<ActorMention> found) {
        List<String> codes = found.stream()
                .map(m -> m.actor().code())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return codes.size() == 1 ? codes.get(0) : null;
    }
}
