package org.nuncio.publish.desk;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.nuncio.publish.Plain;
import org.nuncio.record.StoreException;
import org.nuncio.text.Diagnostic;

/** The server: the API below {@code /api/v1}, the page at {@code /}. */
public final class Desk implements AutoCloseable {
    private static final int THREADS = 32;
    private static final int IDLE_MILLIS = 30_000;
    private static final int MAX_HEADER = 16_384;

    private final DeskSettings settings;
    private final Guard guard;
    private final Javalin server;

    private final Map<String, Long> responses = new ConcurrentSkipListMap<>();

    private Desk(DeskSettings settings, BiConsumer<Desk, JavalinConfig> routes) {
        this.settings = settings;
        this.guard = new Guard(settings);
        this.server = Javalin.create(config -> {
            configure(config);
            routes.accept(this, config);
        });
    }

    /**
     * @throws IllegalArgumentException where everybody could write
     * @throws io.javalin.util.JavalinBindException where the port is taken
     */
    public static Desk start(Holdings holdings, DeskSettings settings) {
        Vitals vitals = new StoreVitals(holdings.store());
        return started(settings, (desk, config) -> {
            Api api = new Api(holdings.store()::version, desk.guard, settings.maxBytes());
            desk.answer(config, api, Endpoints.with(vitals, Endpoints.of(holdings)), vitals);
            page(config);
        });
    }

    /** Tells how a program is doing, and nothing else. */
    public static Desk start(Vitals vitals, DeskSettings settings) {
        return started(settings, (desk, config) -> {
            Api api = new Api(() -> "", desk.guard, settings.maxBytes());
            desk.answer(config, api, Endpoints.with(vitals, List.of()), vitals);
        });
    }

    private static Desk started(DeskSettings settings, BiConsumer<Desk, JavalinConfig> routes) {
        if (!isLoopback(settings.host()) && settings.token() == null) {
            throw new IllegalArgumentException("beyond this machine a token is needed");
        }
        Desk desk = new Desk(settings, routes);
        desk.server.start(settings.host(), settings.port());
        return desk;
    }

    /** Whether nobody but this machine can reach it. */
    public static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.[0-9]{1,3}){3}");
    }

    /** {@code http://127.0.0.1:7654/}. */
    public URI address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://" + host + ":" + server.port() + "/");
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.http.maxRequestSize = settings.maxBytes();
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 2, IDLE_MILLIS);
        config.jetty.modifyHttpConfiguration(Desk::harden);
        config.jetty.modifyServer(Desk::limit);
        config.routes.before(context -> guard.admit(context, server.port()));
        config.routes.after(context -> responses.merge(context.statusCode() / 100 + "xx", 1L, Long::sum));
        config.routes.exception(Problem.class, Desk::tell);
        config.routes.exception(StoreException.class, this::storeFailed);
        config.routes.exception(HttpResponseException.class, Desk::refused);
        config.routes.exception(Exception.class, this::failed);
    }

    private void answer(JavalinConfig config, Api api, List<Endpoint> endpoints, Vitals vitals) {
        for (Endpoint endpoint : endpoints) {
            String path = Api.ROOT + endpoint.path();
            config.routes.addHttpHandler(
                    HandlerType.findOrCreate(endpoint.method().name()), path, context -> api.answer(endpoint, context));
            if (endpoint.method() == Endpoint.Method.GET) {
                config.routes.head(path, context -> api.answer(endpoint, context));
            }
        }
        config.routes.get(
                "/metrics",
                context -> context.header("Cache-Control", "no-store")
                        .contentType(MetricsText.MEDIA_TYPE)
                        .result(MetricsText.of(vitals, responses)));
    }

    private static void page(JavalinConfig config) {
        PageFiles files = new PageFiles();
        config.routes.get("/", files::answer);
        config.routes.get("/<file>", files::answer);
        config.routes.head("/", files::answer);
        config.routes.head("/<file>", files::answer);
    }

    private static void harden(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(MAX_HEADER);
        http.setIdleTimeout(IDLE_MILLIS);
        // Without regard to case Jetty takes a header that begins like an earlier one of the connection for that one:
        // after "bearer", a right token was a wrong one.
        http.setHeaderCacheSize(0);
    }

    private static void limit(Server server) {
        server.setErrorHandler(new JettyErrors());
        server.setStopTimeout(2_000);
        server.addEventListener(new org.eclipse.jetty.util.component.LifeCycle.Listener() {
            @Override
            public void lifeCycleStarting(org.eclipse.jetty.util.component.LifeCycle event) {
                for (var connector : server.getConnectors()) {
                    if (connector instanceof AbstractConnector one) {
                        one.setIdleTimeout(IDLE_MILLIS);
                    }
                }
            }
        });
    }

    private static void tell(Problem problem, Context context) {
        context.removeHeader("ETag")
                .removeHeader("Content-Disposition")
                .header("Cache-Control", "no-store")
                .status(problem.status())
                .contentType("application/problem+json")
                .result(Api.bytes(problem.json()));
    }

    private void storeFailed(StoreException trouble, Context context) {
        Diagnostic diagnostic = trouble.diagnostic();
        int status = switch (diagnostic.code()) {
            case "store.busy", "store.locked" -> 503;
            case "list.cursor" -> 400;
            default -> 500;
        };
        if (status == 503) {
            context.header("Retry-After", "2");
        }
        if (status == 500) {
            settings.log().accept(diagnostic.toString());
        }
        tell(new Problem(status, diagnostic.code(), diagnostic.message(), diagnostic.remedy()), context);
    }

    private static void refused(HttpResponseException refusal, Context context) {
        String what = context.method().name() + " " + context.path();
        tell(new Problem(refusal.getStatus(), "request.refused", what + ": " + refusal.getMessage(), null), context);
    }

    private void failed(Exception bug, Context context) {
        settings.log().accept(Plain.line(context.method().name() + " " + context.path() + ": " + bug));
        tell(new Problem(500, "internal.bug", "This is a fault of Nuncio.", "Please report the address."), context);
    }

    @Override
    public void close() {
        server.stop();
    }
}
