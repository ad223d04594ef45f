package org.nuncio.mention.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Name;
import org.nuncio.mention.NameSpan;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/** Finds the names of the gazetteer in a sentence: longest first, whole words only, never inside a person's name. */
public final class NameFinder {
    /** Kinds of bodies whose names are shared: a proper noun before one makes it another body. */
    private static final Set<String> BODIES = Set.of(
            "union",
            "party",
            "front",
            "movement",
            "alliance",
            "league",
            "association",
            "federation",
            "council",
            "congress",
            "army",
            "committee",
            "coalition");

    private static final Set<String> PEOPLE = Set.of("People", "Women", "Men", "Workers", "Peasants", "Farmers");

    private static final Set<String> OTHERS = Set.of(
            "New", "Port", "Fort", "Mount", "San", "Santa", "Saint", "St", "St.", "Little", "Upper", "Lower", "Lake",
            "Cape");

    private static final Set<String> STREETS =
            Set.of("Square", "Street", "Avenue", "Boulevard", "Road", "Bridge", "Hotel");

    private final Gazetteer gazetteer;

    public NameFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The names of a sentence that the gazetteer knows, from left to right. */
    public List<NameSpan> find(Sentence sentence) {
        String text = Gazetteer.normal(sentence.text());
        int offset = sentence.span().start();
        Set<Integer> ends = new HashSet<>();
        for (Token token : sentence.tokens()) {
            ends.add(token.span().end() - offset);
        }
        List<NameSpan> found = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            IntPredicate isEnd = end -> ends.contains(end) || end < text.length() && text.charAt(end) == '-';
            Optional<Name.Match> match =
                    gazetteer.nameAt(text, sentence.token(i).span().start() - offset, isEnd);
            boolean article = sentence.token(i).form().equalsIgnoreCase("the")
                    && i + 1 < sentence.tokens().size()
                    && match.isPresent()
                    && gazetteer
                            .nameAt(text, sentence.token(i + 1).span().start() - offset, isEnd)
                            .filter(m -> m.end() > match.get().end())
                            .isPresent(); // the West Bank is no bank of the West
            if (match.isPresent() && !article) {
                Optional<NameSpan> name = check(
                        sentence,
                        i,
                        new Span(match.get().start() + offset, match.get().end() + offset),
                        match.get().names());
                if (name.isPresent() && !isPartOfLonger(sentence, name.get(), found)) {
                    found.add(name.get());
                    i = name.get().last();
                }
            }
        }
        return found;
    }

    /** <i>Solidarity union</i> in <i>the Quarry Workers Solidarity union</i> is not the Polish one. */
    private static boolean isPartOfLonger(Sentence sentence, NameSpan name, List<NameSpan> found) {
        if (name.first() < 1
                || name.first() == name.last()
                || name.as(Name.Organisation.class).isEmpty()) {
            return false;
        }
        Token before = sentence.token(name.first() - 1);
        if (before.tag().equals("POS")) {
            return isOfPeople(sentence, before, found) && isBody(sentence, name);
        }
        Optional<NameSpan> another =
                found.stream().filter(n -> n.covers(before.index())).findFirst();
        return another.map(n -> isPartyOfAnother(n, name)).orElse(before.isProperNoun())
                && (before.is("compound") || another.isPresent() && before.is("amod"))
                && before.head() >= name.first()
                && isBody(sentence, name);
    }

    private static boolean isBody(Sentence sentence, NameSpan name) {
        return BODIES.contains(sentence.token(name.last()).form().toLowerCase(Locale.ROOT));
    }

    /** <i>Labour Party</i> in <i>the Workers' Labour Party</i> is not Britain's, as it is in <i>Britain's Labour Party</i>: those people are in its name. */
    private static boolean isOfPeople(Sentence sentence, Token mark, List<NameSpan> found) {
        Token owner = sentence.token(mark.index() - 1);
        boolean people = owner.tag().equals("NNPS") && owner.form().endsWith("s") || PEOPLE.contains(owner.form());
        return people && found.stream().noneMatch(n -> n.covers(owner.index()));
    }

    /** <i>Congress Party</i> in <i>the Malawi Congress Party</i> is not that of India. */
    private static boolean isPartyOfAnother(NameSpan before, NameSpan party) {
        Optional<String> state = before.as(Name.State.class)
                .map(Name.State::code)
                .or(() -> before.as(Name.Adjective.class).map(Name.Adjective::code));
        return state.isPresent()
                && party.as(Name.Organisation.class)
                        .filter(o -> "PTY".equals(o.sector()) && !state.get().equals(o.code()))
                        .isPresent();
    }

    /** <i>Shell</i> at the head of a sentence, and no noun that the tagger takes for a name. */
    private boolean isJustAWord(Sentence sentence, int first, Span span) {
        Token token = sentence.token(first);
        return first == 0
                && token.span().end() >= span.end()
                && gazetteer.isCommonWord(token.form())
                && !token.isProperNoun();
    }

    /** <i>Zaman</i> in <i>General Waker-Uz-Zaman</i>; <i>China</i> in <i>US-China talks</i> is a state all the same. */
    private static boolean isEndOfPerson(Sentence sentence, int first, List<Name> names) {
        boolean hyphened = first > 1
                && sentence.token(first - 1).form().equals("-")
                && sentence.token(first - 1).span().end()
                        == sentence.token(first).span().start()
                && sentence.token(first - 2).isProperNoun()
                && sentence.token(first - 2).span().end()
                        == sentence.token(first - 1).span().start();
        return hyphened
                && names.stream()
                        .noneMatch(n -> n instanceof Name.State
                                || n instanceof Name.Adjective
                                || n instanceof Name.Capital
                                || n instanceof Name.Somewhere);
    }

    private Optional<NameSpan> check(Sentence sentence, int first, Span span, List<Name> names) {
        if (isJustAWord(sentence, first, span) || isEndOfPerson(sentence, first, names)) {
            return Optional.empty();
        }
        int last = first;
        while (last + 1 < sentence.tokens().size()
                && sentence.token(last + 1).span().start() < span.end()) {
            last++;
        }
        boolean wholeWord = sentence.token(last).span().end() == span.end();
        int end = last;
        List<Name> possible = names.stream()
                .filter(name -> fits(sentence, first, end, name)
                        && (wholeWord
                                || name instanceof Name.Adjective
                                || name instanceof Name.State
                                || name instanceof Name.Organisation))
                .toList();
        return possible.isEmpty() ? Optional.empty() : Optional.of(new NameSpan(first, last, possible));
    }

    /** The Malden of <i>New Malden</i> is another place than Malden. */
    private static boolean isOfLongerPlace(Sentence sentence, int first) {
        return first > 0
                && OTHERS.contains(sentence.token(first - 1).form())
                && sentence.token(first - 1).isProperNoun();
    }

    private boolean fits(Sentence sentence, int first, int last, Name name) {
        if (name instanceof Name.Someone) {
            return !isOfLongerPerson(sentence, last);
        }
        if (name instanceof Name.Instrument || name instanceof Name.Organisation) {
            return true;
        }
        if (partOfPersonName(sentence, first, last)
                || isOfStreet(sentence, last)
                || isCutOff(sentence, last)
                || isOfLabour(sentence, last)) {
            return false;
        }
        if (name instanceof Name.Somewhere) {
            if (isOfLongerPlace(sentence, first)) {
                return false;
            }
            boolean proper = sentence.tokens().subList(first, last + 1).stream().anyMatch(Token::isProperNoun);
            boolean placed = first > 0 && sentence.token(first - 1).tag().equals("IN")
                    || first > 0 && sentence.token(first - 1).form().equalsIgnoreCase("to");
            return proper
                    && (placed
                            || !(first == last && sentence.token(first).entity().equals("PERSON")));
        }
        return true;
    }

    /** <i>Anyang</i> in the name <i>Anyang' Nyong'o</i>, which goes on behind the mark; in <i>Lagos's Governor Lind</i> a letter follows it. */
    private static boolean isCutOff(Sentence sentence, int last) {
        int next = last + 2;
        return next < sentence.tokens().size()
                && sentence.token(last + 1).form().matches("['’]")
                && sentence.token(last + 1).span().start()
                        == sentence.token(last).span().end()
                && !sentence.token(last).form().endsWith("s")
                && sentence.token(next).isProperNoun();
    }

    /** <i>Palestine Square</i> in Tehran and <i>Washington Street</i> are in neither. */
    private static boolean isOfStreet(Sentence sentence, int last) {
        return last + 1 < sentence.tokens().size()
                && STREETS.contains(sentence.token(last + 1).form());
    }

    /** The <i>Congress</i> of <i>the Congress of Trade Unions</i> is no parliament. */
    private static boolean isOfLabour(Sentence sentence, int last) {
        int size = sentence.tokens().size();
        return BODIES.contains(sentence.token(last).lemma().toLowerCase(Locale.ROOT))
                && last + 2 < size
                && sentence.token(last + 1).form().equals("of")
                && sentence.tokens().subList(last + 2, Math.min(last + 5, size)).stream()
                        .anyMatch(t -> Letters.LABOUR.contains(t.form()));
    }

    /** <i>Jordan</i> in <i>Michael Jordan</i>. */
    private static boolean partOfPersonName(Sentence sentence, int first, int last) {
        if (first != last || !sentence.token(first).entity().equals("PERSON")) {
            return false;
        }
        return isPersonPart(sentence, first - 1) || isPersonPart(sentence, first + 1);
    }

    /** <i>Omar Hassan</i> in <i>Omar Hassan Lind</i> is somebody else. */
    private boolean isOfLongerPerson(Sentence sentence, int last) {
        return gazetteer.isFirstName(sentence.token(last).form()) && isPersonPart(sentence, last + 1);
    }

    private static boolean isPersonPart(Sentence sentence, int index) {
        return index >= 0
                && index < sentence.tokens().size()
                && sentence.token(index).entity().equals("PERSON")
                && sentence.token(index).isProperNoun();
    }
}
