package org.nuncio.fuzz;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import org.nuncio.article.intake.FeedList;
import org.nuncio.text.Diagnostic;

/** Lists of feeds: OPML, and addresses one a line. */
public final class FeedListFuzzer {
    private FeedListFuzzer() {}

    /** @param input a list as it may be given */
    public static void fuzzerTestOneInput(byte[] input) {
        FeedList list = FeedList.read("feeds.opml", input);
        list.diagnostics().forEach(ReadReports::told);
        Holds.that(
                !list.feeds().isEmpty() || list.diagnostics().stream().anyMatch(Diagnostic::isError),
                () -> "no feed, and nobody is told why");
        Holds.that(new HashSet<>(list.feeds()).size() == list.feeds().size(), () -> "one feed twice: " + list.feeds());
        list.feeds().forEach(FeedListFuzzer::address);
        if (!list.feeds().isEmpty()) {
            FeedList again = FeedList.read("feeds.txt", ReadReports.utf8(String.join("\n", list.feeds())));
            Holds.that(
                    again.equals(new FeedList(list.feeds(), List.of())),
                    () -> "written one a line it is another list: " + list.feeds() + " " + again);
        }
    }

    /** One that can be asked, and shown. */
    private static void address(String feed) {
        Holds.printable(feed);
        Holds.wellFormed(feed);
        URI uri = URI.create(feed);
        Holds.that(uri.getScheme().matches("(?i)https?") && uri.getHost() != null, () -> "no address: " + feed);
    }
}
