package org.nuncio.gazetteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An office of a state or organisation with its holders by date.
 *
 * @param id {@code rus.foreign}
 * @param titles how news writes it, lower case
 */
public record Office(
        String id, String country, String title, List<String> titles, String sector, List<Holder> holders) {

    /** A person with the term in which the office was held. */
    public record Holder(Person person, Term term) {}

    public Office {
        titles = List.copyOf(titles);
        holders = List.copyOf(holders);
    }

    public Optional<Person> holder(LocalDate day) {
        return holders.stream()
                .filter(h -> h.term().covers(day))
                .map(Holder::person)
                .findFirst();
    }
}
