package org.nuncio.mention.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Everybody for whom <i>they</i>, <i>them</i> and <i>their</i> stand. */
public final class Plurals {
    private static final Set<String> THEY = Set.of("they", "them", "their");

    private final Discourse discourse;

    public Plurals(Discourse discourse) {
        this.discourse = discourse;
    }

    /** <i>They</i> after two persons, or after two that are joined. */
    public Optional<Resolution> they(Sentence sentence, Token pronoun, Map<Integer, List<ActorMention>> mentions) {
        if (pronoun.form().equals("them")) {
            List<Actor> reached = reached(sentence, pronoun, mentions);
            List<Actor> both = reached.isEmpty()
                    ? discourse.togetherBefore(sentence.index(), pronoun.index()).stream()
                            .map(Discourse.Entity::actor)
                            .toList()
                    : reached;
            if (both.isEmpty()) {
                both = lately(sentence, pronoun);
            }
            return both.isEmpty() ? Optional.empty() : Optional.of(new Resolution(both, "pronoun", "", Set.of()));
        }
        if (!pronoun.lemma().equals("they") && !pronoun.form().equalsIgnoreCase("they")) {
            return Optional.empty();
        }
        List<Actor> persons = discourse.personsBefore(sentence.index(), pronoun.index()).stream()
                .map(Discourse.Entity::actor)
                .toList();
        List<Actor> all = persons.size() >= 2 ? persons : joinedSayers(sentence, pronoun, mentions);
        return all.size() >= 2 ? Optional.of(new Resolution(all, "pronoun", "", Set.of())) : Optional.empty();
    }

    /** <i>He spoke to Lind and Brandt. He told them</i>: where the sentence itself names nobody else before. */
    private List<Actor> lately(Sentence sentence, Token pronoun) {
        int s = sentence.index();
        boolean others = discourse.before(s, pronoun.index()).stream()
                .anyMatch(e -> e.sentence() == s && (e.plural() || !e.rule().equals("pronoun")));
        return others || pronoun.is("nmod")
                ? List.of()
                : discourse.twoPersons(s, pronoun.index(), 1, e -> e.sentence() < s && e.rank() == 0).stream()
                        .map(Discourse.Entity::actor)
                        .toList();
    }

    /** <i>Telephoned Lind and Brandt and urged them</i>: the joined objects of the verb before. */
    private static List<Actor> reached(Sentence sentence, Token pronoun, Map<Integer, List<ActorMention>> mentions) {
        List<Actor> objects = sentence
                .head(pronoun)
                .filter(v ->
                        v.isVerb() && v.is("conj") && sentence.child(v, "nsubj").isEmpty())
                .flatMap(sentence::head)
                .stream()
                .flatMap(v -> Stream.concat(sentence.children(v, "obj").stream(), with(sentence, v)))
                .filter(t -> t.index() < pronoun.index())
                .flatMap(t -> Stream.concat(Stream.of(t), sentence.children(t, "conj").stream()))
                .flatMap(t -> mentions.getOrDefault(t.index(), List.of()).stream())
                .map(ActorMention::actor)
                .filter(a -> a.kind() != Actor.Kind.PLACE)
                .distinct()
                .toList();
        return objects.size() > 1 ? objects : List.of();
    }

    /** <i>Met with Lind and Brandt</i> */
    private static Stream<Token> with(Sentence sentence, Token verb) {
        return sentence.children(verb, "obl").stream()
                .filter(t -> Set.of("with", "to").contains(NounPhrase.preposition(sentence, t)));
    }

    /**
     * All for whom <i>they</i> or <i>their</i> stands where one of them was found: <i>Chad and Togo recalled their envoys</i>, <i>advisers of Chad and Togo met; they will meet
     * again</i>, <i>Chad and Togo quarrelled. They have no border</i>.
     *
     * @param one whom the pronoun means by number, gender and nearness, or null
     */
    public List<Actor> all(Sentence sentence, Token pronoun, Discourse.@Nullable Entity one) {
        int s = sentence.index();
        int t = pronoun.index();
        boolean they = THEY.contains(pronoun.form().toLowerCase(Locale.ROOT));
        boolean plural = one != null && one.plural();
        if (!they) {
            return one == null ? List.of() : List.of(one.actor());
        }
        List<Discourse.Entity> own = pronoun.is("nmod:poss")
                ? discourse.joinedSubjects(s, t).stream()
                        .filter(e -> e.verb() == NounPhrase.verb(sentence, pronoun))
                        .toList()
                : List.of();
        boolean passing = one != null && one.rank() == 0 && one.sentence() == s - 1 && pronoun.is("nsubj");
        boolean before = own.isEmpty() && !(plural && one.sentence() >= s - 1 && !passing);
        List<Discourse.Entity> joined =
                before && !names(s, t) ? discourse.joinedSubjects(s - 1, Integer.MAX_VALUE) : own;
        List<Discourse.Entity> all =
                joined.size() > 1 || one == null ? joined : discourse.at(one.sentence(), one.token());
        return all.stream().map(Discourse.Entity::actor).distinct().toList();
    }

    /** Whether the sentence names anybody before the token. */
    private boolean names(int sentence, int token) {
        return discourse.before(sentence, token).stream().anyMatch(e -> e.sentence() == sentence);
    }

    /** <i>The Fund and the Bank said they would lend more</i>, <i>Chad and Mali, which said they would answer</i>: both. */
    private static List<Actor> joinedSayers(
            Sentence sentence, Token pronoun, Map<Integer, List<ActorMention>> mentions) {
        Optional<Token> subject = pronoun.is("nsubj")
                ? sentence.head(pronoun)
                        .filter(v -> v.is("ccomp"))
                        .flatMap(sentence::head)
                        .flatMap(v -> sentence.child(v, "nsubj")
                                .flatMap(s -> s.tag().startsWith("W") && v.is("acl:relcl")
                                        ? sentence.head(v)
                                        : Optional.of(s)))
                        .filter(s -> s.index() < pronoun.index())
                : Optional.empty();
        return subject.stream()
                .flatMap(s -> Stream.concat(Stream.of(s), sentence.children(s, "conj").stream()))
                .flatMap(t -> mentions.getOrDefault(t.index(), List.of()).stream())
                .map(ActorMention::actor)
                .distinct()
                .toList();
    }
}
