package org.nuncio.coding.scene;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.clause.ClauseReader;
import org.nuncio.coding.reading.Reading;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Where an event was by a clause of the same sentence whose actor or occasion is its own. Each link has a name, which the record keeps. */
final class LinkedPlaces {
    private static final Set<String> PAST = Set.of("VBD", "VBN");
    private static final Set<String> MEANWHILE = Set.of("as", "while", "when");
    /** What is attacked is not where those are who take cover: <i>closed its airspace during a raid on Chad</i>. */
    private static final Set<String> TARGET = Set.of("on", "against");

    private static final Set<String> OCCASIONS = Set.of("in", "during", "at");

    private static final Set<String> GATHERED =
            Set.of("protest", "rally", "demonstration", "march", "siege", "offensive");
    private static final Set<String> UNDER_WAY = Set.of(
            "carry",
            "travel",
            "sail",
            "march",
            "gather",
            "protest",
            "stand",
            "wait",
            "patrol",
            "demonstrate",
            "hide",
            "sleep",
            "drive",
            "live",
            "work",
            "stay",
            "fight",
            "guard",
            "escort",
            "man",
            "protect",
            "defend",
            "queue",
            "shelter",
            "pray",
            "fish",
            "picket",
            "occupy",
            "cross",
            "search",
            "chant",
            "block",
            "hunt",
            "repair",
            "clear",
            "deliver",
            "distribute");
    /** From what is approved over who approves it to the one who expects so. */
    private static final int MOST_STEPS = 3;

    private static final Set<String> MEETING = Set.of("meet", "gather", "convene", "assemble");
    private static final Set<String> SOME = Set.of("some", "many", "others", "several");
    private static final Set<String> WON = Set.of(
            "capture",
            "recapture",
            "retake",
            "seize",
            "take",
            "liberate",
            "overrun",
            "occupy",
            "bomb",
            "shell",
            "storm");

    private final Sentence sentence;
    private final Mentions mentions;
    private final Circumstances circumstances;
    private final SharedScene scenes;
    private final LinkedDays days;

    LinkedPlaces(Sentence sentence, Mentions mentions, Circumstances circumstances) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.circumstances = circumstances;
        this.scenes = new SharedScene(sentence, circumstances);
        this.days = new LinkedDays(sentence, mentions);
    }

    Optional<TimeAndPlace.Found<PlaceMention>> linked(Reading reading) {
        Token predicate = reading.predicate();
        return named(occasion(reading), "occasion")
                .or(() -> named(carried(predicate).or(() -> underWay(predicate)), "participle"))
                .or(() -> named(meanwhile(predicate), "same-time"))
                .or(() -> named(partOfCrowd(predicate), "coordination"))
                .or(() -> named(won(predicate).or(() -> ofMainClause(predicate)), "relative"))
                .or(() -> named(meeting(predicate), "same-time"))
                .or(() -> named(days.placeOfToll(reading), "toll"))
                .or(() -> named(scenes.place(reading), "same-scene"));
    }

    /** Where those are who decide: <i>ministers, meeting in Lima, imposed sanctions</i>. */
    Optional<TimeAndPlace.Found<PlaceMention>> decided(Reading reading) {
        return named(
                days.speaking(reading.predicate())
                        .flatMap(v -> circumstances.place(circumstances.around(v), false, false)),
                "participle");
    }

    private static Optional<TimeAndPlace.Found<PlaceMention>> named(Optional<PlaceMention> place, String link) {
        return place.map(p -> new TimeAndPlace.Found<>(p, link));
    }

    /** <i>was killed by rebels in last week's battle for Lima</i>, wherever the parser hangs the battle. */
    private Optional<PlaceMention> occasion(Reading reading) {
        return around(occasions(reading))
                .filter(p -> !TARGET.contains(NounPhrase.preposition(sentence, sentence.token(p.head()))))
                .findFirst();
    }

    /** Where something is agreed or demanded: <i>agreed it during a meeting in Lima</i>. */
    Optional<TimeAndPlace.Found<PlaceMention>> met(Reading reading) {
        return named(around(occasions(reading).filter(Meetings::isOne)).findFirst(), "occasion");
    }

    private Stream<PlaceMention> around(Stream<Token> words) {
        return words.map(t -> circumstances.place(circumstances.around(t), false, false))
                .flatMap(Optional::stream);
    }

    /** The fight or the meeting in which it was, below any verb of the chain. */
    Stream<Token> occasions(Reading reading) {
        Token first = reading.predicate();
        return Stream.concat(
                        reading.chain().stream().map(Reading::predicate),
                        sentence.children(first, "xcomp").stream()) // agreed to raise it at a summit in Lima
                .distinct()
                .flatMap(verb -> sentence.children(verb).stream())
                .flatMap(t -> Stream.concat(Stream.of(t), sentence.children(t, "nmod").stream()))
                .filter(t -> t.isNoun()
                        && t.index() > first.index()
                        && (Violence.isOne(t) || GATHERED.contains(t.lemma()) || Meetings.isOne(t))
                        && OCCASIONS.contains(NounPhrase.preposition(sentence, t)));
    }

    /** <i>a plane carrying aid landed in Lima</i>; <i>stormed a camp in Lima, arresting two men</i>. */
    private Optional<PlaceMention> carried(Token predicate) {
        return mainOfParticiple(predicate).flatMap(v -> circumstances.place(circumstances.around(v), true, false));
    }

    /** <i>landed</i> of <i>a plane carrying aid landed</i>, <i>stormed</i> of <i>stormed a camp, arresting two men</i>. */
    Optional<Token> mainOfParticiple(Token predicate) {
        if (!predicate.tag().equals("VBG") || sentence.hasChild(predicate, t -> t.is("aux"))) {
            return Optional.empty(); // Chad, which has been mediating, met them on Friday
        }
        Optional<Token> main = predicate.is("acl")
                ? sentence.head(predicate)
                        .filter(t -> t.relation().startsWith("nsubj"))
                        .flatMap(sentence::head)
                : sentence.head(predicate)
                        .filter(v -> predicate.is("advcl") && isBare(predicate) && isAfter(predicate, v));
        return main.filter(v -> PAST.contains(v.tag()));
    }

    /** <i>stopped a boat carrying migrants off Lima</i>: where those are to whom it is done. */
    private Optional<PlaceMention> underWay(Token predicate) {
        return sentence.children(predicate).stream()
                .filter(t -> t.is("obj") || t.is("obl") || t.relation().equals("nsubj:pass"))
                .flatMap(t -> sentence.children(t, "acl").stream())
                .filter(v -> v.tag().equals("VBG") && UNDER_WAY.contains(v.lemma()))
                .map(v -> circumstances.place(circumstances.around(v), false, false))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isBare(Token participle) {
        return !sentence.hasChild(
                participle, t -> t.is("mark") || t.is("aux") || t.relation().startsWith("nsubj"));
    }

    /** Right after its comma, so that the main clause is over. */
    private boolean isAfter(Token participle, Token verb) {
        int before = participle.index() - 1;
        return before > verb.index() && sentence.token(before).form().equals(",");
    }

    /** <i>was arrested as he was leaving Lima</i>, <i>was killed when troops stormed a camp near Lima</i>. */
    private Optional<PlaceMention> meanwhile(Token predicate) {
        if (!PAST.contains(predicate.tag())) {
            return Optional.empty();
        }
        boolean passive = ClauseReader.isPassive(sentence, predicate);
        return sentence.children(predicate, "advcl").stream()
                .filter(v -> v.index() > predicate.index() && isMeanwhile(v))
                .filter(v -> sentence.hasChild(
                        v,
                        t -> t.relation().startsWith("nsubj")
                                && (passive && t.isNoun() || t.isPronoun() && t.index() < v.index())))
                .map(v -> circumstances.place(circumstances.around(v), false, false))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isMeanwhile(Token verb) {
        return sentence.hasChild(
                verb,
                t -> t.index() < verb.index() && MEANWHILE.contains(t.lemma()) && (t.is("mark") || t.is("advmod")));
    }

    /** <i>is expected to approve it when ministers meet in Lima</i> */
    private Optional<PlaceMention> meeting(Token predicate) {
        Stream<Token> verbs = Stream.iterate(
                        Optional.of(predicate), Optional::isPresent, t -> t.flatMap(sentence::head))
                .flatMap(Optional::stream)
                .limit(MOST_STEPS);
        return verbs.flatMap(t -> sentence.children(t, "advcl").stream())
                .filter(v -> v.index() > predicate.index() && MEETING.contains(v.lemma()) && isMeanwhile(v))
                .map(v -> circumstances.place(circumstances.within(v), false, false))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** <i>In Lima, students who tried to march to the palace were dispersed</i>: the place that opens the sentence is that of the subject too. */
    private Optional<PlaceMention> ofMainClause(Token predicate) {
        Optional<Token> clause = Optional.of(predicate)
                .filter(p -> p.is("acl:relcl"))
                .or(() -> sentence.head(predicate).filter(v -> predicate.is("xcomp") && v.is("acl:relcl")));
        Optional<Token> subject = clause.filter(
                        v -> sentence.hasChild(v, t -> t.is("nsubj") && t.tag().equals("WP")))
                .flatMap(sentence::head)
                .filter(t -> t.relation().startsWith("nsubj"));
        return subject.filter(t -> sentence.head(t).filter(v -> v.head() < 0).isPresent())
                .flatMap(t -> mentions.placesIn(sentence).stream()
                        .filter(p -> p.head() < t.index() && opens(p))
                        .findFirst());
    }

    private boolean opens(PlaceMention place) {
        return sentence.token(0).lemma().equals("in")
                && place.span().start() == sentence.token(1).span().start()
                && sentence.text()
                        .startsWith(",", place.span().end() - sentence.span().start());
    }

    /** <i>Thousands marched through Lima, and some of them burned tyres</i> */
    private Optional<PlaceMention> partOfCrowd(Token predicate) {
        boolean some = predicate.is("conj")
                && PAST.contains(predicate.tag())
                && sentence.hasChild(predicate, t -> t.is("nsubj") && SOME.contains(t.lemma()));
        return (some ? sentence.head(predicate) : Optional.<Token>empty())
                .filter(v -> PAST.contains(v.tag()))
                .flatMap(v -> circumstances.place(circumstances.around(v), false, false));
    }

    /** <i>Lima, which the army has retaken</i> */
    private Optional<PlaceMention> won(Token predicate) {
        boolean relative = predicate.is("acl:relcl")
                && WON.contains(predicate.lemma())
                && sentence.hasChild(
                        predicate,
                        t -> t.is("obj") && (t.tag().equals("WDT") || t.lemma().equals("which")));
        return relative
                ? mentions.placesIn(sentence).stream()
                        .filter(p -> p.head() == predicate.head())
                        .findFirst()
                : Optional.empty();
    }
}
