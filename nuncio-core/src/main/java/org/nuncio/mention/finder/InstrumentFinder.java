package org.nuncio.mention.finder;

import java.util.ArrayList;
import java.util.List;
import org.nuncio.gazetteer.Name;
import org.nuncio.mention.InstrumentMention;
import org.nuncio.mention.NameSpan;
import org.nuncio.sentence.Sentence;

/** Finds named accords, treaties, formats, resolutions and pipelines. */
final class InstrumentFinder {
    private InstrumentFinder() {}

    static List<InstrumentMention> find(Sentence sentence, List<NameSpan> names) {
        List<InstrumentMention> found = new ArrayList<>();
        for (NameSpan name : names) {
            name.as(Name.Instrument.class)
                    .ifPresent(i -> found.add(new InstrumentMention(
                            i.name(),
                            i.kind(),
                            sentence.token(name.first())
                                    .span()
                                    .union(sentence.token(name.last()).span()),
                            sentence.index())));
        }
        return found;
    }
}
