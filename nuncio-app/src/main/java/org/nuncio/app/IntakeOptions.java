package org.nuncio.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.intake.FetchCache;
import org.nuncio.article.intake.FetchSettings;
import org.nuncio.article.intake.Fetcher;
import org.nuncio.article.intake.Fields;
import org.nuncio.article.intake.Intake;
import org.nuncio.article.intake.Items;
import org.nuncio.article.intake.Limits;
import org.nuncio.article.intake.Options;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options of every command that takes reports in. */
final class IntakeOptions {
    private static final Limits LIMITS = Limits.defaults();

    private final FetchSettings fetching;

    IntakeOptions() {
        this(FetchSettings.defaults());
    }

    /** @param fetching what may be asked, and how */
    IntakeOptions(FetchSettings fetching) {
        this.fetching = fetching;
    }

    @Option(names = "--max-bytes", paramLabel = "N", description = "Refuse a report that is longer. Default: 20971520.")
    long maxBytes = LIMITS.documentBytes();

    @Option(
            names = "--max-entries",
            paramLabel = "N",
            description = "Read no more entries of one archive or table. Default: 10000000.")
    long maxEntries = LIMITS.entries();

    @Option(
            names = "--max-ratio",
            paramLabel = "N",
            description = "Give up what unpacks to more than so many times its size. Default: 200.")
    int maxRatio = LIMITS.ratio();

    @Option(
            names = "--max-depth",
            paramLabel = "N",
            description = "Open no more archives and tables within each other. Default: 3.")
    int maxDepth = LIMITS.depth();

    @Option(
            names = "--max-unpacked",
            paramLabel = "N",
            description = "Read no more bytes out of one archive. Default: 214748364800.")
    long maxUnpacked = LIMITS.unpackedBytes();

    @Option(
            names = "--field",
            paramLabel = "FIELD=NAME",
            description =
                    "Which column or field has the text, html, title, published, url, publisher, author, language or retrieved, where it has a name of its own.")
    Map<String, String> fields = new LinkedHashMap<>();

    @Option(names = "--fetch", description = "Fetch addresses that are given. Without it nothing reaches the network.")
    boolean fetch;

    @Option(names = "--links", description = "With --fetch, also fetch the articles that a feed links.")
    boolean links;

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    /** What the user names, opened; nothing is read yet. */
    Items open(List<String> names, Terminal terminal) {
        return open(names, terminal, FetchCache.inMemory());
    }

    /** @param cache what is remembered of pages that were fetched */
    Items open(List<String> names, Terminal terminal, FetchCache cache) {
        Fetcher fetcher = fetch ? new Fetcher(fetching, cache) : null;
        return new Intake(options(), fetcher).open(names, terminal.in());
    }

    Options options() {
        if (maxBytes < 1 || maxEntries < 1 || maxRatio < 1 || maxDepth < 1 || maxUnpacked < 1) {
            throw Misuse.of(command, "Options that begin with --max take 1 or more.");
        }
        if (links && !fetch) {
            throw Misuse.of(command, "Option --links needs --fetch.");
        }
        int bytes = (int) Math.min(maxBytes, Integer.MAX_VALUE / 4);
        Fields known = Fields.defaults();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            known = known.with(field(field.getKey()), field.getValue());
        }
        return new Options(new Limits(bytes, maxEntries, maxRatio, maxDepth, maxUnpacked), known, null, links);
    }

    private Fields.Field field(String name) {
        for (Fields.Field field : Fields.Field.values()) {
            if (field.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return field;
            }
        }
        throw Misuse.of(command, "Option --field: there is no field '" + name + "'.");
    }
}
