package org.nuncio.mention.place;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Name;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.CalendarWords;

/**
 * In which state a place is that no table lists, where the words beside it say so: <i>the Malian village of Dabolo</i>, <i>Mali's Dabolo district</i>,
 * <i>Dabolo, a village in Mali</i>, <i>Dabolo in central Mali</i>.
 */
public final class OfWhichState {
    /** Parts of a state: <i>northern</i>. */
    static final Set<String> PARTS = Words.set(
            "central northern southern eastern western north south east west north-eastern northeastern north-western northwestern south-eastern southeastern"
                    + " south-western southwestern");

    private static final Set<String> BETWEEN =
            CalendarWords.with(PARTS, Set.of(",", "in", "of", "the", "'s", "-", "a", "an"));
    private static final Set<String> MODIFIES = Set.of("amod", "compound", "nmod:poss");
    private static final int REACH = 8;

    private final Gazetteer gazetteer;
    private final Sentence sentence;
    private final List<NameSpan> names;

    OfWhichState(Gazetteer gazetteer, Sentence sentence, List<NameSpan> names) {
        this.gazetteer = gazetteer;
        this.sentence = sentence;
        this.names = names;
    }

    /**
     * @param head of the place
     * @param found places of the sentence that the tables know
     * @return ISO 3166 alpha-3, or null where nothing beside the place tells
     */
    @Nullable
    String code(Token head, List<PlaceMention> found) {
        Optional<Token> settlement = sentence.head(head)
                .filter(h -> isSettlement(h)
                        && NounPhrase.preposition(sentence, head).equals("of"));
        return Stream.concat(Stream.of(head), settlement.stream())
                .flatMap(noun -> names.stream().filter(n -> isBefore(n, noun)))
                .map(this::state)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> behind(head, found))
                .orElse(null);
    }

    /** The country of a name that stands behind one of the prepositions, alone or before the noun of a place: <i>in Mali</i>, <i>in the Malian village of Dabolo</i>. */
    public static Optional<String> whereabouts(Sentence sentence, NameSpan name, Set<String> prepositions) {
        Token last = sentence.token(name.last());
        Optional<Token> settlement =
                sentence.head(last).filter(noun -> MODIFIES.contains(last.relation()) && isSettlement(noun));
        Token located = NounPhrase.located(sentence, settlement.orElse(last));
        if (!prepositions.contains(NounPhrase.preposition(sentence, located))) {
            return Optional.empty();
        }
        Optional<String> adjective =
                settlement.isPresent() ? name.as(Name.Adjective.class).map(Name.Adjective::code) : Optional.empty();
        return adjective.isPresent()
                ? adjective
                : name.as(Name.State.class)
                        .map(Name.State::code)
                        .or(() -> name.as(Name.Capital.class).map(Name.Capital::code))
                        .or(() ->
                                name.as(Name.Somewhere.class).map(s -> s.place().country()));
    }

    private static boolean isSettlement(Token noun) {
        return noun.lemma().equals("state") || PlaceNouns.SETTLEMENTS.contains(noun.lemma());
    }

    private Optional<String> state(NameSpan name) {
        return name.state().filter(code -> gazetteer.state(code).isPresent());
    }

    /** <i>Malian</i> before <i>village</i>, <i>Mali</i> before <i>'s Dabolo district</i>. */
    private boolean isBefore(NameSpan name, Token noun) {
        Token last = sentence.token(name.last());
        return MODIFIES.contains(last.relation()) && last.head() == noun.index() && name.last() < noun.index();
    }

    /** The place right behind it: <i>Dabolo, in central Mali</i>, <i>Dabolo, a village in Mali</i>. */
    private Optional<String> behind(Token head, List<PlaceMention> found) {
        return found.stream()
                .filter(p -> p.place().country() != null
                        && p.span().start() > head.span().end()
                        && p.head() - head.index() <= REACH
                        && isJoined(head.index(), p))
                .map(p -> Objects.requireNonNull(p.place().country()))
                .findFirst();
    }

    private boolean isJoined(int head, PlaceMention place) {
        List<Token> between = sentence.tokens().stream()
                .filter(t -> t.index() > head && t.span().end() <= place.span().start())
                .toList();
        return !between.isEmpty()
                && between.stream()
                        .allMatch(t -> names.stream().anyMatch(n -> n.covers(t.index()))
                                || BETWEEN.contains(t.form().toLowerCase(Locale.ROOT))
                                || PlaceNouns.SETTLEMENTS.contains(t.lemma())
                                || PlaceNouns.KINDS.contains(t.lemma()));
    }
}
