package org.nuncio.publish.export;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuncio.record.Claim;
import org.nuncio.record.Happening;
import org.nuncio.record.Party;
import org.nuncio.record.Telling;

/**
 * An actor or recipient of a happening, with who it is in the claim that shows it best.
 *
 * @param label as the happening has it: {@code GBR/GOV}
 */
record ShownParty(String label, Party party) {
    private static final List<String> ORGANISATIONS = List.of("ORGANISATION", "BLOC");

    static List<ShownParty> actors(Happening happening) {
        return happening.actors().stream()
                .map(label -> side(label, happening, Claim::actors))
                .toList();
    }

    static List<ShownParty> recipients(Happening happening) {
        return happening.recipients().stream()
                .map(label -> side(label, happening, Claim::recipients))
                .toList();
    }

    private static ShownParty side(String label, Happening happening, Function<Claim, List<Party>> who) {
        return happening.tellings().stream()
                .map(Telling::claim)
                .flatMap(claim -> who.apply(claim).stream())
                .filter(party -> party.isCalled(label))
                .min(Comparator.comparing(party -> party.label().equals(label) ? 0 : 1))
                .map(party -> new ShownParty(label, party))
                .orElseGet(() -> new ShownParty(label, new Party(label, null, null, null, "PEOPLE", "", -1, -1, "")));
    }

    /** Where this side stands in a claim, null where the claim names it not. */
    static @Nullable Party in(List<Party> parties, @Nullable ShownParty side) {
        return side == null
                ? null
                : parties.stream()
                        .filter(party -> party.isCalled(side.label())
                                || party.name().equals(side.party().name()))
                        .findFirst()
                        .orElse(null);
    }

    String name() {
        return party.name();
    }

    @Nullable
    String code() {
        return party.code();
    }

    /** Of the label, on which most claims agree. */
    @Nullable
    String sector() {
        String code = party.code();
        return code != null && label.startsWith(code + "/") ? label.substring(code.length() + 1) : party.sector();
    }

    /** The country's name, empty where the code is none of a country. */
    String country() {
        return Country.name(party.code());
    }

    boolean isOrganisation() {
        return ORGANISATIONS.contains(party.kind());
    }
}
