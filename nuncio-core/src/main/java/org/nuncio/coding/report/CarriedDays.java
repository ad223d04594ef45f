package org.nuncio.coding.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.Status;
import org.nuncio.coding.reading.Outcome;
import org.nuncio.coding.scene.Surroundings;
import org.nuncio.coding.scene.Violence;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.mention.TimeMention;
import org.nuncio.sentence.Sentence;

/**
 * Days that another sentence sets, where words of an event's own point to it: <i>a bomb went off on Monday. Nine people were killed</i>, <i>met him on Monday. The
 * two ministers agreed</i>, <i>in his speech he condemned</i>, <i>was shot shortly after midnight</i>. The record says which.
 */
final class CarriedDays {
    /** Verbs of an attack that may have no event of its own, since nobody is named with it. */
    private static final Set<String> ATTACKING = Set.of(
            "explode",
            "detonate",
            "bomb",
            "shell",
            "fire",
            "attack",
            "ambush",
            "clash",
            "storm",
            "shoot",
            "raid",
            "hit",
            "strike",
            "ram",
            "burst",
            "land");

    private static final Set<String> UNDER_FIRE = Set.of("fire", "gunfire", "crossfire", "shot");

    /** Those of whom the sentence before tells that they met. */
    private static final Pattern PARTIES = Pattern.compile("(?i)^(?:They|Both)\\b|^(?:the two|both) (?:\\p{L}+ )?"
            + "(?:ministers|presidents|premiers|leaders|men|women|sides|governments|officials|envoys|delegations|generals|countries)\\b"
            + "|^[^,;:“\"]{0,60} for (?:his|her|its|their) part\\b|^[^;:“\"]{0,60}, for (?:his|her|its|their) part,");

    private static final Pattern THERE = Pattern.compile("^(?:While )?[Tt]here,? (?:he|she|they)\\b");

    private static final String WORDS =
            "(?:[\\p{L}-]+ )?(?:speech|address|statement|interview|broadcast|message|letter|remarks)";
    /** What somebody says in words that he spoke when the sentence before tells of him. */
    private static final Pattern SPEECH =
            Pattern.compile("(?i)^In (?:an?|the same|his|her|their) " + WORDS + "\\b[^,;]{0,60},? (?:he|she|they)\\b");
    /** What was spoken of before. */
    private static final Pattern HIS_SPEECH = Pattern.compile("(?i)^In (?:his|her|their|the|that) " + WORDS + "\\b");

    private static final Pattern SPOKEN = Pattern.compile(
            "(?i)\\b(?:speech|address|addressed|told|spoke|speaking|interview|broadcast|statement|warned)\\b");

    /** A part of the day that the sentence before has told of. */
    private static final Pattern LATER_THAT_DAY = Pattern.compile(
            "(?i)\\b(?:within (?:hours|minutes|an hour|the hour)|(?:by|in|during|towards?) the (?:late )?(?:afternoon|evening)|(?:by|at|towards?) (?:midday|noon|nightfall|dusk|sunset)|after dark)\\b"
                    + "(?! (?:of|on)\\b)(?-i:(?! [A-Z]))");

    /** What answers the sentence before by force does so at once. */
    private static final Pattern IN_REPLY = Pattern.compile("(?i)^In (?:reply|response|retaliation|revenge)\\b");

    private static final Set<String> ON_THE_GROUND = Set.of("ASSAULT", "PROTEST", "COERCE");

    /** Somebody who spoke where the one before did. */
    private static final Pattern COUNTERPART =
            Pattern.compile("^(?:His|Her|Their) [\\p{L} ]{0,30}(?:counterpart|colleague|opposite number)\\b");

    private static final Pattern FRONTED = Pattern.compile("^(?:At|In|On|Speaking|Addressing)\\b");

    /** A part of the day, which is that of the report where no day is told. */
    private static final Pattern PART_OF_DAY = Pattern.compile(
            "(?i)^[^,;:.“\"]*\\b(?:(?:shortly |just |soon )?(?:after|before) (?:midnight|dawn|daybreak)"
                    + "|at (?:about |around )?\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m"
                    + "|at (?:dawn|daybreak|first light|breakfast(?: time)?|\\d{4} GMT)|(?:early )?in the (?:early )?morning)\\b(?! (?:of|on)\\b)");

    private static final Pattern OPENING_WORD = Pattern.compile("^(?:At|Shortly|Just|Soon|After|Before|Early|In)\\b");

    /** How far a speech is remembered, in sentences. */
    private static final int SPEECH_REACH = 20;

    /** And a meeting within its paragraph. */
    private static final int MEETING_REACH = 2;

    /** A report is of what happened so many days before it. */
    private static final int NEWS = 2;

    /** What an attack is called again, by its means. */
    private static final Map<String, Set<String>> CALLED = Map.of(
            "heavy-weapons", Set.of("bombardment", "shelling", "barrage", "attack", "strike", "assault"),
            "aerial", Set.of("bombardment", "bombing", "strike", "airstrike", "raid", "attack"),
            "drone", Set.of("strike", "attack", "raid"),
            "explosives", Set.of("bombing", "blast", "explosion", "attack"),
            "firearms", Set.of("shooting", "killing", "killings", "attack", "ambush", "massacre"));

    private final List<Sentence> sentences;
    private final Mentions mentions;
    private final @Nullable LocalDate published;

    /** @param published day of the report, or null */
    CarriedDays(List<Sentence> sentences, Mentions mentions, @Nullable LocalDate published) {
        this.sentences = sentences;
        this.mentions = mentions;
        this.published = published;
    }

    /** @param before the events of the report up to this one, with the days that they were given */
    CodedEvent carried(CodedEvent event, List<CodedEvent> before) {
        if (event.date() != null) {
            return event;
        }
        Sentence sentence = sentences.get(event.sentence());
        boolean open = mentions.timesIn(sentence).stream().allMatch(t -> t.isDuration() || t.value() == null);
        return (open ? metBefore(event, sentence, before).map(met -> event.after(met, met.date())) : none())
                .or(() -> open ? ofScene(event, sentence) : none())
                .or(() -> open ? on(event, spoken(event, sentence, before), "speech") : none())
                .or(() -> thatDay(event, sentence, before))
                .or(() -> on(event, calledLater(event), "named-later"))
                .or(() -> on(event, partOfDay(event, sentence), "part-of-day"))
                .orElse(event);
    }

    private static Optional<CodedEvent> none() {
        return Optional.empty();
    }

    private static Optional<CodedEvent> on(CodedEvent event, Optional<TimeMention> day, String link) {
        return day.map(d -> event.on(d, link));
    }

    private Optional<CodedEvent> ofScene(CodedEvent event, Sentence sentence) {
        return untold(event, sentence).map(scene -> at(event.on(day(scene).orElseThrow(), "paragraph"), scene));
    }

    /** What <i>by the afternoon</i> or <i>within hours</i> answers the sentence before is of its day. */
    private Optional<CodedEvent> thatDay(CodedEvent event, Sentence sentence, List<CodedEvent> before) {
        String words = sentence.text();
        if (!LATER_THAT_DAY.matcher(words).find() || words.contains(";") || words.contains(":")) {
            return Optional.empty();
        }
        return before.stream()
                .filter(e -> isJustBefore(e, event) && e.status() == Status.ACTUAL && isDay(e.date()))
                .reduce((a, b) -> b)
                .map(e -> event.on(e.date(), "scene of " + e.id()))
                .or(() -> on(event, before(sentence).flatMap(this::day), "paragraph"));
    }

    /** The sentence before in the same paragraph. */
    private Optional<Sentence> before(Sentence sentence) {
        return sentence.index() == 0
                ? Optional.empty()
                : Optional.of(sentences.get(sentence.index() - 1)).filter(s -> s.paragraph() == sentence.paragraph());
    }

    /** The meeting of which the sentence before tells, with these among those who met. */
    private Optional<CodedEvent> metBefore(CodedEvent event, Sentence sentence, List<CodedEvent> before) {
        boolean pointing = PARTIES.matcher(sentence.text()).find()
                || THERE.matcher(sentence.text()).find();
        Set<String> codes = ActorMention.codes(event.actors());
        return before.stream()
                .filter(e -> pointing && !codes.isEmpty() && isBefore(e, event, MEETING_REACH))
                .filter(e -> e.act().equals("CONSULT") && e.happened() && isDay(e.date()))
                .filter(e -> ActorMention.codes(Stream.concat(e.actors().stream(), e.recipients().stream())
                                .toList())
                        .containsAll(codes))
                .findFirst();
    }

    private boolean isJustBefore(CodedEvent earlier, CodedEvent event) {
        return isBefore(earlier, event, 1);
    }

    private boolean isBefore(CodedEvent earlier, CodedEvent event, int reach) {
        return earlier.sentence() < event.sentence()
                && event.sentence() - earlier.sentence() <= reach
                && sentences.get(earlier.sentence()).paragraph()
                        == sentences.get(event.sentence()).paragraph();
    }

    /** The sentence before, where it tells of an attack on one day and the event is of those hurt in it, says how it went or answers it. */
    private Optional<Sentence> untold(CodedEvent event, Sentence sentence) {
        boolean reply = ON_THE_GROUND.contains(event.type())
                && IN_REPLY.matcher(sentence.text()).find();
        boolean harm = event.type().equals("ASSAULT");
        boolean victim = harm && event.actors().isEmpty() && Continuity.isVictimOfScene(sentence.text());
        return before(sentence)
                .filter(s -> reply
                        || victim && isAttack(s)
                        || harm && calledAttack(s).isPresent() && isPerfect(sentence, event))
                .filter(s -> day(s).isPresent());
    }

    private static boolean isAttack(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(t -> Violence.isOne(t)
                        || ATTACKING.contains(t.lemma()) && t.tag().equals("VBD")
                        || UNDER_FIRE.contains(t.lemma()) && t.isNoun());
    }

    /** <i>Gunmen had ambushed them</i>, after <i>Monday's killings were near Lima</i>: how it came to it. */
    private static boolean isPerfect(Sentence sentence, CodedEvent event) {
        return sentence.tokens().stream()
                .filter(t -> event.evidence().overlaps(t.span()) && t.tag().equals("VBN"))
                .anyMatch(t -> sentence.hasChild(
                        t,
                        a -> a.is("aux") && a.lemma().equals("have") && !a.tag().equals("VBZ")));
    }

    private CodedEvent at(CodedEvent event, Sentence scene) {
        List<PlaceMention> places = mentions.placesIn(scene).stream()
                .filter(p -> Surroundings.isAt(NounPhrase.preposition(scene, scene.token(p.head()))))
                .toList();
        boolean own = event.place() != null
                || !mentions.placesIn(sentences.get(event.sentence())).isEmpty();
        return own || places.size() != 1 ? event : event.at(places.get(0), "paragraph");
    }

    /** The day of what he says in a speech, by the sentence before or by the one that told of the speech. */
    private Optional<TimeMention> spoken(CodedEvent event, Sentence sentence, List<CodedEvent> before) {
        if (!Outcome.isVerbal(event.type())) {
            return Optional.empty();
        }
        if (COUNTERPART.matcher(sentence.text()).find()) {
            return before(sentence)
                    .filter(s -> FRONTED.matcher(s.text()).find())
                    .flatMap(this::day);
        }
        boolean same = SPEECH.matcher(sentence.text()).find();
        boolean his = HIS_SPEECH.matcher(sentence.text()).find();
        for (int i = before.size() - 1; i >= 0 && (same || his); i--) {
            CodedEvent earlier = before.get(i);
            Sentence told = sentences.get(earlier.sentence());
            boolean near = same && isJustBefore(earlier, event)
                    || his
                            && event.sentence() - earlier.sentence() <= SPEECH_REACH
                            && SPOKEN.matcher(told.text()).find();
            if (near
                    && earlier.sentence() < event.sentence()
                    && isBySame(earlier, event)
                    && day(told).isPresent()) {
                return day(told);
            }
        }
        return Optional.empty();
    }

    private static boolean isBySame(CodedEvent one, CodedEvent other) {
        return one.actors().stream()
                .anyMatch(a -> other.actors().stream()
                        .anyMatch(b -> a.actor().name().equals(b.actor().name())
                                && a.actor().label().equals(b.actor().label())));
    }

    /** The day of <i>Monday's bombardment</i>, if the report opens with a bombardment and names a day of no other attack so. */
    private Optional<TimeMention> calledLater(CodedEvent event) {
        boolean lead = event.type().equals("ASSAULT")
                && event.happened()
                && sentences.stream().limit(event.sentence()).noneMatch(Sentence::parsed);
        List<TimeMention> called =
                lead ? sentences.stream().flatMap(s -> calledAttack(s).stream()).toList() : List.of();
        boolean one = called.stream().map(TimeMention::value).distinct().count() == 1;
        return called.stream().filter(t -> one && isCalled(event, t)).findFirst();
    }

    private boolean isCalled(CodedEvent event, TimeMention day) {
        Sentence sentence = sentences.get(day.sentence());
        String noun =
                sentence.head(sentence.token(day.head())).orElseThrow().lemma().toLowerCase(Locale.ROOT);
        return event.modes().stream()
                .anyMatch(mode -> CALLED.getOrDefault(mode, Set.of()).contains(noun));
    }

    /** The day in <i>Monday's bombardment</i>. */
    private Optional<TimeMention> calledAttack(Sentence sentence) {
        return mentions.timesIn(sentence).stream()
                .filter(CarriedDays::isDay)
                .filter(t -> sentence.token(t.head()).is("nmod:poss"))
                .filter(t -> sentence.head(sentence.token(t.head()))
                        .filter(Violence::isOne)
                        .isPresent())
                .findFirst();
    }

    /** <i>was shot shortly after midnight</i>: on the day of which the report's first sentence tells, where the paragraph has named no other. */
    private Optional<TimeMention> partOfDay(CodedEvent event, Sentence sentence) {
        String rest = sentence.articleText()
                .substring(event.evidence().start(), sentence.span().end());
        boolean part = (PART_OF_DAY.matcher(rest).find() || opensWithPartOfDay(sentence))
                && mentions.timesIn(sentence).stream()
                        .allMatch(t -> t.value() == null || t.isDuration() || isOfRelative(sentence, t))
                && sentence.tokens().stream()
                        .anyMatch(t -> event.evidence().overlaps(t.span())
                                && Set.of("VBD", "VBN").contains(t.tag()));
        Optional<TimeMention> lead = sentences.stream()
                .filter(Sentence::parsed)
                .findFirst()
                .flatMap(this::day)
                .filter(day -> part && isNews(day));
        return lead.filter(day -> sentences.stream()
                .filter(s -> s.paragraph() == sentence.paragraph() && s.index() < sentence.index())
                .flatMap(s -> mentions.timesIn(s).stream())
                .allMatch(t -> !isDay(t) || day.value().equals(t.value())));
    }

    /** <i>At about 4 a.m., soldiers raided the camp and detained two men</i> */
    private static boolean opensWithPartOfDay(Sentence sentence) {
        Matcher part = PART_OF_DAY.matcher(sentence.text());
        return part.find()
                && OPENING_WORD.matcher(sentence.text()).find()
                && sentence.text().substring(part.end()).matches("(?s)\\.?,.*");
    }

    private static boolean isOfRelative(Sentence sentence, TimeMention time) {
        return sentence.tokens().stream()
                .anyMatch(v -> v.is("acl:relcl") && sentence.governs(v, sentence.token(time.head())));
    }

    private boolean isNews(TimeMention day) {
        return published != null && !day.value().isBefore(published.minusDays(NEWS));
    }

    /** The only day in a sentence that is of the past. */
    private Optional<TimeMention> day(Sentence sentence) {
        List<TimeMention> days = mentions.timesIn(sentence).stream()
                .filter(CarriedDays::isDay)
                .filter(t -> published == null || !t.value().isAfter(published))
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static boolean isDay(@Nullable TimeMention time) {
        return time != null
                && time.value() != null
                && !time.isOfNextClause()
                && time.precision().equals("day");
    }
}
