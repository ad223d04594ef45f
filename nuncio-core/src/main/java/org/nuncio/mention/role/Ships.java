package org.nuncio.mention.role;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;
import org.nuncio.mention.Words;

/** Ships by the letters before their names, which tell whose they are: <i>HMS Montrose</i> is neither a person nor a town. */
public final class Ships {
    private static final String NAVY = "MIL";
    private static final Map<String, String> NAVIES = Map.of(
            "HMS", "GBR", "USS", "USA", "USNS", "USA", "HMCS", "CAN", "HMAS", "AUS", "HMNZS", "NZL", "BRP", "PHL",
            "KRI", "IDN", "PNS", "PAK");
    static final Set<String> VESSELS = Words.set(
            "ship vessel tanker supertanker freighter trawler ferry frigate destroyer warship coaster dhow icebreaker submarine");
    private static final Set<String> OTHERS = Words.set("MV MT SS RMS");

    private Ships() {}

    /** The ship of that name, or nothing where no letters before it tell that it is one. */
    public static Optional<Resolution> of(NounPhrase phrase) {
        return phrase.head().isProperNoun()
                ? phrase.tokens().stream()
                        .map(token -> token.form().replace(".", ""))
                        .filter(form -> NAVIES.containsKey(form) || OTHERS.contains(form))
                        .findFirst()
                        .map(form -> ship(phrase, NAVIES.get(form)))
                : Optional.empty();
    }

    /**
     * A ship that the report says more of: <i>the Tovik Star, a Sudmarkian tanker</i>, and whenever it is named again.
     *
     * @param resolve who is meant by a noun beside it
     */
    public static Optional<Resolution> told(
            NounPhrase phrase, Discourse discourse, Function<NounPhrase, Optional<Resolution>> resolve) {
        String name = bare(phrase.toString());
        if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
            return Optional.empty();
        }
        Optional<Resolution> beside = phrase.sentence().children(phrase.head(), "appos").stream()
                .filter(t -> VESSELS.contains(t.lemma()))
                .flatMap(t -> resolve.apply(new NounPhrase(phrase.sentence(), t)).stream())
                .filter(r -> r.actors().get(0).code() != null)
                .map(r -> Resolution.of(
                        new Actor(
                                phrase.toString(),
                                r.actors().get(0).code(),
                                r.actors().get(0).sector(),
                                null,
                                Actor.Kind.ORGANISATION),
                        "title",
                        "f",
                        Set.of("ship")))
                .findFirst();
        return beside.or(() -> discourse
                .lastEver(e ->
                        e.nouns().contains("ship") && bare(e.actor().name()).equals(name))
                .map(e -> Resolution.of(e.actor(), "name", "f", e.nouns())));
    }

    /** <i>The Korali</i> after <i>the MV Korali</i>: no town that bears the name. */
    public static Optional<Resolution> again(NounPhrase phrase, Discourse discourse) {
        String name = phrase.toString();
        return phrase.head().isProperNoun()
                        && name.matches("[Tt]he .*")
                        && phrase.possessor().isEmpty()
                ? discourse
                        .lastEver(e -> e.nouns().contains("ship")
                                && bare(e.actor().name()).equals(bare(name)))
                        .map(e -> Resolution.of(e.actor(), "name", "f", e.nouns()))
                : Optional.empty();
    }

    /** The name alone: <i>Korali</i> of <i>the MV Korali</i>. */
    private static String bare(String name) {
        String[] words = name.replaceFirst("^[Tt]he ", "").split(" ", 2);
        String letters = words[0].replace(".", "");
        boolean marked = words.length == 2 && (OTHERS.contains(letters) || NAVIES.containsKey(letters));
        return marked ? words[1] : String.join(" ", words);
    }

    private static Resolution ship(NounPhrase phrase, @Nullable String code) {
        Actor actor = new Actor(phrase.toString(), code, code == null ? null : NAVY, null, Actor.Kind.ORGANISATION);
        return Resolution.of(actor, "name", "f", Set.of("ship"));
    }

    /** Whether the noun means a ship: <i>tanker</i>. */
    public static boolean isVessel(String noun) {
        return VESSELS.contains(noun);
    }
}
