package org.nuncio.coding.home;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.coding.reading.Reading;
import org.nuncio.coding.scene.TimeAndPlace;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.PlaceMention;
import org.nuncio.sentence.Sentence;

/**
 * Whom an act in a place is done to: in <i>overthrew the president in Sarh</i> the president of the state whose town it is, and not the town. The slots tell where
 * for those whom {@code Parties} finds; for the rest the place that is found for the event itself.
 */
public final class Residents {
    private static final Set<String> WHERE = Set.of("in", "at", "from", "object", "across", "near");
    private static final Set<String> SECTORS =
            Set.of("GOV", "LEG", "JUD", "MIL", "COP", "OPP", "PTY", "MED", "EDU", "REL", "LAB", "CVL");
    private static final Set<String> RULES = Set.of("role", "title");

    /** Who lives where they are: <i>villagers near Sarh</i>; troops near a town may be anybody's, and a school is no people. */
    private static final Set<String> PEOPLE = Set.of("CVL", "OPP", "LAB");

    private static final Set<String> HARMED = Set.of("ASSAULT", "COERCE");

    private Residents() {}

    /**
     * @param direct whom a word stands for by itself
     * @param named who is named by the words below it: <i>Sarh</i> of <i>villagers near Sarh</i>
     */
    public static List<ActorMention> within(List<ActorMention> direct, List<ActorMention> named, Sentence sentence) {
        boolean people = direct.stream()
                .allMatch(m -> PEOPLE.contains(String.valueOf(m.actor().sector())));
        return people && direct != named ? of(direct, named, "in", sentence) : named;
    }

    /**
     * @param told whom a slot before names without a country, perhaps nobody
     * @param found who is named in this slot
     */
    public static List<ActorMention> of(
            List<ActorMention> told, List<ActorMention> found, String slot, Sentence sentence) {
        List<String> codes =
                found.stream().map(m -> m.actor().code()).distinct().toList();
        boolean place = WHERE.contains(slot)
                && codes.size() == 1
                && codes.get(0) != null
                && found.stream().allMatch(Residents::isPlace);
        boolean open = !told.isEmpty() && told.stream().allMatch(m -> isOpen(m, sentence));
        return place && open
                ? told.stream()
                        .map(m -> m.as(m.actor().withCode(codes.get(0)), "clause-place"))
                        .toList()
                : found;
    }

    /** People without a country to whom something is done are of the place where it is done: <i>killed ten people in a raid on a village in Togo</i>. */
    public static List<ActorMention> there(
            Reading reading, Optional<TimeAndPlace.Found<PlaceMention>> where, Sentence sentence) {
        Optional<String> country = where.filter(TimeAndPlace.Found::isOfAct)
                .map(found -> found.value().place().country())
                .filter(code -> HARMED.contains(reading.type().name()));
        return country.isEmpty()
                ? reading.recipients()
                : reading.recipients().stream()
                        .map(m -> isPeople(m) && isOpen(m, sentence)
                                ? m.as(m.actor().withCode(country.get()), "clause-place")
                                : m)
                        .toList();
    }

    private static boolean isPeople(ActorMention mention) {
        return mention.actor().kind() == Actor.Kind.PEOPLE
                && PEOPLE.contains(String.valueOf(mention.actor().sector()));
    }

    private static boolean isPlace(ActorMention mention) {
        Actor.Kind kind = mention.actor().kind();
        return mention.rule().equals("name") && (kind == Actor.Kind.PLACE || kind == Actor.Kind.STATE);
    }

    private static boolean isOpen(ActorMention mention, Sentence sentence) {
        return mention.actor().code() == null
                && SECTORS.contains(String.valueOf(mention.actor().sector()))
                && RULES.contains(mention.rule())
                && mention.sentence() == sentence.index()
                && !Locals.isElsewhere(sentence, mention);
    }
}
