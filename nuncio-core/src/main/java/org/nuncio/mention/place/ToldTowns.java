package org.nuncio.mention.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Name;
import org.nuncio.gazetteer.Place;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.CalendarWords;

/**
 * Of several towns of one name the one of the state that the words beside it name: <i>Tripoli in northern Lebanon</i>, <i>Hyderabad, Pakistan</i>, <i>the Pakistani
 * city of Hyderabad</i>, and from there on and before in the whole report. A small town that the tables know in another state alone is none of theirs: it is a place
 * as it is written.
 */
public final class ToldTowns {
    private static final int MOST_BETWEEN = 6;
    private static final Set<String> DIRECTIONS =
            CalendarWords.with(OfWhichState.PARTS, Words.set("the a an town city village port far upper lower"));

    private final Gazetteer gazetteer;

    public ToldTowns(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The names of all sentences, each town with the places that it may be by the words of the report. */
    public List<List<NameSpan>> apart(List<Sentence> sentences, List<List<NameSpan>> names) {
        Map<String, String> told = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (NameSpan name : names.get(i)) {
                if (isTown(name)) {
                    String words = words(sentences.get(i), name);
                    state(sentences.get(i), name, names.get(i)).ifPresent(code -> told.putIfAbsent(words, code));
                }
            }
        }
        if (told.isEmpty()) {
            return names;
        }
        List<List<NameSpan>> apart = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            List<NameSpan> own = names.get(i);
            apart.add(own.stream()
                    .flatMap(name -> isTown(name)
                            ? within(name, state(sentence, name, own).orElse(told.get(words(sentence, name)))).stream()
                            : Optional.of(name).stream())
                    .toList());
        }
        return apart;
    }

    private static boolean isTown(NameSpan name) {
        return name.as(Name.Somewhere.class).isPresent()
                && name.as(Name.State.class).isEmpty();
    }

    private static String words(Sentence sentence, NameSpan name) {
        return sentence.token(name.first())
                .span()
                .union(sentence.token(name.last()).span())
                .cut(sentence.articleText());
    }

    /** The name with the places of that state alone; as it is where the tables know none; nothing where they know a small one elsewhere. */
    private Optional<NameSpan> within(NameSpan name, @Nullable String code) {
        if (code == null) {
            return Optional.of(name);
        }
        List<Name> there =
                name.names().stream().filter(n -> !isElsewhere(n, code)).toList();
        boolean known = there.stream().anyMatch(Name.Somewhere.class::isInstance);
        if (known) {
            return Optional.of(new NameSpan(name.first(), name.last(), there));
        }
        return StrangeTowns.isSmallTown(name, gazetteer) ? Optional.empty() : Optional.of(name);
    }

    private static boolean isElsewhere(Name name, String code) {
        return name instanceof Name.Capital capital && !capital.code().equals(code)
                || name instanceof Name.Somewhere somewhere && isElsewhere(somewhere.place(), code);
    }

    private static boolean isElsewhere(Place place, String code) {
        return place.country() != null && !place.country().equals(code);
    }

    private Optional<String> state(Sentence sentence, NameSpan name, List<NameSpan> names) {
        Token last = sentence.token(name.last());
        return Optional.ofNullable(new OfWhichState(gazetteer, sentence, names).code(last, List.of()))
                .or(() -> behind(sentence, name, names));
    }

    /** <i>in northern Lebanon</i>, <i>, Pakistan,</i> right behind it; not <i>in London, Germany said</i> nor <i>in London, Germany and Mali</i>. */
    private static Optional<String> behind(Sentence sentence, NameSpan name, List<NameSpan> names) {
        return names.stream()
                .filter(n -> n.first() > name.last() && n.first() <= name.last() + 1 + MOST_BETWEEN)
                .findFirst()
                .filter(n -> isJoined(sentence, name.last() + 1, n))
                .flatMap(n -> n.as(Name.State.class))
                .map(Name.State::code);
    }

    private static boolean isJoined(Sentence sentence, int from, NameSpan state) {
        boolean comma = form(sentence, from).equals(",");
        int next = comma ? from + 1 : from;
        boolean in = false;
        for (; next < state.first(); next++) {
            String word = form(sentence, next);
            in |= word.equals("in");
            if (!word.equals("in") && !DIRECTIONS.contains(word)) {
                return false;
            }
        }
        return in || comma && isClosed(sentence, state);
    }

    /** Whether the state is no part of a list and does nothing itself. */
    private static boolean isClosed(Sentence sentence, NameSpan state) {
        Token last = sentence.token(state.last());
        int next = state.last() + 1;
        boolean end = next >= sentence.tokens().size()
                || Set.of(",", ".", ";", ":", ")").contains(form(sentence, next))
                || Set.of("IN", "TO").contains(sentence.token(next).tag());
        boolean list = form(sentence, next).equals(",") && isListed(sentence, next + 1);
        return end && !list && !last.relation().startsWith("nsubj");
    }

    private static boolean isListed(Sentence sentence, int next) {
        return Set.of("and", "or").contains(form(sentence, next))
                || next < sentence.tokens().size()
                        && sentence.token(next).isProperNoun()
                        && sentence.token(next).is("conj");
    }

    private static String form(Sentence sentence, int index) {
        return index < sentence.tokens().size() ? sentence.token(index).form().toLowerCase(Locale.ROOT) : "";
    }
}
