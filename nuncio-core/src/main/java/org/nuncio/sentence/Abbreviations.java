package org.nuncio.sentence;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nuncio.sentence.Nlp4jReader.Piece;
import org.nuncio.text.Span;

/** Words with a full stop of their own, which end no sentence, <i>Amb. Roe</i>, or end one with the same stop: <i>left the U.S. The rest stayed</i>. */
final class Abbreviations {
    /** A name follows each of them. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "Gen.", "Lt.", "Col.", "Maj.", "Sgt.", "Capt.", "Sen.", "Rep.", "Gov.", "Adm.", "Mr.", "Mrs.", "Ms.", "Dr.",
            "Prof.", "Rev.", "St.", "No.", "Jr.", "vs.", "Amb.", "Asst.", "Atty.", "Brig.", "Cdr.", "Cmdr.", "Comdr.",
            "Const.", "Cpl.", "Dep.", "Det.", "Dna.", "Eng.", "Engr.", "Flt.", "Fr.", "Ft.", "Gens.", "Gp.", "Hon.",
            "Insp.", "Lieut.", "Messrs.", "Mgr.", "Mlle.", "Mme.", "Msgr.", "Mt.", "Nos.", "Pfc.", "Pres.", "Profs.",
            "Pte.", "Pvt.", "Regt.", "Reps.", "Rt.", "Sec.", "Sens.", "Shri.", "Smt.", "Spc.", "Sqn.", "Sr.", "Sra.",
            "Supt.", "Wg.");

    private static final Set<String> RETIRED = Set.of("Retd", "retd", "Ret", "ret", "Rtd", "rtd");
    private static final Pattern MAY_END =
            Pattern.compile("(?:\\p{Lu}\\.){2,}|[ap]\\.m\\.|(?:Inc|Co|Corp|Ltd|Jr|Sr|al|etc)\\.");

    /** Words that stand with a capital in the midst of a sentence nowhere but in names, and then before a capital. */
    private static final Set<String> OPENERS = Set.of(
            "The",
            "He",
            "She",
            "It",
            "They",
            "But",
            "In",
            "On",
            "At",
            "This",
            "These",
            "Those",
            "There",
            "When",
            "While",
            "After",
            "Before",
            "Although",
            "However",
            "Its",
            "His",
            "Her",
            "Their",
            "Some",
            "Most",
            "Both",
            "Many",
            "Neither",
            "Nobody",
            "Several");

    private Abbreviations() {}

    /** Whether a sentence cannot end with these words, since a name has to follow: <i>the envoy, Amb.</i>, <i>Col. (Retd.)</i> */
    static boolean waitForName(List<Piece> sentence) {
        int last = sentence.size() - 1;
        boolean bracketed =
                last > 1 && sentence.get(last).form().equals(")") && RETIRED.contains(withoutStop(sentence, last - 1));
        return bracketed || BEFORE_NAMES.contains(sentence.get(last).form()) || isSplitTitle(sentence, last);
    }

    /** With <i>Shri</i> and its stop as the one word that they are. */
    static List<Piece> joined(List<Piece> sentence) {
        int last = sentence.size() - 1;
        if (!isSplitTitle(sentence, last)) {
            return sentence;
        }
        Span span = sentence.get(last - 1).span().union(sentence.get(last).span());
        sentence.set(last - 1, new Piece(sentence.get(last - 1).form() + ".", span));
        sentence.remove(last);
        return sentence;
    }

    /** Whether a sentence ends with the word at {@code i}, whose stop is its own, since the next word begins one. */
    static boolean endsSentence(List<Piece> pieces, int i) {
        return MAY_END.matcher(pieces.get(i).form()).matches() && opensSentence(pieces, i + 1);
    }

    /** Whether no name begins here, but a sentence. */
    static boolean opensSentence(List<Piece> pieces, int at) {
        return at + 1 < pieces.size()
                && OPENERS.contains(pieces.get(at).form())
                && !Character.isUpperCase(pieces.get(at + 1).form().charAt(0));
    }

    private static boolean isSplitTitle(List<Piece> sentence, int last) {
        return last > 0
                && sentence.get(last).form().equals(".")
                && sentence.get(last - 1).span().end()
                        == sentence.get(last).span().start()
                && BEFORE_NAMES.contains(sentence.get(last - 1).form() + ".");
    }

    private static String withoutStop(List<Piece> sentence, int at) {
        String form = sentence.get(at).form();
        if (form.equals(".") && at > 0) {
            return sentence.get(at - 1).form();
        }
        return form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
    }
}
