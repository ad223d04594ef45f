package org.nuncio.sentence;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nuncio.sentence.kernel.Tree;
import org.nuncio.sentence.kernel.Words;

/**
 * Turns a tree with ClearNLP labels (Choi and Palmer 2012), in which prepositions and copulas govern, into Universal Dependencies v2, in which content
 * words do: {@code fly →prep to →pobj Moscow} becomes {@code fly →obl Moscow →case to}.
 */
final class UniversalDependencies {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("nsubjpass", "nsubj:pass"),
            Map.entry("auxpass", "aux:pass"),
            Map.entry("csubjpass", "csubj:pass"),
            Map.entry("dobj", "obj"),
            Map.entry("dative", "iobj"),
            Map.entry("relcl", "acl:relcl"),
            Map.entry("poss", "nmod:poss"),
            Map.entry("prt", "compound:prt"),
            Map.entry("predet", "det:predet"),
            Map.entry("preconj", "cc:preconj"),
            Map.entry("neg", "advmod:neg"),
            Map.entry("qmod", "advmod"),
            Map.entry("oprd", "xcomp"),
            Map.entry("attr", "xcomp"),
            Map.entry("acomp", "xcomp"),
            Map.entry("intj", "discourse"),
            Map.entry("meta", "dep"));
    private static final Set<String> FREEING = Set.of("set", "let", "turn", "cut");
    private static final Set<String> FREE = Set.of("free", "loose");
    private static final Set<String> APPROXIMATE = Set.of("over", "under", "around", "about");
    private static final Set<String> SPANS =
            Set.of("day", "week", "month", "year", "hour", "minute", "mile", "kilometre", "kilometer", "city", "town");
    private static final Set<String> TIMES = Set.of("DATE", "TIME");

    private final Words words;
    private final int[] heads;
    private final String[] relations;

    /**
     * @param words tagged and with lemmas, the artificial root first
     * @param tree is not changed
     */
    UniversalDependencies(Words words, Tree tree) {
        this.words = words;
        this.heads = tree.heads().clone();
        this.relations = tree.labels().clone();
        raiseResults();
        lowerPrepositions();
        flattenConjuncts();
        lowerCopulas();
        rename();
    }

    /** Index of the governor of the i-th node (from 1), counted from 0; -1 for the root. */
    int head(int i) {
        return heads[i] - 1;
    }

    String relation(int i) {
        return relations[i];
    }

    /** <i>set free a group of nuns</i>, <i>let free three men</i>: the library takes <i>free nuns</i> for a phrase; it is what the verb does to them. */
    private void raiseResults() {
        for (int i = 1; i + 1 < heads.length; i++) {
            int noun = heads[i + 1];
            boolean freed = FREEING.contains(words.lemma(i))
                    && tag(i).startsWith("VB")
                    && FREE.contains(words.form(i + 1))
                    && noun > i + 1
                    && tag(noun).startsWith("NN");
            if (freed) {
                heads[i + 1] = i;
                relations[i + 1] = "oprd";
                if (!has(i, "dobj")) {
                    heads[noun] = i;
                    relations[noun] = "dobj";
                }
            }
        }
    }

    /** A preposition becomes the case of its object, or the mark of its clause; the deepest first, so that chains (out of the city) come right. */
    private void lowerPrepositions() {
        for (int i = heads.length - 1; i >= 1; i--) {
            if (isPreposition(relations[i]) || relations[i].equals("conj") && hasObject(i)) {
                int object = objectOf(i);
                if (object > 0) {
                    lower(i, object);
                }
            }
        }
    }

    private static boolean isPreposition(String relation) {
        return relation.equals("prep") || relation.equals("agent") || relation.equals("dative");
    }

    private boolean hasObject(int i) {
        return words.tag(i).equals("IN") && objectOf(i) > 0;
    }

    private int objectOf(int preposition) {
        for (int j = 1; j < heads.length; j++) {
            if (heads[j] == preposition
                    && (relations[j].equals("pobj")
                            || relations[j].equals("pcomp")
                            || relations[j].startsWith("obl")
                            || relations[j].startsWith("nmod:"))) {
                return j;
            }
        }
        return 0;
    }

    /** <i>gathered over 100,000 soldiers</i>: a number's <i>over</i> is no preposition. */
    private boolean isOfNumber(int preposition, int object) {
        boolean number = APPROXIMATE.contains(words.lemma(preposition))
                && preposition + 1 < heads.length
                && tag(preposition + 1).equals("CD")
                && object > preposition + 1;
        int governor = heads[preposition];
        return number
                && governor > 0
                && tag(governor).startsWith("VB")
                && !SPANS.contains(words.lemma(object))
                && !has(governor, "dobj");
    }

    private boolean has(int governor, String relation) {
        for (int j = 1; j < heads.length; j++) {
            if (heads[j] == governor && relations[j].equals(relation)) {
                return true;
            }
        }
        return false;
    }

    private void lower(int preposition, int object) {
        if (isOfNumber(preposition, object)) {
            heads[object] = heads[preposition];
            relations[object] = "dobj";
            heads[preposition] = object;
            relations[preposition] = "advmod";
            return;
        }
        boolean clause = relations[object].equals("pcomp") && tag(object).startsWith("VB");
        String old = relations[preposition];
        int governor = heads[preposition];
        boolean noun = governor > 0 && isNominal(governor);
        heads[object] = governor;
        if (old.equals("conj")) {
            relations[object] = "conj";
        } else if (clause) {
            relations[object] = noun ? "acl" : "advcl";
        } else {
            relations[object] = old.equals("agent") ? "obl:agent" : noun ? "nmod:" : "obl:";
        }
        heads[preposition] = object;
        relations[preposition] = clause ? "mark" : "case";
        for (int j = 1; j < heads.length; j++) {
            if (heads[j] == preposition && j != object) {
                heads[j] = object;
            }
        }
    }

    private boolean isNominal(int i) {
        String tag = tag(i);
        return tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals("CD") || tag.equals("DT") || tag.equals("$");
    }

    private String tag(int i) {
        return words.tag(i);
    }

    private void flattenConjuncts() {
        for (int i = 1; i < heads.length; i++) {
            while (relations[i].equals("conj")
                    && heads[i] > 0
                    && relations[heads[i]].equals("conj")
                    && heads[heads[i]] > 0) {
                heads[i] = heads[heads[i]];
            }
        }
    }

    /** In <i>is ready</i>, <i>was a gesture</i> the predicate governs and the copula hangs on it. */
    private void lowerCopulas() {
        for (int verb = 1; verb < heads.length; verb++) {
            if ("be".equals(words.lemma(verb)) && tag(verb).startsWith("VB")) {
                int predicate = predicateOf(verb);
                if (predicate > 0) {
                    swap(verb, predicate);
                }
            }
        }
    }

    private int predicateOf(int verb) {
        for (int j = 1; j < heads.length; j++) {
            if (heads[j] == verb && (relations[j].equals("attr") || relations[j].equals("acomp"))) {
                return j;
            }
        }
        return 0;
    }

    private void swap(int verb, int predicate) {
        if (hasExpletive(verb)) {
            relations[predicate] = "nsubj";
            return;
        }
        heads[predicate] = heads[verb];
        relations[predicate] = relations[verb];
        heads[verb] = predicate;
        relations[verb] = "cop";
        for (int j = 1; j < heads.length; j++) {
            if (heads[j] == verb && j != predicate) {
                heads[j] = predicate;
            }
        }
    }

    private boolean hasExpletive(int verb) {
        for (int j = 1; j < heads.length; j++) {
            if (heads[j] == verb && relations[j].equals("expl")) {
                return true;
            }
        }
        return false;
    }

    private void rename() {
        for (int i = 1; i < heads.length; i++) {
            relations[i] = renamed(i);
        }
    }

    private String renamed(int i) {
        return switch (relations[i]) {
            case "nmod:" -> "nmod";
            case "obl:" -> "obl";
            case "prep" -> heads[i] > 0 && isNominal(heads[i]) ? "case" : "advmod";
            case "pobj", "pcomp" -> "obl";
            case "agent" -> "case";
            case "npadvmod" -> isTime(i) ? "obl:tmod" : "obl:npmod";
            case "nmod" -> modifier(i);
            default -> NAMES.getOrDefault(relations[i], relations[i]);
        };
    }

    private boolean isTime(int i) {
        return TIMES.contains(words.kind(i))
                || TimeWords.isTimeWord(words.form(i).toLowerCase(Locale.ROOT));
    }

    private String modifier(int i) {
        String tag = tag(i);
        if (tag.equals("CD")) {
            return "nummod";
        }
        return tag.startsWith("NN") ? "compound" : tag.equals("DT") ? "det" : "amod";
    }
}
