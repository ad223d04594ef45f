package org.nuncio.app.copies;

import static org.nuncio.app.copies.Alteration.CUT_TO_40;
import static org.nuncio.app.copies.Alteration.CUT_TO_60;
import static org.nuncio.app.copies.Alteration.CUT_TO_80;
import static org.nuncio.app.copies.Alteration.DROP_PARAGRAPHS;
import static org.nuncio.app.copies.Alteration.FURNITURE_AFTER;
import static org.nuncio.app.copies.Alteration.FURNITURE_BEFORE;
import static org.nuncio.app.copies.Alteration.FURNITURE_BETWEEN;
import static org.nuncio.app.copies.Alteration.GARBLE;
import static org.nuncio.app.copies.Alteration.HEADLINE_IN_CAPITALS;
import static org.nuncio.app.copies.Alteration.MISSPELL_10_PERCENT;
import static org.nuncio.app.copies.Alteration.OTHER_HEADLINE;
import static org.nuncio.app.copies.Alteration.OTHER_MARKS;
import static org.nuncio.app.copies.Alteration.REORDER;
import static org.nuncio.app.copies.Alteration.SWAP_10_PERCENT;
import static org.nuncio.app.copies.Alteration.SWAP_5_PERCENT;

import java.util.List;
import java.util.Random;

/** Makes altered copies of a report: the same ones in every run. */
public final class CopyMaker {
    private static final List<List<Alteration>> RECIPES = List.of(
            List.of(CUT_TO_40),
            List.of(CUT_TO_60),
            List.of(CUT_TO_80),
            List.of(FURNITURE_BEFORE),
            List.of(FURNITURE_AFTER),
            List.of(FURNITURE_BETWEEN),
            List.of(FURNITURE_BEFORE, FURNITURE_BETWEEN, FURNITURE_AFTER),
            List.of(SWAP_5_PERCENT),
            List.of(SWAP_10_PERCENT),
            List.of(MISSPELL_10_PERCENT),
            List.of(REORDER),
            List.of(OTHER_HEADLINE),
            List.of(HEADLINE_IN_CAPITALS, OTHER_MARKS),
            List.of(GARBLE),
            List.of(DROP_PARAGRAPHS),
            List.of(OTHER_MARKS),
            List.of(CUT_TO_60, SWAP_10_PERCENT, FURNITURE_BEFORE, FURNITURE_AFTER),
            List.of(REORDER, GARBLE, OTHER_HEADLINE, SWAP_5_PERCENT),
            List.of(DROP_PARAGRAPHS, SWAP_10_PERCENT, OTHER_MARKS, OTHER_HEADLINE),
            List.of(CUT_TO_40, REORDER, GARBLE, SWAP_5_PERCENT, FURNITURE_BETWEEN, FURNITURE_AFTER, OTHER_HEADLINE));

    /** How many copies there are of each report. */
    public static final int COPIES = RECIPES.size();

    private final WordLists lists;

    CopyMaker(WordLists lists) {
        this.lists = lists;
    }

    /**
     * A copy of a report.
     *
     * @param name of the report, from which the lots are drawn
     * @param number from 0 to below {@link #COPIES}
     */
    String copy(String name, String text, int number) {
        Draft draft = new Draft(text);
        Random lot = new Random(31L * name.hashCode() + number);
        RECIPES.get(number).forEach(alteration -> alteration.apply(draft, lists, lot));
        return draft.toString();
    }

    /** {@code CUT_TO_40 + GARBLE} */
    static String recipe(int number) {
        return String.join(
                " + ", RECIPES.get(number).stream().map(Alteration::name).toList());
    }
}
