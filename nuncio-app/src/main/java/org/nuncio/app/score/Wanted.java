package org.nuncio.app.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An actor as a gold record writes it: {@code RUS|RUS/MIL} is a choice, {@code (UKR)} may be absent.
 *
 * @param choices one of which is asked for; a sector is empty where none is given
 */
record Wanted(List<Party> choices, boolean optional) {

    /** @param sector empty where none is known */
    record Party(String code, String sector) implements Comparable<Party> {
        private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "JUD", "LEG");

        boolean isState() {
            return STATE.contains(sector);
        }

        /** {@code GBR/GOV} */
        @Override
        public String toString() {
            return sector.isEmpty() ? code : code + "/" + sector;
        }

        @Override
        public int compareTo(Party other) {
            int byCode = code.compareTo(other.code);
            return byCode != 0 ? byCode : sector.compareTo(other.sector);
        }
    }

    /** As the gold record writes it. */
    @Override
    public String toString() {
        String all = choices.stream().map(Party::toString).collect(Collectors.joining("|"));
        return optional ? "(" + all + ")" : all;
    }

    static Wanted parse(String text) {
        List<Party> choices = Arrays.stream(text.split("\\|"))
                .map(choice -> choice.replaceAll("[()]", "").split("/", 2))
                .map(parts -> new Party(parts[0], parts.length > 1 ? parts[1] : ""))
                .toList();
        return new Wanted(choices, text.contains("("));
    }

    private boolean takes(String code) {
        return choices.stream().anyMatch(choice -> choice.code().equals(code));
    }

    private boolean sharesCodeWith(Wanted other) {
        return choices.stream().anyMatch(choice -> other.takes(choice.code()));
    }

    /** Whether every actor that is asked for was coded, and none that is not. */
    static boolean fits(List<Wanted> wanted, List<Party> coded) {
        List<String> codes = new TreeSet<>(coded).stream().map(Party::code).toList();
        return fitsCodes(wanted, codes);
    }

    private static boolean fitsCodes(List<Wanted> wanted, List<String> codes) {
        if (wanted.isEmpty()) {
            return codes.isEmpty();
        }
        Wanted first = wanted.get(0);
        List<Wanted> rest = wanted.subList(1, wanted.size());
        for (int i = 0; i < codes.size(); i++) {
            if (first.takes(codes.get(i)) && fitsCodes(rest, without(codes, i))) {
                return true;
            }
        }
        // A country that is named once stands for two of its offices.
        boolean dispensable = first.optional() || rest.stream().anyMatch(first::sharesCodeWith);
        return dispensable && fitsCodes(rest, codes);
    }

    private static List<String> without(List<String> codes, int at) {
        List<String> rest = new ArrayList<>(codes);
        rest.remove(at);
        return rest;
    }

    /** All choices that ask for a sector. */
    static Set<Party> sectored(List<Wanted> wanted) {
        Set<Party> parties = new TreeSet<>();
        wanted.stream()
                .flatMap(w -> w.choices().stream())
                .filter(p -> !p.sector().isEmpty())
                .forEach(parties::add);
        return parties;
    }
}
