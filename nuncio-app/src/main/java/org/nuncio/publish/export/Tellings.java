package org.nuncio.publish.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.nuncio.record.Happening;
import org.nuncio.record.Telling;

/** The reports of a happening. */
final class Tellings {
    private static final String DENIED = "NEGATED";

    private Tellings() {}

    /** Those that say what the happening says: not its denials, unless it is nothing but denied. */
    static List<Telling> asserting(Happening happening) {
        if (happening.status().equals(DENIED)) {
            return happening.tellings();
        }
        List<Telling> asserting = happening.tellings().stream()
                .filter(t -> !t.claim().status().equals(DENIED))
                .toList();
        return asserting.isEmpty() ? happening.tellings() : asserting;
    }

    static boolean isOnTheWeb(Telling telling) {
        return telling.address().startsWith("http://") || telling.address().startsWith("https://");
    }

    /** The publisher, or else the host of the page without {@code www.}; empty where neither is known. */
    static String source(Telling telling) {
        if (telling.publisher() != null && !telling.publisher().isBlank()) {
            return telling.publisher();
        }
        return isOnTheWeb(telling) ? host(telling.address()) : "";
    }

    private static String host(String uri) {
        try {
            String host = new URI(uri).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (URISyntaxException notOne) {
            return "";
        }
    }
}
