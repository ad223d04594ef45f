package org.nuncio.gazetteer;

import java.time.LocalDate;
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

  /** What the person was on that day; without a day, what all terms have in common is all that is certain. */
  public Actor on(@Nullable LocalDate day) {
    Optional<Term> term = day == null ? Optional.empty() : terms.stream().filter(t -> t.covers(day)).findFirst();
    if (term.isPresent()) {
      return new Actor(name, term.get().code(), term.get().sector(), term.get().title(), Actor.Kind.PERSON);
    }
    Term first = terms.get(0);
    boolean oneCode = terms.stream().allMatch(t -> t.code().equals(first.code()));
    boolean oneSector = day == null && terms.stream().allMatch(t -> java.util.Objects.equals(t.sector(), first.sector()));
    return new Actor(name, oneCode ? first.code() : null, oneSector ? first.sector() : null, null, Actor.Kind.PERSON);
  }

  /** The last word of the name: <i>Lavrov</i>. */
  public String surname() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
