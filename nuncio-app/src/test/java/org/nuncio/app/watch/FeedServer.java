package org.nuncio.app.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.nuncio.article.intake.FetchSettings;

/** A server on this machine that also answers as no server should. Says byte by byte what it is told to; ends each connection after one answer. */
public final class FeedServer implements AutoCloseable {
    private static final int MOST_REQUESTS = 2_000;

    private final ServerSocket socket;
    private final ExecutorService lanes = Executors.newCachedThreadPool(FeedServer::quiet);
    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

    /** Writes a whole answer. */
    public interface Handler {
        void on(Asked asked, OutputStream out) throws IOException;
    }

    /** @param headers by names in small letters */
    public record Asked(String path, Map<String, String> headers) {}

    public FeedServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        lanes.execute(this::accept);
    }

    private static Thread quiet(Runnable work) {
        Thread thread = new Thread(work, "feed-server");
        thread.setDaemon(true);
        return thread;
    }

    private void accept() {
        for (int i = 0; i < MOST_REQUESTS; i++) {
            try {
                Socket one = socket.accept();
                lanes.execute(() -> serve(one));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket one) {
        try (one) {
            one.setSoTimeout(10_000);
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(one.getInputStream(), StandardCharsets.ISO_8859_1));
            String first = in.readLine();
            if (first == null) {
                return;
            }
            Map<String, String> headers = new TreeMap<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                String[] parts = line.split(":", 2);
                headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
            }
            Asked request = new Asked(first.split(" ")[1], headers);
            asked.add(request);
            handlers.getOrDefault(request.path(), (a, out) -> answer(out, 404, ""))
                    .on(request, one.getOutputStream());
            one.getOutputStream().flush();
        } catch (SocketException givenUp) {
            asked.add(new Asked("given up", Map.of()));
        } catch (IOException e) {
            asked.add(new Asked("failed: " + e, Map.of()));
        }
    }

    public void at(String path, Handler handler) {
        handlers.put(path, handler);
    }

    /** A page of a report. */
    public void page(String path, String body) {
        at(path, (a, out) -> answer(out, 200, body, "Content-Type", "text/html; charset=UTF-8"));
    }

    public void status(String path, int status, String... headers) {
        at(path, (a, out) -> answer(out, status, "", headers));
    }

    /** With its length, and whatever headers more, in turn name and value. */
    public static void answer(OutputStream out, int status, String body, String... headers) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        head(out, status, headers);
        line(out, "Content-Length: " + bytes.length);
        line(out, "");
        out.write(bytes);
    }

    /** Without the empty line at its end. */
    public static void head(OutputStream out, int status, String... headers) throws IOException {
        line(out, "HTTP/1.1 " + status + " Whatever");
        line(out, "Connection: close");
        for (int i = 0; i < headers.length; i += 2) {
            line(out, headers[i] + ": " + headers[i + 1]);
        }
    }

    public static void line(OutputStream out, String text) throws IOException {
        out.write((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Entries in the order given, each a path, a title and a text, with {@code |} between them. */
    public String feed(String... entries) {
        StringBuilder feed =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel>"
                        + "<title>Echo</title><language>en</language>");
        for (String entry : entries) {
            String[] parts = entry.split("\\|");
            feed.append("<item><link>")
                    .append(url(parts[0]))
                    .append("</link><title>")
                    .append(parts[1]);
            feed.append("</title><description>").append(parts[2]).append("</description></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + socket.getLocalPort() + path;
    }

    /** How often a path was asked for. */
    public long count(String path) {
        return List.copyOf(asked).stream().filter(a -> a.path().equals(path)).count();
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** Asks this machine, which nobody else does; gives up early. */
    public static FetchSettings settings() {
        return new FetchSettings(
                "Nuncio/0.1 (a test)",
                200_000,
                Duration.ofSeconds(2),
                3,
                Duration.ofMillis(1),
                InetAddress::isLoopbackAddress);
    }

    @Override
    public void close() throws IOException {
        socket.close();
        lanes.shutdownNow();
    }
}
