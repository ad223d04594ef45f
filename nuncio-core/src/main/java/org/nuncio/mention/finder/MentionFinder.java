package org.nuncio.mention.finder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;
import org.nuncio.codebook.Codebook;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Name;
import org.nuncio.gazetteer.Place;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.InstrumentMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.PlaceMention;
import org.nuncio.mention.QuantityMention;
import org.nuncio.mention.Statement;
import org.nuncio.mention.TimeMention;
import org.nuncio.mention.actor.ActorFinder;
import org.nuncio.mention.name.Acronyms;
import org.nuncio.mention.name.Bodies;
import org.nuncio.mention.name.Letters;
import org.nuncio.mention.name.NameFinder;
import org.nuncio.mention.name.NameMeanings;
import org.nuncio.mention.name.Natives;
import org.nuncio.mention.place.PlaceFinder;
import org.nuncio.mention.place.StrangeTowns;
import org.nuncio.mention.place.ToldTowns;
import org.nuncio.mention.quantity.QuantityFinder;
import org.nuncio.mention.role.Ethnics;
import org.nuncio.mention.setting.Scene;
import org.nuncio.mention.setting.Setting;
import org.nuncio.mention.setting.Topic;
import org.nuncio.mention.speech.StatementFinder;
import org.nuncio.mention.time.TimeResolver;
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

    private @Nullable String datelineCountry(Article article) {
        return article.dateline() == null ? null : country(article.dateline().place());
    }

    private @Nullable String country(@Nullable String place) {
        return place == null ? null : DatelineCountry.of(gazetteer, place).orElse(null);
    }

    /** A dateline is often in capitals, and may name the state: <i>ROME</i>, <i>TURIN, Italy</i>. */
    private List<Name> placesOf(String dateline) {
        int comma = dateline.indexOf(',');
        List<Name> whole = named(dateline);
        return whole.isEmpty() && comma > 0 ? named(dateline.substring(0, comma)) : whole;
    }

    private List<Name> named(String dateline) {
        List<Name> exact = gazetteer.named(dateline);
        if (!exact.isEmpty()) {
            return exact;
        }
        return gazetteer.named(Arrays.stream(dateline.toLowerCase(Locale.ROOT).split(" "))
                .map(w -> w.isEmpty() ? w : Character.toUpperCase(w.charAt(0)) + w.substring(1))
                .collect(Collectors.joining(" ")));
    }

    /** The town of the dateline, the most populous of that name in its country. */
    private @Nullable Place datelinePlace(Article article, @Nullable String country) {
        return article.dateline() == null
                ? null
                : placesOf(article.dateline().place()).stream()
                        .filter(Name.Somewhere.class::isInstance)
                        .map(n -> ((Name.Somewhere) n).place())
                        .filter(p -> country == null || country.equals(p.country()))
                        .max(Comparator.comparingInt(Place::population))
                        .orElse(null);
    }

    /** All mentions of a report. */
    public Mentions find(Article article, List<Sentence> sentences) {
        NameFinder finder = new NameFinder(gazetteer);
        NameMeanings meanings = new NameMeanings(gazetteer, article.published());
        String dateline = datelineCountry(article);
        String filed = dateline == null ? country(article.filed()) : dateline;
        List<List<NameSpan>> named = new ToldTowns(gazetteer)
                .apart(
                        sentences,
                        sentences.stream()
                                .map(s -> Ethnics.apart(s, finder.find(s)))
                                .toList());
        List<List<NameSpan>> known = StrangeTowns.apart(named, meanings, gazetteer, filed);
        List<List<NameSpan>> found = Acronyms.found(sentences, Natives.apart(known, meanings));
        String home = Scene.home(found, meanings, gazetteer, filed);
        String counted = Scene.of(
                        found, meanings, gazetteer, dateline == null ? Scene.told(filed, found, meanings) : dateline)
                .orElse(null);
        List<ActorMention> first = actors(article, sentences, found, home, counted);
        String scene = counted != null
                ? counted
                : new Topic(gazetteer, meanings)
                        .of(sentences, first, article.title(), filed)
                        .orElse(null);
        List<List<NameSpan>> names = preferring(found, home, scene);
        Place here = datelinePlace(article, dateline);
        PlaceFinder placeFinder = new PlaceFinder(gazetteer, scene == null ? dateline : scene, here);
        List<ActorMention> actors =
                Objects.equals(scene, counted) ? first : actors(article, sentences, found, home, scene);
        List<PlaceMention> places = new ArrayList<>();
        List<InstrumentMention> instruments = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            places.addAll(placeFinder.find(sentences.get(i), names.get(i)));
            instruments.addAll(InstrumentFinder.find(sentences.get(i), names.get(i)));
        }
        List<TimeMention> dates = new TimeResolver(times, article.published()).resolve(sentences);
        List<QuantityMention> quantities = QuantityFinder.find(sentences);
        Mentions soFar = new Mentions(actors, places, dates, quantities, instruments, List.of(), scene, null);
        List<Statement> statements = new StatementFinder(codebook.reporting(), soFar).find(article, sentences);
        List<ActorMention> all = new ArrayList<>(FirstPerson.owned(actors, statements));
        all.addAll(FirstPerson.find(sentences, statements));
        return new Mentions(all, places, dates, quantities, instruments, statements, scene, filed(article, here));
    }

    private static List<List<NameSpan>> preferring(
            List<List<NameSpan>> names, @Nullable String home, @Nullable String scene) {
        return names.stream()
                .map(sentence -> sentence.stream()
                        .map(name -> name.preferring(scene == null ? home : scene))
                        .toList())
                .toList();
    }

    private List<ActorMention> actors(
            Article article,
            List<Sentence> sentences,
            List<List<NameSpan>> found,
            @Nullable String home,
            @Nullable String scene) {
        List<List<NameSpan>> names = preferring(found, home, scene);
        Set<String> told = Scene.namedCodes(names, new NameMeanings(gazetteer, article.published()));
        ActorFinder finder = new ActorFinder(
                gazetteer,
                article.published(),
                new Setting(gazetteer, article.published(), home, scene, told, new Bodies(new Letters(sentences))));
        List<ActorMention> actors = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            actors.addAll(finder.find(sentences.get(i), names.get(i)));
        }
        return actors;
    }

    private static @Nullable PlaceMention filed(Article article, @Nullable Place here) {
        return here == null || article.dateline() == null
                ? null
                : new PlaceMention(article.dateline().span(), 0, -1, here);
    }
}
