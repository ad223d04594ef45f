package org.nuncio.mention.speech;

import java.util.ArrayList;
import java.util.List;
import org.nuncio.article.Article;
import org.nuncio.codebook.Codebook;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.SourceKind;
import org.nuncio.mention.Statement;
import org.nuncio.sentence.Sentence;

/** Finds what somebody is reported to have said, and who. */
public final class StatementFinder {
    private final Codebook.Reporting reporting;
    private final Mentions mentions;

    public StatementFinder(Codebook.Reporting reporting, Mentions mentions) {
        this.reporting = reporting;
        this.mentions = mentions;
    }

    /** In the order of the text. */
    public List<Statement> find(Article article, List<Sentence> sentences) {
        ReadText text = new ReadText(article, sentences);
        CueFinder cues = new CueFinder(reporting, text);
        SpeakerFinder speakers = new SpeakerFinder(mentions, text, new SourceKind(reporting));
        List<Statement> indirect = new IndirectSpeech(text, reporting, cues, speakers).find();
        List<Statement> all = new ArrayList<>(indirect);
        all.addAll(new DirectSpeech(text, new QuoteAttributor(text, cues, speakers), indirect).find());
        all.sort((a, b) -> a.span().compareTo(b.span()));
        return List.copyOf(all);
    }
}
