package org.nuncio.coding.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.clause.Clause;
import org.nuncio.clause.ClauseReader;
import org.nuncio.clause.Conditions;
import org.nuncio.coding.match.Match;
import org.nuncio.coding.match.Slots;
import org.nuncio.coding.reading.Reading;
import org.nuncio.coding.scene.Surroundings;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** The other side of what is said, where no slot of the clause names it, and who is not it although a slot does. */
public final class Others {
    private static final Set<String> BLAMING = Set.of("ACCUSE", "OPPOSE");
    private static final Set<String> WILLING = Set.of("AGREE", "REJECT", "THREATEN");
    private static final Set<String> SAID = Set.of("REQUEST", "ACCUSE", "AGREE", "REJECT", "THREATEN", "SUPPORT");
    private static final Set<String> REACHING =
            Set.of("telephone", "phone", "ring", "write", "contact", "summon", "cable", "visit");
    private static final Set<String> MESSAGES =
            Set.of("letter", "message", "note", "cable", "telegram", "memorandum", "petition", "call");
    private static final Set<String> TAKING_FORCES = Set.of("MOBILIZE", "COOPERATE");
    private static final Set<String> FORCES = Set.of("MIL", "COP");
    private static final Set<String> HARMING = Set.of("ASSAULT", "COERCE", "SANCTION");
    private static final Set<String> TO_VICTIMS = Set.of("of", "on", "against", "to");

    private static final Set<String> GIVING =
            Set.of("offer", "promise", "pledge", "grant", "give", "deny", "refuse", "lend", "send", "award");
    private static final Set<String> BARGAINING = Set.of("THREATEN", "CONCEDE", "AGREE");

    private static final Set<String> DENYING = Set.of("refuse", "deny");

    private Others() {}

    /** <i>The envoy was refused a meeting with the general</i>: it is the envoy who was refused. */
    public static Reading refused(Reading reading, Mentions mentions) {
        Clause clause = reading.match().clause();
        boolean passive = reading.act().name().equals("REJECT")
                && DENYING.contains(clause.predicate().lemma())
                && clause.kind() == Clause.Kind.VERB
                && clause.passive();
        List<ActorMention> denied = passive
                ? clause.slot("object").stream()
                        .limit(1)
                        .flatMap(t -> mentions.actorsAt(clause.sentence(), t).stream())
                        .filter(m -> m.actor().code() != null && m.actor().kind() != Actor.Kind.PLACE)
                        .toList()
                : List.of();
        return denied.isEmpty() ? reading : reading.with(reading.actors(), SameActors.others(denied, reading.actors()));
    }

    static boolean sharesState(ActorMention a, ActorMention b) {
        return a.actor().code() != null && a.actor().code().equals(b.actor().code());
    }

    /** Who is to meet or break the condition of what is said. */
    static List<ActorMention> inCondition(Reading reading, Mentions mentions) {
        Sentence sentence = reading.match().clause().sentence();
        List<Token> verbs = new ArrayList<>();
        for (Reading part : reading.chain()) {
            verbs.add(part.predicate());
            verbs.addAll(part.match().clause().slot("complement"));
        }
        return verbs.stream()
                .flatMap(v -> sentence.children(v, "advcl").stream())
                .filter(c -> Conditions.isCondition(sentence, c))
                .filter(c ->
                        sentence.children(c).stream().noneMatch(t -> t.is("aux:pass"))) // if its citizens were harmed
                .map(c -> ClauseReader.surfaceSubject(sentence, c))
                .flatMap(Optional::stream)
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .filter(m -> m.actor().code() != null && m.actor().kind() != Actor.Kind.PLACE)
                .toList();
    }

    /** <i>Portugal will fly in gendarmes</i>, <i>warned that the army could be put on alert</i>: forces that are moved are whose they are, and no other side. */
    public static Reading withoutOwnForces(Reading reading) {
        if (reading.chain().stream()
                .noneMatch(part -> TAKING_FORCES.contains(part.act().name()))) {
            return reading;
        }
        List<ActorMention> kept = reading.recipients().stream()
                .filter(r -> !FORCES.contains(String.valueOf(r.actor().sector()))
                        || r.actor().code() != null && reading.actors().stream().noneMatch(a -> sharesState(a, r)))
                .toList();
        return kept.size() == reading.recipients().size() ? reading : reading.with(reading.actors(), kept);
    }

    /** <i>a bomber of the Front</i>: the Front that he is of is no victim of his. */
    public static Reading withoutOwnName(Reading reading) {
        if (reading.type().name().equals("ASSAULT") && areOurs(reading)) {
            return reading.with(List.of(), reading.recipients());
        }
        Sentence sentence = reading.match().clause().sentence();
        List<ActorMention> kept = reading.recipients().stream()
                .filter(r -> reading.actors().stream().noneMatch(a -> isPartOf(sentence, r, a)))
                .toList();
        return kept.size() == reading.recipients().size() ? reading : reading.with(reading.actors(), kept);
    }

    /** <i>“They bomb us,” the rebels' spokesman said</i>: whoever they are, they are not the rebels. */
    private static boolean areOurs(Reading reading) {
        return !reading.actors().isEmpty()
                && reading.actors().stream()
                        .allMatch(a -> a.rule().equals("pronoun")
                                && reading.recipients().stream()
                                        .anyMatch(r -> isUs(reading, r)
                                                && a.actor().code() != null
                                                && a.actor()
                                                        .code()
                                                        .equals(r.actor().code())
                                                && Objects.equals(
                                                        a.actor().sector(),
                                                        r.actor().sector())));
    }

    private static boolean isUs(Reading reading, ActorMention mention) {
        Sentence sentence = reading.match().clause().sentence();
        return mention.sentence() == sentence.index()
                && sentence.token(mention.head()).form().equalsIgnoreCase("us");
    }

    private static boolean isPartOf(Sentence sentence, ActorMention mention, ActorMention actor) {
        return mention.sentence() == sentence.index()
                && actor.sentence() == sentence.index()
                && mention.head() != actor.head()
                && sharesState(mention, actor)
                && sentence.children(sentence.token(actor.head()), "nmod").stream()
                        .anyMatch(t -> t.index() == mention.head()
                                && NounPhrase.preposition(sentence, t).equals("of"));
    }

    /** <i>Offered India talks</i>, where the tree has talks of an Indian kind. */
    public static Reading given(Reading reading, Mentions mentions) {
        boolean open = WILLING.contains(reading.type().name())
                && reading.recipients().isEmpty()
                && !reading.actors().isEmpty()
                && GIVING.contains(reading.predicate().lemma())
                && !reading.match().clause().passive();
        if (!open) {
            return reading;
        }
        Sentence sentence = reading.match().clause().sentence();
        List<ActorMention> found = sentence.children(reading.predicate(), "obj").stream()
                .flatMap(object -> sentence.children(object, "compound").stream())
                .filter(t ->
                        t.isProperNoun() && t.index() == reading.predicate().index() + 1)
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .filter(m -> m.actor().code() != null)
                .toList();
        List<ActorMention> others = SameActors.others(SameActors.distinct(found), reading.actors());
        return others.isEmpty() ? reading : reading.with(reading.actors(), others);
    }

    /** <i>Will impose sanctions if Russia attacks</i>, <i>would free the crew if Britain let its ship go</i>: whoever is to meet or break the condition is the other side. */
    public static Reading onCondition(Reading reading, Mentions mentions) {
        String type = reading.modality().future()
                ? reading.type().future()
                : reading.type().name();
        if (!BARGAINING.contains(type)
                || !reading.recipients().isEmpty()
                || reading.actors().isEmpty()) {
            return reading;
        }
        List<ActorMention> found = inCondition(reading, mentions);
        List<ActorMention> others = SameActors.others(SameActors.distinct(found), reading.actors());
        return others.isEmpty() ? reading : reading.with(reading.actors(), others);
    }

    /**
     * <i>Agreed to see Sergei Lavrov</i>, <i>refused to let an inspector of the United Nations watch</i>, <i>agreed to help Venezuela build a plant</i>: whom that is done
     * to which is agreed or refused, where the codebook knows nothing of what is done.
     */
    public static Reading inComplement(Reading reading, Mentions mentions) {
        if (!WILLING.contains(reading.type().name())
                || !reading.recipients().isEmpty()
                || reading.actors().isEmpty()) {
            return reading;
        }
        Sentence sentence = reading.match().clause().sentence();
        List<ActorMention> found = reading.chain().stream()
                .filter(part -> part.match().use().entry().isOperator())
                .flatMap(part -> part.match().clause().slot("complement").stream())
                .flatMap(verb -> affected(sentence, verb).stream())
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .filter(m -> m.actor().code() != null && m.actor().kind() != Actor.Kind.PLACE)
                .toList();
        List<ActorMention> others = SameActors.others(SameActors.distinct(found), reading.actors());
        return others.isEmpty() ? reading : reading.with(reading.actors(), others);
    }

    /** <i>telephoned Ann Roe to demand an answer</i>, <i>in a letter to the Council he asked for troops</i>: who is reached is who is asked. */
    public static Reading reached(Reading reading, Mentions mentions) {
        boolean open = SAID.contains(reading.type().name())
                && reading.recipients().isEmpty()
                && !reading.actors().isEmpty()
                && reading.predicate().isVerb();
        if (!open) {
            return reading;
        }
        Sentence sentence = reading.match().clause().sentence();
        Token verb = reading.predicate();
        boolean purpose =
                verb.is("advcl") && sentence.hasChild(verb, t -> t.tag().equals("TO"));
        List<Token> reached = new ArrayList<>();
        if (purpose
                && verb.head() >= 0
                && REACHING.contains(sentence.token(verb.head()).lemma())) {
            reached.addAll(sentence.children(sentence.token(verb.head()), "obj"));
        }
        sentence.children(verb, "obl").stream()
                .filter(t -> MESSAGES.contains(t.lemma()))
                .flatMap(t -> sentence.children(t, "nmod").stream())
                .filter(t -> Set.of("to", "with").contains(NounPhrase.preposition(sentence, t)))
                .forEach(reached::add);
        List<ActorMention> found = Slots.spread(sentence, reached).stream()
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .filter(m -> m.actor().code() != null && m.actor().kind() != Actor.Kind.PLACE)
                .toList();
        List<ActorMention> others = SameActors.others(SameActors.distinct(found), reading.actors());
        return others.isEmpty() ? reading : reading.with(reading.actors(), others);
    }

    /** The objects of a verb, of a passive its subject; of <i>let</i> and <i>help</i> the subject of what follows. */
    private static List<Token> affected(Sentence sentence, Token verb) {
        List<Token> objects = new ArrayList<>(sentence.children(verb, "obj"));
        sentence.children(verb).stream()
                .filter(t -> t.relation().equals("nsubj:pass"))
                .forEach(objects::add);
        if (objects.isEmpty()) {
            for (String clause : List.of("ccomp", "xcomp")) {
                for (Token below : sentence.children(verb, clause)) {
                    objects.addAll(sentence.children(below, "nsubj"));
                }
            }
        }
        return Slots.spread(sentence, objects);
    }

    /** <i>Began exercises with 9,000 soldiers</i>, <i>called up reservists for its air defences</i>: they are the actor's own. */
    public static List<ActorMention> withoutOwnForces(Match match, String type, List<ActorMention> recipients) {
        if (!TAKING_FORCES.contains(type)) {
            return recipients;
        }
        Sentence sentence = match.clause().sentence();
        return recipients.stream()
                .filter(r -> r.actor().code() != null
                        || !"MIL".equals(r.actor().sector())
                        || !NounPhrase.preposition(sentence, sentence.token(r.head()))
                                .equals("with"))
                .filter(r -> !type.equals("MOBILIZE") || !isOwned(sentence, r))
                .toList();
    }

    private static boolean isOwned(Sentence sentence, ActorMention mention) {
        return mention.sentence() == sentence.index()
                && FORCES.contains(Objects.requireNonNullElse(mention.actor().sector(), ""))
                && sentence.child(sentence.token(mention.head()), "nmod:poss")
                        .filter(Token::isPronoun)
                        .isPresent();
    }

    /** <i>Condemned the killing of two Kenyan soldiers</i>, <i>the capture of the tanker</i>: those to whom it was done are not to blame. */
    public static List<ActorMention> blamed(
            Match match, String operator, Reading inner, List<ActorMention> recipients) {
        boolean crime = BLAMING.contains(operator)
                && HARMING.contains(inner.act().name())
                && inner.match().clause().kind() == Clause.Kind.NOUN;
        if (!crime) {
            return recipients;
        }
        if (!inner.actors().isEmpty()) {
            return recipients.stream()
                    .filter(r -> isOwn(match, r) || !contains(inner.recipients(), r))
                    .toList();
        }
        return recipients.stream().filter(r -> !isVictim(match, inner, r)).toList();
    }

    /** <i>says that its men were murdered</i> accuses nobody whom it names; <i>that they were murdered by Chad</i> accuses Chad. */
    public static List<ActorMention> withoutVictims(
            Match match, String operator, List<ActorMention> recipients, Mentions mentions) {
        Sentence sentence = match.clause().sentence();
        List<Token> suffered = match.clause().slot("complement").stream()
                .filter(t -> sentence.hasChild(t, c -> c.relation().equals("nsubj:pass")))
                .filter(t -> !sentence.hasChild(t, c -> c.tag().equals("MD"))) // must not be allowed to mislead
                .toList();
        if (!operator.equals("ACCUSE")
                || suffered.isEmpty()
                || !match.use().form().recipient().equals(List.of("complement"))) {
            return recipients;
        }
        Stream<ActorMention> doers = suffered.stream()
                .flatMap(t -> ClauseReader.read(sentence, t).slot("subject").stream())
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .filter(m -> isCountryTold(sentence, m));
        Stream<ActorMention> owners = recipients.stream()
                .filter(m -> m.sentence() == sentence.index()
                        && isCountryTold(sentence, m)
                        && suffered.stream()
                                .noneMatch(t -> sentence.child(t, "nsubj")
                                        .filter(s -> s.index() == m.head())
                                        .isPresent())); // Chadian guns had been found
        return Stream.concat(doers, owners).toList();
    }

    /** <i>a Dutch cameraman</i>, and not <i>nine soldiers</i>, whose country would be guessed. */
    public static boolean isCountryTold(Sentence sentence, ActorMention mention) {
        return sentence.tokens().stream()
                .filter(t -> mention.span().contains(t.span()))
                .anyMatch(t -> Character.isUpperCase(t.form().charAt(0)));
    }

    private static boolean isOwn(Match match, ActorMention mention) {
        return match.object().stream().anyMatch(t -> t.index() == mention.head());
    }

    static boolean contains(List<ActorMention> mentions, ActorMention mention) {
        return mentions.stream().anyMatch(m -> m.head() == mention.head());
    }

    private static boolean isVictim(Match match, Reading inner, ActorMention mention) {
        Sentence sentence = match.clause().sentence();
        Token head = sentence.token(mention.head());
        return contains(inner.recipients(), mention)
                && !isOwn(match, mention)
                && (TO_VICTIMS.contains(NounPhrase.preposition(sentence, head))
                        || Surroundings.isAt(NounPhrase.preposition(sentence, head))); // condemned the attack in Paris
    }

    /** <i>Blamed each other</i>, <i>each side blamed the other</i>: all are actors, and nobody else is blamed. */
    public static boolean isReciprocal(Match match) {
        Sentence sentence = match.clause().sentence();
        boolean apart = match.clause().slot("subject").stream()
                .anyMatch(s -> s.lemma().equals("each")
                        || sentence.hasChild(s, t -> t.is("det") && t.lemma().equals("each")));
        return match.object().stream()
                .anyMatch(t -> Set.of("other", "another").contains(t.lemma())
                        && t.index() > 0
                        && (apart
                                || Set.of("each", "one")
                                        .contains(sentence.token(t.index() - 1).lemma())));
    }
}
