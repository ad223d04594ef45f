package org.nuncio.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Name;

/** Tokens {@code first..last} of a sentence that are a name of the gazetteer, and all that it may stand for. */
public record NameSpan(int first, int last, List<Name> names) {

    /** Whether the token of that index is one of the name. */
    public boolean covers(int token) {
        return first <= token && token <= last;
    }

    /** What it stands for, if it may be of that kind; the first of several. */
    public <T extends Name> Optional<T> as(Class<T> kind) {
        return names.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The code of the state that it names, by its noun or its adjective. */
    public Optional<String> state() {
        return as(Name.Adjective.class)
                .map(Name.Adjective::code)
                .or(() -> as(Name.State.class).map(Name.State::code));
    }

    /** The same with places of that country first, of several of one name: <i>Punjab</i> in a report from Delhi. */
    public NameSpan preferring(@Nullable String country) {
        boolean several = names.size() > 1 && names.stream().allMatch(Name.Somewhere.class::isInstance);
        return several && country != null
                ? new NameSpan(
                        first,
                        last,
                        names.stream()
                                .sorted(Comparator.comparing(n -> !country.equals(
                                        ((Name.Somewhere) n).place().country())))
                                .toList())
                : this;
    }
}
