package org.nuncio.mention.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.gazetteer.Name;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.Words;

/** <i>Indians</i> of whom a report from Latin America tells are the first peoples there, unless it names India, one of its people or of its places. */
public final class Natives {
    private static final Set<String> LATIN_AMERICA =
            Words.set("ARG BLZ BOL BRA CHL COL CRI CUB ECU GTM GUF GUY HND MEX NIC PAN PER PRY SLV SUR URY VEN");
    private static final String INDIA = "IND";
    private static final int LEAST = 2;

    private Natives() {}

    /** The names of all sentences without <i>Indian</i>, where it is none of India. */
    public static List<List<NameSpan>> apart(List<List<NameSpan>> names, NameMeanings meanings) {
        List<NameSpan> all = names.stream().flatMap(List::stream).toList();
        long there = all.stream()
                .filter(name ->
                        code(name, meanings).filter(LATIN_AMERICA::contains).isPresent())
                .count();
        boolean india = all.stream()
                .anyMatch(name -> !isDemonym(name)
                        && code(name, meanings).filter(INDIA::equals).isPresent());
        return there < LEAST || india
                ? names
                : names.stream()
                        .map(sentence -> sentence.stream()
                                .filter(name -> !(isDemonym(name)
                                        && code(name, meanings)
                                                .filter(INDIA::equals)
                                                .isPresent()))
                                .toList())
                        .toList();
    }

    private static boolean isDemonym(NameSpan name) {
        return name.names().stream().allMatch(n -> n instanceof Name.Adjective || n instanceof Name.People);
    }

    private static Optional<String> code(NameSpan name, NameMeanings meanings) {
        return name.names().stream()
                .map(n -> n instanceof Name.People people ? Optional.of(people.code()) : meanings.codeOf(n))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
