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
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.nuncio.text.Diagnostic;

/**
 * Fetches pages, where a user asks for it: by HTTP and HTTPS, from public addresses only, as {@code robots.txt} allows, one request at a time to a host and with a pause
 * between two. What goes wrong becomes a diagnostic. May be used by several threads at once.
 *
 * <p>An address is looked at after its name is resolved, before each request and after each redirect. The client resolves the same name once more; Java answers that from
 * its memory, so that it gets the address that was looked at. Where that memory is switched off, nothing is fetched.
 */
public final class Fetcher {
    private static final int UNAVAILABLE = 503;
    private static final int LONGEST_ROBOTS = 512 * 1024;
    private static final FetchCache NOTHING_KNOWN = new FetchCache() {
        @Override
        public Optional<Validators> get(String url) {
            return Optional.empty();
        }

        @Override
        public void put(String url, Validators validators) {
            // What it says is remembered by itself.
        }
    };
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private final FetchSettings settings;
    private final FetchCache cache;
    private final Hosts hosts;
    private final HttpClient client;
    private final RobotsMemory robots;
    private final Traffic traffic;

    public Fetcher(FetchSettings settings, FetchCache cache) {
        this(settings, cache, Traffic.unlimited());
    }

    /** @param traffic counts the requests, and may end them */
    public Fetcher(FetchSettings settings, FetchCache cache, Traffic traffic) {
        this.settings = settings;
        this.cache = cache;
        this.traffic = traffic;
        this.hosts = new Hosts();
        this.robots = new RobotsMemory(System::nanoTime);
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.maxTime())
                .build();
    }

    /** Something is refused or went wrong; carries what the user is told. */
    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1;
        private final transient Fetched.Failed failed;

        Refused(String code, String url, String message, String remedy) {
            this(new Fetched.Failed(Diagnostic.error(code, url, message, remedy)));
        }

        Refused(Fetched.Failed failed) {
            super(failed.reason().message());
            this.failed = failed;
        }
    }

    /** An answer with its body, as far as it was wanted. */
    private record Answer(URI uri, int status, java.net.http.HttpHeaders headers, byte[] body) {
        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /**
     * The last answer of a row of redirects.
     *
     * @param moved as far as all of them were permanent
     */
    private record Found(Answer answer, @Nullable String moved) {}

    /** Fetches one page, unless it is as it was when it was last fetched. */
    public Fetched fetch(String url) {
        return fetch(url, cache);
    }

    /** @param own what is remembered of this page, instead of what is remembered of all */
    public Fetched fetch(String url, FetchCache own) {
        try {
            URI uri = uri(url);
            Found found = Guarded.call(() -> follow(uri, own));
            return found.answer().status() == 304 ? new Fetched.Unchanged(url, found.moved()) : page(url, found, own);
        } catch (Refused e) {
            return e.failed;
        } catch (CapReached e) {
            return new Fetched.Failed(e.diagnostic());
        } catch (IOException e) {
            return new Fetched.Failed(Diagnostic.error(
                    "fetch.failed", url, "it cannot be fetched: " + Faults.words(e) + ".", "Try again later."));
        }
    }

    private Fetched page(String url, Found found, FetchCache own) {
        Answer answer = found.answer();
        if (answer.body().length > settings.maxBytes()) {
            return new Fetched.Failed(Faults.tooLarge(url, settings.maxBytes()).reason());
        }
        own.put(
                answer.uri().toString(),
                new FetchCache.Validators(
                        answer.headers().firstValue("etag").orElse(null),
                        answer.headers().firstValue("last-modified").orElse(null)));
        String type = answer.header("content-type");
        Matcher charset = CHARSET.matcher(type);
        return new Fetched.Page(
                answer.uri().toString(),
                answer.body(),
                type.split(";")[0].strip().toLowerCase(Locale.ROOT),
                charset.find() ? charset.group(1) : null,
                settings.clock().instant(),
                found.moved());
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

    private Found follow(URI first, FetchCache own) throws IOException, InterruptedException {
        URI uri = first;
        boolean forGood = true;
        String moved = null;
        for (int i = 0; i <= settings.redirects(); i++) {
            Robots rules = robots(uri);
            if (!rules.allows(path(uri))) {
                throw forbidden(first, uri, rules);
            }
            Answer answer = ask(uri, rules, settings.maxBytes(), own);
            Optional<URI> next = redirect(answer);
            if (next.isEmpty()) {
                return new Found(accepted(first, answer), moved);
            }
            uri = next.get();
            forGood &= answer.status() == 301 || answer.status() == 308;
            moved = forGood ? uri.toString() : moved;
        }
        throw new Refused(
                "fetch.failed",
                first.toString(),
                "it redirects more than " + settings.redirects() + " times.",
                "Check it.");
    }

    /** Where the rules could not be had, they may be another time: that is told by the status. */
    private static Refused forbidden(URI first, URI uri, Robots rules) {
        boolean unknown = rules == Robots.DISALLOW_ALL;
        String what = "the robots.txt of " + uri.getHost();
        Diagnostic reason = Diagnostic.error(
                "fetch.robots",
                first.toString(),
                unknown ? what + " cannot be had, which forbids all." : what + " does not allow it.",
                unknown ? "Try again later." : "Respect it, or ask the publisher.");
        return new Refused(new Fetched.Failed(reason, unknown ? UNAVAILABLE : 0, null));
    }

    private Answer accepted(URI first, Answer answer) throws IOException {
        int status = answer.status();
        if (status == 200 || status == 203 || status == 304) {
            return answer;
        }
        if (status == 429 || status == UNAVAILABLE) {
            throw later(first, status, hosts.hold(answer.uri(), answer.header("retry-after"), answer.header("date")));
        }
        String remedy = status == 404 || status == 410 ? "The page is gone." : "Look at it in a browser.";
        throw new Refused(new Fetched.Failed(
                Diagnostic.error(
                        "fetch.status", first.toString(), "the server answers with status " + status + ".", remedy),
                status,
                null));
    }

    private Refused later(URI uri, int status, Duration wait) {
        Instant until = settings.clock().instant().plus(wait).truncatedTo(ChronoUnit.SECONDS);
        return new Refused(new Fetched.Failed(
                Diagnostic.error(
                        "fetch.later",
                        uri.toString(),
                        "the server answers with status " + status + " and asks to wait until " + until + ".",
                        "Try again then."),
                status,
                wait));
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
    private Answer ask(URI uri, Robots rules, int most, FetchCache own) throws IOException, InterruptedException {
        Optional<Duration> held = hosts.held(uri);
        if (held.isPresent()) {
            throw later(uri, 429, held.get());
        }
        Duration pause = settings.delay().compareTo(rules.delay()) < 0 ? rules.delay() : settings.delay();
        Hosts.Turn turn = hosts.await(uri, pause);
        try {
            checkAddress(uri);
            if (!traffic.request()) {
                throw new Refused("fetch.spent", uri.toString(), "no more requests are allowed.", "Allow more.");
            }
            return counted(uri, request(uri, own), most);
        } finally {
            turn.end();
        }
    }

    private HttpRequest request(URI uri, FetchCache own) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(settings.maxTime())
                .header("User-Agent", settings.userAgent())
                .header("Accept", "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,*/*;q=0.5")
                .header("Accept-Encoding", "gzip");
        own.get(uri.toString()).ifPresent(known -> {
            Optional.ofNullable(known.etag()).ifPresent(etag -> request.header("If-None-Match", etag));
            Optional.ofNullable(known.lastModified()).ifPresent(day -> request.header("If-Modified-Since", day));
        });
        return request.build();
    }

    private Answer counted(URI uri, HttpRequest request, int most) throws IOException, InterruptedException {
        int status = 0;
        long received = 0;
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] bytes = Guarded.call(settings.maxTime(), () -> read(uri, response, body, most));
                status = response.statusCode();
                received = bytes.length;
                return new Answer(uri, status, response.headers(), bytes);
            }
        } finally {
            traffic.answer(status, received);
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
        String origin = (uri.getScheme() + "://" + uri.getRawAuthority()).toLowerCase(Locale.ROOT);
        Optional<Robots> known = robots.get(origin);
        if (known.isPresent()) {
            return known.get();
        }
        Robots read = readRobots(URI.create(origin + "/robots.txt"));
        robots.put(origin, read);
        return read;
    }

    /** One that is not there allows all, one that cannot be had allows nothing. */
    private Robots readRobots(URI uri) throws IOException, InterruptedException {
        URI at = uri;
        for (int i = 0; i <= settings.redirects(); i++) {
            Answer answer = ask(at, Robots.ALLOW_ALL, LONGEST_ROBOTS, NOTHING_KNOWN);
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
