package org.nuncio.publish.export;

import static org.nuncio.publish.export.TabCells.plain;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuncio.publish.Plain;
import org.nuncio.record.Happening;
import org.nuncio.record.Site;
import org.nuncio.record.Telling;
import org.nuncio.text.Counted;

/** A calendar (RFC 5545) of whole days. */
final class Calendar implements HappeningWriter {
    private static final int LINE_OCTETS = 75;

    private final Writer out;

    Calendar(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Nuncio//What comes next//EN");
        line("CALSCALE:GREGORIAN");
    }

    @Override
    public int add(Happening happening) throws IOException {
        LocalDate first = SingleDay.of(happening);
        LocalDate published = happening.firstPublished();
        Telling best = happening.best();
        line("BEGIN:VEVENT");
        line("UID:" + happening.id() + "@nuncio");
        line("DTSTAMP:" + SingleDay.digits(published == null ? first : published) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + SingleDay.digits(first));
        line("DTEND;VALUE=DATE:" + SingleDay.digits(first.plusDays(SingleDay.width(happening))));
        line("SUMMARY:" + text(title(happening)));
        line("DESCRIPTION:" + text(best.claim().evidence()) + "\\n" + text(credits(happening)));
        place(happening.site());
        line("CATEGORIES:" + text(happening.type()));
        if (Sources.isOnTheWeb(best)) {
            line("URL:" + Plain.line(best.address()).replace(" ", "%20"));
        }
        line("STATUS:" + (happening.status().equals("ACTUAL") ? "CONFIRMED" : "TENTATIVE"));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
        return 1;
    }

    @Override
    public void end() throws IOException {
        line("END:VCALENDAR");
    }

    /** {@code AGREE/visit: Olaf Scholz → Russia}. */
    private static String title(Happening happening) {
        String modes = happening.modes().isEmpty() ? "" : "/" + String.join(",", happening.modes());
        String actors =
                TabCells.join(", ", ShownParty.actors(happening).stream().map(ShownParty::name));
        String recipients =
                TabCells.join(", ", ShownParty.recipients(happening).stream().map(ShownParty::name));
        return happening.type() + modes + ": " + actors + (recipients.isEmpty() ? "" : " → " + recipients);
    }

    /** {@code 2 origins, 3 reports; Reuters 2022-02-09}. */
    private static String credits(Happening happening) {
        String source = Sources.name(happening.best());
        String known = (source + " " + plain(happening.best().published())).strip();
        return Counted.of(happening.origins(), "origin") + ", " + Counted.of(happening.reports(), "report")
                + (known.isEmpty() ? "" : "; " + known);
    }

    private void place(@Nullable Site site) throws IOException {
        if (site == null) {
            return;
        }
        line("LOCATION:" + text(site.name()));
        if (site.lat() != null && site.lon() != null) {
            line(String.format(Locale.ROOT, "GEO:%.6f;%.6f", site.lat(), site.lon()));
        }
    }

    private static String text(String words) {
        return Plain.line(words).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** No line has more than 75 octets; the next one begins with a space. A character is never parted. */
    private void line(String content) throws IOException {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int point = content.codePointAt(at);
            String letter = Character.toString(point);
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LINE_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(letter);
            octets += more;
            at += Character.charCount(point);
        }
        out.write(folded.append("\r\n").toString());
    }
}
