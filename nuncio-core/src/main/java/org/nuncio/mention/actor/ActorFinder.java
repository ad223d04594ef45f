package org.nuncio.mention.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Name;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.CountedAgain;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;
import org.nuncio.mention.Things;
import org.nuncio.mention.name.NameFinder;
import org.nuncio.mention.reference.Anaphors;
import org.nuncio.mention.reference.Halves;
import org.nuncio.mention.reference.Members;
import org.nuncio.mention.reference.Plurals;
import org.nuncio.mention.reference.Several;
import org.nuncio.mention.reference.Theirs;
import org.nuncio.mention.role.Arms;
import org.nuncio.mention.role.Craft;
import org.nuncio.mention.role.Forces;
import org.nuncio.mention.role.Loads;
import org.nuncio.mention.role.Ships;
import org.nuncio.mention.setting.Setting;
import org.nuncio.mention.setting.Sides;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/** Reads one report from the first sentence to the last and resolves who is meant, also by pronouns and by words such as <i>the minister</i>. */
public final class ActorFinder {
    private static final Set<String> NAMES = Set.of("name", "entity", "surname");

    private final Gazetteer gazetteer;
    private final Discourse discourse = new Discourse();
    private final ActorResolver resolver;
    private final Setting setting;
    private final Anaphors anaphors;
    private final Halves halves;
    private final Several several;
    private final Neighbours neighbours;
    private final Theirs theirs;
    private final Plurals plurals = new Plurals(discourse);
    private final Forces forces = new Forces(discourse);
    private final Craft craft = new Craft();
    private final Members members;
    private final Qualifiers qualifiers;
    private final Counterparts counterparts;
    private final Appositions appositions;
    private final Map<Integer, List<ActorMention>> current = new LinkedHashMap<>();

    public ActorFinder(Gazetteer gazetteer, @Nullable LocalDate day, Setting setting) {
        this.gazetteer = gazetteer;
        this.setting = setting;
        this.resolver = new ActorResolver(gazetteer, day, discourse, setting);
        this.anaphors = new Anaphors(discourse, setting, resolver.meanings());
        this.halves = new Halves(discourse, resolver.meanings());
        this.theirs = new Theirs(discourse);
        this.members = new Members(gazetteer, discourse);
        this.qualifiers = new Qualifiers(discourse, setting, resolver);
        this.appositions = new Appositions(gazetteer, discourse, current);
        this.counterparts = new Counterparts(gazetteer, day, discourse, resolver);
        this.several = new Several(discourse, gazetteer, setting.scene().orElse(null));
        this.neighbours =
                new Neighbours(resolver, discourse, gazetteer, setting.scene().orElse(null));
    }

    /** @param names of this sentence, see {@link NameFinder} */
    public List<ActorMention> find(Sentence sentence, List<NameSpan> names) {
        current.clear();
        setting.read(sentence, names);
        for (Token token : sentence.tokens()) {
            if (NounPhrase.isHead(token) || Sides.isBoth(sentence, token)) {
                NounPhrase phrase = new NounPhrase(sentence, token);
                resolution(phrase, names).ifPresent(r -> keep(phrase, r));
            }
        }
        names.forEach(name -> modifier(sentence, name));
        sentence.tokens()
                .forEach(word ->
                        qualifiers.of(sentence, word, names).ifPresent(owner -> qualify(sentence, word, owner)));
        return current.values().stream().flatMap(List::stream).toList();
    }

    /** <i>Russian</i> in <i>Russian shelling</i>, <i>Taliban</i> in <i>a Taliban attack</i>: whose act it is. */
    private void modifier(Sentence sentence, NameSpan name) {
        Token last = sentence.token(name.last());
        boolean modifies = last.is("amod")
                || last.is("compound")
                || last.is("nmod:poss")
                || last.relation().equals(Qualifiers.OF_PARTICIPLE); // Chadian-held
        if (modifies && !current.containsKey(last.index())) {
            Span span = sentence.token(name.first()).span().union(last.span());
            Optional<Actor> named = resolver.meanings().named(name);
            named.filter(actor -> actor.kind() == Actor.Kind.ORGANISATION).ifPresent(discourse::addAside);
            named.flatMap(actor -> Forces.ofUnion(sentence, last, actor)).ifPresent(discourse::add);
            named.ifPresent(actor -> current.put(
                    last.index(), List.of(new ActorMention(span, sentence.index(), last.index(), actor, "name"))));
        }
    }

    /** The word before a noun, and the noun, where that is nobody by itself. */
    private void qualify(Sentence sentence, Token word, ActorMention owner) {
        Token noun = sentence.token(word.head());
        boolean nobody = current.getOrDefault(noun.index(), List.of()).stream()
                .allMatch(m -> m.rule().equals("place"));
        if (word.relation().equals(Qualifiers.OF_PARTICIPLE)) {
            current.putIfAbsent(word.index(), List.of(owner));
        } else if (nobody) {
            current.put(word.index(), List.of(owner));
            current.put(noun.index(), List.of(Qualifiers.thing(sentence, noun, owner)));
        }
    }

    private void keep(NounPhrase phrase, Resolution resolution) {
        Sentence sentence = phrase.sentence();
        Token head = phrase.head();
        List<ActorMention> mentions = new ArrayList<>();
        Resolution whole = appositions.of(phrase, resolution);
        for (Actor actor : whole.actors()) {
            mentions.add(new ActorMention(phrase.span(), sentence.index(), head.index(), actor, whole.rule()));
            craft.note(phrase, actor);
            boolean weak = whole.rule().equals("place")
                    || whole.rule().equals("pronoun") && whole.actors().size() > 1;
            if (!weak) {
                discourse.add(new Discourse.Entity(
                        forces.sent(actor, phrase),
                        gender(actor, whole.gender()),
                        phrase.isPlural() || actor.kind() == Actor.Kind.PEOPLE,
                        called(actor, whole),
                        sentence.index(),
                        head.index(),
                        rank(sentence, head),
                        NounPhrase.verb(sentence, head),
                        whole.rule()));
            }
        }
        current.put(head.index(), mentions);
        discourse.note(sentence.index(), head.index(), whole.actors());
    }

    /** What somebody may be called later: who is known to hold an office may be called by it, though the report has only given the name. */
    private static Set<String> called(Actor actor, Resolution resolution) {
        if (!actor.isPerson() || actor.office() == null || !NAMES.contains(resolution.rule())) {
            return resolution.nouns();
        }
        Set<String> nouns = new LinkedHashSet<>(List.of(actor.office().split(" ")));
        nouns.addAll(resolution.nouns());
        return nouns;
    }

    private String gender(Actor actor, String told) {
        if (!told.isEmpty() || !actor.isPerson()) {
            return told;
        }
        return gazetteer.named(actor.name()).stream()
                .filter(Name.Someone.class::isInstance)
                .map(n -> ((Name.Someone) n).person().gender())
                .findFirst()
                .orElse("");
    }

    private static int rank(Sentence sentence, Token head) {
        Token argument = head.is("conj") ? sentence.head(head).orElse(head) : head;
        if (!argument.is("nsubj")) {
            return 0;
        }
        return sentence.head(argument)
                        .map(v -> v.head() < 0
                                || v.is("conj")
                                        && sentence.head(v)
                                                .map(h -> h.head() < 0)
                                                .orElse(false))
                        .orElse(false)
                ? 2
                : 1;
    }

    private Optional<Resolution> resolution(NounPhrase phrase, List<NameSpan> names) {
        Token head = phrase.head();
        if (head.isPronoun()) {
            return pronoun(phrase);
        }
        if (Several.isEverybody(phrase) || isPartOfTitle(phrase) || Things.isCondition(phrase)) {
            return Optional.empty();
        }
        if (Counterparts.isOne(phrase.sentence(), head)) {
            return counterparts.of(phrase, names);
        }
        Optional<Token> counted = CountedAgain.noun(phrase.sentence(), head);
        if (counted.isPresent()) {
            List<Actor> meant =
                    discourse.meant(phrase.sentence().index(), counted.get().index());
            return meant.isEmpty() ? Optional.empty() : Optional.of(new Resolution(meant, "anaphor", "", Set.of()));
        }
        return collective(phrase, names).or(() -> itself(phrase, names));
    }

    /** Several at once, or a body that is told of: <i>its neighbours</i>, <i>the 28 allies</i>, <i>the Commission</i> and <i>the North</i>, which the library takes for names. */
    private Optional<Resolution> collective(NounPhrase phrase, List<NameSpan> names) {
        return theirs.of(phrase)
                .or(() -> several.pair(phrase))
                .or(() -> members.of(phrase))
                .or(() -> neighbours.of(phrase))
                .or(() -> halves.of(phrase))
                .or(() -> Anaphors.isBodyWord(phrase) ? anaphors.of(phrase) : Optional.empty())
                .or(() -> ofSeveral(phrase, names));
    }

    /** By its own words, else by what stands for it or owns it. */
    private Optional<Resolution> itself(NounPhrase phrase, List<NameSpan> names) {
        Optional<Resolution> direct = Ships.again(phrase, discourse)
                .or(() -> resolver.resolve(phrase, names).map(craft::flagged))
                .map(r -> setting.titled(r, phrase, discourse))
                .map(r -> setting.ofScene(r, phrase, discourse));
        Optional<Resolution> arm = Arms.of(phrase, direct, owner -> resolution(owner, names));
        if (arm.isPresent()) {
            return arm;
        }
        boolean known = direct.filter(
                        r -> r.actors().get(0).code() != null && !r.rule().equals("place"))
                .isPresent();
        Optional<Resolution> ship =
                known ? Optional.empty() : Ships.told(phrase, discourse, beside -> resolver.resolve(beside, names));
        if (ship.isPresent()) {
            return ship;
        }
        if (direct.isPresent() && !direct.get().rule().equals("place")) {
            return direct;
        }
        return anaphors.of(phrase)
                .or(() -> direct)
                .or(() -> craft.of(phrase))
                .or(() -> Loads.of(phrase, load -> resolution(load, names)))
                .or(() -> resolver.companions().of(phrase, names))
                .or(() -> resolver.unowned(phrase, names)
                        .map(r -> ofThose(phrase, r, names)
                                .orElseGet(() -> setting.placed(forces.told(r, phrase), phrase, discourse))));
    }

    /** <i>A spokesman for the rebels</i> is of theirs, and of their country. */
    private Optional<Resolution> ofThose(NounPhrase phrase, Resolution role, List<NameSpan> names) {
        Actor front = role.actors().get(0);
        return Fronts.speaksForOthers(front.sector(), phrase)
                ? phrase.modifiersBy(Set.of("of", "for")).stream()
                        .filter(t -> t.isNoun() && t.index() > phrase.head().index())
                        .flatMap(t -> resolution(new NounPhrase(phrase.sentence(), t), names).stream())
                        .map(r -> r.actors().get(0))
                        .filter(a -> a.code() != null && a.sector() != null)
                        .findFirst()
                        .map(a -> Resolution.of(
                                front.withCode(a.code()).withSector(a.sector()), "role", role.gender(), role.nouns()))
                : Optional.empty();
    }

    /** The state of <i>his secretary of state</i> is none. */
    private static boolean isPartOfTitle(NounPhrase phrase) {
        Token head = phrase.head();
        return head.form().equalsIgnoreCase("state")
                && phrase.tokens().size() == 1
                && NounPhrase.preposition(phrase.sentence(), head).equals("of");
    }

    /** <i>The ministers of the four countries</i>, <i>leaders of both sides</i>: of each. */
    private Optional<Resolution> ofSeveral(NounPhrase phrase, List<NameSpan> names) {
        if (!phrase.isPlural()) {
            return Optional.empty();
        }
        List<Actor> owners = phrase.modifiersBy(Set.of("of", "from")).stream()
                .flatMap(t -> several.pair(new NounPhrase(phrase.sentence(), t)).stream())
                .flatMap(r -> r.actors().stream())
                .filter(a -> a.code() != null)
                .toList();
        return owners.isEmpty()
                ? Optional.empty()
                : resolver.unowned(phrase, names)
                        .map(r -> new Resolution(
                                owners.stream()
                                        .map(o -> ofOne(r.actors().get(0), o))
                                        .toList(),
                                "role",
                                r.gender(),
                                r.nouns()));
    }

    private static Actor ofOne(Actor role, Actor owner) {
        Actor placed = role.withCode(owner.code());
        return Sides.isOfState(owner) ? placed : placed.withSector(owner.sector());
    }

    private Optional<Resolution> pronoun(NounPhrase phrase) {
        Token head = phrase.head();
        Sentence sentence = phrase.sentence();
        Optional<Resolution> together = plurals.they(sentence, head, current);
        if (together.isPresent()) {
            return together;
        }
        boolean thing = Things.isMeant(sentence, head, t -> current.containsKey(t.index()));
        return thing
                ? Optional.empty()
                : meant(
                        sentence,
                        head,
                        resolver.pronouns().antecedent(sentence, head).orElse(null));
    }

    private Optional<Resolution> meant(Sentence sentence, Token pronoun, Discourse.@Nullable Entity found) {
        List<Actor> all = plurals.all(sentence, pronoun, found);
        String gender = found == null || all.size() > 1 ? "" : found.gender();
        return all.isEmpty() ? Optional.empty() : Optional.of(new Resolution(all, "pronoun", gender, Set.of()));
    }
}
