package org.nuncio.mention.setting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Name;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Words;
import org.nuncio.mention.name.NameMeanings;
import org.nuncio.sentence.Sentence;

/**
 * The state that a report is about where a count of names does not tell ({@link Scene}), by all that the report is known to speak of: its people by surname
 * and title, its parties and forces, its headline. Such a report tells of <i>the army</i>, <i>protesters</i>, <i>the opposition</i> without saying whose;
 * reports of a quarrel between two states say so, and have no such state.
 */
public final class Topic {
    private static final double LEAD = 1.7;
    /** Where most sentences tell of people at home, of whomever. */
    private static final double SMALL_LEAD = 1.55;

    private static final double MOSTLY_AT_HOME = 0.75;
    private static final int LEAST = 8;
    private static final int HEADLINE = 4;
    private static final int FILED = 3;
    /** Bearers of a home sector, such as <i>police</i>, without a country, for each sentence. */
    private static final double AT_HOME = 0.3;

    private static final int LONGEST_NAME = 4;
    private static final Set<String> HOME = Words.set("MIL COP CVL OPP JUD LEG LAB REB UAF PTY REL EDU SEP CRM");
    /** Rules by which somebody is named; a pronoun names nobody, and a thing of a state's is none of its people. */
    private static final Set<String> NAMING = Words.set("name title surname entity role");

    private final Gazetteer gazetteer;
    private final NameMeanings meanings;

    public Topic(Gazetteer gazetteer, NameMeanings meanings) {
        this.gazetteer = gazetteer;
        this.meanings = meanings;
    }

    /**
     * @param actors as they are found where no state is known to be the one that the report is about
     * @param headline of the report, or null
     * @param filed code of the country where the reporter is, or null
     */
    public Optional<String> of(
            List<Sentence> sentences, List<ActorMention> actors, @Nullable String headline, @Nullable String filed) {
        Set<Integer> told = once(sentences);
        List<ActorMention> named =
                actors.stream().filter(a -> told.contains(a.sentence())).toList();
        long unplaced = named.stream().filter(Topic::isUnplaced).count();
        if (unplaced < AT_HOME * sentences.size()) {
            return Optional.empty();
        }
        Map<String, Integer> weights = weights(named);
        states(headline).forEach(code -> weights.computeIfPresent(code, (c, w) -> w + HEADLINE));
        weights.computeIfPresent(String.valueOf(filed), (c, w) -> w + FILED);
        List<Map.Entry<String, Integer>> ranked = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        int second = ranked.size() < 2 ? 0 : ranked.get(1).getValue();
        return ranked.stream()
                .limit(1)
                .filter(first -> first.getValue() >= LEAST
                        && first.getValue()
                                >= (unplaced < MOSTLY_AT_HOME * sentences.size() ? LEAD : SMALL_LEAD) * second)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Numbers of the sentences, each that is printed twice once. */
    private static Set<Integer> once(List<Sentence> sentences) {
        Set<String> seen = new HashSet<>();
        Set<Integer> numbers = new HashSet<>();
        for (Sentence sentence : sentences) {
            if (seen.add(sentence.text())) {
                numbers.add(sentence.index());
            }
        }
        return numbers;
    }

    /** <i>the army</i>, <i>protesters</i>, of whom the report does not say whose they are. */
    private static boolean isUnplaced(ActorMention mention) {
        boolean bare = mention.rule().equals("role") && mention.actor().code() == null;
        return isOfHome(mention.actor()) && (bare || mention.rule().equals("setting"));
    }

    private static boolean isOfHome(Actor actor) {
        return actor.sector() != null && HOME.contains(actor.sector());
    }

    /** How often each state and its people are named; its police, parties and courts count twice. */
    private Map<String, Integer> weights(List<ActorMention> actors) {
        Map<String, Integer> weights = new HashMap<>();
        for (ActorMention mention : actors) {
            String code = mention.actor().code();
            if (code != null
                    && NAMING.contains(mention.rule())
                    && gazetteer.state(code).isPresent()) {
                boolean home = isOfHome(mention.actor())
                        && !"MIL".equals(mention.actor().sector()); // which is sent abroad
                weights.merge(code, home ? 2 : 1, Integer::sum);
            }
        }
        return weights;
    }

    /** The states that a headline names, by their towns and people too. */
    private Set<String> states(@Nullable String headline) {
        Set<String> found = new HashSet<>();
        String[] words = headline == null
                ? new String[0]
                : headline.replaceAll("['’]s?\\b", "").split("[^\\p{L}.-]+");
        for (int start = 0; start < words.length; start++) {
            for (int length = Math.min(LONGEST_NAME, words.length - start); length > 0; length--) {
                String phrase = String.join(" ", List.of(words).subList(start, start + length));
                Optional<String> code = gazetteer.named(phrase).stream()
                        .map(this::codeOf)
                        .flatMap(Optional::stream)
                        .findFirst();
                if (code.isPresent()) {
                    found.add(code.get());
                    start += length - 1;
                    break;
                }
            }
        }
        return found;
    }

    private Optional<String> codeOf(Name name) {
        return name instanceof Name.People people ? Optional.of(people.code()) : meanings.codeOf(name);
    }
}
