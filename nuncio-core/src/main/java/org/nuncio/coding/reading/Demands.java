package org.nuncio.coding.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nuncio.codebook.Codebook;
import org.nuncio.coding.match.Slots;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * The mode of what is asked, refused or threatened, by the words for it, where the codebook knows no more than that something is: <i>demanded that they stop</i> asks
 * to yield, <i>declined to take her calls</i> refuses to meet, <i>threatened to kill them</i> threatens violence. The words are the classes {@code asked_} and
 * {@code threatened_} with the name of a mode.
 */
public final class Demands {
    private static final Set<String> ASKING = Set.of("REQUEST", "REJECT");
    private static final List<String> ANY_CHANGE = List.of("change");
    private static final List<String> ANY_THREAT = List.of("relations");
    private static final List<String> SLOTS = List.of("complement", "object", "for", "by", "to");
    private static final int LAST = 12;

    private final Codebook codebook;
    private final Sentence sentence;

    public Demands(Codebook codebook, Sentence sentence) {
        this.codebook = codebook;
        this.sentence = sentence;
    }

    /** The reading with the mode that its words tell; as it is where they tell none, or where an act inside has told it. */
    public Reading of(Reading reading) {
        boolean asking =
                ASKING.contains(reading.type().name()) && reading.modes().equals(ANY_CHANGE);
        boolean threat = reading.type().name().equals("THREATEN")
                && (reading.modes().equals(ANY_THREAT) || reading.modes().isEmpty())
                && reading.inner() == null;
        boolean citizens = asking
                && !reading.recipients().isEmpty()
                && reading.recipients().stream()
                        .allMatch(r -> "CVL".equals(r.actor().sector()));
        if (!asking && !threat || citizens) { // told its citizens to leave: they give up nothing
            return reading;
        }
        String prefix = asking ? "asked_" : "threatened_";
        return wanted(reading).stream()
                .flatMap(word -> reading.type().modes().stream().sorted().filter(mode -> tells(word, prefix + mode)))
                .findFirst()
                .map(mode -> reading.withModes(List.of(mode)))
                .orElse(reading);
    }

    /** What is wanted: the verb of the clause that says it, then what stands below, in the order of the text. */
    private List<Token> wanted(Reading reading) {
        List<Token> words = new ArrayList<>();
        for (String slot : SLOTS) {
            for (Token token : Slots.spread(sentence, Slots.of(reading.match(), slot))) {
                words.add(token);
                if (token.isVerb()) {
                    below(token, words);
                }
            }
        }
        reading.match().consumed().stream().filter(Token::isNoun).forEach(words::add);
        return words;
    }

    private void below(Token verb, List<Token> words) {
        for (Token child : sentence.children(verb)) {
            boolean told = child.is("xcomp") || child.is("obj") || child.is("obl");
            if (told && child.index() > verb.index() && child.index() < verb.index() + LAST) {
                words.add(child);
                if (child.is("xcomp")) {
                    below(child, words);
                }
            }
        }
    }

    /** Also with its particle: <i>hand back</i>, <i>let go</i>. */
    private boolean tells(Token word, String name) {
        if (word.isVerb()
                && word.lemma().equals("return")
                && sentence.children(word, "obj").isEmpty()) {
            return false; // to return to the table is not to give up anything
        }
        Set<String> lemmas = codebook.lemmas(name);
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        Optional<Token> particle = sentence.children(word).stream()
                .filter(t -> t.index() > word.index()
                        && (t.is("compound:prt") || t.tag().equals("RP") || t.is("advmod") || t.is("xcomp")))
                .findFirst();
        boolean two = particle.filter(
                        p -> lemmas.contains(lemma + " " + p.lemma().toLowerCase(Locale.ROOT)))
                .isPresent();
        return two || lemmas.contains(lemma);
    }
}
