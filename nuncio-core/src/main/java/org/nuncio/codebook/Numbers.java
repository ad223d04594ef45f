package org.nuncio.codebook;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads files that hold numbers under known keys: what is missing, unknown or out of bounds is a fault at its place. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

    private final Yaml yaml;
    private final String code;

    /** @param code of the faults, without {@code codebook.} */
    Numbers(Yaml yaml, String code) {
        this.yaml = yaml;
        this.code = "codebook." + code;
    }

    /** The mapping, which has all of the keys that are needed and none but the known ones. */
    Map<String, Node> map(Node node, Set<String> needed, Set<String> known) {
        Map<String, Node> map = yaml.map(node);
        map.forEach((key, value) -> {
            if (!known.contains(key)) {
                yaml.fault(value, "codebook.unknown-key", "the key '" + key + "' is not known", Near.hint(key, known));
            }
        });
        needed.stream()
                .filter(key -> !map.containsKey(key))
                .sorted()
                .forEach(key -> fault(node, "the key '" + key + "' is missing", "Add it."));
        return map;
    }

    /** A number from the least to the most; the least where there is none. */
    double number(@Nullable Node node, double least, double most) {
        if (node == null) {
            return least;
        }
        String text = yaml.text(node);
        if (!NUMBER.matcher(text).matches()) {
            fault(node, "'" + text + "' is not a number", "Write one" + between(least, most));
            return least;
        }
        double number = Double.parseDouble(text);
        if (number >= least && number <= most) {
            return number;
        }
        fault(node, text + " is out of bounds", "Write a number" + between(least, most));
        return least;
    }

    int whole(@Nullable Node node, int least, int most) {
        double number = number(node, least, most);
        if (node != null && number != Math.rint(number)) {
            fault(node, yaml.text(node) + " is not a whole number", "Write one" + between(least, most));
        }
        return (int) number;
    }

    /** One of the words, or null. */
    @Nullable
    String word(@Nullable Node node, String what, Set<String> words) {
        if (node == null) {
            return null;
        }
        String word = yaml.text(node);
        if (words.contains(word)) {
            return word;
        }
        fault(node, "the " + what + " '" + word + "' is not known", Near.hint(word, words));
        return null;
    }

    void fault(Node node, String message, String remedy) {
        yaml.fault(node, code, message, remedy);
    }

    private static String between(double least, double most) {
        return " from " + plain(least) + " to " + plain(most) + ".";
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
