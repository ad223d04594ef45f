package org.nuncio.publish.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.record.Claim;
import org.nuncio.record.Happening;
import org.nuncio.record.Party;
import org.nuncio.record.Telling;

/** The table of mentions of GDELT 2.0: a row for each claim of each row of events. */
final class MentionRows implements TabRows {
    private static final String ABSENT = "-1";
    private static final int PERCENT = 100;

    private final ShortIds ids = new ShortIds();

    @Override
    public int columns() {
        return 16;
    }

    @Override
    public List<List<String>> of(Happening happening) {
        List<List<String>> rows = new ArrayList<>();
        for (Dyad dyad : Dyad.of(happening)) {
            int id = ids.of(dyad.key());
            happening.asserting().forEach(telling -> rows.add(row(id, dyad, telling)));
        }
        return rows;
    }

    private static List<String> row(int id, Dyad dyad, Telling telling) {
        Claim claim = telling.claim();
        List<Party> recipients = dyad.mutual() ? claim.actors() : claim.recipients();
        return List.of(
                Integer.toString(id),
                SingleDay.fourteenDigits(SingleDay.of(dyad.happening())),
                SingleDay.fourteenDigits(telling.published()),
                Sources.isOnTheWeb(telling) ? "1" : "2",
                Sources.name(telling),
                telling.address(),
                Integer.toString(claim.sentence() + 1),
                offset(ShownParty.in(claim.actors(), dyad.actor())),
                offset(ShownParty.in(recipients, dyad.recipient())),
                claim.start() < 0 ? ABSENT : Integer.toString(claim.start()),
                "1",
                Long.toString(Math.round(claim.confidence() * PERCENT)),
                Integer.toString(telling.textLength()),
                "0",
                "",
                "");
    }

    private static String offset(@Nullable Party party) {
        return party == null || party.start() < 0 ? ABSENT : Integer.toString(party.start());
    }
}
