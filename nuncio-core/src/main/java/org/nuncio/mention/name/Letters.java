package org.nuncio.mention.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Bodies that no table has and that are called by letters, of which the report says once what they are: <i>the opposition ZPU</i>, <i>the ruling Zonal Progress Union</i>, <i>the Zonal
 * Progress Party (ZPP)</i>. Letters of which it says two things are of neither.
 */
public final class Letters {
    private static final Map<String, String> SIDES = Map.of(
            "opposition", "OPP",
            "ruling", "PTY",
            "governing", "PTY",
            "rebel", "REB",
            "insurgent", "REB",
            "guerrilla", "REB",
            "separatist", "SEP",
            "secessionist", "SEP");

    /** What may stand between the side and the name: <i>the opposition party ZPU</i>. */
    private static final Set<String> CALLED = Set.of("party", "group", "movement", "alliance", "coalition", "bloc");

    /** Words of names of unions. */
    static final Set<String> LABOUR = Words.set("Trade Trades Labour Labor Workers Teachers Miners Doctors");

    private static final Set<String> UNITED = Set.of("Union", "Unions", "Congress", "Federation", "Confederation");
    private static final Set<String> LINKS =
            Set.of("of", "for", "and", "the", "to", "in", "de", "du", "do", "da", "et");
    private static final Set<String> ARTICLES = Set.of("The", "A", "An");
    private static final int FEWEST = 3;
    private static final int MOST = 7;

    private final Map<String, String> sectors = new HashMap<>();

    /** Reads the whole report: what is told of a body late counts for its letters before. */
    public Letters(List<Sentence> sentences) {
        Set<String> doubtful = new HashSet<>();
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                boolean starts = isCapital(tokens.get(i)) && (i == 0 || !isCapital(tokens.get(i - 1)));
                if (starts) {
                    read(tokens, i, doubtful);
                }
            }
        }
        sectors.keySet().removeAll(doubtful);
    }

    /** What the body is of which the word is the letters; empty where the report does not tell. */
    Optional<String> sectorOf(Token word) {
        return Optional.ofNullable(sectors.get(word.form()));
    }

    private void read(List<Token> tokens, int first, Set<String> doubtful) {
        Optional<String> side = sideBefore(tokens, first);
        if (isLetters(tokens.get(first))) {
            side.ifPresent(sector -> note(tokens.get(first).form(), sector, doubtful));
            return;
        }
        int end = endOfName(tokens, first);
        List<String> words = tokens.subList(first, end).stream()
                .filter(Letters::isCapital)
                .map(Token::form)
                .toList();
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        Optional<String> sector = side.or(() -> byWords(words));
        if (sector.isPresent() && words.size() >= FEWEST) {
            note(bracketed(tokens, end).orElse(initials.toString()), sector.get(), doubtful);
        }
    }

    private void note(String letters, String sector, Set<String> doubtful) {
        String before = sectors.putIfAbsent(letters, sector);
        if (before != null && !before.equals(sector)) {
            doubtful.add(letters);
        }
    }

    private static Optional<String> sideBefore(List<Token> tokens, int first) {
        int at = first - 1;
        if (at > 0 && CALLED.contains(tokens.get(at).form())) {
            at--;
        }
        return at < 0
                ? Optional.empty()
                : Optional.ofNullable(SIDES.get(tokens.get(at).form().toLowerCase(Locale.ROOT)));
    }

    /** <i>The Zonal Progress Party</i>, <i>the Zonal Trade Union Congress</i> */
    private static Optional<String> byWords(List<String> words) {
        boolean labour =
                words.stream().anyMatch(LABOUR::contains) && words.stream().anyMatch(UNITED::contains);
        return labour ? Optional.of("LAB") : words.contains("Party") ? Optional.of("PTY") : Optional.empty();
    }

    /** Behind the last word of the name that begins here. */
    private static int endOfName(List<Token> tokens, int first) {
        int end = first + 1;
        for (int i = end; i < tokens.size(); i++) {
            if (isCapital(tokens.get(i))) {
                end = i + 1;
            } else if (!LINKS.contains(tokens.get(i).form())) {
                break;
            }
        }
        return end;
    }

    /** <i>(ZPU)</i> right behind the name. */
    private static Optional<String> bracketed(List<Token> tokens, int end) {
        boolean brackets = end + 2 < tokens.size()
                && Acronyms.isBracket(tokens.get(end), "(")
                && Acronyms.isBracket(tokens.get(end + 2), ")");
        return brackets && isLetters(tokens.get(end + 1))
                ? Optional.of(tokens.get(end + 1).form())
                : Optional.empty();
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().charAt(0)) && !ARTICLES.contains(token.form());
    }

    private static boolean isLetters(Token token) {
        String form = token.form();
        return form.length() > 1 && form.length() < MOST && form.chars().allMatch(Character::isUpperCase);
    }
}
