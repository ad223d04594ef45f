package org.nuncio.mention.role;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Person;
import org.nuncio.gazetteer.Role;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.NounPhrase;

/** Who bears the name of somebody of the tables and is another: <i>Treasury Secretary Ana Lind</i> of this state, who never was the foreign minister of that one. */
public final class Strangers {
    private static final Set<String> IN_OFFICE = Set.of("GOV", "MIL", "LEG", "JUD", "COP");
    private static final Set<String> ABROAD = Set.of(
            "envoy", "ambassador", "representative", "commissioner", "negotiator", "mediator", "secretary-general");

    private Strangers() {}

    /** Whether words before the name tell of a state: <i>former Portuguese minister Ana Lind</i>. */
    public static boolean isToldOf(NounPhrase phrase, List<NameSpan> names) {
        return names.stream()
                .anyMatch(n -> n.first() >= phrase.first()
                        && n.last() < phrase.head().index()
                        && n.state().isPresent());
    }

    /**
     * @param told whether words of the phrase name a country
     * @param title the role before the name
     * @param here the state in which the sentence plays
     */
    public static boolean isOne(
            Person person, @Nullable LocalDate day, boolean told, Optional<Role> title, Optional<String> here) {
        boolean ended = day != null && person.terms().stream().noneMatch(t -> t.covers(day));
        boolean office = title.filter(r -> IN_OFFICE.contains(r.sector()))
                .filter(r -> ABROAD.stream().noneMatch(noun -> r.noun().endsWith(noun)))
                .isPresent();
        return ended
                && office
                && !told
                && here.filter(state -> person.terms().stream().noneMatch(t -> state.equals(t.code())))
                        .isPresent();
    }
}
