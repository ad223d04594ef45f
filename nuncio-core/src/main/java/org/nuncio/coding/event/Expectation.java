package org.nuncio.coding.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuncio.mention.ActorMention;

/**
 * An event as an example writes it: {@code SANCTION/discontinue EU > BLR FUTURE}.
 *
 * @param mode empty where none is asked for
 * @param actors codes, with a sector where it counts; empty for {@code -}
 */
public record Expectation(String type, String mode, List<String> actors, List<String> recipients, Status status) {
    private static final Pattern FORM =
            Pattern.compile("([A-Z]+)(?:/([a-z-]+))?\\s+(\\S+)\\s*>\\s*(\\S+)(?:\\s+([A-Z]+))?");

    /** The expectations of one example, or empty where it cannot be read. */
    public static Optional<List<Expectation>> parse(String text) {
        List<Expectation> all = new ArrayList<>();
        for (String part : text.split(";")) {
            Matcher matcher = FORM.matcher(part.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            String mode = matcher.group(2) == null ? "" : matcher.group(2);
            String status = matcher.group(5) == null ? "ACTUAL" : matcher.group(5);
            if (Arrays.stream(Status.values()).noneMatch(s -> s.name().equals(status))) {
                return Optional.empty();
            }
            all.add(new Expectation(
                    matcher.group(1), mode, codes(matcher.group(3)), codes(matcher.group(4)), Status.valueOf(status)));
        }
        return Optional.of(all);
    }

    private static List<String> codes(String text) {
        return text.equals("-") ? List.of() : Arrays.asList(text.split("\\+"));
    }

    /** Whether type, status, mode and all parties are those expected. */
    public boolean isMetBy(CodedEvent event) {
        return event.type().equals(type)
                && event.status() == status
                && (mode.isEmpty() || event.modes().contains(mode))
                && same(actors, event.actors())
                && same(recipients, event.recipients());
    }

    /** Every expected code is there and no other; mentions without a code do not count. */
    private static boolean same(List<String> expected, List<ActorMention> got) {
        List<ActorMention> coded =
                got.stream().filter(m -> m.actor().code() != null).toList();
        boolean all = expected.stream().allMatch(e -> coded.stream().anyMatch(m -> fits(e, m)));
        return all && coded.stream().allMatch(m -> expected.stream().anyMatch(e -> fits(e, m)));
    }

    private static boolean fits(String expected, ActorMention mention) {
        String code = mention.actor().code();
        return expected.equals(code) || expected.equals(mention.actor().label());
    }
}
