package org.nuncio.mention.role;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;

/** Bodies that no table knows and of which the report says whose arm they are: <i>the Loan Corporation, an arm of the European Union</i>. */
public final class Arms {
    private static final Set<String> KINDS =
            Words.set("arm wing branch affiliate offshoot agency unit subsidiary organ division");
    /** Codes of bodies of which nobody knows the country. */
    private static final Set<String> UNKNOWN = Set.of("BUS", "NGO");

    private Arms() {}

    /**
     * @param known who the name is by itself
     * @param resolve who is meant by another phrase of the sentence
     */
    public static Optional<Resolution> of(
            NounPhrase phrase, Optional<Resolution> known, Function<NounPhrase, Optional<Resolution>> resolve) {
        Sentence sentence = phrase.sentence();
        boolean open = phrase.head().isProperNoun() && known.flatMap(Arms::code).isEmpty();
        return open
                ? sentence.children(phrase.head(), "appos").stream()
                        .filter(t -> KINDS.contains(t.lemma()))
                        .flatMap(t -> new NounPhrase(sentence, t).modifiersBy(Set.of("of")).stream())
                        .flatMap(t -> resolve.apply(new NounPhrase(sentence, t)).stream())
                        .map(r -> r.actors().get(0))
                        .filter(a -> a.code() != null && !a.isPerson() && a.kind() != Actor.Kind.PLACE)
                        .findFirst()
                        .map(a -> Resolution.of(
                                new Actor(phrase.toString(), a.code(), a.sector(), null, Actor.Kind.ORGANISATION),
                                "title",
                                "",
                                Set.of(phrase.head().lemma())))
                : Optional.empty();
    }

    private static Optional<String> code(Resolution known) {
        return Optional.ofNullable(known.actors().get(0).code()).filter(code -> !UNKNOWN.contains(code));
    }
}
