package org.nuncio.mention;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.Codebook;
import org.nuncio.gazetteer.Actor;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Sorts speakers: named, office, organisation, unnamed-official, unnamed-witness, document, outlet, unknown. */
public final class SourceKind {
    private static final Set<String> WITNESSES = Words.set(
            "witness eyewitness resident villager local bystander survivor passenger onlooker neighbour neighbor relative worker trader refugee student protester");
    private static final Set<String> DOCUMENTS = Words.set("""
          report statement letter document memo memorandum communique communiqué declaration resolution study survey poll paper text transcript ruling indictment decree
          note message email post tweet dispatch assessment filing verdict draft agreement
          recording video audio tape footage account estimate count tally
          """);
    private static final Set<String> OUTLETS = Words.set(
            "newspaper agency broadcaster channel network media outlet magazine website daily weekly television tv radio station press");
    private static final Set<String> COLLECTIVE = Words.set(
            "army military police government ministry navy force parliament administration authority council militia junta court country party union group movement cabinet delegation mission embassy bank department coalition alliance faction front brigade battalion regiment gang cartel commission committee organisation organization agency federation confederation league society tribunal coastguard");
    /** Of which no <i>he</i> tells either. */
    private static final Set<String> HOUSES = Words.set(
            "palace hospital university college school office company firm corporation refinery station syndicate institute foundation congress senate assembly presidency secretariat");

    /** <i>The coast guard</i>, <i>the presidential guard</i>; a guard or a border guard is one man. */
    private static final Set<String> GUARDS = Words.set("coast national presidential republican royal revolutionary");

    private static final Set<String> LINKS = Words.set("de da di al el bin ibn von van der den la le du of ul");
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "one", "another", "some", "two", "three", "several");

    private final Codebook.Reporting reporting;

    public SourceKind(Codebook.Reporting reporting) {
        this.reporting = reporting;
    }

    /** @param head of the phrase that stands for the speaker */
    public String of(Sentence sentence, Token head, @Nullable Actor actor) {
        if (actor != null && actor.isPerson() && isNamed(actor)) {
            return "named";
        }
        if (head.isPronoun()
                && actor != null
                && actor.isPerson()
                && actor.name().matches("(?i)an? .+")) {
            return "CVL".equals(actor.sector()) ? "unnamed-witness" : "unnamed-official"; // he, of whom no name is told
        }
        String lemma = head.lemma();
        boolean unnamed = reporting.anonymousNouns().contains(lemma) && !head.isProperNoun();
        boolean indefinite = isIndefinite(sentence, head);
        boolean somebody = indefinite && actor != null && actor.isPerson() && !COLLECTIVE.contains(lemma);
        if (unnamed && (indefinite || actor == null) || somebody || hasMarker(sentence)) {
            return WITNESSES.contains(lemma) ? "unnamed-witness" : "unnamed-official";
        }
        if (DOCUMENTS.contains(lemma)) {
            return "document";
        }
        if (actor == null && OUTLETS.contains(lemma) || actor != null && "MED".equals(actor.sector())) {
            return "outlet";
        }
        return actor == null ? "unknown" : COLLECTIVE.contains(lemma) ? "organisation" : byKind(actor, lemma);
    }

    private static String byKind(Actor actor, String lemma) {
        return switch (actor.kind()) {
            case PERSON -> "office";
            case PEOPLE -> WITNESSES.contains(lemma) ? "unnamed-witness" : "unnamed-official";
            default -> "organisation";
        };
    }

    /** <i>a diplomat</i>, <i>two officials</i>, <i>officials</i>; but not <i>the ministers</i>. */
    public static boolean isIndefinite(Sentence sentence, Token head) {
        boolean bare = head.tag().equals("NNS") && !sentence.hasChild(head, c -> c.is("det") || c.is("nmod:poss"));
        boolean number = head.tag().equals("NNS")
                && sentence.hasChild(head, c -> c.is("nummod"))
                && !sentence.hasChild(head, c -> c.is("det"));
        return bare || number || sentence.hasChild(head, c -> c.is("det") && INDEFINITE.contains(c.lemma()));
    }

    private boolean hasMarker(Sentence sentence) {
        String text = sentence.text().toLowerCase(Locale.ROOT);
        return reporting.anonymousMarkers().stream().anyMatch(m -> m.indexOf(' ') > 0 && text.contains(m));
    }

    /** Whether the noun means many as one, or a house: <i>army</i>, <i>council</i>, <i>newspaper</i>, <i>palace</i>. */
    public static boolean isCollective(String noun) {
        return COLLECTIVE.contains(noun) || OUTLETS.contains(noun) || HOUSES.contains(noun);
    }

    /** Whether what the report calls somebody ends in such a noun: <i>the rebel coalition</i>, <i>the Chadian National Guard</i>. */
    static boolean isCollectiveName(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split(" ");
        String noun = words[words.length - 1];
        return isCollective(noun)
                || noun.equals("guard") && words.length > 1 && GUARDS.contains(words[words.length - 2]);
    }

    /** Whether such a noun says something itself: <i>a statement calling it a crime</i>, <i>officials warning that</i>. */
    public boolean canSpeak(Token noun) {
        return DOCUMENTS.contains(noun.lemma())
                || OUTLETS.contains(noun.lemma())
                || reporting.anonymousNouns().contains(noun.lemma())
                || noun.isProperNoun();
    }

    /** A proper name rather than a title or a description: every word of it has a capital letter. */
    public static boolean isNamed(Actor actor) {
        for (String word : actor.name().split("[ -]")) {
            if (!word.isEmpty() && !Character.isUpperCase(word.charAt(0)) && !LINKS.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
