package org.nuncio.article.intake;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * How pages are fetched.
 *
 * @param userAgent how Nuncio calls itself; its first word is the name by which {@code robots.txt} may speak of it
 * @param maxBytes a longer page is refused
 * @param maxTime until an answer begins, and once more until it ends
 * @param redirects how many are followed
 * @param delay between two requests to one host; more where its {@code robots.txt} asks for more
 * @param allowed which addresses may be asked at all
 * @param clock tells when a page was fetched, which may be wrong; nothing is waited by it
 */
public record FetchSettings(
        String userAgent,
        int maxBytes,
        Duration maxTime,
        int redirects,
        Duration delay,
        Predicate<InetAddress> allowed,
        Clock clock) {

    /** By the clock of this machine. */
    public FetchSettings(
            String userAgent,
            int maxBytes,
            Duration maxTime,
            int redirects,
            Duration delay,
            Predicate<InetAddress> allowed) {
        this(userAgent, maxBytes, maxTime, redirects, delay, allowed, Clock.systemUTC());
    }

    /** 20 MB, 30 seconds, 5 redirects, a second between two requests to one host, public addresses only. */
    public static FetchSettings defaults() {
        return new FetchSettings(
                "Nuncio/0.1 (reads news reports for research)",
                20 << 20,
                Duration.ofSeconds(30),
                5,
                Duration.ofSeconds(1),
                PublicAddress::is);
    }

    /** The same by another clock. */
    public FetchSettings withClock(Clock other) {
        return new FetchSettings(userAgent, maxBytes, maxTime, redirects, delay, allowed, other);
    }

    /** {@code nuncio} of {@code Nuncio/0.1 (…)}. */
    String product() {
        return userAgent.split("[/\\s]")[0];
    }
}
