package org.nuncio.mention.role;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Name;
import org.nuncio.gazetteer.Office;
import org.nuncio.gazetteer.Person;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.setting.Setting;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Who is meant by an office: <i>the French president</i>. */
public final class Holders {
    /** The vice foreign minister is not the foreign minister. */
    private static final Set<String> BELOW = Set.of("vice", "deputy", "assistant", "junior", "shadow", "associate");

    /** Who is called so holds the office no longer. */
    private static final Set<String> FORMER =
            Set.of("former", "ex", "late", "ousted", "deposed", "toppled", "overthrown", "onetime", "one-time");

    private static final Set<String> TO_COME = Set.of("next", "future");

    /** The leader of these in a state is not the leader of the state. */
    private static final Set<String> LED = Set.of(
            ("opposition party rebel guerrilla separatist militia gang cartel union labour labor student youth protest strike church community clan tribal tribe"
                            + " village faction movement group campaign minority majority senate house parliamentary religious spiritual civic business guild sect cult"
                            + " squad team project islamist jihadist secessionist independence dissident pro-democracy indigenous ethnic provincial regional local")
                    .split(" "));

    /** The leader of these is the leader of the state. */
    private static final Set<String> STATES = Set.of(
            "country",
            "nation",
            "state",
            "republic",
            "government",
            "kingdom",
            "land",
            "people",
            "island",
            "emirate",
            "world",
            "power",
            "giant");

    /** Who is of these holds no office of state, and the other way round. */
    private static final Set<String> UNWORLDLY = Set.of("REL", "MED", "EDU", "LAB");

    private static final Set<String> LOCAL = Set.of("mayor", "deputy mayor", "governor", "councillor", "sheriff");

    private final Gazetteer gazetteer;
    private final @Nullable LocalDate day;
    private final Discourse discourse;
    private final Setting setting;
    private final RoleNouns roles;

    public Holders(
            Gazetteer gazetteer, @Nullable LocalDate day, Discourse discourse, Setting setting, RoleNouns roles) {
        this.setting = setting;
        this.roles = roles;
        this.gazetteer = gazetteer;
        this.day = day;
        this.discourse = discourse;
    }

    /** <i>In 2014 Ukraine's president was ousted</i> is not about today's. */
    private boolean tellsOfOldYear(Sentence sentence) {
        return day != null
                && sentence.tokens().stream()
                        .anyMatch(t -> t.form().matches("(19|20)\\d\\d") && Integer.parseInt(t.form()) < day.getYear());
    }

    /** <i>Sergey Lavrov</i> of the tables for <i>Sergey V. Lavrov</i>. */
    public Optional<Person> withoutInitial(String name) {
        String bare = name.replaceFirst("(?:^| )\\p{Lu}\\. ", " ").strip();
        if (bare.equals(name)) {
            return Optional.empty();
        }
        return bare.contains(" ")
                ? gazetteer.named(bare).stream()
                        .filter(Name.Someone.class::isInstance)
                        .map(n -> ((Name.Someone) n).person())
                        .findFirst()
                : gazetteer.bySurname(bare, day);
    }

    /** Who bears the surname and holds an office on the day; a doubtful one only under a title, or where the report names his state. */
    public Optional<Person> bySurname(String surname, NounPhrase phrase) {
        return gazetteer
                .bySurname(surname, day)
                .filter(p -> !isOfOtherCalling(phrase, p))
                .filter(p -> isOfTitle(phrase, p)
                        || !gazetteer.isDoubtfulSurname(p, surname)
                        || setting.isTold(p.on(day).code()));
    }

    /** <i>President Petro</i>, and not <i>Judge Petro</i> or <i>Mayor Petro</i>. */
    private boolean isOfTitle(NounPhrase phrase, Person person) {
        return roles.titleRole(phrase)
                .filter(role -> role.sector().equals(person.on(day).sector()) && !LOCAL.contains(role.noun()))
                .isPresent();
    }

    /** <i>President Lind</i> is not the bishop Lind, nor <i>Bishop Lind</i> the president. */
    private boolean isOfOtherCalling(NounPhrase phrase, Person person) {
        String sector = String.valueOf(person.on(day).sector());
        return roles.titleRole(phrase)
                .filter(role -> !role.sector().equals(sector))
                .filter(role -> UNWORLDLY.contains(sector) || UNWORLDLY.contains(role.sector()))
                .isPresent();
    }

    /** <i>Sánchez de Lozada</i>: who bears it as the whole of the surname, and holds an office on the day. */
    public Optional<Person> byLongSurname(String name) {
        return gazetteer
                .bySurname(name.substring(name.lastIndexOf(' ') + 1), day)
                .filter(p -> p.name().endsWith(" " + name));
    }

    /** <i>the French president</i> on a day. */
    public Optional<Actor> of(NounPhrase phrase, String code, boolean plural) {
        if (plural || isLeaderOfOthers(phrase)) {
            return Optional.empty();
        }
        List<Token> tokens = phrase.tokens();
        boolean former = tokens.stream().anyMatch(t -> FORMER.contains(t.lemma()) || TO_COME.contains(t.lemma()));
        for (int start = 0; start < tokens.size() && !former; start++) {
            String title = tokens.get(start)
                    .span()
                    .union(phrase.head().span())
                    .cut(phrase.sentence().articleText())
                    .toLowerCase(Locale.ROOT);
            Optional<Office> office = isBelow(tokens, start)
                    ? Optional.empty()
                    : gazetteer.office(code, title).or(() -> gazetteer.office(code, title.replace('-', ' ')));
            if (office.isPresent()) {
                Optional<Person> holder = tellsOfOldYear(phrase.sentence())
                        ? Optional.empty()
                        : day == null ? namedHolder(office.get()) : office.get().holder(day);
                return Optional.of(holder.map(p -> p.on(day))
                        .map(a -> new Actor(
                                a.name(),
                                code,
                                office.get().sector(),
                                office.get().title(),
                                Actor.Kind.PERSON))
                        .orElse(new Actor(
                                phrase.toString(),
                                code,
                                office.get().sector(),
                                office.get().title(),
                                Actor.Kind.PERSON)));
            }
        }
        return Optional.empty();
    }

    /** <i>The leader of the Chadian opposition</i>, <i>of the army</i>, <i>of Red Dawn</i>: not of the state. */
    private boolean isLeaderOfOthers(NounPhrase phrase) {
        return phrase.head().lemma().equals("leader")
                && phrase.modifiersBy(Set.of("of")).stream()
                        .anyMatch(t -> t.tag().startsWith("NN") && !t.isProperNoun() && !STATES.contains(t.lemma()));
    }

    /** <i>deputy</i> before <i>prime minister</i>, <i>vice-</i> before <i>president</i>, <i>opposition</i> before <i>leader</i> */
    private static boolean isBelow(List<Token> tokens, int start) {
        int before = start > 1 && tokens.get(start - 1).form().equals("-") ? start - 2 : start - 1;
        return before >= 0
                && (BELOW.contains(tokens.get(before).lemma())
                        || tokens.get(start).lemma().equals("leader")
                                && LED.contains(tokens.get(before).lemma()));
    }

    /** In a report without a date: who is named in it and has held the office at some time. */
    private Optional<Person> namedHolder(Office office) {
        return office.holders().stream()
                .map(Office.Holder::person)
                .filter(p -> discourse
                        .lastEver(e -> e.actor().name().equals(p.name()))
                        .isPresent())
                .findFirst();
    }

    /** <i>The former president</i>. */
    public static boolean isFormer(NounPhrase phrase) {
        return phrase.tokens().stream().anyMatch(t -> FORMER.contains(t.lemma()));
    }
}
