package org.nuncio.clause;

import java.util.Optional;
import java.util.Set;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Whether what a noun names has happened: <i>the attack</i>, <i>a planned attack</i>, <i>the threat of an attack</i>, <i>an attack would be a mistake</i>. */
final class NounModality {
    private static final Set<String> UNREAL_WORDS = Set.of(
            "possible",
            "potential",
            "feared",
            "hypothetical",
            "imminent",
            "eventual",
            "prospective",
            "would-be",
            "likely",
            "threatened",
            "looming",
            "impending",
            "alleged",
            "purported",
            "supposed",
            "rumoured",
            "rumored",
            "any",
            "further");

    private static final Set<String> PLANNED_WORDS =
            Set.of("planned", "upcoming", "future", "forthcoming", "proposed", "scheduled", "expected", "next");

    private static final Set<String> OCCURRING =
            Set.of(("resume begin start take hold open continue convene go occur happen commence").split(" "));

    private static final Set<String> AWAITED =
            Set.of("due", "set", "expect", "schedule", "slate", "likely", "plan", "bind");

    private static final Set<String> UNREAL_NOUNS = Set.of(
            ("event case threat risk possibility prospect fear danger likelihood chance idea scenario anticipation absence lack warning talk plan")
                    .split(" "));

    /** What papers do that lay down what is to come. */
    private static final Set<String> PROVIDING = Set.of("foresee", "envisage", "envision", "stipulate", "prescribe");

    private static final Set<String> PAPERS = Set.of(
            ("agreement accord deal pact treaty truce plan roadmap text draft document resolution it proposal protocol memorandum constitution bill")
                    .split(" "));

    /** What is set aside, or made ready, for something still to come. */
    private static final Set<String> PROVISIONS = Set.of(
            ("money fund funding cash dollar euro budget timetable deadline date condition preparation blueprint framework mechanism ground excuse pretext reason")
                    .split(" "));

    /** Who talks about one of these wants it, or does not. */
    private static final Set<String> BARGAINED = Set.of(
            ("withdrawal release disarmament pullout exchange return deployment ceasefire cease-fire lifting resumption extradition handover resignation evacuation")
                    .split(" "));

    private static final Set<String> BARGAINING =
            Set.of(("talk talks negotiation discussion agreement deal accord vote referendum consultation").split(" "));

    private static final Set<String> REQUESTS = Set.of("request", "invitation", "behest", "urging", "insistence");

    private static final Set<String> ANY = Set.of("a", "an", "another");

    private NounModality() {}

    static Modality of(Sentence sentence, Token noun) {
        boolean negated = sentence.hasChild(noun, t -> t.is("det") && t.lemma().equals("no") || t.is("advmod:neg"))
                || Awaiting.isOver(sentence, noun);
        boolean future = sentence.hasChild(noun, t -> t.is("amod") && PLANNED_WORDS.contains(t.lemma()))
                || isToOccur(sentence, noun)
                || isLaidDown(sentence, noun);
        boolean unreal = sentence.hasChild(noun, t -> (t.is("amod") || t.is("det")) && UNREAL_WORDS.contains(t.lemma()))
                || !future && !isGranted(sentence, noun) && isUnrealSetting(sentence, noun)
                || Conditions.isInside(sentence, noun);
        return new Modality(negated, future, unreal, false, null);
    }

    /** <i>will meet at Chad's request</i>: whatever comes of it, the request was made. */
    private static boolean isGranted(Sentence sentence, Token noun) {
        return REQUESTS.contains(noun.lemma())
                && NounPhrase.preposition(sentence, noun).equals("at");
    }

    /** <i>talks will resume</i>, <i>a summit will be held</i> */
    private static boolean isToOccur(Sentence sentence, Token noun) {
        Optional<Token> head = noun.is("nsubj") ? sentence.head(noun) : Optional.empty();
        return head.filter(v -> v.isVerb() && OCCURRING.contains(v.lemma()))
                        .map(v -> Modality.ofVerb(sentence, v).future())
                        .orElse(false)
                || head.filter(v -> isAwaited(sentence, v)).isPresent();
    }

    /** <i>the accord provides for the release of prisoners</i>, <i>the plan foresees a withdrawal</i>: it is to come. */
    private static boolean isLaidDown(Sentence sentence, Token noun) {
        Optional<Token> head = sentence.head(noun);
        if (noun.is("conj") && head.filter(Token::isNoun).isPresent()) {
            return isLaidDown(sentence, head.get());
        }
        boolean provided = noun.is("obl")
                && NounPhrase.preposition(sentence, noun).equals("for")
                && head.filter(v -> v.lemma().equals("provide")).isPresent();
        boolean foreseen = noun.is("obj")
                && head.filter(v -> PROVIDING.contains(v.lemma())).isPresent();
        return (provided || foreseen)
                && head.flatMap(v -> sentence.child(v, "nsubj"))
                        .filter(paper ->
                                PAPERS.contains(paper.lemma()) || paper.tag().equals("WDT"))
                        .isPresent();
    }

    /** <i>talks are due to resume</i>, <i>were expected to be held</i>: to take place at a time still to come. */
    private static boolean isAwaited(Sentence sentence, Token word) {
        return AWAITED.contains(word.lemma())
                && sentence.hasChild(word, t -> t.lemma().equals("be"))
                && sentence.children(word).stream()
                        .anyMatch(t -> OCCURRING.contains(t.lemma())
                                && sentence.hasChild(t, to -> to.tag().equals("TO")));
    }

    /** <i>the threat of an attack</i>, <i>an attack would be met</i>. */
    private static boolean isUnrealSetting(Sentence sentence, Token noun) {
        Optional<Token> head = sentence.head(noun);
        if (head.isEmpty()) {
            return false;
        }
        if (noun.is("nmod") && UNREAL_NOUNS.contains(head.get().lemma())) {
            return true;
        }
        if (noun.is("conj") && head.get().isNoun()) {
            return isUnrealSetting(sentence, head.get());
        }
        if ((noun.is("nmod") || noun.is("obl")) && isBargainedFor(sentence, noun, head.get())) {
            return true;
        }
        if (noun.is("obl") && Set.of("without", "against").contains(NounPhrase.preposition(sentence, noun))) {
            return true;
        }
        boolean argument = noun.is("nsubj") || noun.is("obj") || noun.is("obl");
        boolean predicate = head.get().isVerb() || sentence.hasChild(head.get(), t -> t.is("cop"));
        if (!argument || !predicate) {
            return false;
        }
        Modality of = Modality.ofVerb(sentence, head.get());
        return of.unreal() || of.future() && isAny(sentence, noun);
    }

    /** <i>gave money for the disarmament of Chad</i>, <i>talks on the release of the Chadians</i> */
    private static boolean isBargainedFor(Sentence sentence, Token noun, Token head) {
        return switch (NounPhrase.preposition(sentence, noun)) {
            case "for" ->
                PROVISIONS.contains(head.lemma())
                        || sentence.children(head, "obj").stream().anyMatch(t -> PROVISIONS.contains(t.lemma()));
            case "on", "about" -> BARGAINED.contains(noun.lemma()) && BARGAINING.contains(head.lemma());
            default -> false;
        };
    }

    /** <i>An attack would be a mistake, he said</i>; <i>the attack would be punished</i> has been. */
    private static boolean isAny(Sentence sentence, Token noun) {
        return noun.is("nsubj") && sentence.hasChild(noun, t -> t.is("det") && ANY.contains(t.lemma()));
    }
}
