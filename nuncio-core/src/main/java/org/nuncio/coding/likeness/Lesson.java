package org.nuncio.coding.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.Entry;
import org.nuncio.coding.event.Expectation;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Name;
import org.nuncio.text.Span;

/**
 * What an example of the codebook teaches about likeness.
 *
 * @param text the example with its actor as {@link Mask#ACTOR} and its recipient as {@link Mask#RECIPIENT}
 * @param type of the event, or {@link #NOTHING}
 * @param entry id of the entry that the example belongs to
 * @param example as the entry has it
 */
record Lesson(String text, String type, String entry, String example) {
    /** The class of sentences in which nothing of interest happens. */
    static final String NOTHING = "nothing";

    /**
     * The lessons of all examples, in the order of the codebook. Names are looked up in the gazetteer alone: nothing is parsed, so that a codebook is learnt
     * in seconds, and a lesson depends on nothing but the example and the gazetteer.
     */
    static List<Lesson> of(Codebook codebook, Gazetteer gazetteer) {
        List<Lesson> lessons = new ArrayList<>();
        for (Entry entry : codebook.entries()) {
            for (Entry.Example example : entry.examples()) {
                List<Expectation> expected = example.expected().isEmpty()
                        ? List.of()
                        : Expectation.parse(example.expected()).orElse(List.of());
                String sentence = example.sentence();
                Map<Span, String> names = names(sentence, gazetteer);
                for (Expectation one : expected) {
                    String text = masked(sentence, names, states(one.actors()), states(one.recipients()));
                    lessons.add(new Lesson(text, one.type(), entry.id(), sentence));
                }
                if (example.use() == Entry.Use.SILENT) {
                    List<String> codes = names.values().stream().distinct().toList();
                    String text = masked(
                            sentence,
                            names,
                            codes.subList(0, Math.min(1, codes.size())),
                            codes.subList(Math.min(1, codes.size()), Math.min(2, codes.size())));
                    lessons.add(new Lesson(text, NOTHING, entry.id(), sentence));
                }
            }
        }
        return lessons;
    }

    /** {@code UKR} for {@code UKR/CVL}. */
    private static List<String> states(List<String> labels) {
        return labels.stream().map(label -> label.split("/")[0]).toList();
    }

    private static String masked(
            String sentence, Map<Span, String> names, List<String> actors, List<String> recipients) {
        List<Span> first = new ArrayList<>();
        List<Span> second = new ArrayList<>();
        names.forEach((span, code) -> {
            if (actors.contains(code)) {
                first.add(span);
            } else if (recipients.contains(code)) {
                second.add(span);
            }
        });
        return Mask.of(sentence, new Span(0, sentence.length()), first, second);
    }

    /** Names with their codes, in the order of the text; {@code French President Emmanuel Macron} is one. */
    private static Map<Span, String> names(String sentence, Gazetteer gazetteer) {
        String text = Gazetteer.normal(sentence);
        Map<Span, String> names = new TreeMap<>((a, b) -> Integer.compare(a.start(), b.start()));
        Span last = null;
        for (int at = 0; at < text.length(); at++) {
            boolean begins = Character.isUpperCase(text.charAt(at)) && (at == 0 || !isLetter(text, at - 1));
            Optional<Name.Match> match =
                    begins ? gazetteer.nameAt(text, at, end -> !isLetter(text, end)) : Optional.empty();
            Optional<String> code = match.flatMap(m -> m.names().stream()
                    .map(Name::code)
                    .filter(java.util.Objects::nonNull)
                    .findFirst());
            if (code.isPresent()) {
                Span span = new Span(match.get().start(), match.get().end());
                if (last != null
                        && code.get().equals(names.get(last))
                        && isTitle(text.substring(last.end(), span.start()))) {
                    names.remove(last);
                    span = last.union(span);
                }
                names.put(span, code.get());
                last = span;
                at = span.end() - 1;
            }
        }
        return names;
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Whether nothing but capitalised words stands between. */
    private static boolean isTitle(String between) {
        return Arrays.stream(between.strip().split("\\s+"))
                .allMatch(word -> word.isEmpty() || Character.isUpperCase(word.charAt(0)));
    }
}
