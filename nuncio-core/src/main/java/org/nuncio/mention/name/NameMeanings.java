package org.nuncio.mention.name;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Name;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;

/** What actor a name of the gazetteer stands for on a day. */
public final class NameMeanings {
    private static final Set<String> PLACES =
            Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "conj", "appos");
    private static final Set<String> ONE = Set.of("a", "an", "another", "one");

    private final Gazetteer gazetteer;
    private final @Nullable LocalDate day;

    public NameMeanings(Gazetteer gazetteer, @Nullable LocalDate day) {
        this.gazetteer = gazetteer;
        this.day = day;
    }

    /** The actor that a name stands for by itself. */
    public Optional<Actor> named(NameSpan name) {
        Optional<Actor> person = name.as(Name.Someone.class).map(s -> s.person().on(day));
        Optional<Actor> state = name.as(Name.Adjective.class)
                .flatMap(a -> gazetteer.state(a.code()))
                .map(s -> new Actor(s.name(), s.code(), null, null, Actor.Kind.STATE));
        return person.or(() -> state)
                .or(() -> name.names().stream()
                        .filter(n -> !(n instanceof Name.People) && !(n instanceof Name.Adjective))
                        .map(n -> body(n, null))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> name.as(Name.Adjective.class)
                        .map(a -> new Actor(a.code(), a.code(), null, null, Actor.Kind.BLOC)));
    }

    /** An actor that is not a person; without a phrase, what needs one is none. */
    public Optional<Actor> body(Name meaning, @Nullable NounPhrase phrase) {
        if (meaning instanceof Name.State s) {
            return Optional.of(new Actor(s.name(), s.code(), null, null, Actor.Kind.STATE));
        }
        if (meaning instanceof Name.Capital c) {
            return Optional.of(new Actor(c.state(), c.code(), null, null, Actor.Kind.STATE));
        }
        if (meaning instanceof Name.Organisation o) {
            Actor.Kind kind = o.kind().equals("bloc") ? Actor.Kind.BLOC : Actor.Kind.ORGANISATION;
            return Optional.of(new Actor(o.name(), o.code(), o.sector(), null, kind));
        }
        if (meaning instanceof Name.Institution i) {
            return Optional.of(new Actor(i.name(), i.code(), i.sector(), null, Actor.Kind.INSTITUTION));
        }
        if (meaning instanceof Name.ArmedGroup g
                && (day == null || g.from() == null || !day.isBefore(g.from()))
                && (day == null || g.to() == null || day.isBefore(g.to()))) {
            return Optional.of(new Actor(g.name(), g.code(), g.sector(), null, Actor.Kind.ARMED_GROUP));
        }
        if (meaning instanceof Name.People p && phrase != null) {
            return Optional.of(new Actor(phrase.toString(), p.code(), "CVL", null, Actor.Kind.PEOPLE));
        }
        if (meaning instanceof Name.Somewhere p) {
            return Optional.of(new Actor(p.place().name(), p.place().country(), null, null, Actor.Kind.PLACE));
        }
        if (meaning instanceof Name.Adjective a && phrase != null && phrase.isDefinite()) {
            return Optional.of(new Actor(phrase.toString(), a.code(), null, null, Actor.Kind.STATE));
        }
        if (meaning instanceof Name.Adjective a && phrase != null && isSomeone(phrase)) {
            return Optional.of(new Actor(phrase.toString(), a.code(), "CVL", null, Actor.Kind.PEOPLE));
        }
        return Optional.empty();
    }

    /** <i>a Palestinian</i>, <i>a 16-year-old Russian</i>, <i>three Chinese</i>: the adjective stands for one of the people. */
    private static boolean isSomeone(NounPhrase phrase) {
        return PLACES.contains(phrase.head().relation())
                && phrase.sentence()
                        .hasChild(phrase.head(), t -> t.is("nummod") || t.is("det") && ONE.contains(t.lemma()));
    }

    /** <i>Chinese</i> in <i>the Malaysian Chinese Association</i>: of two such words in a row the first tells the state, the second a people in it. */
    public static boolean isOfMinority(NameSpan name, List<NameSpan> names) {
        return name.as(Name.Adjective.class).isPresent()
                && names.stream()
                        .anyMatch(n -> n.last() == name.first() - 1
                                && n.as(Name.Adjective.class).isPresent());
    }

    /** <i>Russian</i> in <i>Russian-backed rebels</i> does not say whose rebels they are. */
    public static boolean backed(Sentence sentence, NameSpan name) {
        int next = name.last() + 1;
        if (sentence.token(name.last()).form().contains("-") && !name.names().isEmpty()) {
            return sentence.token(name.last())
                    .form()
                    .matches(
                            ".*-(backed|led|brokered|sponsored|funded|supported|supplied|trained|made|controlled|held|mediated|friendly|aligned|leaning|allied|occupied|dominated|facing|era)");
        }
        return next + 1 < sentence.tokens().size()
                && sentence.token(next).form().equals("-")
                && (sentence.token(next + 1).tag().startsWith("VB")
                        || sentence.token(next + 1)
                                .form()
                                .matches("friendly|aligned|leaning|allied|occupied|dominated|era"))
                && !sentence.token(next + 1).form().matches("based|flagged|owned|registered|born|linked");
    }

    /** The state as an actor. */
    public Actor state(String code) {
        String name = gazetteer.state(code).map(Gazetteer.State::name).orElse(code);
        return new Actor(name, code, null, null, Actor.Kind.STATE);
    }

    /** The code of the state or organisation that the name belongs to. */
    public Optional<String> codeOf(Name name) {
        if (name instanceof Name.Adjective a) {
            return Optional.of(a.code());
        }
        if (name instanceof Name.State s) {
            return Optional.of(s.code());
        }
        if (name instanceof Name.Capital c) {
            return Optional.of(c.code());
        }
        if (name instanceof Name.Organisation o) {
            return Optional.of(o.code());
        }
        if (name instanceof Name.Institution i) {
            return Optional.of(i.code());
        }
        if (name instanceof Name.ArmedGroup g) {
            return Optional.of(g.code());
        }
        if (name instanceof Name.Someone s) {
            return Optional.ofNullable(s.person().on(day).code());
        }
        return name instanceof Name.Somewhere p ? Optional.ofNullable(p.place().country()) : Optional.empty();
    }
}
