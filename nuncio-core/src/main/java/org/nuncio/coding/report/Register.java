package org.nuncio.coding.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.Codebook;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Whether a report is about play, art, trade or nature rather than politics. In such a report a team attacks, a film is shot and a virus invades, and only
 * what offices, forces and international bodies do is taken at its word. Judged by the different words of either kind, see {@code registers.yaml}.
 */
public final class Register {
    /** Political words count so many times as much as those of a quiet register. */
    private static final int WEIGHT = 2;

    private static final int LEAST = 2;
    private static final int SEVERAL = 3;
    private static final int LONG_REPORT = 5;
    private static final int PLAINLY = 3;

    /** Judges and parties are also of contests, so they do not make a report political. */
    private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "COP", "SPY", "REB", "SEP", "UAF");

    private static final Set<String> CIVIL = Set.of("GOV", "COP");
    private static final int FEW_OFFICIALS = 3;

    /** How far a report is from politics. */
    private enum Distance {
        POLITICAL,
        /** Ministers and policemen are in it, as in most news, and nothing else that is political. */
        EVERYDAY,
        QUIET,
        /** So plainly that no title of office counts either: a team's leader, a carrier's fleet. */
        PLAINLY_QUIET
    }

    /** What private people and firms do is no politics where nothing else is; that they march or strike still is. */
    private static final Set<String> PRIVATE = Set.of("CVL", "BUS", "EDU", "MED", "CRM", "REL", "LAB", "NGO", "REF");

    private final Distance distance;

    private Register(Distance distance) {
        this.distance = distance;
    }

    /** @param title of the report, or null */
    public static Register of(
            Codebook.Registers words, @Nullable String title, List<Sentence> sentences, Mentions mentions) {
        if (sentences.size() < LEAST) {
            return new Register(Distance.POLITICAL); // one sentence may well tell of a bombed cinema and no more
        }
        Set<String> said = new HashSet<>();
        for (String word :
                title == null ? new String[0] : title.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
            said.add(word);
        }
        Set<String> officials = new HashSet<>();
        for (Sentence sentence : sentences) {
            sentence.tokens().forEach(token -> add(said, sentence, token));
            mentions.actorsIn(sentence).stream()
                    .filter(Register::isOfficial)
                    .forEach(m -> officials.add(m.actor().name().toLowerCase(Locale.ROOT)));
        }
        long playful = words.quiet().entrySet().stream()
                .map(Map.Entry::getValue)
                .flatMap(Set::stream)
                .distinct()
                .filter(said::contains)
                .count();
        Set<String> political = new HashSet<>(words.political());
        political.retainAll(said);
        if (playful >= SEVERAL && playful > (long) PLAINLY * political.size()) {
            return new Register(Distance.PLAINLY_QUIET);
        }
        boolean everyday = sentences.size() >= LONG_REPORT
                && words.everyday().containsAll(political)
                && officials.size() <= FEW_OFFICIALS
                && !hasForces(sentences, mentions);
        political.addAll(officials);
        long weight = everyday ? Math.min(1, political.size()) : political.size();
        boolean outweighed = playful >= LEAST && playful > WEIGHT * weight;
        boolean unpolitical =
                political.isEmpty() && (playful > 0 && sentences.size() >= SEVERAL || sentences.size() >= LONG_REPORT);
        if (outweighed || unpolitical) {
            return new Register(Distance.QUIET);
        }
        return new Register(everyday ? Distance.EVERYDAY : Distance.POLITICAL);
    }

    private static boolean hasForces(List<Sentence> sentences, Mentions mentions) {
        return sentences.stream()
                .flatMap(sentence -> mentions.actorsIn(sentence).stream())
                .filter(Register::isOfficial)
                .anyMatch(m ->
                        !CIVIL.contains(Objects.requireNonNullElse(m.actor().sector(), "")));
    }

    private static void add(Set<String> said, Sentence sentence, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String form = token.form().toLowerCase(Locale.ROOT);
        said.add(lemma);
        said.add(form);
        if (token.index() > 0) {
            String before = sentence.token(token.index() - 1).form().toLowerCase(Locale.ROOT) + " ";
            said.add(before + lemma);
            said.add(before + form);
        }
        if (token.index() > 1 && sentence.token(token.index() - 1).form().equals("-")) {
            String first = sentence.token(token.index() - 2).form().toLowerCase(Locale.ROOT);
            said.add(first + "-" + lemma);
        }
    }

    /** Whether the report is so far from politics that no verb which only resembles those of the codebook is taken at its word. */
    public boolean isQuiet() {
        return distance == Distance.QUIET || distance == Distance.PLAINLY_QUIET;
    }

    /** Whether the event is one that such a report tells only as a figure of speech, or in play. */
    public boolean excludes(CodedEvent event) {
        return switch (distance) {
            case POLITICAL -> false;
            case EVERYDAY -> isPrivate(event);
            case QUIET -> event.actors().stream().noneMatch(Register::isOfficial);
            case PLAINLY_QUIET -> true;
        };
    }

    /** <i>Shopkeepers criticised it</i>, <i>one was wounded by a stone</i>; that people march is told in any news. */
    private static boolean isPrivate(CodedEvent event) {
        return !event.type().equals("PROTEST")
                && event.actors().stream()
                        .allMatch(m -> m.actor().code() == null
                                || PRIVATE.contains(
                                        Objects.requireNonNullElse(m.actor().sector(), "")));
    }

    private static boolean isOfficial(ActorMention mention) {
        Actor actor = mention.actor();
        boolean sector = actor.sector() != null && OFFICIAL.contains(actor.sector());
        boolean force = actor.kind() == Actor.Kind.ARMED_GROUP;
        return actor.code() != null && (sector || force);
    }
}
