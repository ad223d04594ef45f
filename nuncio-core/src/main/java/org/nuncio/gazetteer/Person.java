package org.nuncio.gazetteer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person known to the gazetteer.
 *
 * @param gender {@code m}, {@code f} or empty
 * @param terms in the order of the tables
 */
public record Person(String name, String gender, List<Term> terms) {

    public Person {
        terms = List.copyOf(terms);
    }

    private static LocalDate beginning(Term term) {
        return term.from() == null ? LocalDate.MIN : term.from();
    }

    /** What the person was on that day; between and after terms, and without a day, of whom the last known term was, but no office. */
    public Actor on(@Nullable LocalDate day) {
        Optional<Term> term = day == null
                ? Optional.empty()
                : terms.stream().filter(t -> t.covers(day)).findFirst();
        if (term.isPresent()) {
            return new Actor(
                    name, term.get().code(), term.get().sector(), term.get().title(), Actor.Kind.PERSON);
        }
        Term latest = terms.stream()
                .filter(t -> day == null || t.from() == null || !t.from().isAfter(day))
                .max(Comparator.comparing(Person::beginning))
                .orElse(terms.get(0));
        return new Actor(name, latest.code(), day == null ? latest.sector() : null, null, Actor.Kind.PERSON);
    }

    /** Whether the family's name stands first: <i>Xi Jinping</i>. */
    public boolean isFamilyFirst() {
        return terms.stream().anyMatch(term -> Gazetteer.isFamilyFirst(term.code()));
    }

    /** The last word of the name: <i>Lavrov</i>. */
    public String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
