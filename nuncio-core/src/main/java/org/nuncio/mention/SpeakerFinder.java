package org.nuncio.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/** Finds who says what a cue reports: its subject, spelt out or understood. */
final class SpeakerFinder {
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final Set<String> QUOTING = Set.of("quote", "cite", "hear", "see", "report", "record");
  private static final Set<String> FROM_HEAD = Set.of("conj", "advcl", "xcomp", "ccomp", "parataxis", "dep", "appos");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]+)+");
  private static final int MAX_STEPS = 6;
  private static final int NEAR = 8;

  private final Mentions mentions;
  private final ReadText text;
  private final SourceKind kinds;

  SpeakerFinder(Mentions mentions, ReadText text, SourceKind kinds) {
    this.mentions = mentions;
    this.text = text;
    this.kinds = kinds;
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
      return sentence.children(token).stream().filter(c -> c.relation().equals("obl:agent")).findFirst();
    }
    Optional<Token> own = sentence.children(token, "nsubj").stream().filter(s -> !text.isQuoted(s)).min(Comparator.comparingInt(s -> Math.abs(s.index() - token.index())));
    if (own.isPresent()) {
      return own.map(s -> antecedent(sentence, s, token));
    }
    return inherited(sentence, token, steps);
  }

  private Optional<Token> inherited(Sentence sentence, Token token, int steps) {
    Optional<Token> head = sentence.head(token);
    if (head.isEmpty() || text.isQuoted(head.get())) {
      return Optional.empty();
    }
    boolean owner = token.is("acl") && head.get().isNoun() && token.isVerb();
    if (owner && !token.tag().equals("VBG") || owner && kinds.canSpeak(head.get())) {
      return head;
    }
    boolean up = token.isNoun() || owner || FROM_HEAD.contains(token.relation()) || token.is("acl");
    return up ? subject(sentence, head.get(), steps + 1) : Optional.empty();
  }

  /** <i>who</i> stands for the noun that its clause describes. */
  private static Token antecedent(Sentence sentence, Token subject, Token verb) {
    boolean relative = verb.is("acl:relcl") && RELATIVE.contains(Words.lower(subject));
    return relative ? sentence.head(verb).orElse(subject) : subject;
  }

  /** The speaker that the phrase governed by this word stands for. */
  Speaker at(Sentence sentence, Token head) {
    List<ActorMention> actors = new ArrayList<>(mentions.actorsAt(sentence, head));
    for (Token child : sentence.children(head, "appos")) {
      actors.addAll(mentions.actorsAt(sentence, child).stream().filter(m -> m.actor().isPerson() && SourceKind.isNamed(m.actor())).toList());
    }
    Optional<ActorMention> person = actors.stream().filter(m -> SourceKind.isNamed(m.actor()) && m.actor().isPerson()).findFirst();
    Optional<ActorMention> best = person.or(() -> actors.stream().filter(m -> m.actor().kind() != Actor.Kind.PLACE).findFirst()).or(() -> actors.stream().findFirst());
    if (best.isPresent()) {
      return new Speaker(best.get().actor(), best.get().span(), kinds.of(sentence, head, best.get().actor()));
    }
    Span span = new NounPhrase(sentence, head).span();
    return new Speaker(owner(sentence, head), head.isPronoun() ? null : span, head.isPronoun() ? "unknown" : kinds.of(sentence, head, null));
  }

  /** Whose document or representative it is: <i>Poland's statement</i>, <i>a letter from the UN</i>. */
  private @Nullable Actor owner(Sentence sentence, Token noun) {
    for (Token child : sentence.children(noun)) {
      boolean owns = child.is("nmod:poss") || child.is("nmod") && NounPhrase.preposition(sentence, child).matches("of|from|by|for") || child.is("compound") || child.is("amod");
      List<ActorMention> actors = owns ? mentions.actorsAt(sentence, child) : List.of();
      if (!actors.isEmpty()) {
        return actors.get(0).actor();
      }
    }
    return null;
  }

  /** Where there is no tree: the actor next to the cue. */
  private Speaker beside(Cue cue) {
    return mentions.actorsIn(cue.sentence()).stream()
        .filter(m -> !text.isQuoted(cue.sentence().token(m.head())) && !cue.sentence().parsed() && Math.abs(m.head() - cue.token().index()) <= NEAR)
        .min(Comparator.comparingInt(m -> Math.abs(m.head() - cue.token().index())))
        .map(m -> at(cue.sentence(), cue.sentence().token(m.head())))
        .orElse(Speaker.UNKNOWN);
  }

  /** A name that a bad copy has torn off: <i>the minister said. of Industry, Koichi Hagiuda</i>. */
  private Speaker named(Cue cue, Speaker speaker) {
    boolean incomplete = speaker.span() != null && (speaker.actor() == null || !SourceKind.isNamed(speaker.actor()));
    boolean last = cue.sentence().tokens().size() - cue.token().index() <= 2;
    if (!incomplete || !last) {
      return speaker;
    }
    return text.damageAfter(cue.sentence().span().end()).stream().map(d -> torn(d, speaker)).flatMap(Optional::stream).findFirst().orElse(speaker);
  }

  private Optional<Speaker> torn(Span damage, Speaker speaker) {
    Matcher m = NAME.matcher(damage.cut(text.text()));
    String name = null;
    while (m.find()) {
      name = m.group();
    }
    if (name == null) {
      return Optional.empty();
    }
    Actor title = speaker.actor();
    Actor person = title == null ? new Actor(name, null, null, null, Actor.Kind.PERSON) : new Actor(name, title.code(), title.sector(), title.office(), Actor.Kind.PERSON);
    return Optional.of(new Speaker(person, speaker.span(), "named"));
  }
}
