package org.nuncio.mention.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Bodies that no table knows and of which the report says what they are: <i>Lanta, a citizens' movement</i>, <i>the opposition ZPU</i>, and <i>the ZPU</i> where it
 * has told of <i>the opposition Zonal Progress Union</i>.
 */
public final class Bodies {
    private static final Map<String, String> SECTORS = Map.ofEntries(
            Map.entry("movement", "CVL"),
            Map.entry("network", "CVL"),
            Map.entry("alliance", "CVL"),
            Map.entry("coalition", "CVL"),
            Map.entry("collective", "CVL"),
            Map.entry("front", "CVL"),
            Map.entry("party", "PTY"),
            Map.entry("union", "LAB"),
            Map.entry("federation", "LAB"));
    /** What a body is that wants a state of its own: <i>the main independence alliance</i>. */
    private static final Set<String> PARTING =
            Words.set("independence pro-independence independentist separatist secessionist breakaway autonomy");

    private static final Set<String> ARMED =
            Set.of("armed", "militant", "rebel", "islamist", "jihadist", "insurgent", "guerrilla", "militia");

    private final Letters letters;

    public Bodies(Letters letters) {
        this.letters = letters;
    }

    /** The body of no known country, or nothing where the words do not tell that it is one. */
    public Optional<Actor> told(NounPhrase phrase) {
        return phrase.head().isNoun()
                ? beside(phrase).or(() -> letters.sectorOf(phrase.head()).map(sector -> body(phrase, sector)))
                : Optional.empty();
    }

    /** <i>NPU secretary-general Ann Roe</i>, <i>the president of the NPU</i>: the sector of the body whose officer that is. */
    public Optional<String> officered(NounPhrase phrase) {
        return Stream.concat(
                        phrase.tokens().stream()
                                .filter(t -> t.index() < phrase.head().index()),
                        phrase.modifiersBy(Set.of("of", "for", "from")).stream())
                .flatMap(t -> letters.sectorOf(t).stream())
                .findFirst();
    }

    /** <i>Lanta, a citizens' movement, has called a march</i> */
    private static Optional<Actor> beside(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        List<Token> appositions = phrase.head().isProperNoun() ? sentence.children(phrase.head(), "appos") : List.of();
        return appositions.stream()
                .filter(t -> SECTORS.containsKey(t.lemma()))
                .filter(t -> new NounPhrase(sentence, t)
                        .tokens().stream()
                                .noneMatch(w -> ARMED.contains(w.lemma().toLowerCase(Locale.ROOT))))
                .findFirst()
                .map(t -> body(phrase, isParting(sentence, t) ? "SEP" : SECTORS.get(t.lemma())));
    }

    private static boolean isParting(Sentence sentence, Token gloss) {
        return new NounPhrase(sentence, gloss)
                .tokens().stream().anyMatch(w -> PARTING.contains(w.form().toLowerCase(Locale.ROOT)));
    }

    private static Actor body(NounPhrase phrase, String sector) {
        return new Actor(phrase.toString(), null, sector, null, Actor.Kind.ORGANISATION);
    }
}
