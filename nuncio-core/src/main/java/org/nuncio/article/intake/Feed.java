package org.nuncio.article.intake;

import com.rometools.rome.feed.synd.SyndEntry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Hints;
import org.nuncio.text.Diagnostic;

/**
 * A feed as it stands now, for somebody who comes again.
 *
 * @param entries the oldest first, as far as the feed has the newest first as is usual; each key once
 * @param ttl how long the feed asks not to be asked again, null where it does not say
 * @param quietHours of the day, by UTC, in which it does not want to be asked
 */
public record Feed(List<Entry> entries, @Nullable Duration ttl, Set<Integer> quietHours) {
    private static final int LONGEST_TTL_MINUTES = 7 * 24 * 60;
    private static final int MOST_ENTRIES = 5_000;

    public Feed {
        entries = List.copyOf(entries);
        quietHours = Set.copyOf(quietHours);
    }

    /**
     * An entry.
     *
     * @param key what it is known by, the same each time the feed is read: the address of its article, or what the feed calls it behind the feed's own address
     * @param link where its article stands, null where nowhere
     * @param own what it brings itself, under its key as name: a document or a refusal
     */
    public record Entry(String key, @Nullable String link, Hints hints, Item own) {
        /** The article behind the link. */
        public Item article(Fetched.Page page) {
            return FeedEntries.linked(Place.of(key), page, hints);
        }
    }

    /** What came of reading it; one of the two is null. */
    public record Result(@Nullable Feed feed, @Nullable Diagnostic refusal) {}

    /**
     * @param name of the feed, which keys begin with where an entry has no address; it stays when the feed moves
     * @param options whether articles are to be fetched: an entry is then known by its link
     */
    public static Result read(String name, Fetched.Page page, Options options) {
        if (!MediaTypes.sniff(page.bytes(), "", page.contentType()).equals(MediaTypes.FEED)) {
            return refused(Faults.refusal(
                    "input.no-feed",
                    name,
                    "this is neither RSS nor Atom.",
                    "Look for the address of the feed in the source of the page."));
        }
        try {
            FeedEntries entries = FeedEntries.of(page.bytes(), options, page.retrieved());
            return new Result(of(name, entries, options.followLinks()), null);
        } catch (IOException e) {
            return refused(FeedEntries.unreadable(name, e));
        }
    }

    private static Result refused(Item.Refusal refusal) {
        return new Result(null, refusal.reason());
    }

    private static Feed of(String name, FeedEntries entries, boolean byLink) {
        Map<String, Entry> all = new LinkedHashMap<>();
        for (int i = Math.min(entries.size(), MOST_ENTRIES) - 1; i >= 0; i--) {
            Entry entry = guarded(name, entries, i, byLink);
            all.putIfAbsent(entry.key(), entry);
        }
        return new Feed(new ArrayList<>(all.values()), ttl(entries.channel()), quietHours(entries.channel()));
    }

    private static Entry guarded(String name, FeedEntries entries, int number, boolean byLink) {
        try {
            return Guarded.call(() -> entry(name, entries, number, byLink));
        } catch (IOException e) {
            String title = String.valueOf(entries.entry(number).getTitle());
            Place place = Place.of(name).entry("unreadable-" + Integer.toHexString(title.hashCode()));
            Item refusal = Faults.refusal(
                    "input.bad-entry",
                    place.name(),
                    "this entry cannot be read: " + Faults.words(e) + ".",
                    "Leave it out.");
            return new Entry(place.name(), null, Hints.NONE, refusal);
        }
    }

    private static Entry entry(String name, FeedEntries entries, int number, boolean byLink) {
        SyndEntry entry = entries.entry(number);
        Hints hints = entries.hints(number);
        String link = hints.url() != null && Input.isUrl(hints.url()) ? hints.url() : null;
        String guid = entry.getUri() == null ? "" : Faults.printable(entry.getUri());
        Place place;
        if (link != null && (byLink || guid.isEmpty())) {
            place = Place.of(link);
        } else if (Input.isUrl(guid)) {
            place = Place.of(guid);
        } else if (!guid.isEmpty()) {
            place = Place.of(name).entry(guid);
        } else {
            place = Place.of(name).entry(digest(hints, entries.own(Place.of(name), number, hints)));
        }
        return new Entry(place.name(), link, hints, entries.own(place, number, hints));
    }

    /** Of an entry that has no name at all. */
    private static String digest(Hints hints, Item own) {
        int text = own instanceof Document document ? java.util.Arrays.hashCode(document.bytes()) : 0;
        return Integer.toHexString(String.valueOf(hints.title()).hashCode()) + Integer.toHexString(text);
    }

    private static @Nullable Duration ttl(Element channel) {
        String written = channel.getChildText("ttl", channel.getNamespace());
        return written != null && written.strip().matches("\\d{1,6}")
                ? Duration.ofMinutes(Math.min(Integer.parseInt(written.strip()), LONGEST_TTL_MINUTES))
                : null;
    }

    private static Set<Integer> quietHours(Element channel) {
        Set<Integer> hours = new HashSet<>();
        Element skipped = channel.getChild("skipHours", channel.getNamespace());
        if (skipped != null) {
            for (Element hour : skipped.getChildren()) {
                if (hour.getValue().strip().matches("\\d{1,2}")) {
                    hours.add(Integer.parseInt(hour.getValue().strip()) % 24);
                }
            }
        }
        return hours.size() < 24 ? hours : Set.of();
    }
}
