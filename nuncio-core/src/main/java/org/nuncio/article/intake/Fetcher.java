package org.nuncio.article.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.Security;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.nuncio.text.Diagnostic;

/**
 * Fetches pages, where a user asks for it: by HTTP and HTTPS, from public addresses only, as {@code robots.txt} allows, one request at a time to a host and with a pause
 * between two. What goes wrong becomes a diagnostic. May be used by several threads at once.
 *
 * <p>An address is looked at after its name is resolved, before each request and after each redirect. The client resolves the same name once more; Java answers that from
 * its memory, so that it gets the address that was looked at. Where that memory is switched off, nothing is fetched.
 */
public final class Fetcher {
    private static final int LONGEST_ROBOTS = 512 * 1024;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private final FetchSettings settings;
    private final FetchCache cache;
    private final Hosts hosts;
    private final HttpClient client;
    private final Map<String, Robots> robots = new ConcurrentHashMap<>();

    public Fetcher(FetchSettings settings, FetchCache cache) {
        this.settings = settings;
        this.cache = cache;
        this.hosts = new Hosts();
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.maxTime())
                .build();
    }

    /** Something is refused or went wrong; carries what the user is told. */
    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1;
        private final transient Diagnostic reason;

        Refused(String code, String url, String message, String remedy) {
            super(message);
            this.reason = Diagnostic.error(code, url, message, remedy);
        }
    }

    /** An answer with its body, as far as it was wanted. */
    private record Answer(URI uri, int status, java.net.http.HttpHeaders headers, byte[] body) {}

    /** Fetches one page, unless it is as it was when it was last fetched. */
    public Fetched fetch(String url) {
        try {
            URI uri = uri(url);
            Answer answer = Guarded.call(() -> follow(uri));
            return answer.status() == 304 ? new Fetched.Unchanged(url) : page(url, answer);
        } catch (Refused e) {
            return new Fetched.Failed(e.reason);
        } catch (CapReached e) {
            return new Fetched.Failed(e.diagnostic());
        } catch (IOException e) {
            return new Fetched.Failed(Diagnostic.error(
                    "fetch.failed", url, "it cannot be fetched: " + Faults.words(e) + ".", "Try again later."));
        }
    }

    private Fetched page(String url, Answer answer) throws IOException {
        if (answer.body().length > settings.maxBytes()) {
            return new Fetched.Failed(Faults.tooLarge(url, settings.maxBytes()).reason());
        }
        cache.put(
                answer.uri().toString(),
                new FetchCache.Validators(
                        answer.headers().firstValue("etag").orElse(null),
                        answer.headers().firstValue("last-modified").orElse(null)));
        String type = answer.headers().firstValue("content-type").orElse("");
        Matcher charset = CHARSET.matcher(type);
        return new Fetched.Page(
                answer.uri().toString(),
                answer.body(),
                type.split(";")[0].strip().toLowerCase(Locale.ROOT),
                charset.find() ? charset.group(1) : null,
                Instant.now());
    }

    private static URI uri(String url) throws Refused {
        try {
            URI uri = URI.create(url.strip().replace(" ", "%20"));
            URI whole =
                    uri.getFragment() == null ? uri : URI.create(uri.toString().replaceFirst("#.*$", ""));
            String scheme = whole.getScheme() == null ? "" : whole.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")
                    || whole.getHost() == null
                    || whole.getUserInfo() != null) {
                throw new Refused(
                        "fetch.address",
                        url,
                        "only http and https addresses without a password are fetched.",
                        "Check it.");
            }
            return whole;
        } catch (IllegalArgumentException e) {
            throw new Refused("fetch.address", url, "this is no address of a page.", "Check it.");
        }
    }

    private Answer follow(URI first) throws IOException, InterruptedException {
        URI uri = first;
        for (int i = 0; i <= settings.redirects(); i++) {
            Robots rules = robots(uri);
            if (!rules.allows(path(uri))) {
                throw new Refused(
                        "fetch.robots",
                        first.toString(),
                        "the robots.txt of " + uri.getHost() + " does not allow it.",
                        "Respect it, or ask the publisher.");
            }
            Answer answer = ask(uri, rules, settings.maxBytes());
            Optional<URI> next = redirect(answer);
            if (next.isEmpty()) {
                return accepted(first, answer);
            }
            uri = next.get();
        }
        throw new Refused(
                "fetch.failed",
                first.toString(),
                "it redirects more than " + settings.redirects() + " times.",
                "Check it.");
    }

    private Answer accepted(URI first, Answer answer) throws IOException {
        int status = answer.status();
        if (status == 200 || status == 203 || status == 304) {
            return answer;
        }
        if (status == 429 || status == 503) {
            Instant until = hosts.hold(
                    answer.uri(), answer.headers().firstValue("retry-after").orElse(""));
            throw later(first, status, until);
        }
        String remedy = status == 404 || status == 410 ? "The page is gone." : "Look at it in a browser.";
        throw new Refused("fetch.status", first.toString(), "the server answers with status " + status + ".", remedy);
    }

    private static Refused later(URI uri, int status, Instant until) {
        return new Refused(
                "fetch.later",
                uri.toString(),
                "the server answers with status " + status + " and asks to wait until " + until + ".",
                "Try again then.");
    }

    private static Optional<URI> redirect(Answer answer) throws IOException {
        int status = answer.status();
        boolean redirects = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        Optional<String> location = answer.headers().firstValue("location");
        if (!redirects || location.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(uri(answer.uri()
                    .resolve(location.get().strip().replace(" ", "%20"))
                    .toString()));
        } catch (IllegalArgumentException e) {
            throw new Refused("fetch.address", answer.uri().toString(), "it redirects to no address.", "Check it.");
        }
    }

    /** One request, to an address that was looked at. */
    private Answer ask(URI uri, Robots rules, int most) throws IOException, InterruptedException {
        Optional<Instant> held = hosts.heldUntil(uri);
        if (held.isPresent()) {
            throw later(uri, 429, held.get());
        }
        hosts.await(uri, settings.delay().compareTo(rules.delay()) < 0 ? rules.delay() : settings.delay());
        checkAddress(uri);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(settings.maxTime())
                .header("User-Agent", settings.userAgent())
                .header("Accept", "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,*/*;q=0.5")
                .header("Accept-Encoding", "gzip");
        cache.get(uri.toString()).ifPresent(known -> {
            Optional.ofNullable(known.etag()).ifPresent(etag -> request.header("If-None-Match", etag));
            Optional.ofNullable(known.lastModified()).ifPresent(day -> request.header("If-Modified-Since", day));
        });
        HttpResponse<InputStream> response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            byte[] bytes = Guarded.call(settings.maxTime(), () -> read(uri, response, body, most));
            return new Answer(uri, response.statusCode(), response.headers(), bytes);
        }
    }

    private byte[] read(URI uri, HttpResponse<?> response, InputStream body, int most) throws IOException {
        if (response.statusCode() != 200 && response.statusCode() != 203) {
            return new byte[0];
        }
        String packing = response.headers()
                .firstValue("content-encoding")
                .orElse("identity")
                .toLowerCase(Locale.ROOT);
        if (packing.equals("gzip") || packing.equals("x-gzip")) {
            Counted packed = new Counted(body);
            Budget budget = new Budget(Limits.defaults());
            return new Unpacked(uri.toString(), new GZIPInputStream(packed), packed::count, budget)
                    .readNBytes(most + 1);
        }
        return body.readNBytes(most + 1);
    }

    private void checkAddress(URI uri) throws IOException {
        if ("0".equals(Security.getProperty("networkaddress.cache.ttl"))) {
            throw new Refused(
                    "fetch.address",
                    uri.toString(),
                    "Java is set not to remember addresses (networkaddress.cache.ttl=0), so none can be vouched for.",
                    "Set it to 1 or more.");
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
                if (!settings.allowed().test(address)) {
                    throw new Refused(
                            "fetch.address",
                            uri.toString(),
                            uri.getHost() + " is an address inside of this network (" + address.getHostAddress() + ").",
                            "Only public addresses are fetched.");
                }
            }
        } catch (UnknownHostException e) {
            throw new Refused("fetch.failed", uri.toString(), "there is no host " + uri.getHost() + ".", "Check it.");
        }
    }

    private Robots robots(URI uri) throws IOException, InterruptedException {
        String origin = uri.getScheme() + "://" + uri.getRawAuthority();
        Robots known = robots.get(origin.toLowerCase(Locale.ROOT));
        if (known == null) {
            known = readRobots(URI.create(origin + "/robots.txt"));
            robots.put(origin.toLowerCase(Locale.ROOT), known);
        }
        return known;
    }

    /** One that is not there allows all, one that cannot be had allows nothing. */
    private Robots readRobots(URI uri) throws IOException, InterruptedException {
        URI at = uri;
        for (int i = 0; i <= settings.redirects(); i++) {
            Answer answer = ask(at, Robots.ALLOW_ALL, LONGEST_ROBOTS);
            Optional<URI> next = redirect(answer);
            if (next.isEmpty()) {
                if (answer.status() == 200) {
                    return Robots.parse(new String(answer.body(), StandardCharsets.UTF_8), settings.product());
                }
                boolean absent = answer.status() >= 400 && answer.status() < 500 && answer.status() != 429;
                return absent ? Robots.ALLOW_ALL : Robots.DISALLOW_ALL;
            }
            at = next.get();
        }
        return Robots.ALLOW_ALL;
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
