package org.nuncio.coding.match;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nuncio.codebook.Codebook;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Name;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.SentenceReader;
import org.nuncio.sentence.Token;
import org.nuncio.text.CalendarWords;

/** Tells which sentences can hold an event or a statement at all, so that the others need not be parsed. */
public final class Filter {
    private static final Set<String> SIGNS_OF_MONEY = Set.of("$", "£", "€");

    private final Codebook codebook;
    private final Gazetteer gazetteer;

    public Filter(Codebook codebook, Gazetteer gazetteer) {
        this.codebook = codebook;
        this.gazetteer = gazetteer;
    }

    public SentenceReader.Worth worth() {
        return new SentenceReader.Worth(this::worthNaming, this::worthParsing);
    }

    /** A name that the gazetteer does not know or knows as a town only, people by their country, money: only there do the names of the library tell anything. */
    boolean worthNaming(Sentence sentence) {
        String text = Gazetteer.normal(sentence.text());
        int offset = sentence.span().start();
        int known = 0;
        for (Token token : sentence.tokens()) {
            int start = token.span().start() - offset;
            if (SIGNS_OF_MONEY.contains(token.form()) || isCountedPeople(sentence, token)) {
                return true;
            }
            if (start < known || !token.isProperNoun()) {
                continue;
            }
            Optional<Name.Match> match = gazetteer.nameAt(
                    text, start, end -> end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            boolean town = match.isPresent() && match.get().names().stream().allMatch(Name.Somewhere.class::isInstance);
            if (match.isPresent() && !town) {
                known = match.get().end();
            } else if (town || !isCommonName(sentence.word(token.index()))) {
                return true;
            }
        }
        return false;
    }

    /** <i>thousands of Ukrainians</i>, <i>two Chinese</i> */
    private static boolean isCountedPeople(Sentence sentence, Token token) {
        boolean capital = Character.isUpperCase(token.form().charAt(0));
        boolean counted = token.index() > 0 && sentence.token(token.index() - 1).isNumber();
        return capital && (token.tag().equals("NNPS") || token.tag().equals("NNS") || counted && !token.isNumber());
    }

    /** <i>Monday</i>, <i>President</i>: written like a name and none. */
    private boolean isCommonName(String word) {
        return CalendarWords.WEEKDAYS.contains(word)
                || CalendarWords.MONTHS.contains(word)
                || gazetteer.role(word).isPresent()
                || gazetteer.isTitle(word);
    }

    /** A possible predicate of the codebook or a verb of saying, and a word that may name or stand for somebody. */
    boolean worthParsing(Sentence sentence) {
        boolean predicate = false;
        boolean party = false;
        for (Token token : sentence.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            predicate |= (token.isVerb() || token.isNoun() || token.tag().startsWith("JJ"))
                    && (codebook.isPredicate(lemma)
                            || codebook.isPredicate(token.form().toLowerCase(Locale.ROOT))
                            || lemma.equals("follow") // followed suit
                            || codebook.reporting().verbs().containsKey(lemma));
            party |=
                    token.isProperNoun() || token.isPronoun() || !token.entity().isEmpty() || token.isNoun();
        }
        return predicate && party && sentence.tokens().size() > 2;
    }
}
