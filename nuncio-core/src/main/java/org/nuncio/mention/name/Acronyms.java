package org.nuncio.mention.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuncio.gazetteer.Name;
import org.nuncio.mention.NameSpan;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Short names of bodies of the tables that a report has named in full ({@link Letters} has those of others): the one in brackets, <i>the Kelstadt Freedom Front (KFF)</i>; its initials, <i>the KFF</i>; its last word, <i>the
 * Front</i>; the first part of <i>Jaish-e-Mohammed</i>. Initials and words that two of its bodies share are no name of either.
 */
public final class Acronyms {
    /** What a body is called by when it has been named in full. */
    private static final Set<String> GENERIC =
            Set.of("Front", "Movement", "Brotherhood", "Guards", "Guard", "Alliance", "Coalition", "League", "Tigers");

    private static final int LEAST_WORDS = 3;

    private Acronyms() {}

    /** The names of all sentences and the short ones besides. */
    public static List<List<NameSpan>> found(List<Sentence> sentences, List<List<NameSpan>> names) {
        Map<String, List<Name>> given = given(sentences, names);
        Map<String, List<Name>> shortened = shortened(sentences, names);
        if (given.isEmpty() && shortened.isEmpty()) {
            return names;
        }
        List<List<NameSpan>> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            List<NameSpan> known = names.get(i);
            List<NameSpan> here = new ArrayList<>(known);
            for (Token token : sentence.tokens()) {
                List<Name> meant =
                        given.getOrDefault(token.form(), isAlone(sentence, token) ? shortened.get(token.form()) : null);
                if (meant != null && known.stream().noneMatch(n -> n.covers(token.index()))) {
                    here.add(new NameSpan(token.index(), token.index(), meant));
                }
            }
            here.sort((a, b) -> Integer.compare(a.first(), b.first()));
            all.add(here);
        }
        return all;
    }

    /** <i>The Front</i>, and not <i>the Eastern Front</i> nor <i>the Front Hotel</i>. */
    private static boolean isAlone(Sentence sentence, Token token) {
        int at = token.index();
        boolean article = at > 0 && sentence.token(at - 1).lemma().equals("the");
        boolean goesOn = at + 1 < sentence.tokens().size()
                && sentence.token(at + 1).isProperNoun()
                && Character.isUpperCase(sentence.token(at + 1).form().charAt(0));
        return article && !goesOn;
    }

    /** Initials, last words and first parts of the bodies that the report names, each of one body only. */
    private static Map<String, List<Name>> shortened(List<Sentence> sentences, List<List<NameSpan>> names) {
        Map<String, List<Name>> found = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (NameSpan name : names.get(i)) {
                for (String form : isBody(name) ? shortForms(sentences.get(i), name) : List.<String>of()) {
                    List<Name> before = found.putIfAbsent(form, name.names());
                    if (before != null && !before.equals(name.names())) {
                        shared.add(form);
                    }
                }
            }
        }
        found.keySet().removeAll(shared);
        return found;
    }

    private static List<String> shortForms(Sentence sentence, NameSpan name) {
        List<String> words = sentence.tokens().subList(name.first(), name.last() + 1).stream()
                .map(Token::form)
                .filter(form -> Character.isUpperCase(form.charAt(0)))
                .toList();
        List<String> forms = new ArrayList<>();
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        if (words.size() >= LEAST_WORDS) {
            forms.add(words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
        }
        if (words.size() > 1 && GENERIC.contains(last)) {
            forms.add(last);
        }
        String whole = sentence.token(name.first())
                .span()
                .union(sentence.token(name.last()).span())
                .cut(sentence.articleText());
        if (whole.matches("\\p{Lu}\\p{Ll}{3,}-\\p{Ll}{1,3}-\\p{Lu}\\p{L}+")) {
            forms.add(whole.substring(0, whole.indexOf('-')));
        }
        return forms;
    }

    private static Map<String, List<Name>> given(List<Sentence> sentences, List<List<NameSpan>> names) {
        Map<String, List<Name>> given = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<Token> tokens = sentences.get(i).tokens();
            for (NameSpan name : names.get(i)) {
                int at = name.last() + 2;
                boolean isBracketed = at + 1 < tokens.size()
                        && isBracket(tokens.get(at - 1), "(")
                        && isBracket(tokens.get(at + 1), ")")
                        && names.get(i).stream().noneMatch(n -> n.covers(at));
                if (isBracketed && isBody(name) && tokens.get(at).form().matches("\\p{Lu}[\\p{L}-]{1,9}")) {
                    given.putIfAbsent(tokens.get(at).form(), name.names());
                }
            }
        }
        return given;
    }

    /** <i>Lima (Peru)</i> gives no short name. */
    private static boolean isBody(NameSpan name) {
        return name.as(Name.ArmedGroup.class).isPresent()
                || name.as(Name.Organisation.class).isPresent()
                || name.as(Name.Institution.class).isPresent();
    }

    static boolean isBracket(Token token, String form) {
        return token.form().equals(form) || token.form().equals(form.equals("(") ? "-LRB-" : "-RRB-");
    }
}
