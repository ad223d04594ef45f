package org.nuncio.mention.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.setting.Setting;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Whose a thing or an act is by a common noun before it: <i>rebel</i> in <i>a rebel base</i>, <i>government</i> in <i>government shelling</i>. */
final class Qualifiers {
    private static final Map<String, String> SECTORS = Map.ofEntries(
            Map.entry("rebel", "REB"),
            Map.entry("guerrilla", "REB"),
            Map.entry("guerilla", "REB"),
            Map.entry("insurgent", "REB"),
            Map.entry("separatist", "SEP"),
            Map.entry("militant", "UAF"),
            Map.entry("militia", "UAF"),
            Map.entry("government", "GOV"),
            Map.entry("army", "MIL"),
            Map.entry("police", "COP"),
            Map.entry("opposition", "OPP"));

    /** What the first half of <i>rebel-held</i> is to the second. */
    static final String OF_PARTICIPLE = "obl:npmod";

    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside");

    private final Discourse discourse;
    private final Setting setting;
    private final ActorResolver resolver;

    Qualifiers(Discourse discourse, Setting setting, ActorResolver resolver) {
        this.discourse = discourse;
        this.setting = setting;
        this.resolver = resolver;
    }

    /** Who stands before the noun, or holds it (<i>rebel-held</i>), with the country that the phrase, the report or the place tells; nobody where none does. */
    Optional<ActorMention> of(Sentence sentence, Token word, List<NameSpan> names) {
        String sector = SECTORS.get(word.lemma().toLowerCase(Locale.ROOT));
        boolean modifies = (word.is("compound") || word.is("amod")) && word.head() > word.index();
        boolean holds = word.relation().equals(OF_PARTICIPLE) && Actor.isRising(sector);
        if (sector == null || !(modifies || holds) || names.stream().anyMatch(n -> n.covers(word.index()))) {
            return Optional.empty();
        }
        Token participle = sentence.token(word.head());
        NounPhrase whole =
                new NounPhrase(sentence, holds ? sentence.head(participle).orElse(participle) : participle);
        String code = resolver.countries(whole, names).stream()
                .findFirst()
                .or(() -> placeBehind(whole, names))
                .or(() -> toldOf(word, sector))
                .or(setting::scene)
                .or(() -> sector.equals("MIL") ? Optional.empty() : setting.here(whole))
                .orElse(null);
        Actor actor = new Actor(word.form(), code, sector, null, kind(sector));
        return code == null && !Actor.isRising(sector) // rebels are of the state whose army fights them
                ? Optional.empty()
                : Optional.of(new ActorMention(word.span(), sentence.index(), word.index(), actor, "setting"));
    }

    /** The thing itself, as <i>Russian companies</i> are: good for a side, and nobody. */
    static ActorMention thing(Sentence sentence, Token noun, ActorMention owner) {
        NounPhrase phrase = new NounPhrase(sentence, noun);
        Actor whose = owner.actor();
        Actor thing = new Actor(phrase.toString(), whose.code(), whose.sector(), null, Actor.Kind.PLACE);
        return new ActorMention(phrase.span(), sentence.index(), noun.index(), thing, "place");
    }

    private static Actor.Kind kind(String sector) {
        return sector.equals("GOV") ? Actor.Kind.INSTITUTION : Actor.Kind.PEOPLE;
    }

    /** <i>an army base in Kelstadt</i>, <i>in northern Chad</i>: of the country of the town, whatever the report is about. */
    private Optional<String> placeBehind(NounPhrase phrase, List<NameSpan> names) {
        Sentence sentence = phrase.sentence();
        int next = phrase.head().index() + 1;
        boolean placed = next < sentence.tokens().size()
                && WHERE.contains(sentence.token(next).form());
        return placed
                ? names.stream()
                        .filter(n -> n.first() == next + 1
                                || n.first() == next + 2
                                        && sentence.token(next + 1).tag().equals("JJ"))
                        .flatMap(n -> n.names().stream().flatMap(m -> resolver.meanings().codeOf(m).stream()))
                        .findFirst()
                : Optional.empty();
    }

    /** Of the last of that kind whom the report has told of. */
    private Optional<String> toldOf(Token word, String sector) {
        return discourse
                .lastEver(e -> e.actor().code() != null && isOfKind(e, word, sector))
                .map(e -> e.actor().code());
    }

    private static boolean isOfKind(Discourse.Entity entity, Token word, String sector) {
        String known = String.valueOf(entity.actor().sector());
        return Actor.isRising(sector)
                ? Actor.isRising(known)
                : known.equals(sector)
                        && (sector.equals("OPP") || entity.nouns().contains(word.lemma()));
    }
}
