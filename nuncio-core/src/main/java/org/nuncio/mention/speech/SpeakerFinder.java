package org.nuncio.mention.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.SourceKind;
import org.nuncio.mention.Speaker;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/** Finds who says what a cue reports: its subject, spelt out or understood. */
final class SpeakerFinder {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> PARTS =
            Set.of("most", "many", "some", "all", "several", "none", "half", "both", "one", "two", "three", "few");
    private static final Set<String> QUOTING = Set.of("quote", "cite", "hear", "see", "report", "record");
    private static final Set<String> FROM_HEAD = Set.of("conj", "advcl", "xcomp", "ccomp", "parataxis", "dep", "appos");
    private static final Set<String> DESCRIBING = Set.of("of", "in", "at", "for", "from", "to", "with", "inside");
    private static final Set<String> OWNERS = Set.of("of", "from", "by", "for", "to", "at");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}\\. )?\\p{Lu}[\\p{L}'’-]+)+");
    private static final Set<String> NEARNESS = Set.of("close", "near", "loyal", "familiar");
    private static final int RELATIVE_CLAUSE = 20;
    private static final int MAX_STEPS = 6;
    private static final int NEAR = 8;

    private final Mentions mentions;
    private final ReadText text;
    private final SourceKind kinds;
    private final Introduced introduced;

    SpeakerFinder(Mentions mentions, ReadText text, SourceKind kinds) {
        this.mentions = mentions;
        this.text = text;
        this.kinds = kinds;
        this.introduced = new Introduced(mentions, text);
    }

    Speaker of(Cue cue) {
        Optional<Token> subject = subject(cue.sentence(), cue.token(), 0);
        Speaker speaker = subject.map(s -> at(cue.sentence(), s)).orElseGet(() -> beside(cue));
        return named(cue, speaker);
    }

    /** The subject of a verb, or of the verb that it shares its subject with. */
    private Optional<Token> subject(Sentence sentence, Token token, int steps) {
        if (steps > MAX_STEPS) {
            return Optional.empty();
        }
        boolean passive = sentence.hasChild(token, c -> c.is("nsubj:pass") || c.is("aux:pass"));
        if (passive && token.isVerb() && !(QUOTING.contains(token.lemma()) && steps > 0)) {
            return sentence.children(token).stream()
                    .filter(c -> c.relation().equals("obl:agent"))
                    .findFirst();
        }
        Optional<Token> own = sentence.children(token, "nsubj").stream()
                .filter(s -> !text.isQuoted(s) && (steps == 0 || canSpeak(sentence, s)))
                .min(Comparator.comparingInt(s -> Math.abs(s.index() - token.index())));
        if (own.isPresent()) {
            return own.map(s -> antecedent(sentence, s, token));
        }
        return inherited(sentence, token, steps);
    }

    private boolean canSpeak(Sentence sentence, Token subject) {
        return subject.isPronoun()
                || kinds.canSpeak(subject)
                || !mentions.actorsAt(sentence, subject).isEmpty();
    }

    private Optional<Token> inherited(Sentence sentence, Token token, int steps) {
        Optional<Token> head = sentence.head(token);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        boolean owner = token.is("acl") && head.get().isNoun() && token.isVerb();
        if (owner && !token.tag().equals("VBG") || owner && kinds.canSpeak(head.get())) {
            return head;
        }
        boolean up = token.isNoun() || owner || FROM_HEAD.contains(token.relation()) || token.is("acl");
        return up
                ? subject(sentence, joinsMainClause(sentence, token) ? root(sentence, token) : head.get(), steps + 1)
                : Optional.empty();
    }

    /** After a comma, <i>and told reporters</i> goes on with the main clause, whatever clause the tree joins it to. */
    private static boolean joinsMainClause(Sentence sentence, Token token) {
        int at = token.index() - 1;
        while (at > 0 && sentence.token(at).tag().startsWith("RB")) {
            at--;
        }
        return token.is("conj")
                && at > 0
                && sentence.token(at).is("cc")
                && sentence.token(at - 1).form().equals(",");
    }

    private static Token root(Sentence sentence, Token token) {
        Token at = token;
        for (int steps = 0; at.head() >= 0 && steps < sentence.tokens().size(); steps++) {
            at = sentence.token(at.head());
        }
        return at;
    }

    /** <i>who</i>, and <i>most of whom</i>, stand for the noun that its clause describes. */
    private static Token antecedent(Sentence sentence, Token subject, Token verb) {
        boolean part = PARTS.contains(Words.lower(subject))
                && sentence.hasChild(subject, t -> t.form().equals("whom"));
        boolean relative = verb.is("acl:relcl") && (part || RELATIVE.contains(Words.lower(subject)));
        return relative ? sentence.head(verb).orElse(subject) : subject;
    }

    /** The speaker that the phrase governed by this word stands for. */
    Speaker at(Sentence sentence, Token head) {
        List<ActorMention> actors = new ArrayList<>(mentions.actorsAt(sentence, head));
        for (Token child : NounPhrase.appositions(sentence, head)) {
            actors.addAll(mentions.actorsAt(sentence, child).stream()
                    .filter(m -> m.actor().isPerson() && SourceKind.isNamed(m.actor()))
                    .toList());
        }
        Optional<ActorMention> person = actors.stream()
                .filter(m -> SourceKind.isNamed(m.actor()) && m.actor().isPerson())
                .findFirst();
        Optional<ActorMention> body = actors.stream()
                .filter(m -> m.actor().kind() != Actor.Kind.PLACE)
                .findFirst();
        Optional<ActorMention> best =
                person.or(() -> body).or(() -> actors.stream().findFirst());
        Optional<Actor> before = introduced.by(sentence, head);
        if (before.isPresent()) {
            return new Speaker(before.get(), head.span(), kinds.of(sentence, head, before.get()));
        }
        Optional<Token> name = nameBeside(sentence, head);
        if (name.isPresent() && best.filter(m -> SourceKind.isNamed(m.actor())).isEmpty()) {
            Span span = new NounPhrase(sentence, name.get()).span();
            String words = span.cut(sentence.articleText());
            Actor actor = best.map(m -> m.actor().withName(words))
                    .orElseGet(() -> new Actor(words, null, null, null, Actor.Kind.ORGANISATION));
            return new Speaker(actor, span, "organisation");
        }
        if (best.isPresent()) {
            Actor actor =
                    renamed(sentence, head, withOwner(sentence, head, best.get().actor()));
            return new Speaker(
                    actor, head.isPronoun() ? head.span() : best.get().span(), kinds.of(sentence, head, actor));
        }
        Span span = head.isPronoun() ? head.span() : described(sentence, head);
        return new Speaker(owner(sentence, head), span, head.isPronoun() ? "unknown" : kinds.of(sentence, head, null));
    }

    /** <i>the human rights group Amal</i>, <i>the website Sahel Now</i>: the name right behind a body that has none else. */
    private static Optional<Token> nameBeside(Sentence sentence, Token head) {
        boolean body = head.tag().equals("NN") && SourceKind.isCollective(head.lemma());
        return sentence.children(head, "appos").stream()
                .filter(t -> body && t.isProperNoun() && new NounPhrase(sentence, t).first() == head.index() + 1)
                .findFirst();
    }

    /** A name spelt out is kept, whatever title it is given; <i>an aide</i> stays unnamed, even where there is only one. */
    private static Actor renamed(Sentence sentence, Token head, Actor actor) {
        String name = NounPhrase.appositions(sentence, head).stream()
                .map(apposition -> properName(sentence, apposition))
                .filter(n -> n.indexOf(' ') > 0)
                .findFirst()
                .orElse(properName(sentence, head));
        if (actor.isPerson() && !SourceKind.isNamed(actor) && !name.isEmpty()) {
            return actor.withName(name);
        }
        if (actor.kind() == Actor.Kind.STATE && head.isProperNoun()) {
            return actor.withName(new NounPhrase(sentence, head).toString()); // Moscow speaks under its own name
        }
        boolean unnamed = head.tag().equals("NN")
                && SourceKind.isIndefinite(sentence, head)
                && actor.isPerson()
                && SourceKind.isNamed(actor);
        boolean byWords = actor.name().equals(new NounPhrase(sentence, head).toString());
        boolean office = head.lemma().equals("office") && actor.isPerson(); // his office said
        return (unnamed && sentence.children(head, "appos").isEmpty()
                        || office
                        || byWords && (!head.isProperNoun() || isNamedByWhole(sentence, head)))
                ? actor.withName(described(sentence, head).cut(sentence.articleText()))
                : actor;
    }

    /** <i>the Central Committee of Togolese Doctors</i>: its name goes on behind <i>of</i>. */
    private static boolean isNamedByWhole(Sentence sentence, Token head) {
        return sentence.children(head, "nmod").stream()
                .filter(t -> NounPhrase.preposition(sentence, t).matches("of|for"))
                .anyMatch(t -> t.index() > head.index()
                        && Character.isUpperCase(t.form().charAt(0)));
    }

    /** The phrase with what says of whom or where: <i>a diplomat in Brussels</i>, <i>a person close to the delegation</i>, <i>the ministers of both states</i>. */
    private static Span described(Sentence sentence, Token head) {
        Span span = new NounPhrase(sentence, head).span();
        for (Token child : sentence.children(head)) {
            boolean says = DESCRIBING.contains(NounPhrase.preposition(sentence, child))
                    || child.is("amod")
                    || NEARNESS.contains(child.lemma());
            List<Token> tokens = says && child.index() > head.index() ? upToClause(sentence, child) : List.of();
            boolean plain = tokens.stream()
                    .noneMatch(t -> t.isVerb() || t.is("punct") && !t.form().equals("-"));
            if (!tokens.isEmpty() && plain && tokens.get(0).span().start() <= span.end() + 1) {
                span = span.union(tokens.get(tokens.size() - 1).span());
            }
        }
        return span;
    }

    /** The words under one, up to the mark or the <i>who</i> that opens a clause about it: <i>of three</i> in <i>a mother of three who fled</i>. */
    private static List<Token> upToClause(Sentence sentence, Token token) {
        return sentence.subtree(token).stream()
                .takeWhile(t -> !opensClause(sentence, t))
                .toList();
    }

    private static boolean opensClause(Sentence sentence, Token token) {
        int next = Math.min(token.index() + 1, sentence.tokens().size() - 1);
        boolean comma = token.form().equals(",");
        return (comma ? sentence.token(next) : token).tag().startsWith("W");
    }

    /** The words of a person's name that end at this word. */
    private static String properName(Sentence sentence, Token head) {
        int first = head.index() + 1;
        while (first > 0
                && sentence.token(first - 1).entity().equals("PERSON")
                && sentence.token(first - 1).isProperNoun()) {
            first--;
        }
        return first > head.index()
                ? ""
                : sentence.token(first).span().union(head.span()).cut(sentence.articleText());
    }

    /** <i>a person close to the French delegation</i> is of France. */
    private Actor withOwner(Sentence sentence, Token head, Actor actor) {
        Actor owner = actor.code() == null && actor.isPerson() && !head.isPronoun() ? owner(sentence, head) : null;
        return owner == null ? actor : actor.withCode(owner.code());
    }

    /** Whose document or representative it is: <i>Poland's statement</i>, <i>a letter from the UN</i>. */
    private @Nullable Actor owner(Sentence sentence, Token noun) {
        for (Token child : sentence.children(noun)) {
            String preposition = NounPhrase.preposition(sentence, child);
            boolean before = child.is("nmod:poss") || child.is("compound") || child.is("amod");
            boolean owns = before || (child.is("nmod") || child.is("obl")) && OWNERS.contains(preposition);
            List<ActorMention> actors = owns ? mentions.actorsAt(sentence, child) : List.of();
            if (!actors.isEmpty()) {
                return actors.get(0).actor();
            }
            Actor inner = owns ? owner(sentence, child) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    /** Where the tree gives no subject: the noun right before the cue, or right after it. */
    private Speaker beside(Cue cue) {
        Sentence sentence = cue.sentence();
        int at = beforeRelativeClause(sentence, cue.token().index());
        Optional<Token> before = beside(sentence, at, Math.max(0, at - NEAR), -1);
        Optional<Token> found =
                before.isPresent() ? before : beside(sentence, cue.token().index(), lastNear(cue), 1);
        boolean verb = cue.token().isVerb()
                && !cue.token().tag().equals("VBG")
                && !sentence.hasChild(cue.token(), c -> c.is("aux:pass"));
        return verb
                ? found.map(t -> at(sentence, t)).filter(Speaker::isKnown).orElse(Speaker.unknown())
                : Speaker.unknown();
    }

    private static int lastNear(Cue cue) {
        return Math.min(cue.sentence().tokens().size() - 1, cue.token().index() + NEAR);
    }

    /** Over the clause between commas in <i>Norlandia, which hosts the talks, said</i>. */
    private static int beforeRelativeClause(Sentence sentence, int cue) {
        if (cue < 1 || !sentence.token(cue - 1).form().equals(",")) {
            return cue;
        }
        for (int i = cue - 2; i > 1 && i > cue - RELATIVE_CLAUSE; i--) {
            boolean comma = sentence.token(i - 1).form().equals(",");
            if (comma && sentence.token(i).tag().startsWith("W")) {
                return i - 1;
            }
        }
        return cue;
    }

    private Optional<Token> beside(Sentence sentence, int from, int to, int step) {
        for (int i = from + step; step > 0 ? i <= to : i >= to; i += step) {
            Token token = sentence.token(i);
            if (text.isQuoted(token) || token.isVerb()) {
                return Optional.empty();
            }
            if (NounPhrase.isHead(token) && !mentions.actorsAt(sentence, token).isEmpty()) {
                return Optional.of(
                        token.is("appos")
                                ? sentence.head(token)
                                        .filter(h -> !text.isQuoted(h))
                                        .orElse(token)
                                : token);
            }
        }
        return Optional.empty();
    }

    /** A name that a bad copy has torn off: <i>the minister said. of Trade, Anna Brandt</i>. */
    private Speaker named(Cue cue, Speaker speaker) {
        boolean incomplete =
                speaker.span() != null && (speaker.actor() == null || !SourceKind.isNamed(speaker.actor()));
        boolean last = cue.sentence().tokens().size() - cue.token().index() <= 2;
        if (!incomplete || !last) {
            return speaker;
        }
        return text.damageAfter(cue.sentence().span().end()).stream()
                .map(d -> torn(d, speaker))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(speaker);
    }

    private Optional<Speaker> torn(Span damage, Speaker speaker) {
        Matcher m = NAME.matcher(damage.cut(text.text()));
        MatchResult last = m.results().reduce((a, b) -> b).orElse(null);
        if (last == null) {
            return Optional.empty();
        }
        String name = last.group();
        Actor title = speaker.actor();
        Actor person = title == null
                ? new Actor(name, null, null, null, Actor.Kind.PERSON)
                : new Actor(name, title.code(), title.sector(), title.office(), Actor.Kind.PERSON);
        return Optional.of(new Speaker(person, new Span(last.start(), last.end()).shift(damage.start()), "named"));
    }
}
