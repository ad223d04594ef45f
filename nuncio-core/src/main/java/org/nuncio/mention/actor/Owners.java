package org.nuncio.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Role;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Words;
import org.nuncio.mention.role.PersonNames;
import org.nuncio.mention.setting.Setting;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Of whom the bearers of a role are, where words around the noun tell: <i>the army of Chad</i>, <i>officers loyal to the president of Mali</i>. */
final class Owners {
    /** <i>The special envoy for Chad</i> is sent there by somebody else. */
    private static final Set<String> ENVOYS = Set.of("envoy", "coordinator", "rapporteur", "mediator", "facilitator");

    private static final Set<String> OWNERS_OF_ENVOYS = Set.of("of", "from");
    private static final Set<String> OWNERS = Set.of("of", "for", "from", "in", "at", "with", "to", "within", "inside");
    private static final Set<String> ABROAD = Set.of("NGO", "CVL", "BUS", "MED");
    private static final Set<String> FOREIGN = Set.of("foreign", "international", "overseas");
    private static final Set<String> TIES =
            Words.set("tie link connect loyal close belong affiliate align ally own control run lead");
    private static final Set<String> TO = Set.of("to", "with", "by");
    private static final Set<String> COURTS = Set.of("ICC", "ICJ");

    private static final Set<String> HOUSES = Set.of("senator", "representative", "congressman", "congresswoman");
    /** Of whom a party of that name is nowhere else told without its country. */
    private static final Set<String> REPUBLICANS = Set.of("leader", "lawmaker", "whip", "nominee", "governor");

    private static final Set<String> PARTIES = Set.of("Democratic", "Republican");

    private final ActorResolver resolver;
    private final Discourse discourse;
    private final Setting setting;

    Owners(ActorResolver resolver, Discourse discourse, Setting setting) {
        this.resolver = resolver;
        this.discourse = discourse;
        this.setting = setting;
    }

    /** <i>Two Democratic senators</i>, <i>the Republican leader</i> */
    static boolean isOfCongress(NounPhrase phrase) {
        int before = phrase.head().index() - 1;
        boolean republican = REPUBLICANS.contains(phrase.head().lemma())
                && before >= phrase.first()
                && phrase.sentence().token(before).form().equals("Republican");
        return republican
                || HOUSES.contains(phrase.head().lemma())
                        && phrase.tokens().stream().anyMatch(t -> PARTIES.contains(t.form()));
    }

    /** <i>Foreign aid groups in Sudan</i> are not of Sudan. */
    static boolean isForeign(NounPhrase phrase, Role role) {
        return ABROAD.contains(role.sector())
                && phrase.tokens().stream()
                        .anyMatch(t -> FOREIGN.contains(t.lemma().toLowerCase(Locale.ROOT)));
    }

    /** <i>Companies tied to Sudan's generals</i>, <i>officers loyal to the president of Mali</i> */
    Optional<Actor> tied(NounPhrase phrase, List<NameSpan> names) {
        Sentence sentence = phrase.sentence();
        return sentence.children(phrase.head()).stream()
                .filter(t -> t.index() > phrase.head().index() && TIES.contains(t.lemma()))
                .flatMap(t -> sentence.children(t).stream())
                .filter(t -> TO.contains(NounPhrase.preposition(sentence, t)))
                .map(t -> new NounPhrase(sentence, t))
                .flatMap(whose -> resolver.resolve(whose, names).stream())
                .map(r -> r.actors().get(0))
                .filter(a -> a.code() != null)
                .findFirst();
    }

    /** <i>The judges in The Hague</i> are those of the court of which the report has told. */
    Optional<String> courtOfStates() {
        return discourse
                .lastEver(e -> COURTS.contains(String.valueOf(e.actor().code())))
                .map(e -> e.actor().code());
    }

    /** <i>Units from its Far East</i> are those of whose Far East it is. */
    private Optional<Actor> ofOwner(NounPhrase region, List<NameSpan> names) {
        return region.possessor().filter(Token::isPronoun).isPresent()
                ? resolver.countries(region, names).stream()
                        .findFirst()
                        .map(code -> new Actor("", code, null, null, Actor.Kind.STATE))
                : Optional.empty();
    }

    /** Whose: by the words before, by <i>of/for/from/in</i> after, or by what stands in apposition. */
    Optional<Actor> of(NounPhrase phrase, List<NameSpan> names) {
        Set<String> codes = resolver.countries(phrase, names);
        if (!codes.isEmpty()) {
            return Optional.of(new Actor("", codes.iterator().next(), null, null, Actor.Kind.STATE));
        }
        Set<String> owning = ENVOYS.contains(phrase.head().lemma()) ? OWNERS_OF_ENVOYS : OWNERS;
        for (Token modifier : phrase.modifiersBy(owning)) {
            NounPhrase whose = new NounPhrase(phrase.sentence(), modifier);
            Optional<Actor> inner = resolver.resolve(whose, names)
                    .map(r -> setting.ofScene(r, whose, discourse))
                    .map(r -> r.actors().get(0))
                    .filter(a -> a.code() != null)
                    .or(() -> ofOwner(whose, names))
                    .or(() -> NounPhrase.isKindOfPlace(modifier) ? of(whose, names) : Optional.empty());
            if (inner.isPresent()) {
                return inner;
            }
        }
        List<Token> beside = new ArrayList<>(phrase.sentence().children(phrase.head(), "appos"));
        phrase.apposedTo().ifPresent(beside::add);
        for (Token other : beside) {
            NounPhrase apposed = new NounPhrase(phrase.sentence(), other);
            Set<String> theirs = resolver.countries(apposed, names);
            if (!theirs.isEmpty()) {
                return Optional.of(new Actor("", theirs.iterator().next(), null, null, Actor.Kind.STATE));
            }
            Optional<Actor> friend = resolver.companions().friend(apposed, names);
            if (friend.isPresent()) {
                return friend;
            }
            Optional<Actor> earlier = resolver.known(phrase.sentence(), other)
                    .filter(a -> a.code() != null && !PersonNames.isSomebodyElse(phrase, a));
            if (earlier.isPresent()) {
                return earlier;
            }
        }
        return Optional.empty();
    }
}
