package org.nuncio.mention.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Officials by a bare title and a name that no table knows: of which country <i>the foreign minister, Ada Lind</i> is one. */
final class Titles {
    private static final Set<String> ARMED = Set.of("MIL", "COP");
    private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY");
    /** Titles of people who work in other countries, for several, or for any body. */
    private static final Set<String> ABROAD = Words.set(
            "ambassador envoy diplomat consul representative mediator negotiator attache delegate commissioner coordinator rapporteur observer peacekeeper captain major head chief director leader chairman chairwoman secretary official adviser member");

    /** Titles of which each state has one. */
    private static final Set<String> NATIONAL = Set.of(
            "president",
            "prime minister",
            "premier",
            "chancellor",
            "king",
            "queen",
            "emir",
            "sultan",
            "foreign minister",
            "defence minister",
            "defense minister",
            "interior minister",
            "finance minister",
            "vice president",
            "deputy prime minister",
            "crown prince",
            "head of state");

    /** Towns where the ministers of all countries meet: who speaks in one is not of its country. */
    private static final Set<String> VENUES =
            Set.of("Geneva", "York", "Vienna", "Brussels", "Strasbourg", "Davos", "Hague");

    private final Gazetteer gazetteer;
    private final @Nullable LocalDate day;
    private final @Nullable String home;
    private final @Nullable String scene;

    /** Countries: {@code home} where the report comes from, {@code scene} the one that it is about; null where there is none. */
    Titles(Gazetteer gazetteer, @Nullable LocalDate day, @Nullable String home, @Nullable String scene) {
        this.gazetteer = gazetteer;
        this.day = day;
        this.home = home;
        this.scene = scene;
    }

    /**
     * The resolution with a country where the words tell one: of the place that the sentence opens with, else of the state that the report is about, unless another
     * is known to hold the office there.
     *
     * @param opening code of the country of that place, or of the state of which the report goes on to tell
     */
    Resolution placed(Resolution resolution, NounPhrase phrase, Optional<String> opening, Discourse discourse) {
        Actor actor = resolution.actors().get(0);
        boolean official = resolution.rule().equals("entity")
                && resolution.actors().size() == 1
                && actor.code() == null
                && actor.sector() != null
                && actor.office() != null
                && (isPolitician(actor)
                        || OFFICIAL.contains(actor.sector())
                                && (ARMED.contains(actor.sector())
                                                && actor.office().endsWith(" chief")
                                        || !ABROAD.contains(lastWord(actor.office()))));
        boolean told = home != null
                && discourse.lastEver(e -> home.equals(e.actor().code())).isPresent();
        boolean own = told && isMinister(actor) || isPolitician(actor);
        String code = SpokenOf.byTitled(phrase, discourse)
                .filter(c -> gazetteer.state(c).isPresent())
                .or(() -> opening)
                .orElse(scene == null && own ? home : scene);
        return official && code != null && !isHeldByAnother(actor, code)
                ? new Resolution(List.of(actor.withCode(code)), "scene", resolution.gender(), resolution.nouns())
                : resolution;
    }

    /** The phrase that acts where a name stands beside its title: <i>the foreign minister</i> of <i>the foreign minister, Ada Lind, protested</i>. */
    static NounPhrase told(NounPhrase phrase) {
        return phrase.apposedTo()
                .map(title -> new NounPhrase(phrase.sentence(), title))
                .orElse(phrase);
    }

    /**
     * The country of the place that stands in front of the subject: <i>In Sudhaven, the foreign minister, Ada Lind, protested</i>. Whoever speaks where all meet is
     * of no country so.
     *
     * @param places countries by the position of their names in the sentence of the phrase
     */
    static Optional<String> opening(NounPhrase phrase, NavigableMap<Integer, String> places) {
        Sentence sentence = phrase.sentence();
        Token title = phrase.apposedTo().orElse(phrase.head());
        int first = new NounPhrase(sentence, title).first();
        Map.Entry<Integer, String> place = places.lowerEntry(first);
        boolean opens = place != null
                && title.relation().startsWith("nsubj")
                && sentence.token(0).lemma().equals("in")
                && sentence.tokens().subList(0, first).stream().noneMatch(t -> t.isVerb() || VENUES.contains(t.form()));
        return opens ? Optional.of(place.getValue()) : Optional.empty();
    }

    /** <i>The opposition leader, Ada Lind</i> */
    private static boolean isPolitician(Actor actor) {
        return "OPP".equals(actor.sector()) && actor.office() != null;
    }

    /** Ministers of the interior, of farming, of schools are those at home, where the report comes from. */
    private static boolean isMinister(Actor actor) {
        return actor.office() != null
                && actor.office().endsWith(" minister")
                && !actor.office().matches("(?:deputy )?(?:foreign|prime|trade) minister");
    }

    /** <i>The prime minister</i>, of whom each state has one: in <i>arrived in Lagos and met the president</i> the host's. */
    static boolean isNational(Actor actor, NounPhrase phrase) {
        String title = phrase.toString().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        return "GOV".equals(actor.sector()) && phrase.isDefinite() && NATIONAL.contains(title);
    }

    private static String lastWord(String title) {
        return title.substring(title.lastIndexOf(' ') + 1);
    }

    private boolean isHeldByAnother(Actor actor, String country) {
        return day != null
                && gazetteer
                        .office(country, actor.office())
                        .flatMap(o -> o.holder(day))
                        .filter(p -> !p.name().equals(actor.name()))
                        .isPresent();
    }
}
