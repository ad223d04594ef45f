package org.nuncio.mention.speech;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.SourceKind;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Who is meant by a bare title, <i>the Minister said</i>: the last person whom the report has introduced with that title and a name. */
final class Introduced {
    private static final Set<String> TITLES = Words.set(
            "minister president premier chancellor secretary commissioner ambassador envoy governor mayor general colonel major captain commander admiral spokesman spokeswoman spokesperson prosecutor judge leader chief prince senator lawmaker professor doctor bishop archbishop cardinal lawyer chairman chairwoman director mediator negotiator analyst expert");
    private static final int REACH = 8;
    private static final int MOST_WORDS = 4;

    private final Mentions mentions;
    private final ReadText text;

    Introduced(Mentions mentions, ReadText text) {
        this.mentions = mentions;
        this.text = text;
    }

    /** Empty where the words are no bare title, or nobody has been introduced with it in the sentences before. */
    Optional<Actor> by(Sentence sentence, Token head) {
        Set<String> title = titleWords(sentence, head);
        if (title.isEmpty()) {
            return Optional.empty();
        }
        for (int s = sentence.index() - 1; s >= Math.max(0, sentence.index() - REACH); s--) {
            Sentence earlier = text.sentences().get(s);
            Optional<Actor> person = mentions.actorsIn(earlier).stream()
                    .filter(m -> isNamedPerson(m)
                            && description(earlier, earlier.token(m.head())).containsAll(title))
                    .map(ActorMention::actor)
                    .reduce((a, b) -> b);
            if (person.isPresent()) {
                return person;
            }
        }
        return Optional.empty();
    }

    private static boolean isNamedPerson(ActorMention mention) {
        String name = mention.actor().name();
        return mention.actor().isPerson()
                && SourceKind.isNamed(mention.actor())
                && !name.toLowerCase(Locale.ROOT).startsWith("the ")
                && Words.set("pronoun anaphor").stream().noneMatch(mention.rule()::equals);
    }

    /** <i>the High Commissioner</i>: its words, where nothing but a title stands there. */
    private static Set<String> titleWords(Sentence sentence, Token head) {
        List<Token> tokens = new NounPhrase(sentence, head).tokens();
        boolean more = sentence.hasChild(
                head,
                c -> c.is("nmod")
                        || c.is("nmod:poss")
                        || c.is("appos")
                        || c.relation().startsWith("acl"));
        boolean bare = !more
                && tokens.size() > 1
                && tokens.size() <= MOST_WORDS
                && tokens.get(0).form().equalsIgnoreCase("the")
                && tokens.get(tokens.size() - 1).equals(head)
                && TITLES.contains(Words.lower(head));
        Set<String> words = new HashSet<>();
        if (bare) {
            tokens.stream().skip(1).forEach(t -> words.add(Words.lower(t)));
        }
        return words;
    }

    /** The words of a name with its title, before it or beside it: <i>the High Commissioner, Jean Roe</i>. */
    private static Set<String> description(Sentence sentence, Token head) {
        Set<String> words = new HashSet<>();
        add(sentence, head, words);
        NounPhrase.appositions(sentence, head).forEach(t -> add(sentence, t, words));
        if (head.is("appos")) {
            sentence.head(head).ifPresent(t -> add(sentence, t, words));
        }
        return words;
    }

    private static void add(Sentence sentence, Token head, Set<String> words) {
        new NounPhrase(sentence, head).tokens().forEach(t -> words.add(Words.lower(t)));
    }
}
