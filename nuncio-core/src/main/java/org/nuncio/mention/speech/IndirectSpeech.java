package org.nuncio.mention.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.Codebook;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Speaker;
import org.nuncio.mention.Statement;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/** Finds reported clauses: the complement of a cue, the clause that a cue interrupts, and what is so according to somebody. */
final class IndirectSpeech {
    private static final Set<String> QUESTION =
            Set.of("whether", "how", "why", "when", "where", "what", "who", "which");
    private static final Set<String> NOT_OF_THE_SPEAKER =
            Set.of("in an interview with", "in comments to", "as told to", "to hear");
    private static final int MIN_TOKENS = 2;

    private final ReadText text;
    private final Codebook.Reporting reporting;
    private final CueFinder cues;
    private final SpeakerFinder speakers;
    private final FrontedSpeech fronts;
    private final Asides asides;

    IndirectSpeech(ReadText text, Codebook.Reporting reporting, CueFinder cues, SpeakerFinder speakers) {
        this.text = text;
        this.reporting = reporting;
        this.cues = cues;
        this.speakers = speakers;
        this.fronts = new FrontedSpeech(text);
        this.asides = new Asides(text);
    }

    List<Statement> find() {
        List<Statement> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (sentence.parsed() && !text.isDamaged(sentence.span())) {
                List<Token> words = sentence.tokens().stream()
                        .filter(t -> !denied(sentence, t, found))
                        .toList();
                words.forEach(t -> cues.cue(sentence, t).ifPresent(c -> reported(c, found)));
                words.forEach(t -> judged(sentence, t, found));
                words.forEach(t -> accounted(sentence, t, found));
                reporting.phrases().stream()
                        .filter(p -> !p.startsWith("a ") && !NOT_OF_THE_SPEAKER.contains(p))
                        .forEach(p -> accordingTo(sentence, p, found));
            }
        }
        return found.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    }

    private void reported(Cue cue, List<Statement> found) {
        Optional<Asides.Told> aside =
                asides.inverted(cue).or(() -> asides.named(cue)).or(() -> asides.behind(cue));
        if (aside.isPresent()) {
            add(
                    found,
                    cue,
                    speakers.at(cue.sentence(), aside.get().speaker()),
                    aside.get().span());
            return;
        }
        List<Token> clauses = clauses(cue);
        Optional<Span> around = fronts.interrupted(cue);
        if (around.isPresent() || clauses.isEmpty()) {
            around.or(() -> fronts.front(cue))
                    .or(() -> fronts.afterThat(cue))
                    .ifPresent(span -> add(found, cue, speakers.of(cue), span));
            return;
        }
        Speaker speaker = speakers.of(cue);
        if (CueFinder.isPerception(cue) && speaker.source().equals("unknown")) {
            return;
        }
        for (Token clause : clauses) {
            Optional<Span> last = clause.index() < cue.token().index()
                            && FrontedSpeech.isBeyondSemicolon(cue.sentence(), clause, cue.token())
                    ? fronts.front(cue)
                    : Optional.empty();
            if (last.isPresent()) { // A market burned; two died, doctors said: they told of the dead
                add(found, cue, speaker, last.get());
                continue;
            }
            boolean over = cue.sentence().governs(clause, cue.token());
            words(cue.sentence(), clause, over ? cue.token() : null)
                    .map(span -> withFront(cue, clause, span))
                    .map(span -> withoutSpeaker(span, speaker))
                    .ifPresent(span -> add(found, cue, speaker, span));
            if (clause.index() < cue.token().index()) {
                asides.second(cue).ifPresent(span -> add(found, cue, speaker, span));
            }
        }
    }

    /** Whether the word denies what others say without saying it again. */
    private boolean denied(Sentence sentence, Token token, List<Statement> found) {
        Optional<Span> span = Denials.of(sentence, token).filter(s -> !text.isQuoted(token));
        if (span.isEmpty()) {
            return false;
        }
        Cue cue = new Cue(sentence, token, token.form(), Denials.kind(token));
        Speaker speaker = speakers.of(cue);
        if (speaker.isKnown()) {
            add(found, cue, speaker, span.get());
        }
        return speaker.isKnown();
    }

    private void judged(Sentence sentence, Token token, List<Statement> found) {
        cues.verdict(sentence, token)
                .flatMap(asides::verdict)
                .ifPresent(told -> add(
                        found,
                        new Cue(sentence, token, token.form(), "denial"),
                        speakers.at(sentence, told.speaker()),
                        told.span()));
    }

    /** What begins a sentence that the cue ends is told as a whole, also what the tree leaves out: <i>Three died, one of them a child, doctors said</i>. */
    private Span withFront(Cue cue, Token clause, Span span) {
        boolean second =
                cue.token().is("conj") && cue.token().head() < clause.index(); // one said this, while …, another said
        boolean ends = clause.index() < cue.token().index() && !second;
        return ends
                ? fronts.front(cue)
                        .filter(f -> f.start() <= span.start() && f.end() >= span.end())
                        .orElse(span)
                : span;
    }

    /** Cuts off a speaker that the tree takes for a part of the clause: <i>…, Secretary of State Antony Blinken</i> said. */
    private Span withoutSpeaker(Span span, Speaker speaker) {
        String words = span.cut(text.text());
        if (speaker.span() != null
                && speaker.span().start() > span.start() + 2
                && speaker.span().end() <= span.end()) {
            int at = speaker.span().start() - span.start();
            String rest = words.substring(speaker.span().end() - span.start());
            if (words.startsWith(", ", at - 2) && (rest.isEmpty() || rest.startsWith(", wh"))) {
                return new Span(span.start(), speaker.span().start() - 2); // …, the mission, which left in May, said
            }
        }
        int comma = words.lastIndexOf(", ");
        boolean speaks = comma > 0
                && speaker.actor() != null
                && speaker.actor().isPerson()
                && words.endsWith(speaker.actor().name());
        return speaks ? new Span(span.start(), span.start() + comma) : span;
    }

    private void add(List<Statement> found, Cue cue, Speaker speaker, Span span) {
        boolean thing = !speaker.isKnown()
                && speaker.span() != null
                && speaker.span().start() > cue.token().span().start()
                && !FrontedSpeech.isSaying(cue);
        if (thing) {
            return; // the envoy, who left on Monday, threatened sanctions: these say nothing
        }
        found.add(new Statement(
                span,
                cue.sentence().index(),
                false,
                cue.words(),
                cue.kind(),
                speaker.actor(),
                speaker.span(),
                speaker.source()));
    }

    /** The heads of the clauses that the cue reports. */
    private List<Token> clauses(Cue cue) {
        Sentence sentence = cue.sentence();
        List<Token> heads = new ArrayList<>();
        for (Token child : sentence.children(cue.token())) {
            boolean complement =
                    child.is("ccomp") || child.is("acl") && !cue.token().isVerb();
            if (complement && isStatement(sentence, child)) {
                heads.add(child);
                sentence.children(child, "conj").stream()
                        .filter(c -> hasMark(sentence, c))
                        .forEach(heads::add);
            }
        }
        if (heads.isEmpty() && cue.token().lemma().equals("deny")) {
            sentence.children(cue.token()).stream()
                    .filter(c ->
                            c.relation().equals("obj") || (c.is("xcomp") || c.is("ccomp")) && isGerund(sentence, c))
                    .forEach(heads::add);
        }
        if (heads.isEmpty() && cue.token().lemma().equals("claim")) {
            sentence.children(cue.token(), "xcomp").stream()
                    .filter(c ->
                            sentence.hasChild(c, a -> a.is("aux") && a.lemma().equals("have")))
                    .forEach(heads::add); // claimed to have shot down a jet
        }
        if (heads.isEmpty() && isParenthesis(sentence, cue.token())) {
            sentence.head(cue.token()).filter(h -> !text.isQuoted(h)).ifPresent(heads::add);
        }
        return heads;
    }

    /** <i>taking sides</i>, <i>having taken sides</i> */
    private static boolean isGerund(Sentence sentence, Token verb) {
        return verb.tag().equals("VBG")
                || sentence.hasChild(verb, c -> c.is("aux") && c.tag().equals("VBG"));
    }

    private static boolean hasMark(Sentence sentence, Token clause) {
        return sentence.hasChild(clause, c -> c.is("mark") && c.lemma().equals("that"));
    }

    /** Neither an infinitive nor a question. */
    private boolean isStatement(Sentence sentence, Token clause) {
        boolean infinitive = sentence.hasChild(clause, c -> c.tag().equals("TO") && c.is("aux"));
        boolean finite = sentence.hasChild(clause, c -> c.is("nsubj") || c.is("csubj") || c.is("cop") || c.is("expl"));
        Token opening = sentence.token(first(sentence, clause));
        boolean relative = sentence.head(clause).filter(c -> c.is("acl:relcl")).isPresent();
        boolean question = QUESTION.contains(Words.lower(opening)) && opening.head() == clause.index() && !relative;
        return !infinitive && finite && !question && !text.isQuoted(clause);
    }

    private static int first(Sentence sentence, Token clause) {
        return sentence.subtree(clause).get(0).index();
    }

    /** <i>The door, he said, would slam shut</i>. */
    private static boolean isParenthesis(Sentence sentence, Token cue) {
        return cue.is("parataxis")
                && sentence.hasChild(cue, c -> c.is("nsubj"))
                && !sentence.hasChild(cue, c -> c.is("obj"));
    }

    private void accordingTo(Sentence sentence, String phrase, List<Statement> found) {
        String[] parts = phrase.split(" ");
        int length = parts.length;
        for (int i = 0; i + length < sentence.tokens().size(); i++) {
            Token first = sentence.token(i);
            if (Words.stand(sentence, i, parts) && !text.isQuoted(first)) {
                int phraseStart = i;
                Optional<Token> source = source(sentence, i + length);
                Optional<Token> clause = source.flatMap(s -> clauseOver(sentence, s, phraseStart));
                if (clause.isPresent()) {
                    Speaker speaker = speakers.at(sentence, source.get());
                    Cue cue = new Cue(sentence, first, phrase, "neutral");
                    words(sentence, clause.get(), outermost(sentence, first, source.get(), clause.get()))
                            .filter(s -> speaker.isKnown())
                            .ifPresent(span -> add(found, cue, speaker, span));
                }
            }
        }
    }

    /** <i>by the ministry's count</i>, <i>what the government calls an attack</i> */
    private void accounted(Sentence sentence, Token token, List<Statement> found) {
        if (text.isQuoted(token)) {
            return;
        }
        Accounts.named(sentence, token)
                .ifPresent(told -> account(
                        found, sentence, token, speakers.at(sentence, told.speaker()), Optional.of(told.span())));
        Accounts.reckoner(sentence, token).ifPresent(source -> {
            Optional<Span> span = clauseOver(sentence, token, token.index()).flatMap(c -> words(sentence, c, token));
            account(found, sentence, token, speakers.at(sentence, source), span);
        });
    }

    private void account(List<Statement> found, Sentence sentence, Token word, Speaker speaker, Optional<Span> told) {
        told.filter(s -> speaker.isKnown()
                        && found.stream().noneMatch(f -> f.span().equals(s)))
                .ifPresent(span -> add(found, new Cue(sentence, word, word.form(), "neutral"), speaker, span));
    }

    /** The noun of the phrase that begins here. */
    private static Optional<Token> source(Sentence sentence, int from) {
        Token at = sentence.token(from);
        for (int steps = 0; steps < sentence.tokens().size() && !NounPhrase.isHead(at); steps++) {
            if (at.head() < from) {
                return Optional.empty();
            }
            at = sentence.token(at.head());
        }
        return Optional.of(at);
    }

    /** The predicate that the phrase is about: the first verb over it, or the root. */
    private static Optional<Token> clauseOver(Sentence sentence, Token source, int phrase) {
        Optional<Token> at = sentence.head(source);
        while (at.isPresent()
                && (at.get().index() >= phrase && at.get().index() < source.index()
                        || !isPredicate(sentence, at.get()))) {
            at = sentence.head(at.get());
        }
        Optional<Token> top = at;
        return top.flatMap(t -> goesOn(sentence, t) ? sentence.head(t) : top);
    }

    /** <i>One died and two were hurt</i>, <i>Aid will flow, although slowly</i>: the source stands for both, unless a comma parts <i>and</i> from what went before. */
    private static boolean goesOn(Sentence sentence, Token clause) {
        Optional<Token> head = sentence.head(clause).filter(h -> h.index() < clause.index());
        boolean joined = clause.is("conj")
                && (!sentence.hasChild(clause, c -> c.is("nsubj"))
                        || sentence.tokens().subList(head.map(Token::index).orElse(0), clause.index()).stream()
                                .noneMatch(t -> t.form().equals(",")));
        return head.isPresent() && (joined || clause.is("advcl"));
    }

    private static boolean isPredicate(Sentence sentence, Token token) {
        return token.head() < 0 || sentence.hasChild(token, c -> c.is("nsubj") || c.is("cop"));
    }

    /** The word under the clause that the source hangs on, so that the whole phrase is left out. */
    private static Token outermost(Sentence sentence, Token phrase, Token source, Token clause) {
        if (sentence.governs(phrase, source)) {
            return phrase; // citing two diplomats
        }
        Token at = source;
        while (at.head() >= 0
                && at.head() != clause.index()
                && !sentence.token(at.head()).isVerb()
                && sentence.token(at.head()).index() > clause.index()) {
            at = sentence.token(at.head());
        }
        return at.isNoun() && at.index() <= source.index() ? at : source;
    }

    /** From the first to the last word of a clause without its conjunction, without the marks at its ends, and without what hangs on {@code except}. */
    private Optional<Span> words(Sentence sentence, Token clause, @Nullable Token except) {
        Set<Token> out = except == null ? Set.of() : Set.copyOf(sentence.subtree(except));
        List<Token> tokens = new ArrayList<>(
                sentence.subtree(clause).stream().filter(t -> !out.contains(t)).toList());
        tokens.addAll(besideObject(sentence, clause));
        List<Token> separate = sentence.children(clause, "conj").stream()
                .filter(c ->
                        hasMark(sentence, c) || isNewReport(sentence, c) || isGerund(sentence, clause) && isPast(c))
                .toList();
        separate.forEach(c -> tokens.removeIf(t -> t.index() >= first(sentence, c)));
        Token anchor = except == null || !except.isVerb() ? clause : except;
        tokens.removeIf(t -> FrontedSpeech.isBeyondSemicolon(sentence, t, anchor)
                || except != null && except.is("parataxis") && isBeforeColon(sentence, t, except));
        FrontedSpeech.trim(tokens);
        if (tokens.size() < MIN_TOKENS || tokens.stream().allMatch(text::isQuoted)) {
            return Optional.empty();
        }
        return Optional.of(
                tokens.get(0).span().union(tokens.get(tokens.size() - 1).span()));
    }

    /** <i>in the raid</i> of <i>denied any hand in the raid</i>, which the tree may hang on the verb. */
    private static List<Token> besideObject(Sentence sentence, Token object) {
        Optional<Token> verb =
                sentence.head(object).filter(v -> object.is("obj") && v.lemma().equals("deny"));
        if (verb.isEmpty()) {
            return List.of();
        }
        List<Token> subtree = sentence.subtree(object);
        int next = subtree.get(subtree.size() - 1).index() + 1;
        return sentence.children(verb.get(), "obl").stream()
                .map(sentence::subtree)
                .filter(words -> words.get(0).index() == next)
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isPast(Token verb) {
        return verb.tag().equals("VBD") || verb.tag().equals("VBZ");
    }

    /** <i>He denied it: the youths, he claimed, were thugs</i>: what stands before the colon is another utterance. */
    private static boolean isBeforeColon(Sentence sentence, Token token, Token cue) {
        return token.index() < cue.index()
                && sentence.tokens().subList(token.index(), cue.index()).stream()
                        .anyMatch(t -> t.form().equals(":"));
    }

    /** <i>and he called for</i>: another utterance, not a part of this one. */
    private boolean isNewReport(Sentence sentence, Token clause) {
        boolean pronoun = sentence.child(clause, "nsubj")
                .filter(s -> s.tag().equals("PRP") && s.index() < clause.index())
                .isPresent();
        return pronoun
                && cues.cue(sentence, clause)
                        .filter(c -> !c.kind().equals("thought"))
                        .isPresent();
    }
}
