package org.nuncio.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nuncio.gazetteer.Name;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Short names that a report gives in brackets: after <i>the Kelstadt Freedom Front (KFF)</i>, <i>KFF</i> is the front. */
final class Acronyms {
    private Acronyms() {}

    /** The names of all sentences and the short ones besides. */
    static List<List<NameSpan>> found(List<Sentence> sentences, List<List<NameSpan>> names) {
        Map<String, List<Name>> given = given(sentences, names);
        if (given.isEmpty()) {
            return names;
        }
        List<List<NameSpan>> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<NameSpan> known = names.get(i);
            List<NameSpan> here = new ArrayList<>(known);
            sentences.get(i).tokens().stream()
                    .filter(t -> given.containsKey(t.form()) && known.stream().noneMatch(n -> n.covers(t.index())))
                    .forEach(t -> here.add(new NameSpan(t.index(), t.index(), given.get(t.form()))));
            here.sort((a, b) -> Integer.compare(a.first(), b.first()));
            all.add(here);
        }
        return all;
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

    private static boolean isBracket(Token token, String form) {
        return token.form().equals(form) || token.form().equals(form.equals("(") ? "-LRB-" : "-RRB-");
    }
}
