package org.nuncio.publish.export;

import java.net.URI;
import java.net.URISyntaxException;
import org.nuncio.record.Telling;

/** Where a report stands. */
final class Sources {
    private Sources() {}

    static boolean isOnTheWeb(Telling telling) {
        return telling.address().startsWith("http://") || telling.address().startsWith("https://");
    }

    /** The publisher, or else the host of the page without {@code www.}; empty where neither is known. */
    static String name(Telling telling) {
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
