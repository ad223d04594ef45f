package org.nuncio.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.PlaceMention;
import org.nuncio.mention.QuantityMention;
import org.nuncio.mention.TimeMention;
import org.nuncio.record.Pointers.Stretch;
import org.nuncio.text.CodePoints;
import org.nuncio.text.Span;

/** Turns the coded events of one report into claims. */
final class ClaimMaker {
    private final String report;
    private final int version;
    private final String text;
    private final CodePoints points;

    private ClaimMaker(String report, int version, String text) {
        this.report = report;
        this.version = version;
        this.text = text;
        this.points = new CodePoints(text);
    }

    /**
     * The claims of a report, in the order of the text.
     *
     * @param report id of the report
     * @param version row of the table {@code version}
     */
    static List<Claim> claims(String report, int version, CodedReport coded) {
        ClaimMaker maker = new ClaimMaker(report, version, coded.article().text());
        return coded.events().stream().map(maker::claim).toList();
    }

    private Claim claim(CodedEvent event) {
        return new Claim(
                Ids.of("c", report, event.id()),
                report,
                version,
                event.sentence(),
                event.type(),
                event.act(),
                event.modes(),
                event.contexts(),
                event.status().name(),
                event.actors().stream().map(this::party).toList(),
                event.recipients().stream().map(this::party).toList(),
                event.date() == null ? null : day(event.date()),
                event.place() == null ? null : site(event.place()),
                event.quantities().stream().map(this::figure).toList(),
                event.attribution().kind(),
                event.attribution().speaker(),
                event.attribution().code(),
                cut(event.condition()),
                event.intensity(),
                event.quad(),
                event.cameo(),
                event.confidence(),
                event.evidence().cut(text),
                start(event.evidence()),
                end(event.evidence()),
                event.reason().entry(),
                event.reason().operators(),
                event.reason().by(),
                event.reason().pattern(),
                new Pointers(
                        event.date() == null ? null : stretch(event.date().span()),
                        event.place() == null ? null : stretch(event.place().span()),
                        stretch(event.condition()),
                        stretch(event.attribution().span())));
    }

    private Party party(ActorMention mention) {
        return new Party(
                mention.actor().name(),
                mention.actor().code(),
                mention.actor().sector(),
                mention.actor().office(),
                mention.actor().kind().name(),
                mention.span().cut(text),
                start(mention.span()),
                end(mention.span()),
                mention.rule());
    }

    private Day day(TimeMention time) {
        return new Day(
                time.value(),
                time.end(),
                time.precision(),
                time.rule(),
                time.span().cut(text));
    }

    private Site site(PlaceMention mention) {
        return new Site(
                mention.place().name(),
                mention.place().country(),
                mention.place().lat(),
                mention.place().lon(),
                mention.place().precision(),
                mention.span().cut(text));
    }

    private Figure figure(QuantityMention quantity) {
        return new Figure(
                quantity.role(),
                quantity.unit(),
                quantity.value(),
                quantity.low(),
                quantity.high(),
                quantity.relation(),
                quantity.span().cut(text),
                start(quantity.span()),
                end(quantity.span()));
    }

    private @Nullable Stretch stretch(@Nullable Span span) {
        return span == null ? null : new Stretch(start(span), end(span));
    }

    private @Nullable String cut(@Nullable Span span) {
        return span == null ? null : span.cut(text);
    }

    private int start(Span span) {
        return points.point(span.start());
    }

    private int end(Span span) {
        return points.point(span.end());
    }
}
