package org.nuncio.gazetteer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a name of the gazetteer stands for. One spelling may stand for several. */
public sealed interface Name {

    /** The code of the state or body that the name belongs to on no particular day; null where there is none. */
    default @Nullable String code() {
        if (this instanceof Someone s) {
            return s.person().on(null).code();
        }
        return this instanceof Somewhere p ? p.place().country() : null;
    }

    /** <i>Ukraine</i>, <i>U.S.</i> */
    record State(String code, String name) implements Name {}

    /** <i>Ukrainian</i>: of that state; a bloc's <i>European</i>, <i>Western</i> has the bloc's code. */
    record Adjective(String code) implements Name {}

    /** <i>Ukrainians</i>, <i>Briton</i> */
    record People(String code, boolean plural) implements Name {}

    /** A capital or seat whose name stands for the government: <i>Kyiv</i>, <i>Washington</i>. */
    record Capital(String code, String state) implements Name {}

    /** @param sector empty words are null */
    record Organisation(
            String code,
            String name,
            String kind,
            @Nullable String sector,
            @Nullable String country) implements Name {}

    /** <i>the Kremlin</i>, <i>Pentagon</i> */
    record Institution(String code, String sector, String name) implements Name {}

    /** <i>Hezbollah</i>, <i>the M23</i> */
    record ArmedGroup(
            String code,
            String name,
            String sector,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements Name {
        boolean covers(@Nullable LocalDate day) {
            return day == null || (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
        }
    }

    /** <i>Sergei Lavrov</i> */
    record Someone(Person person) implements Name {}

    /** <i>Donetsk</i> */
    record Somewhere(Place place) implements Name {}

    /** <i>Minsk Accords</i>; kind accord, treaty, format, resolution, pipeline … */
    record Instrument(String name, String kind) implements Name {}

    /** A stretch of text and all that its words stand for, best first. */
    record Match(int start, int end, List<Name> names) {}
}
