package org.nuncio.coding;

import java.util.List;

/**
 * Why an event was coded so.
 *
 * @param entry id of the codebook entry of the act
 * @param operators ids of the operator entries over it, the outermost first
 * @param by {@code rule}
 * @param pattern the pattern that fitted the predicate
 * @param actors how the actors were resolved, {@code Moscow: name}
 * @param rejected entries that fitted and lost, with the reason
 */
public record Reason(String entry, List<String> operators, String by, String pattern, List<String> actors, List<String> rejected) {
  public Reason {
    operators = List.copyOf(operators);
    actors = List.copyOf(actors);
    rejected = List.copyOf(rejected);
  }
}
