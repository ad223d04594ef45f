package org.nuncio.mention.finder;

import java.util.Map;
import java.util.Objects;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.CodebookLoader;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.GazetteerLoader;
import org.nuncio.text.Folder;
import org.nuncio.toy.ToyGazetteer;

/** Two invented states, the offices that the tests need, and a codebook that knows only how speech is reported. */
public final class ToyWorld {
    private static final Map<String, String> TABLES = Map.of(
            "states.tsv", """
              code	name	aliases	adjectives	people	capital	borders	blocs
              NOR	Norlandia		Norlandian	Norlandian|Norlandians	Norhaven	SUD	EU
              SUD	Sudmark		Sudmarkian	Sudmarkian|Sudmarkians	Sudhaven	NOR	EU
              """,
            "organisations.tsv", """
              code	name	aliases	kind	sector	country
              EU\tEuropean Union\t\tigo\t\t
              """,
            "roles.tsv", """
              noun	sector	gender	number
              minister	GOV		s
              official	GOV		s
              witness	CVL		s
              prime minister	GOV		s
              premier	GOV		s
              militia	MIL		s
              ministry	GOV		s
              """);

    private static final Folder RULES = Folder.of(Map.of(
            "types.yaml",
                    "- {type: AGREE, quad: verbal cooperation, side: cooperative, future: AGREE, recipient: optional, modes: []}",
            "operators.yaml", "[]",
            "contexts.yaml", "{}",
            "reporting.yaml", """
                  verbs: {say: neutral, tell: neutral, add: neutral, ask: demand, warn: warning, deny: denial, call: neutral, report: neutral, quote: neutral, read: neutral, see: thought, insist: claim, fear: thought, respond: neutral}
                  phrases: [according to]
                  anonymous: {nouns: [official, witness, spokesman, aide], markers: [on condition of anonymity]}
                  """));

    public static final Gazetteer GAZETTEER =
            Objects.requireNonNull(GazetteerLoader.load(ToyGazetteer.headers().plus(Folder.of(TABLES))::read, "toy")
                    .gazetteer());
    public static final Codebook CODEBOOK =
            Objects.requireNonNull(CodebookLoader.load(RULES).codebook());

    private ToyWorld() {}
}
