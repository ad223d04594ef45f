package org.nuncio.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;
import org.nuncio.article.DatelineReader;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.Guess;
import org.nuncio.coding.event.Reason;
import org.nuncio.coding.event.Silence;
import org.nuncio.coding.likeness.Likeness;
import org.nuncio.coding.likeness.Mask;
import org.nuncio.coding.reading.Reading;
import org.nuncio.coding.scene.Circumstances;
import org.nuncio.coding.sentence.EventBuilder;
import org.nuncio.coding.sentence.SentenceCoder;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/** Codes single sentences, and tells what a marked source does to a marked target. */
public final class PairCoder {
    /** Who meets, calls or writes does so to say something: what is said goes before where both join the pair. */
    private static final double FRAME = 0.5;

    /** What was done for the purpose counts before the purpose: <i>deployed ships to challenge China</i>. */
    private static final double PURPOSE = 1.5;

    /** The source should act in the reading itself before it acts somewhere inside: <i>the seizure by Iran was condemned</i>. */
    private static final double INSIDE = 0.5;

    private static final double ENOUGH_FOR_A_PAIR = 0.2;
    private static final double ENOUGH_AGAINST_HALF = 0.4;
    /** A reading that has the source as its actor and the target as its recipient or somewhere below it scores 5 or more. */
    private static final double BOTH = 5;

    private final Coder coder;

    public PairCoder(Coder coder) {
        this.coder = coder;
    }

    /** The events of a sentence, and the type that joins the marked pair with its confidence, null where none does or nothing is marked. */
    public record Answer(
            List<CodedEvent> events,
            @Nullable String root,
            @Nullable Reason reason,
            double confidence,
            List<Silence> silences,
            @Nullable Answer byRules) {

        /** This without what likeness to the examples of the codebook has added. */
        public Answer rulesOnly() {
            Answer rules = byRules == null ? this : byRules;
            List<CodedEvent> told =
                    events.stream().filter(e -> e.reason().guess() == null).toList();
            return new Answer(told, rules.root, rules.reason, rules.confidence, silences, null);
        }

        private Answer or(Guess guess) {
            Reason why = Reason.likeness(guess, "", "", List.of());
            return new Answer(events, guess.type(), why, guess.probability(), silences, this);
        }
    }

    /**
     * @param source marked words, or null
     * @param target marked words, or null
     */
    public Answer code(String text, @Nullable LocalDate date, @Nullable Span source, @Nullable Span target) {
        int begin = DatelineReader.wordsOf(text);
        boolean marksBefore = source != null && source.start() < begin || target != null && target.start() < begin;
        Article article = new Article(
                "sentence",
                "sentence",
                null,
                date,
                date == null ? "none" : "option",
                null,
                "en",
                null,
                List.of(),
                text,
                List.of(new Span(marksBefore ? 0 : begin, text.length())),
                List.of(),
                List.of(),
                List.of());
        List<Sentence> sentences =
                coder.reader().read(text, article.paragraphs(), coder.worth().parsingAll());
        Mentions found = coder.finder().find(article, sentences);
        Mentions mentions = source == null || target == null
                ? found
                : found.plus(marked(sentences, found, List.of(source, target)));
        List<CodedEvent> events = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        List<EventBuilder> builders = new ArrayList<>();
        List<Silence> silences = new ArrayList<>();
        for (Sentence sentence : sentences) {
            SentenceCoder.Result result = new SentenceCoder(coder.codebook(), coder.allies(), sentence, mentions, date)
                    .code(article.id(), coder.likeness(), List.copyOf(events));
            events.addAll(result.events());
            silences.addAll(result.silences());
            for (Reading reading : result.readings()) {
                readings.add(reading);
                builders.add(new EventBuilder(
                        coder.codebook(),
                        sentence,
                        mentions,
                        date,
                        new Circumstances(sentence, mentions, Set.of()),
                        article.id()));
            }
        }
        if (source == null || target == null) {
            return new Answer(events, null, null, 0, silences, null);
        }
        Mark actor = new Mark(source, names(sentences, mentions, source));
        Mark recipient = new Mark(target, names(sentences, mentions, target));
        Optional<Integer> best = best(readings, actor, recipient);
        Answer byRules = best.map(i -> builders.get(i).build(readings.get(i)))
                .map(e -> new Answer(events, e.type(), e.reason(), e.confidence(), silences, null))
                .orElse(new Answer(events, null, null, 0, silences, null));
        double joined = best.map(i -> score(readings.get(i), actor, recipient)).orElse(0.0);
        return guess(sentences, source, target, joined)
                .filter(guess -> !guess.type().equals(byRules.root()))
                .map(byRules::or)
                .orElse(byRules);
    }

    /**
     * Whoever marked the pair says that something joins it, so where no rule does, what is merely likelier than the rest is taken; where a rule
     * does not find both in their roles, likeness must be surer; where it does, likeness is not asked.
     */
    private Optional<Guess> guess(List<Sentence> sentences, Span source, Span target, double joined) {
        Likeness likeness = coder.likeness();
        if (likeness == null || joined >= BOTH) {
            return Optional.empty();
        }
        String text = sentences.get(0).articleText();
        Span all = new Span(0, text.length());
        Guess guess = likeness.guess(Mask.windows(text, all, source.union(target), List.of(source), List.of(target)));
        double enough = joined == 0 ? ENOUGH_FOR_A_PAIR : ENOUGH_AGAINST_HALF;
        return guess.probability() < enough ? Optional.empty() : Optional.of(guess);
    }

    /** Marked words count as actors, whether the gazetteer knows them and their country or not. */
    private static List<ActorMention> marked(List<Sentence> sentences, Mentions found, List<Span> marks) {
        List<ActorMention> added = new ArrayList<>();
        for (Span mark : marks) {
            for (Sentence sentence : sentences) {
                Optional<Token> head = sentence.tokens().stream()
                        .filter(t -> mark.contains(t.span()))
                        .filter(t -> t.head() < 0
                                || !mark.contains(sentence.token(t.head()).span()))
                        .findFirst();
                if (head.isPresent()
                        && found.actorsAt(sentence, head.get()).stream()
                                .allMatch(a -> a.actor().code() == null)) {
                    Actor actor = new Actor(mark.cut(sentence.articleText()), null, null, null, Actor.Kind.PEOPLE);
                    added.add(
                            new ActorMention(mark, sentence.index(), head.get().index(), actor, "marked"));
                }
            }
        }
        return added;
    }

    /** The reading that joins source and target most closely: source as actor before source in the clause, target as recipient before target below. */
    private static Optional<Integer> best(List<Reading> readings, Mark source, Mark target) {
        double[] scores = new double[readings.size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            Reading reading = readings.get(i);
            scores[i] = score(reading, source, target);
            if (scores[i] > 0) {
                scores[i] -= readings.stream().anyMatch(r -> isPurpose(reading, r, source)) ? PURPOSE : 0;
                order.add(i);
            }
        }
        return order.stream().max(Comparator.comparingDouble(i -> scores[i]));
    }

    /** Whether an act is what the source marched or moved its forces for; that is told in another's clause, and not as done. */
    private static boolean isPurpose(Reading reading, Reading move, Mark source) {
        Sentence sentence = move.match().clause().sentence();
        Token verb = reading.predicate();
        return Set.of("MOBILIZE", "PROTEST").contains(move.type().name())
                && sentence == reading.match().clause().sentence()
                && touches(move.actors(), source)
                && move.predicate().isVerb()
                && verb.tag().equals("VB")
                && verb.head() == move.predicate().index()
                && sentence.hasChild(verb, t -> t.tag().equals("TO"));
    }

    private static double score(Reading reading, Mark source, Mark target) {
        Sentence sentence = reading.match().clause().sentence();
        double score = 0;
        boolean acts = reading.chain().stream().anyMatch(r -> touches(r.actors(), source));
        boolean suffers = reading.chain().stream().anyMatch(r -> touches(r.recipients(), target));
        boolean below = covers(sentence, reading, target);
        if (!acts && !suffers && !(covers(sentence, reading, source) && below)) {
            return 0;
        }
        score += acts ? 4 : covers(sentence, reading, source) ? 1 : 0;
        score += suffers ? 3 : below ? 2 : 0;
        score -= acts && !touches(reading.actors(), source) ? INSIDE : 0;
        score += touches(reading.recipients(), source) && !acts ? -1 : 0;
        score -= reading.act().name().equals("CONSULT") ? FRAME : 0;
        return score - 0.01 * depth(sentence, reading.predicate());
    }

    /** The words themselves, or a pronoun or other words for the same actor. */
    private static boolean touches(List<ActorMention> mentions, Mark mark) {
        return mentions.stream()
                .anyMatch(m -> m.span().overlaps(mark.span())
                        || mark.names().contains(m.actor().name()));
    }

    private static boolean covers(Sentence sentence, Reading reading, Mark mark) {
        return sentence.subtree(reading.predicate()).stream()
                .anyMatch(t -> mark.span().overlaps(t.span()));
    }

    /** Marked words and the names of the actors that they stand for. */
    private record Mark(Span span, Set<String> names) {}

    private static Set<String> names(List<Sentence> sentences, Mentions mentions, Span mark) {
        Set<String> names = new HashSet<>();
        for (Sentence sentence : sentences) {
            mentions.actorsIn(sentence).stream()
                    .filter(m -> mark.contains(m.span()))
                    .filter(m -> sentence.token(m.head()).head() < 0
                            || !mark.contains(
                                    sentence.token(sentence.token(m.head()).head())
                                            .span()))
                    .forEach(m -> names.add(m.actor().name()));
        }
        return names;
    }

    private static int depth(Sentence sentence, Token token) {
        int depth = 0;
        for (Token at = token; at.head() >= 0 && depth < 50; at = sentence.token(at.head())) {
            depth++;
        }
        return depth;
    }
}
