package org.nuncio.app;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Name;
import org.nuncio.gazetteer.Place;
import org.nuncio.gazetteer.Term;
import org.nuncio.publish.Lines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nuncio gazetteer show}. */
@Command(
        name = "show",
        description = "Show all that a name stands for, with codes, terms and coordinates.",
        footer = {"", "Examples:", "  nuncio gazetteer show \"Sergei Lavrov\"", "  nuncio gazetteer show Georgia"})
final class GazetteerShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "A name as news writes it, with its capitals.")
    String name = "";

    @Mixin
    ColourOption colours = new ColourOption();

    @Mixin
    EngineOptions engineOptions = new EngineOptions();

    @Spec
    CommandSpec command = CommandSpec.create();

    GazetteerShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Gazetteer gazetteer = engineOptions.rules(terminal).gazetteer();
        List<Name> meanings = gazetteer.named(name);
        if (meanings.isEmpty()) {
            throw Misuse.of(command, "No name in the gazetteer is '" + name + "'.");
        }
        Lines lines = new Lines(colours.style(terminal));
        lines.heading(name);
        meanings.forEach(meaning -> show(meaning, lines));
        terminal.out().print(lines.text());
        return ExitStatus.DONE;
    }

    private static void show(Name meaning, Lines lines) {
        if (meaning instanceof Name.State s) {
            lines.fact("state", s.code() + " " + s.name());
        } else if (meaning instanceof Name.Adjective a) {
            lines.fact("adjective of", a.code());
        } else if (meaning instanceof Name.People p) {
            lines.fact("people of", p.code());
        } else if (meaning instanceof Name.Capital c) {
            lines.fact("government of", c.code() + " " + c.state());
        } else if (meaning instanceof Name.Organisation o) {
            lines.fact(o.kind(), label(o.code(), o.sector()) + " " + o.name());
        } else if (meaning instanceof Name.Institution i) {
            lines.fact("institution", label(i.code(), i.sector()) + " " + i.name());
        } else if (meaning instanceof Name.ArmedGroup g) {
            lines.fact("armed group", label(g.code(), g.sector()) + " " + g.name() + period(g.from(), g.to()));
        } else if (meaning instanceof Name.Someone s) {
            lines.fact("person", s.person().name());
            s.person().terms().forEach(term -> lines.fact("", term(term)));
        } else if (meaning instanceof Name.Somewhere p) {
            lines.fact(p.place().kind(), place(p.place()));
        } else if (meaning instanceof Name.Instrument i) {
            lines.fact(i.kind(), i.name());
        }
    }

    private static String label(String code, Object sector) {
        return sector == null || sector.toString().isEmpty() ? code : code + "/" + sector;
    }

    private static String term(Term term) {
        return label(term.code(), term.sector()) + " " + Objects.toString(term.title(), "")
                + period(term.from(), term.to());
    }

    private static String period(Object from, Object to) {
        return (from == null ? "" : ", from " + from) + (to == null ? "" : ", until " + to);
    }

    private static String place(Place place) {
        String where = place.lat() == null ? "" : ", " + place.lat() + " " + place.lon();
        String people = place.population() == 0 ? "" : ", population " + place.population();
        return place.name() + ", " + Objects.requireNonNullElse(place.country(), "several states") + where + people;
    }
}
