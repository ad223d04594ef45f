package org.nuncio.coding.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.clause.Clause;
import org.nuncio.codebook.Entry;
import org.nuncio.coding.home.Crowds;
import org.nuncio.coding.home.Residents;
import org.nuncio.coding.match.Amounts;
import org.nuncio.coding.match.AttackScenes;
import org.nuncio.coding.match.Authors;
import org.nuncio.coding.match.Held;
import org.nuncio.coding.match.JudgingWords;
import org.nuncio.coding.match.Match;
import org.nuncio.coding.match.Peers;
import org.nuncio.coding.match.Senders;
import org.nuncio.coding.match.Slots;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Binds the slots of a match to actors. */
public final class Parties {
    private static final Set<String> BORDERS = Set.of("border", "frontier", "boundary", "crossing", "point");
    private static final Set<String> FALLBACKS = Set.of("object", "direct", "in", "across", "throughout");
    private static final Set<String> ANYBODY = Set.of("any", "every", "whichever", "whatever");
    /** What people of one state do to each other as well. */
    private static final Set<String> INWARD = Set.of(
            "ASSAULT", "COERCE", "ACCUSE", "REQUEST", "REJECT", "THREATEN", "SANCTION", "OPPOSE", "REFUSE", "ORDER");

    /** Those who are not of the state in which they are: what is theirs is not its. */
    private static final Set<String> OWNING = Set.of("REB", "SEP", "UAF", "OPP", "PTY");

    private static final Set<String> BELOW = Set.of("nmod", "compound", "amod", "appos", "obl");
    private static final int DEPTH = 2;

    private final Mentions mentions;

    private final Authors authors;

    /** @param texts the codebook's words for texts and speeches */
    public Parties(Mentions mentions, Set<String> texts) {
        this.mentions = mentions;
        this.authors = new Authors(texts);
    }

    /** Who acts: the first of the slots that names an actor; one whose country is known before one whose is not. */
    public List<ActorMention> actors(Match match, List<String> slots) {
        List<ActorMention> uncoded = List.of();
        Sentence sentence = match.clause().sentence();
        for (String slot : slots) {
            if (slots.contains("subject") && isTakenByOthers(match, slot)) {
                continue;
            }
            List<ActorMention> found = parties(match, slot).stream()
                    .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                    .filter(m -> canAct(m) && !AttackScenes.isOne(match, slot, m))
                    .toList();
            if (isCoded(found)) {
                return SameActors.distinct(found);
            }
            List<ActorMention> author = slot.equals("subject") ? authors(match) : List.of();
            if (!author.isEmpty()) {
                return SameActors.distinct(author);
            }
            List<ActorMention> senders = slot.equals("subject") ? senders(match) : List.of();
            if (isCoded(senders)) {
                return SameActors.distinct(senders);
            }
            uncoded = uncoded.isEmpty() ? found : uncoded;
        }
        return SameActors.distinct(uncoded);
    }

    /** Where the subject is a text or whom it is addressed to: who wrote it. */
    private List<ActorMention> authors(Match match) {
        Sentence sentence = match.clause().sentence();
        for (Token subject : match.clause().slot("subject")) {
            for (List<Token> candidates : authors.of(sentence, subject)) {
                List<ActorMention> found = candidates.stream()
                        .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                        .filter(Parties::canAct)
                        .toList();
                if (isCoded(found)) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Where the subject is a rocket or a load of rice: from whom it comes. */
    private List<ActorMention> senders(Match match) {
        Sentence sentence = match.clause().sentence();
        return match.clause().slot("subject").stream()
                .flatMap(thing -> Senders.of(sentence, thing))
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .filter(Parties::canAct)
                .toList();
    }

    /**
     * <i>Russian troops are massed</i>, <i>a curfew was imposed across Burundi</i>: they are who acts where nobody else is; in <i>jets intercepted Russian
     * bombers</i> somebody is.
     */
    private static boolean isTakenByOthers(Match match, String slot) {
        return FALLBACKS.contains(slot)
                && match.clause().kind() == Clause.Kind.VERB
                && !match.clause().slot("subject").isEmpty();
    }

    /** Whether any of them is of a known country or body. */
    public static boolean isCoded(List<ActorMention> found) {
        return found.stream().anyMatch(m -> m.actor().code() != null);
    }

    /** The words of a slot; for {@code complement} the subject of the clause that follows. */
    private static List<Token> parties(Match match, String slot) {
        Sentence sentence = match.clause().sentence();
        List<Token> tokens = Slots.of(match, slot);
        if (slot.equals("complement")) {
            tokens = tokens.stream()
                    .flatMap(told -> JudgingWords.judged(sentence, told).stream())
                    .toList();
        }
        return Slots.spread(sentence, facing(sentence, tokens)).stream()
                .flatMap(token -> Amounts.counted(sentence, token))
                .toList();
    }

    /** <i>its border with Guyana</i> faces Guyana. */
    private static List<Token> facing(Sentence sentence, List<Token> tokens) {
        return tokens.stream()
                .flatMap(token -> {
                    List<Token> beyond = BORDERS.contains(token.lemma())
                            ? sentence.children(token, "nmod").stream()
                                    .filter(t ->
                                            NounPhrase.preposition(sentence, t).equals("with"))
                                    .toList()
                            : List.<Token>of();
                    return beyond.isEmpty() ? Stream.of(token) : beyond.stream();
                })
                .toList();
    }

    /** <i>Any country that trades with Chad</i> is nobody. A town does not act; its name as a seat of government does, and so do things of a state (<i>Russian jets</i>). */
    private static boolean canAct(ActorMention mention) {
        boolean anybody = mention.actor().code() == null
                && ANYBODY.contains(mention.actor().name().split(" ", 2)[0].toLowerCase(Locale.ROOT));
        return !anybody
                && (mention.actor().kind() != Actor.Kind.PLACE || mention.rule().equals("place"));
    }

    /** Whom it is done to: the first of the slots that names an actor, or whose words name a state or group. */
    public List<ActorMention> recipients(Match match, List<String> slots, Set<Token> used) {
        Sentence sentence = match.clause().sentence();
        List<ActorMention> asked = askedDirectly(match, used);
        if (!asked.isEmpty()) {
            return asked;
        }
        List<ActorMention> uncoded = List.of();
        List<Token> others = match.clause().kind() == Clause.Kind.VERB
                ? Slots.gapped(sentence, match.clause().predicate())
                : List.of();
        for (String slot : slots) {
            List<ActorMention> found = new ArrayList<>();
            for (Token token : parties(match, slot)) {
                if (!used.contains(token) && !others.contains(token)) {
                    List<ActorMention> peers = Peers.of(mentions, sentence, token);
                    List<ActorMention> direct =
                            peers.isEmpty() ? owners(sentence, token, mentions.actorsAt(sentence, token)) : peers;
                    boolean known = isCoded(direct) || slot.equals("complement") && areTroops(direct);
                    List<ActorMention> named = known ? direct : namedWithin(sentence, token, DEPTH, direct);
                    found.addAll(Residents.within(direct, named, sentence));
                }
            }
            found.removeIf(m -> others.stream().anyMatch(o -> m.span().contains(o.span())));
            List<ActorMention> held = Held.byOthers(match, parties(match, slot), found, mentions);
            if (isCoded(held)) {
                return SameActors.distinct(Residents.of(uncoded, held, slot, sentence));
            }
            uncoded = uncoded.isEmpty() ? held : uncoded;
        }
        return SameActors.distinct(uncoded);
    }

    /** <i>demanded that the troops on Chad's border be sent home</i>: whose they are is not told; hardly Chad's. */
    private static boolean areTroops(List<ActorMention> asked) {
        return !asked.isEmpty()
                && asked.stream().allMatch(m -> "MIL".equals(m.actor().sector()));
    }

    /** Of <i>Lind's camp</i>, <i>his detention</i> the person, where the thing itself only says of which state it is. */
    private List<ActorMention> owners(Sentence sentence, Token token, List<ActorMention> direct) {
        boolean thing =
                !direct.isEmpty() && direct.stream().allMatch(m -> m.rule().equals("place"));
        List<ActorMention> owners = thing
                ? sentence.children(token, "nmod:poss").stream()
                        .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                        .filter(m -> m.actor().sector() != null && isOf(m, direct))
                        .toList()
                : List.of();
        return owners.isEmpty() ? direct : owners;
    }

    /** <i>His Russian colleagues</i> are not of the state whose minister he is. */
    private static boolean isOf(ActorMention owner, List<ActorMention> things) {
        boolean whose =
                owner.actor().isPerson() || OWNING.contains(owner.actor().sector());
        return whose
                && owner.actor().code() != null
                && things.stream()
                        .allMatch(m -> owner.actor().code().equals(m.actor().code()));
    }

    /** Recipients other than the actors; where there are none, whom a text is addressed to. */
    public List<ActorMention> recipientsBeside(List<ActorMention> actors, Match match, List<String> slots) {
        Sentence sentence = match.clause().sentence();
        Set<Token> used = new HashSet<>();
        actors.forEach(a -> used.add(sentence.token(a.head())));
        List<ActorMention> all = recipients(match, slots, used);
        List<ActorMention> found = SameActors.others(all, actors, isInward(match));
        if (found.isEmpty() && !all.isEmpty() && slots.size() > 1) {
            found = slots.stream()
                    .map(slot -> SameActors.others(recipients(match, List.of(slot), used), actors, isInward(match)))
                    .filter(f -> !f.isEmpty())
                    .findFirst()
                    .orElse(found); // evacuated villagers from its border, closed Chad's consulate in its port
        }
        if (found.isEmpty() && !all.isEmpty()) {
            found = SameActors.others(Held.occupied(sentence, all, mentions), actors, isInward(match));
        }
        if (found.isEmpty() && isCoercion(match)) {
            found = ownTowns(all, actors);
        }
        if (isCoded(found) || isAccusing(match)) {
            return found; // a letter to the bloc that calls a dam a threat does not call the bloc one
        }
        List<ActorMention> addressed = authors
                .addressees(sentence, match.clause().predicate())
                .stream()
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .filter(m -> m.actor().code() != null)
                .toList();
        return addressed.isEmpty() ? found : SameActors.others(SameActors.distinct(addressed), actors, isInward(match));
    }

    private static boolean isCoercion(Match match) {
        return match.use().entry().type() != null
                && match.use().entry().type().name().equals("COERCE");
    }

    /** <i>Chad's governor clamped a curfew on Abeche</i>: those who live there are of his state. */
    private static List<ActorMention> ownTowns(List<ActorMention> found, List<ActorMention> actors) {
        return SameActors.distinct(found.stream()
                .filter(r -> r.actor().kind() == Actor.Kind.PLACE
                        && r.rule().equals("name")
                        && actors.stream()
                                .anyMatch(a -> a.actor().code() != null
                                        && a.actor().code().equals(r.actor().code())))
                .toList());
    }

    private static boolean isAccusing(Match match) {
        return named(match).equals("ACCUSE");
    }

    /** The operator or type that the entry is of. */
    private static String named(Match match) {
        Entry entry = match.use().entry();
        return entry.operator() != null
                ? entry.operator().name()
                : entry.type() == null ? "" : entry.type().name();
    }

    /** Whether it may be done to others of the same state: <i>the army ousted the president</i>, <i>the president dismissed the army chief</i>. */
    private static boolean isInward(Match match) {
        return INWARD.contains(named(match))
                && !match.use().entry().modes().contains("withdraw"); // left a pact under Lind
    }

    /** <i>asked Germany for missiles</i>: where the pattern's object follows a preposition, an actor that is the verb's own object comes first. */
    private List<ActorMention> askedDirectly(Match match, Set<Token> used) {
        boolean possible = match.use().pattern().preposition() != null
                && match.clause().kind() == Clause.Kind.VERB
                && !match.clause().passive();
        if (!possible) {
            return List.of();
        }
        Sentence sentence = match.clause().sentence();
        List<Token> objects = match.clause().slot("object").stream()
                .filter(t -> !match.consumed().contains(t) && !used.contains(t))
                .filter(t -> !t.lemma().equals("it")) // discussed it with Chile
                .filter(t ->
                        sentence.child(t, "nmod:poss").filter(Token::isPronoun).isEmpty()) // its own fighters
                .toList();
        return SameActors.distinct(Slots.spread(sentence, objects).stream()
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .filter(m -> m.actor().kind() != Actor.Kind.PLACE && m.actor().code() != null)
                .toList());
    }

    /** <i>a school in Kharkiv</i>, <i>members of the opposition in Belarus</i>: whom the words below name. */
    private List<ActorMention> namedWithin(Sentence sentence, Token token, int depth, List<ActorMention> otherwise) {
        List<Token> children = new ArrayList<>(sentence.children(token));
        children.sort(Comparator.comparing(Token::isPronoun)); // its mission in Mali: Mali
        for (Token child : children) {
            boolean below = BELOW.stream().anyMatch(child::is) && !Crowds.isFaced(sentence, token, child);
            if (below) {
                List<ActorMention> direct = Slots.namesJoined(sentence, child)
                        .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                        .filter(Parties::isKnown)
                        .toList();
                if (!direct.isEmpty()) {
                    return direct;
                }
            }
        }
        List<ActorMention> owners = Held.told(sentence, token, mentions).stream()
                .filter(Parties::isKnown)
                .toList();
        if (!owners.isEmpty()) {
            return owners; // a plant owned by a US carmaker
        }
        if (depth > 0) {
            for (Token child : sentence.children(token)) {
                if (child.is("nmod") || child.is("conj")) {
                    List<ActorMention> deeper = namedWithin(sentence, child, depth - 1, List.of());
                    if (!deeper.isEmpty()) {
                        return deeper;
                    }
                }
            }
        }
        return otherwise;
    }

    /** By the gazetteer, or by whoever marked the words. */
    private static boolean isKnown(ActorMention mention) {
        return mention.actor().code() != null || mention.rule().equals("marked");
    }
}
