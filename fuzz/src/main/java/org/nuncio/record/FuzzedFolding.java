package org.nuncio.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuncio.fuzz.Holds;

/** What becomes of the rows of a claim set without any file or database: filings, and happenings of their claims. */
public final class FuzzedFolding {
    private final Fold fold = new Fold(List.of());
    private final Map<String, List<Telling>> happenings = new LinkedHashMap<>();

    private FuzzedFolding() {}

    /** Reads all reports with their claims, and folds these one report after the other. */
    public static void check(FuzzedRows rows) {
        FuzzedFolding folding = new FuzzedFolding();
        for (ObjectNode report : rows.reports()) {
            Map<String, JsonNode> claims = new LinkedHashMap<>();
            rows.claims().stream()
                    .filter(claim -> claim.path("report").equals(report.path("id")))
                    .forEach(claim -> claims.putIfAbsent(claim.path("id").asText(), claim));
            folding.report(report, List.copyOf(claims.values()));
        }
        folding.happenings.forEach((id, tellings) -> {
            Happening happening = HappeningMaker.of(id, tellings);
            Holds.that(happening.tellings().size() == tellings.size(), () -> "not all tell of it: " + happening);
        });
    }

    private void report(JsonNode report, List<JsonNode> claims) {
        try {
            Filing filing = again(FilingReader.read(report, claims));
            Filing same = again(filing);
            Holds.that(
                    same.provenance().equals(filing.provenance())
                            && Arrays.equals(same.bytes(), filing.bytes())
                            && String.valueOf(same.refusal()).equals(String.valueOf(filing.refusal()))
                            && String.valueOf(same.account()).equals(String.valueOf(filing.account())),
                    () -> "written and read again: " + filing + "\n" + same);
            if (filing.account() != null) {
                fold(filing.id(), filing.account());
            }
        } catch (Misfit e) {
            Holds.that(!e.getMessage().isBlank(), () -> "a misfit without a word");
        }
    }

    /** As it comes back from a claim set that we have written. */
    private static Filing again(Filing filing) throws Misfit {
        return FilingReader.read(FilingRows.report(filing), List.copyOf(FilingRows.claims(filing)));
    }

    private void fold(String id, Account account) {
        Trace.Context context = new Trace.Context(
                account.published(),
                "story",
                id,
                account.text(),
                Signature.of(account.text()).sha256());
        Map<Claim, Trace> told = new LinkedHashMap<>();
        for (Claim claim : account.claims()) {
            Trace trace = Trace.of(claim, context);
            Holds.that(Traces.read(Traces.write(trace)).equals(trace), () -> "not the same from the store: " + trace);
            told.put(claim, trace);
        }
        fold.add(told)
                .forEach((claim, place) -> happenings
                        .computeIfAbsent(place.happening(), happening -> new ArrayList<>())
                        .add(telling(claim, account)));
    }

    private static Telling telling(Claim claim, Account account) {
        return new Telling(
                claim,
                "a.txt",
                account.title(),
                account.published(),
                account.publisher(),
                account.language(),
                account.bylines(),
                account.text().length(),
                claim.report(),
                null);
    }
}
