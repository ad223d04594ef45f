package org.nuncio.coding.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.Status;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.PlaceMention;
import org.nuncio.mention.TimeMention;
import org.nuncio.sentence.Sentence;

/**
 * Carries day and place on from one sentence to the next where words of the second point back to what the first has told: <i>they took hostages</i>, <i>the
 * troops then opened fire</i>, <i>police held six from both groups</i>. Only what is done on the ground is carried on, only where nothing of its own is told,
 * and the record names the event that it comes from.
 */
public final class Continuity {
    private static final Set<String> ON_THE_GROUND = Set.of("ASSAULT", "PROTEST", "COERCE", "MOBILIZE");
    private static final Set<String> VIOLENT = Set.of("ASSAULT", "PROTEST", "COERCE");
    private static final Set<String> BACK = Set.of("pronoun", "anaphor");

    /** What goes on at the same time and place, by its own words. */
    private static final Pattern ONWARD = Pattern.compile(
            "(?i)^(?:then|later|soon|afterwards?|moments later|minutes later|hours later|by (?:then|dawn|noon|midday|afternoon|evening|nightfall|dusk|midnight|morning|night))\\b"
                    + "|\\b(?:then|afterwards|fired back|shot back|returned fire)\\b");

    /** Crowds and scenes that were named before. */
    private static final Pattern SCENE = Pattern.compile(
            "(?i)\\b(?:the|both|these|those) (?:two )?(?:crowds?|protesters|demonstrators|marchers|rioters|groups|camps|march|rally|protest|demonstration|route|"
                    + "square|scene|clash|clashes|fighting|violence|attack|blast|explosion|raid|shooting|riot|unrest|gunmen|attackers)\\b");

    /** One attack, which needs no other word to be known again. */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\bthe (?:attack|blast|explosion|raid|shooting|ambush|air strike|bombing|massacre)\\b");

    private static final String NUMBER =
            "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
                    + "|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\p{L}+)?|a hundred|several|dozens(?: of)?|scores(?: of)?|hundreds(?: of)?|\\d[\\d,]{0,5})";

    /** Somebody without a name is hurt, and nothing says by whom or when: it was in what the sentence before has told of. */
    private static final Pattern VICTIM = Pattern.compile(
            "(?i)^(?:(?:(?-i:[A-Z])[\\p{L}’'-]* ){1,4}(?:says?|said) (?:that )?)?(?:at least |about |more than |up to |some )?"
                    + NUMBER
                    + " (?:(?!(?:said|says|told|that|who|which|when|after) )[\\p{L}’'-]+ ){0,5}(?:was|were) (?:also )?(?:killed|wounded|injured|shot|hurt|hit|trampled|beaten)\\b"
                    + "|^(?:at least |about |more than |some )?" + NUMBER
                    + " (?:of (?:them|its men|their men)|people|persons?|civilians?|men|man|women|woman|boys?|girls?|children|students?|protesters|demonstrators|soldiers|policemen|officers|others) "
                    + "died(?: and |, |\\.)");

    /** Those who are taken in after what the sentence before has told of: <i>Police detained forty people</i>, <i>Nine men were arrested</i>. */
    private static final Pattern TAKEN_IN = Pattern.compile(
            "(?i)^(?:(?:the |riot |(?-i:[A-Z])\\p{L}+ (?:riot )?)?(?:police|officers|soldiers|troops|security forces) (?:later |also |then )?(?:arrested|detained|rounded up|held) "
                    + "(?:at least |about |more than |some |up to )?(?:\\d[\\d,]*|\\p{L}+)|"
                    + "(?:at least |about |more than |some |up to )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|dozens|scores|\\d[\\d,]{0,5}) "
                    + "(?:(?!(?:said|says|told|that|who|which|when|after) )[\\p{L}’'-]+ ){0,4}(?:was|were) (?:also |later )?(?:arrested|detained|rounded up|taken away))\\b");

    /** Words that tell of a place, whether it is known or not. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)\\b(?:in|at|near|outside|inside|across|elsewhere) (?!connection\\b|custody\\b|all\\b|least\\b)");

    /** Words that lead away from the place of the sentence before, whether or not the name behind them is known. */
    private static final Pattern OTHER_PLACE = Pattern.compile(
            "(?i)\\b(?:elsewhere|other (?:cities|towns|parts|provinces|regions|districts)|nationwide|across the country|abroad|another (?:city|town|province))\\b"
                    + "|\\b(?:in|at|near|outside) (?:the )?(?-i:[A-Z])");

    private static final int REACH = 2;

    private final List<Sentence> sentences;
    private final @Nullable PlaceMention dateline;
    private final CarriedPlaces places;
    private final CarriedDays days;
    private final Mentions mentions;

    /** @param published day of the report, or null */
    public Continuity(List<Sentence> sentences, Mentions mentions, @Nullable LocalDate published) {
        this.sentences = sentences;
        this.mentions = mentions;
        this.dateline = mentions.dateline().orElse(null);
        this.places = new CarriedPlaces(sentences, mentions);
        this.days = new CarriedDays(sentences, mentions, published);
    }

    /** The events of the report in their order, with the days and places that are carried on to them. */
    public List<CodedEvent> complete(List<CodedEvent> events) {
        List<CodedEvent> complete = new ArrayList<>();
        for (CodedEvent event : events) {
            complete.add(filled(event, complete));
        }
        return complete;
    }

    private CodedEvent filled(CodedEvent event, List<CodedEvent> before) {
        boolean open = event.date() == null || event.place() == null;
        if (!open || event.status() != Status.ACTUAL) {
            return event;
        }
        CodedEvent scene = VIOLENT.contains(event.type()) ? afterEarlier(event, before) : event;
        return places.carried(filed(days.carried(scene, before)), before);
    }

    private CodedEvent afterEarlier(CodedEvent event, List<CodedEvent> before) {
        CodedEvent filled = event;
        for (int i = before.size() - 1;
                i >= 0 && event.sentence() - before.get(i).sentence() <= REACH;
                i--) {
            CodedEvent earlier = before.get(i);
            if (isOnTheGround(earlier) && (isSameScene(event, earlier) || pointsBack(event, earlier))) {
                filled = filled.after(earlier, day(earlier));
            }
        }
        return filled;
    }

    private static boolean isOnTheGround(CodedEvent event) {
        return ON_THE_GROUND.contains(event.type())
                && event.happened()
                && !event.modes().contains("deport"); // which is where somebody was taken
    }

    /** Joined verbs of one actor, and a crowd and those who drive it off: <i>fired into the air and held six people</i>, <i>dispersed people who were marching</i>. */
    private static boolean isSameScene(CodedEvent event, CodedEvent earlier) {
        boolean dispersed = event.type().equals("PROTEST")
                && event.actors().stream()
                        .anyMatch(a -> earlier.recipients().stream().anyMatch(r -> r.head() == a.head()));
        return event.sentence() == earlier.sentence()
                && !event.actors().isEmpty()
                && (dispersed || event.actors().equals(earlier.actors()));
    }

    private boolean pointsBack(CodedEvent event, CodedEvent earlier) {
        if (event.sentence() == earlier.sentence() || paragraph(event) - paragraph(earlier) > 1) {
            return false;
        }
        String words = sentences.get(event.sentence()).text();
        if (event.sentence() - earlier.sentence() > 1) {
            return earlier.type().equals("ASSAULT") && NAMED.matcher(words).find() && sharesCountry(event, earlier);
        }
        return isSameActor(event, earlier)
                || isVictim(event, earlier)
                || isTakenIn(event, earlier)
                || ONWARD.matcher(words).find()
                || isUnrest(event, earlier)
                || SCENE.matcher(words).find() && sharesCountry(event, earlier);
    }

    /** A crowd and those who face it, where no other place or time is told: <i>Crowds gathered in Lima on Monday. Police used water cannon</i>. */
    private boolean isUnrest(CodedEvent event, CodedEvent earlier) {
        Sentence sentence = sentences.get(event.sentence());
        List<String> own = codes(event);
        boolean crowd = event.type().equals("PROTEST") || earlier.type().equals("PROTEST");
        boolean past = sentence.tokens().stream()
                .anyMatch(t -> t.tag().equals("VBD") && event.evidence().overlaps(t.span()));
        return crowd
                && past
                && VIOLENT.contains(earlier.type())
                && event.act().equals(event.type())
                && mentions.placesIn(sentence).isEmpty()
                && mentions.timesIn(sentence).stream().allMatch(TimeMention::isDuration)
                && !OTHER_PLACE.matcher(sentence.text()).find()
                && !own.isEmpty()
                && codes(earlier).containsAll(own);
    }

    private boolean isVictim(CodedEvent event, CodedEvent earlier) {
        return event.actors().isEmpty()
                && event.type().equals("ASSAULT")
                && VIOLENT.contains(earlier.type())
                && paragraph(event) == paragraph(earlier)
                && isVictimOfScene(sentences.get(event.sentence()).text());
    }

    /** Where no other place or time is told: <i>Crowds burned cars in Lima on Monday. Police arrested forty people.</i> */
    private boolean isTakenIn(CodedEvent event, CodedEvent earlier) {
        Sentence sentence = sentences.get(event.sentence());
        return event.type().equals("COERCE")
                && VIOLENT.contains(earlier.type())
                && paragraph(event) == paragraph(earlier)
                && mentions.placesIn(sentence).isEmpty()
                && mentions.timesIn(sentence).isEmpty()
                && isTakenInAtScene(sentence.text())
                && sharesCountry(event, earlier);
    }

    /** <i>Police arrested forty people</i>, and not <i>in the capital</i>, wherever that is, nor <i>Ann Roe was arrested</i>. */
    static boolean isTakenInAtScene(String sentence) {
        return TAKEN_IN.matcher(sentence).find() && !ELSEWHERE.matcher(sentence).find();
    }

    /** <i>A man was killed by a stray bullet</i>, and not <i>Ann Roe was killed</i>, who may have been told of for her own sake. */
    static boolean isVictimOfScene(String sentence) {
        return VICTIM.matcher(sentence).find();
    }

    private int paragraph(CodedEvent event) {
        return sentences.get(event.sentence()).paragraph();
    }

    /** <i>They took hostages</i>, where those named before are meant. */
    private static boolean isSameActor(CodedEvent event, CodedEvent earlier) {
        return event.actors().stream()
                .filter(a -> BACK.contains(a.rule()))
                .anyMatch(a -> earlier.actors().stream()
                        .anyMatch(b -> b.actor().name().equals(a.actor().name())
                                && b.actor().label().equals(a.actor().label())));
    }

    private static boolean sharesCountry(CodedEvent event, CodedEvent earlier) {
        return codes(event).stream().anyMatch(codes(earlier)::contains);
    }

    private static List<String> codes(CodedEvent event) {
        List<ActorMention> parties = new ArrayList<>(event.actors());
        parties.addAll(event.recipients());
        return parties.stream()
                .map(p -> p.actor().code())
                .filter(code -> code != null)
                .toList();
    }

    /** A day; a year or month says too little to be carried on. */
    private static @Nullable TimeMention day(CodedEvent event) {
        TimeMention date = event.date();
        return date != null && date.value() != null && date.precision().equals("day") ? date : null;
    }

    /** What the first sentence tells of people at home, or of a meeting with them, was where the report was filed: <i>LIMA — Police fired tear gas at strikers</i>. */
    private CodedEvent filed(CodedEvent event) {
        boolean open = dateline != null
                && event.place() == null
                && event.sentence() == first()
                && event.attribution().kind().equals("report");
        return open && !isElsewhere(event) && (isAtHome(event) || isReceived(event))
                ? event.at(dateline, "dateline")
                : event;
    }

    /** <i>LIMA — The army entered Cusco, after clashes in which six were killed</i>: nobody says that these were in Lima. */
    private boolean isElsewhere(CodedEvent event) {
        Sentence sentence = sentences.get(event.sentence());
        return event.actors().isEmpty()
                && mentions.placesIn(sentence).stream()
                        .anyMatch(p -> !p.place().kind().equals("state")
                                && !p.place().equals(dateline.place())
                                && Objects.equals(
                                        p.place().country(), dateline.place().country()));
    }

    private boolean isAtHome(CodedEvent event) {
        boolean local = event.type().equals("ASSAULT")
                || event.type().equals("PROTEST")
                || event.act().equals("CONSULT")
                || event.type().equals("COERCE") && isByPolice(event);
        return local
                && !codes(event).isEmpty()
                && codes(event).stream()
                        .allMatch(code -> code.equals(dateline.place().country()));
    }

    private static boolean isByPolice(CodedEvent event) {
        return !event.actors().isEmpty()
                && event.actors().stream().allMatch(a -> "COP".equals(a.actor().sector()));
    }

    /** <i>LIMA — The envoy met Peru's president</i> */
    private boolean isReceived(CodedEvent event) {
        return places.isMeeting(event, dateline.place())
                && codes(event).contains(dateline.place().country())
                && codes(event).stream().distinct().count() > 1;
    }

    private int first() {
        return sentences.stream()
                .filter(Sentence::parsed)
                .mapToInt(Sentence::index)
                .findFirst()
                .orElse(0);
    }
}
