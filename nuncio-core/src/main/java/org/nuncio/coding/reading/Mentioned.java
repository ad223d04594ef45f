package org.nuncio.coding.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nuncio.clause.Clause;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.CalendarWords;

/** What a sentence mentions and does not tell as news: it sums up what has just been told, says who somebody is, or quotes how somebody calls a thing. */
public final class Mentioned {
    private static final Set<String> FEELING = Set.of("feel", "seem", "look", "sound", "appear");

    private static final Set<String> RANKS = Set.of("first", "second", "third", "fourth", "fifth", "only", "such");
    private static final Set<String> BEING = Set.of("become", "mark", "be", "represent", "constitute", "remain");

    private static final Set<String> CARRYING = Set.of("fly", "take", "drive", "ferry", "airlift", "carry", "bring");
    private static final Set<String> COUNTS =
            Set.of("number", "toll", "figure", "total", "count", "share", "proportion");
    private static final Set<String> SHOWING = Set.of("show", "depict", "portray");
    private static final Set<String> WORKS =
            Set.of("film", "movie", "novel", "play", "painting", "mural", "cartoon", "opera", "sculpture", "comic");

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''", "'", "‘", "’");
    private static final Set<String> CALLING =
            Set.of("call", "describe", "term", "label", "dub", "brand", "consider", "deem", "see", "regard", "say");

    private static final Set<String> RECALLING = Set.of(
            "anniversary", "commemoration", "remembrance", "memory", "history", "book", "film", "documentary", "novel");
    private static final Set<String> ABOUT = Set.of("of", "on", "about");
    private static final Set<String> VETOES = Set.of("veto", "objection", "opposition", "resistance");
    private static final Set<String> VETOED = Set.of("on", "to", "over");
    private static final Set<String> ACCUSING = Set.of("accuse", "suspect");
    private static final Set<String> FAULTING =
            Set.of("blame", "criticise", "criticize", "condemn", "denounce", "fault", "slam", "lambast", "rebuke");
    private static final Set<String> HINDERING = Set.of(
            "bar", "ban", "prevent", "stop", "prohibit", "block", "keep", "forbid", "discourage", "dissuade", "deter");

    private static final Set<String> WANTING =
            Set.of("demand", "seek", "want", "request", "urge", "propose", "expect", "fear", "await", "advocate");
    private static final Set<String> CALLING_FOR = Set.of("call", "press", "push", "appeal", "ask", "hope", "clamour");

    private final Sentence sentence;
    private final Mentions mentions;

    public Mentioned(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** @return {@code repeated} or {@code background}, empty for what is told */
    public Optional<String> why(Reading reading) {
        if (reading.match().clause().kind() == Clause.Kind.NOUN && sumsUp(reading.predicate())) {
            return Optional.of("repeated");
        }
        return new Descriptions(sentence, mentions).holds(reading)
                        || isCarriedAlong(reading.predicate(), reading)
                        || isCount(reading.predicate())
                        || isFiction(reading.predicate())
                        || isThanksToCome(reading)
                        || isMood(reading)
                        || isMonth(reading.predicate())
                        || isRecalled(reading)
                        || isVetoed(reading)
                        || isSoCalledWar(reading)
                        || isOpposed(reading)
                        || isWanted(reading)
                        || isAlleged(reading)
                        || new Sayings(sentence, mentions).holds(reading)
                ? Optional.of("background")
                : Optional.empty();
    }

    /** <i>blacklisted four officers, its first sanctions against Chad</i>, <i>the raid was the third air strike by Chad</i> */
    private boolean sumsUp(Token noun) {
        return isRanked(noun) && isPredicated(noun);
    }

    private boolean isRanked(Token noun) {
        return sentence.hasChild(
                noun,
                t -> t.index() < noun.index()
                        && (RANKS.contains(t.lemma())
                                || t.tag().equals("JJS")
                                || t.tag().equals("RBS")
                                || sentence.hasChild(t, w -> w.tag().equals("RBS"))));
    }

    private boolean isPredicated(Token noun) {
        boolean aside = noun.is("conj")
                && sentence.children(noun).stream().noneMatch(t -> t.is("cc"))
                && sentence.head(noun)
                        .map(h -> sentence.children(h).stream().noneMatch(t -> t.is("cc")))
                        .orElse(false);
        boolean said = (noun.is("xcomp") || noun.is("obj"))
                && sentence.head(noun).filter(h -> BEING.contains(h.lemma())).isPresent();
        boolean oneOf = noun.is("nmod")
                && sentence.head(noun).filter(h -> h.lemma().equals("one")).isPresent();
        return noun.is("appos") || aside || said || oneOf || sentence.hasChild(noun, t -> t.is("cop"));
    }

    /** <i>The freed men were flown to Lome</i>: who is taken somewhere visits nobody. */
    private boolean isCarriedAlong(Token verb, Reading reading) {
        return reading.modes().contains("visit")
                && CARRYING.contains(verb.lemma())
                && reading.match().clause().kind() == Clause.Kind.VERB
                && reading.match().clause().passive();
    }

    /** <i>put the number of wounded policemen at 60</i>: nobody is put anywhere. */
    private boolean isCount(Token verb) {
        return verb.lemma().equals("put")
                && sentence.children(verb, "obj").stream().anyMatch(t -> COUNTS.contains(t.lemma()));
    }

    /** <i>They will thank us one day</i>: nobody has thanked anybody. */
    private static boolean isThanksToCome(Reading reading) {
        return reading.predicate().lemma().equals("thank") && reading.modality().future();
    }

    /** <i>Workers, angry about their pay, blocked the road</i>: why they did it. */
    private boolean isMood(Reading reading) {
        Token word = reading.predicate();
        return reading.match().clause().kind() == Clause.Kind.ADJECTIVE
                && reading.type().name().equals("ACCUSE")
                && (word.is("amod") || word.is("acl") || word.is("advcl") || word.is("appos"))
                && !sentence.hasChild(word, t -> t.is("cop"));
    }

    /** <i>The film shows soldiers torturing prisoners</i> */
    private boolean isFiction(Token verb) {
        return sentence.head(verb)
                .map(h -> SHOWING.contains(h.lemma()) ? h : sentence.head(h).orElse(h))
                .filter(h -> SHOWING.contains(h.lemma()))
                .flatMap(h -> sentence.child(h, "nsubj")
                        .map(s -> s.tag().startsWith("W") ? sentence.head(h).orElse(s) : s))
                .filter(work -> WORKS.contains(work.lemma()))
                .isPresent();
    }

    /** <i>the anniversary of the invasion of Chad</i>, <i>a book about the bombing of Chad</i> */
    private boolean isRecalled(Reading reading) {
        Token noun = reading.predicate();
        return reading.match().clause().kind() == Clause.Kind.NOUN
                && noun.is("nmod")
                && ABOUT.contains(NounPhrase.preposition(sentence, noun))
                && sentence.head(noun)
                        .filter(h -> RECALLING.contains(h.lemma()))
                        .isPresent();
    }

    /** <i>dropped its veto on aid for Chad</i>: what is vetoed has not been given. */
    private boolean isVetoed(Reading reading) {
        Token noun = reading.predicate();
        return reading.match().clause().kind() == Clause.Kind.NOUN
                && VETOED.contains(NounPhrase.preposition(sentence, noun))
                && sentence.child(noun, "case")
                        .filter(on -> on.index() > 0
                                && VETOES.contains(
                                        sentence.token(on.index() - 1).lemma()))
                        .isPresent();
    }

    /**
     * <i>The league accused Chad of shelling villages</i>, <i>blames them for stealing lorries</i>, <i>barred airlines from flying to Chad</i>: where nothing more is
     * known of the first verb, what somebody is accused of or kept from is no fact for that.
     */
    private boolean isAlleged(Reading reading) {
        Token verb = reading.predicate();
        String link = !verb.tag().equals("VBG")
                ? ""
                : sentence.children(verb).stream()
                        .filter(t -> t.index() < verb.index() && (t.is("mark") || t.is("case")))
                        .map(Token::lemma)
                        .findFirst()
                        .orElse("");
        Set<String> verbs = switch (link) {
            case "of" -> ACCUSING;
            case "for" -> FAULTING;
            case "from" -> HINDERING;
            default -> Set.of();
        };
        boolean apart = link.equals("for")
                && verb.index() > 1
                && sentence.token(verb.index() - 2).form().equals(","); // , whom it dislikes, for stealing
        Optional<Token> head = sentence.head(verb);
        return head.filter(h -> verbs.contains(h.lemma())
                        || sentence.children(h, "conj").stream()
                                .anyMatch(c -> c.index() < verb.index() && verbs.contains(c.lemma())))
                .or(() -> sentence.tokens().subList(0, verb.index()).stream()
                        .filter(t -> apart && verbs.contains(t.lemma()) && sentence.governs(t, verb))
                        .findFirst())
                .isPresent();
    }

    /** <i>voted against prolonging the curfew</i>: whoever is against it does not do it. */
    private boolean isOpposed(Reading reading) {
        Token verb = reading.predicate();
        return verb.tag().equals("VBG")
                && sentence.hasChild(verb, t -> t.is("mark") && t.lemma().equals("against"));
    }

    /** <i>demanded an early vote and the resignation of the president</i>: what somebody wants beside something else has not come about. */
    private boolean isWanted(Reading reading) {
        Token noun = reading.predicate();
        boolean joined = reading.match().clause().kind() == Clause.Kind.NOUN
                && (isInRow(noun) || noun.is("obj") && isSecond(noun));
        for (int steps = 0; steps < sentence.tokens().size() && isInRow(noun); steps++) {
            noun = sentence.token(noun.head());
        }
        Set<String> verbs = noun.is("obj")
                ? WANTING
                : noun.is("obl") && NounPhrase.preposition(sentence, noun).equals("for") ? CALLING_FOR : Set.of();
        return joined
                && sentence.head(noun).filter(v -> verbs.contains(v.lemma())).isPresent();
    }

    private static boolean isInRow(Token noun) {
        return noun.is("conj") || noun.is("appos");
    }

    /** Of things in a row, which the parser hangs on the verb each by itself. */
    private boolean isSecond(Token object) {
        return sentence.head(object).stream()
                .flatMap(verb -> sentence.children(verb, "obj").stream())
                .anyMatch(t -> t.index() < object.index());
    }

    /** <i>says his country is “at war” with the moth</i>: a word in quotation marks of its own is a figure of speech. */
    private boolean isSoCalledWar(Reading reading) {
        return reading.type().name().equals("ASSAULT")
                && reading.match().consumed().stream()
                        .anyMatch(t -> t.lemma().equals("war")
                                && isQuote(t.index() + 1)
                                && (isQuote(t.index() - 1) || isQuote(t.index() - 2)));
    }

    private boolean isQuote(int index) {
        return index >= 0
                && index < sentence.tokens().size()
                && QUOTES.contains(sentence.token(index).form());
    }

    /** Whether a word that an entry knows tells no deed here. */
    public boolean isNoDeed(Token verb) {
        return isNaming(verb) || isFelt(verb);
    }

    /** <i>the sacking in March of two generals</i> */
    private boolean isMonth(Token word) {
        return word.isProperNoun()
                && CalendarWords.MONTHS.contains(word.form().toLowerCase(Locale.ROOT))
                && mentions.timesIn(sentence).stream().anyMatch(t -> t.span().contains(word.span()));
    }

    /** <i>left what Chad calls a safe zone</i>: nobody calls anybody; but <i>left in what Chad called a retreat</i>. */
    private boolean isNaming(Token verb) {
        return verb.isVerb()
                && !verb.is("advcl")
                && CALLING.contains(verb.lemma())
                && sentence.hasChild(
                        verb, t -> t.tag().equals("WP") && t.lemma().equals("what") && t.index() < verb.index());
    }

    /** <i>whenever a state feels threatened</i>: nobody threatens it. */
    private boolean isFelt(Token verb) {
        return verb.tag().equals("VBN")
                && verb.is("xcomp")
                && sentence.head(verb).filter(h -> FEELING.contains(h.lemma())).isPresent();
    }

    /** <i>The fate of ministers who were arrested in May</i>, <i>the man expelled from Lima</i> tells which they are; a relative clause after a comma is told for its own sake. */
    public boolean isByTheWay(Reading reading) {
        Token predicate = reading.predicate();
        boolean reduced =
                predicate.relation().equals("acl") && !reading.type().name().equals("ASSAULT");
        return reduced
                || predicate.is("acl:relcl")
                        && sentence.subtree(predicate).stream()
                                .min(Comparator.comparingInt(Token::index))
                                .filter(first -> first.index() > 0
                                        && !first.is("punct")
                                        && !sentence.token(first.index() - 1).is("punct"))
                                .isPresent();
    }

    /**
     * <i>told the envoys that he would not meet the rebels</i> is one refusal, though both verbs are known for one.
     *
     * @return the reading that says less: the outer one where the inner knows who is refused
     */
    public static Optional<Reading> lesser(Reading outer, List<Reading> below) {
        if (!outer.type().name().equals("REJECT") || !outer.isAct() || outer.inner() != null) {
            return Optional.empty();
        }
        return below.stream()
                .filter(inner -> inner.type().name().equals("REJECT")
                        || inner.modality().negated() && inner.modality().future())
                .filter(inner -> inner.actors().equals(outer.actors())
                        && inner.predicate().isVerb()
                        && !outer.match().consumed().contains(inner.predicate()))
                .map(inner ->
                        inner.recipients().stream().anyMatch(r -> r.actor().code() != null) ? outer : inner)
                .findFirst();
    }
}
