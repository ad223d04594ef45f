package org.nuncio.publish;

import org.nuncio.record.HappeningLine;

/** Who says so, in a few words. */
final class Voice {
    private Voice() {}

    /** <i> — says Jane Roe</i>, <i> — says an unnamed official</i>; empty where it is the report's own account. */
    static String says(HappeningLine.Source source) {
        String who = who(source);
        return who.isEmpty() ? "" : " — says " + who;
    }

    /** <i>Jane Roe</i>, <i>an unnamed official</i>; empty where it is the report's own account. */
    static String who(HappeningLine.Source source) {
        return source.speaker() != null
                ? Plain.line(source.speaker())
                : switch (source.kind()) {
                    case "report" -> "";
                    case "unnamed-official" -> "an unnamed official";
                    case "unnamed-witness" -> "an unnamed witness";
                    case "document" -> "a document";
                    case "outlet" -> "another outlet";
                    default -> "somebody not named";
                };
    }
}
