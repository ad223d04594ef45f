package org.nuncio.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.nuncio.text.CalendarWords;

/** Parts a name from the place or day with which the sentence opens: <i>In Lima Ann Roe, the envoy, spoke</i>, <i>On Monday Ann Roe, the envoy, spoke</i>. */
final class NameBehindOpening extends TreeEdits {
    private static final Set<String> OPENING = Set.of("in", "on", "at");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBN", "VBP");
    private static final Set<String> TITLES = Set.of(
            "President",
            "Prime",
            "Vice",
            "Foreign",
            "Interior",
            "Defence",
            "Defense",
            "Minister",
            "Mr",
            "Mr.",
            "Mrs",
            "Mrs.",
            "Ms",
            "Ms.",
            "Dr",
            "Dr.",
            "Sir",
            "Lord",
            "Lady",
            "Secretary",
            "King",
            "Queen",
            "Prince",
            "Princess",
            "Sheikh",
            "General",
            "Gen.",
            "Colonel",
            "Col.",
            "Admiral",
            "Adm.",
            "Senator",
            "Sen.",
            "Chancellor",
            "Ambassador",
            "Archbishop",
            "Bishop",
            "Pope",
            "Justice",
            "Judge");
    /** With these the names of places of two words begin. */
    private static final Set<String> FIRST_OF_TWO = Set.of(
            "New",
            "San",
            "Santa",
            "Santo",
            "Saint",
            "St",
            "St.",
            "Los",
            "Las",
            "La",
            "El",
            "Al",
            "Port",
            "Fort",
            "Cape",
            "North",
            "South",
            "East",
            "West",
            "Northern",
            "Southern",
            "Eastern",
            "Western",
            "Central",
            "Addis",
            "Buenos",
            "Tel",
            "Hong",
            "Kuala",
            "Phnom",
            "Banja",
            "Abu",
            "Sri",
            "Sierra",
            "Costa",
            "Saudi",
            "Burkina",
            "Mexico",
            "Guatemala",
            "Panama",
            "Ho",
            "Rio",
            "Sao",
            "São",
            "Porto",
            "Mar",
            "Bosnia",
            "Upper",
            "Lower",
            "Papua");

    private NameBehindOpening(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        NameBehindOpening repairs = new NameBehindOpening(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            repairs.part(i);
        }
        return List.copyOf(repairs.tokens);
    }

    /** A verb without a subject, right before which such a phrase ends, or one between commas that says more of the name. */
    private void part(int i) {
        Token verb = tokens.get(i);
        boolean open = FINITE.contains(verb.tag())
                && !verb.is("acl")
                && none(i, t -> t.relation().startsWith("nsubj") || t.relation().startsWith("aux:pass"));
        int before = open ? opening(verb) - 1 : 0;
        if (before < 3) {
            return;
        }
        int name = isComma(before) ? beforeApposition(before) : before;
        int first = name;
        while (first > 0 && (tokens.get(first).isProperNoun() || isOfWithin(first))) {
            first--;
        }
        boolean fused = name > first
                && tokens.get(first).is("case")
                && tokens.get(first).head() == name
                && (tokens.get(name).is("obl") || tokens.get(name).is("nmod"));
        int start = fused && opens(first) ? start(first, name) : -1;
        if (start > 0) {
            part(first, start, name, i);
        }
    }

    /** Whether the preposition begins the sentence or a part of it, or stands right behind a place that does: <i>In Lima on Monday</i>. */
    private boolean opens(int preposition) {
        int at = preposition - 1;
        while (at > 0 && tokens.get(at).isProperNoun()) {
            at--;
        }
        return at < 0 || tokens.get(at).is("punct") || at == 0 && tokens.get(at).is("case") && preposition > 1;
    }

    /** <i>Secretary of State Ann Roe</i> */
    private boolean isOfWithin(int i) {
        return tokens.get(i).lemma().equals("of")
                && tokens.get(i - 1).isProperNoun()
                && tokens.get(i + 1).isProperNoun();
    }

    /** The noun that the phrase between two commas says more of; the second comma is given. */
    private int beforeApposition(int comma) {
        return tokens.stream()
                .filter(t -> t.is("appos") && t.index() < comma && t.head() < t.index() && last(t.index()) == comma - 1)
                .filter(t -> first(t.index()) == t.head() + 2 && isComma(t.head() + 1))
                .mapToInt(Token::head)
                .findFirst()
                .orElse(0);
    }

    private void part(int first, int start, int name, int verb) {
        int place = start - 1;
        for (int k = first; k < place; k++) {
            hang(tokens.get(k), place, k == first ? "case" : "compound");
        }
        hang(tokens.get(place), verb, "obl");
        for (int k = start; k < name; k++) {
            int head = tokens.get(k).head();
            if (head < start || head > name) {
                hang(tokens.get(k), name, tokens.get(k).relation());
            }
        }
        hang(tokens.get(name), verb, "nsubj");
    }

    /** Where the name begins behind the preposition, or -1 if all may be one name. */
    private int start(int first, int last) {
        boolean opens = OPENING.contains(tokens.get(first).lemma().toLowerCase(Locale.ROOT));
        if (!opens || last < first + 2) {
            return -1;
        }
        if (CalendarWords.WEEKDAYS.contains(tokens.get(first + 1).form().toLowerCase(Locale.ROOT))) {
            return first + 2;
        }
        int title = IntStream.rangeClosed(first + 2, last)
                .filter(k -> TITLES.contains(tokens.get(k).form()))
                .findFirst()
                .orElse(-1);
        if (title > 0) {
            return title;
        }
        boolean two = FIRST_OF_TWO.contains(tokens.get(first + 1).form());
        return last < first + 3 ? -1 : two ? first + 3 : first + 2;
    }
}
