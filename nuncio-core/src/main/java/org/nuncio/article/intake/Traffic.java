package org.nuncio.article.intake;

import java.util.Map;
import java.util.TreeMap;

/** Counts what goes over the network, and ends it where it was to be no more. May be used by several threads at once. */
public final class Traffic {
    private final long most;
    private final Map<String, Long> answers = new TreeMap<>();
    private long requests;
    private long bytes;

    private Traffic(long most) {
        this.most = most;
    }

    public static Traffic unlimited() {
        return new Traffic(Long.MAX_VALUE);
    }

    /** @param most requests, those for {@code robots.txt} and redirects among them */
    public static Traffic atMost(long most) {
        return new Traffic(most);
    }

    /** @return whether one more may be sent; it is counted then */
    synchronized boolean request() {
        if (requests >= most) {
            return false;
        }
        requests++;
        return true;
    }

    /** @param status of HTTP, 0 where no answer came */
    synchronized void answer(int status, long received) {
        answers.merge(result(status), 1L, Long::sum);
        bytes += received;
    }

    private static String result(int status) {
        return switch (status) {
            case 0 -> "none";
            case 304, 410, 429 -> Integer.toString(status);
            default -> status / 100 + "xx";
        };
    }

    public synchronized boolean isSpent() {
        return requests >= most;
    }

    public synchronized long requests() {
        return requests;
    }

    /** Of bodies, unpacked, as far as they were read. */
    public synchronized long bytes() {
        return bytes;
    }

    /** How many answers of each kind came: {@code 2xx}, {@code 3xx}, {@code 304}, {@code 410}, {@code 429}, {@code 4xx}, {@code 5xx}, {@code none}. */
    public synchronized Map<String, Long> answers() {
        return Map.copyOf(answers);
    }
}
