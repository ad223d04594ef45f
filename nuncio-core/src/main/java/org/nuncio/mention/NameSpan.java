package org.nuncio.mention;

import java.util.List;
import java.util.Optional;
import org.nuncio.gazetteer.Name;

/** Tokens {@code first..last} of a sentence that are a name of the gazetteer, and all that it may stand for. */
record NameSpan(int first, int last, List<Name> names) {

    boolean covers(int token) {
        return first <= token && token <= last;
    }

    <T extends Name> Optional<T> as(Class<T> kind) {
        return names.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
