package org.nuncio.mention;

import java.util.ArrayList;
import java.util.List;
import org.nuncio.article.Article;
import org.nuncio.codebook.Codebook;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.TimeTagger;

/** Finds all mentions of a report; safe for several threads, since each report has its own state. */
public final class MentionFinder {
    private final Gazetteer gazetteer;
    private final Codebook codebook;
    private final TimeTagger times;

    public MentionFinder(Gazetteer gazetteer, Codebook codebook, TimeTagger times) {
        this.gazetteer = gazetteer;
        this.codebook = codebook;
        this.times = times;
    }

    public Mentions find(Article article, List<Sentence> sentences) {
        NameFinder finder = new NameFinder(gazetteer);
        List<List<NameSpan>> names = sentences.stream().map(finder::find).toList();
        String dateline = article.dateline() == null
                ? null
                : DatelineCountry.of(gazetteer, article.dateline().place()).orElse(null);
        String scene = Scene.of(names, new NameMeanings(gazetteer, article.published()), gazetteer, dateline)
                .orElse(null);
        ActorFinder actorFinder = new ActorFinder(gazetteer, article.published(), new Setting(dateline, scene));
        List<ActorMention> actors = new ArrayList<>();
        List<PlaceMention> places = new ArrayList<>();
        List<InstrumentMention> instruments = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            actors.addAll(actorFinder.find(sentences.get(i), names.get(i)));
            places.addAll(
                    PlaceFinder.find(gazetteer, sentences.get(i), names.get(i), scene == null ? dateline : scene));
            instruments.addAll(InstrumentFinder.find(sentences.get(i), names.get(i)));
        }
        List<TimeMention> dates = new TimeResolver(times, article.published()).resolve(sentences);
        List<QuantityMention> quantities = QuantityFinder.find(sentences);
        Mentions soFar = new Mentions(actors, places, dates, quantities, instruments, List.of(), scene);
        List<Statement> statements = new StatementFinder(codebook.reporting(), soFar).find(article, sentences);
        actors.addAll(FirstPerson.find(sentences, statements));
        return new Mentions(actors, places, dates, quantities, instruments, statements, scene);
    }
}
