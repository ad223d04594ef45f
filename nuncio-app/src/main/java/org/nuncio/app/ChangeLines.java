package org.nuncio.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.nuncio.record.Change;
import org.nuncio.record.Claim;
import org.nuncio.record.Party;
import org.nuncio.record.Telling;
import org.nuncio.text.Counted;

/** What coding again has made of claims, in lines under the report that makes them, and in numbers. */
final class ChangeLines {
    private final PrintStream out;
    private int claims;
    private int changed;
    private int gone;
    private int added;

    ChangeLines(PrintStream out) {
        this.out = out;
    }

    /** @param claimed how many claims the report makes now */
    void add(String uri, int claimed, List<Change> changes) {
        claims += claimed;
        if (!changes.isEmpty()) {
            out.print(uri + "\n");
        }
        for (Change change : changes) {
            Telling before = change.before();
            Telling after = change.after();
            if (before != null && after != null) {
                changed++;
                out.print(line("was", before) + line("is", after));
            } else if (before != null) {
                gone++;
                out.print(line("gone", before));
            } else if (after != null) {
                added++;
                out.print(line("new", after));
            }
        }
    }

    /** {@code 40 claims, 3 changed, 1 new, 0 gone.} */
    String line() {
        return Counted.of(claims, "claim") + ", " + changed + " changed, " + added + " new, " + gone + " gone.";
    }

    /** {@code "  is   ASSAULT ACTUAL RUS/MIL > UKR, by assault.heavy.01: shelled four villages"}. */
    private static String line(String what, Telling telling) {
        Claim claim = telling.claim();
        List<String> entries = new ArrayList<>(claim.operators());
        entries.add(claim.entry());
        String way = claim.decidedBy().equals("rule") ? "" : " (" + claim.decidedBy() + ")";
        return "  " + what + " ".repeat(5 - what.length()) + claim.type() + " " + claim.status() + " "
                + labels(claim.actors()) + " > " + labels(claim.recipients()) + ", by " + String.join(" of ", entries)
                + way + ": " + claim.evidence().replaceAll("\\s+", " ") + "\n";
    }

    private static String labels(List<Party> parties) {
        return parties.isEmpty()
                ? "-"
                : String.join(", ", parties.stream().map(Party::label).toList());
    }
}
