package org.nuncio.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Place;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Places that no table lists and that the words around show to be places: <i>near Ofer prison</i>, <i>in Poonch district</i>, <i>the village of Tal Rifaat</i>,
 * <i>fighting near Bor</i>, <i>flown to Bor</i>, <i>at Station 6</i>. They have a name and no coordinates, and a country where the words beside them tell it.
 */
final class UnlistedPlaces {
    /** After these a capitalised word is a place, or somebody's; after <i>in</i> it may be an office, a language or an operation. */
    private static final Set<String> NEAR = Set.of("near", "outside", "around", "off");

    /** What a number after it makes a place of: <i>Station 6</i>, <i>Gate 4</i>. */
    private static final Set<String> NUMBERED = Set.of(
            "station", "camp", "gate", "checkpoint", "terminal", "sector", "pier", "area", "zone", "post", "crossing");

    /** Of what one is named: <i>the House of Culture</i>. */
    private static final Set<String> HALLS =
            Set.of("house", "hall", "palace", "temple", "tower", "museum", "church", "cathedral", "monastery", "gate");

    /** Those who sit in a house and are meant by its name. */
    private static final Set<String> SITTING = Set.of(
            "representatives", "representative", "commons", "lords", "lord", "assembly", "deputies", "councillors");

    private static final Set<String> WHERE = Set.of(
            "in", "at", "into", "to", "from", "through", "across", "over", "towards", "toward", "inside", "outside");
    private static final Set<String> POINTS = Set.of("at", "near", "outside", "inside", "in");

    /** The tagger takes many a name for a place after these, where somebody or something is meant. */
    private static final Set<String> TRUSTED =
            Set.of("believe", "trust", "confidence", "faith", "interest", "invest", "investment", "stake", "share");

    private static final Set<String> TAKEN = Set.of(
            "take",
            "capture",
            "seize",
            "recapture",
            "retake",
            "bomb",
            "shell",
            "bombard",
            "attack",
            "storm",
            "besiege",
            "enter",
            "liberate",
            "overrun",
            "pound",
            "raid",
            "reach",
            "surround",
            "leave");
    private static final Set<String> CARRIED =
            Set.of("fly", "airlift", "deploy", "ferry", "evacuate", "march", "retreat", "drive", "advance", "bus");
    /** Where soldiers stand; one alone may be somebody's employment. */
    private static final Set<String> POSTS = Set.of(
            "position",
            "base",
            "camp",
            "outpost",
            "garrison",
            "barracks",
            "trench",
            "checkpoint",
            "airfield",
            "depot",
            "crossing");

    private static final Set<String> BATTLES = Set.of("battle", "siege", "bombardment", "shelling");
    private static final Set<String> FIGHTERS = Set.of(
            "soldier", "troop", "army", "rebel", "militia", "militant", "insurgent", "fighter", "guerrilla", "force");
    private static final Set<String> AIMED = Set.of(
            "fire", "shoot", "aim", "direct", "look", "throw", "hurl", "point", "target", "anger", "angry", "shout",
            "laugh");
    private static final Set<String> SOMEWHERE = Set.of("GPE", "LOC", "FAC");

    private final Sentence sentence;
    private final List<NameSpan> names;
    private final OfWhichState states;

    UnlistedPlaces(Gazetteer gazetteer, Sentence sentence, List<NameSpan> names) {
        this.sentence = sentence;
        this.names = names;
        this.states = new OfWhichState(gazetteer, sentence, names);
    }

    /** @param found places that the tables know: what holds one of them is none of ours */
    List<PlaceMention> beside(List<PlaceMention> found) {
        List<PlaceMention> places = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean listed = found.stream()
                    .anyMatch(p -> p.head() == token.index() || p.span().overlaps(token.span()));
            if (!listed && isPlace(token)) {
                places.add(place(token, found));
            }
        }
        return places;
    }

    private boolean isPlace(Token head) {
        if (isNumbered(head)) {
            return true;
        }
        if (!head.isNoun() || !NounPhrase.isHead(head) || sentence.tokens().size() == 1) {
            return false;
        }
        return isNamedKind(head) || isHall(head) || isBareName(head);
    }

    /** <i>Ofer prison</i>, <i>its Lebombo crossing</i>; a word that opens the sentence is in capitals for another reason. */
    private boolean isNamedKind(Token head) {
        int before = beforeKind(head);
        boolean apart = before < head.index() - 1 && PlaceNouns.COMPOUNDED.contains(head.lemma());
        boolean named = (apart || PlaceNouns.KINDS.contains(head.lemma()))
                && before > 0
                && isUnknownName(before)
                && sentence.token(before).head() == head.index();
        return named && (!head.lemma().equals("quarter") || isTagged(head)); // not the March quarter
    }

    /** The word before the noun, or before what stands between: <i>Lebombo</i> of <i>its Lebombo border crossing</i>. */
    private int beforeKind(Token head) {
        int before = head.index() - 1;
        boolean between = before > 0
                && PlaceNouns.BETWEEN.contains(sentence.token(before).form())
                && sentence.token(before).head() == head.index();
        return between ? before - 1 : before;
    }

    /** <i>at Petrocorp's Station 6</i>, whichever of the two words the parser hangs on the other. */
    private boolean isNumbered(Token head) {
        Optional<Token> kind = head.isNumber() && head.index() > 0
                ? Optional.of(sentence.token(head.index() - 1)).filter(k -> k.head() == head.index())
                : Optional.of(head).filter(k -> numberOf(k).isPresent());
        return kind.filter(k -> k.isProperNoun() && NUMBERED.contains(k.form().toLowerCase(Locale.ROOT)))
                        .isPresent()
                && POINTS.contains(NounPhrase.preposition(sentence, head));
    }

    private Optional<Token> numberOf(Token kind) {
        return sentence.children(kind, "nummod").stream()
                .filter(t -> t.index() == kind.index() + 1)
                .findFirst();
    }

    /** <i>took over the House of Culture</i> */
    private boolean isHall(Token head) {
        return HALLS.contains(head.lemma())
                && head.isProperNoun()
                && isUnknownName(head.index())
                && namesake(head).isPresent();
    }

    private Optional<Token> namesake(Token hall) {
        return sentence.children(hall, "nmod").stream()
                .filter(t -> t.index() == hall.index() + 2
                        && NounPhrase.preposition(sentence, t).equals("of")
                        && isUnknownName(t.index())
                        && !SITTING.contains(t.form().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private boolean isBareName(Token head) {
        if (!isUnknownName(head.index())) {
            return false;
        }
        String preposition = NounPhrase.preposition(sentence, head);
        if (!sentence.children(head, "det").isEmpty()) {
            boolean house = preposition.equals("at") && head.is("obl") && !PlaceNouns.GATHERINGS.contains(head.lemma());
            return (house || isLandmark(head, preposition))
                    && head.tag().equals("NNP"); // received him at the Casa Rosada
        }
        if (sentence.child(head, "nmod:poss").isPresent()) {
            return isOwned(head, preposition);
        }
        boolean settlement = preposition.equals("of")
                && sentence.head(head)
                        .filter(h -> PlaceNouns.SETTLEMENTS.contains(h.lemma()))
                        .isPresent();
        return settlement
                || isCalledOne(head)
                || NEAR.contains(preposition)
                || isShown(head, preposition)
                || isFoughtOver(head, preposition);
    }

    /** <i>near the Fort</i>, not <i>near the Minister of Trade</i> */
    private boolean isLandmark(Token head, String preposition) {
        return NEAR.contains(preposition)
                && !head.entity().equals("PERSON")
                && !PlaceNouns.GATHERINGS.contains(head.lemma())
                && sentence.children(head, "nmod").stream()
                        .noneMatch(t -> NounPhrase.preposition(sentence, t).equals("of"));
    }

    /** <i>Omdur, a town that rebels had held</i> */
    private boolean isCalledOne(Token head) {
        return sentence.children(head, "appos").stream()
                .anyMatch(t -> PlaceNouns.SETTLEMENTS.contains(t.lemma()) && sentence.hasChild(t, d -> d.is("det")));
    }

    /** <i>at the Giant's Causeway</i> */
    private boolean isOwned(Token head, String preposition) {
        return preposition.equals("at")
                && head.is("obl")
                && !PlaceNouns.GATHERINGS.contains(head.lemma())
                && sentence.children(head, "nmod:poss").stream()
                        .allMatch(t -> t.isProperNoun()
                                && !t.entity().equals("PERSON")
                                && !sentence.children(t, "det").isEmpty());
    }

    /** Where the tagger and the preposition or the verb agree, or where something is carried or stands: <i>in Pil</i>, <i>took Pil</i>, <i>flown to Pil</i>. */
    private boolean isShown(Token head, String preposition) {
        Optional<Token> governor = sentence.head(head);
        String lemma = governor.map(Token::lemma).orElse("");
        boolean goal = preposition.equals("to") && head.is("obl") && CARRIED.contains(lemma);
        if (PlaceNouns.GATHERINGS.contains(head.lemma()) || TRUSTED.contains(lemma)) {
            return false;
        }
        boolean taken = head.is("obj") && TAKEN.contains(lemma);
        boolean tagged = isTagged(head) && (taken || WHERE.contains(preposition));
        return tagged || goal || isPost(head, preposition) || isScene(head, preposition, lemma);
    }

    /** <i>killed three rebels at Pil</i>, but not <i>fired at Pil</i>, who may be somebody. */
    private boolean isScene(Token head, String preposition, String governor) {
        return preposition.equals("at")
                && !head.entity().equals("PERSON")
                && !AIMED.contains(governor)
                && sentence.tokens().stream().anyMatch(t -> FIGHTERS.contains(t.lemma()));
    }

    /** <i>shelled positions at Pil</i>; <i>his position at Harwood</i> is an office. */
    private boolean isPost(Token head, String preposition) {
        int before = head.index() - 2;
        if (!preposition.equals("at") && !preposition.equals("in") || before < 0) {
            return false;
        }
        Token noun = sentence.token(before);
        return !head.entity().equals("PERSON")
                && POSTS.contains(noun.lemma())
                && (!noun.lemma().equals("position") || noun.tag().equals("NNS"));
    }

    /** <i>killed in the battle for Pil</i>, where the sentence tells of fighters, so that no election or idea is fought over. */
    private boolean isFoughtOver(Token head, String preposition) {
        boolean over = preposition.equals("for") || preposition.equals("of");
        return over
                && !head.entity().equals("PERSON")
                && sentence.head(head).filter(h -> BATTLES.contains(h.lemma())).isPresent()
                && sentence.tokens().stream().anyMatch(t -> FIGHTERS.contains(t.lemma()));
    }

    private static boolean isTagged(Token head) {
        return SOMEWHERE.contains(head.entity());
    }

    /** A capitalised word of which the tables know nothing; <i>NATO</i> and <i>F-16</i> are no such words. */
    private boolean isUnknownName(int at) {
        Token token = sentence.token(at);
        String form = token.form();
        boolean proper = (token.isProperNoun() || isNamePart(token))
                && (form.length() > 2 || isSecondName(at))
                && Character.isUpperCase(form.charAt(0))
                && form.chars().skip(1).anyMatch(Character::isLowerCase);
        return proper && names.stream().noneMatch(n -> n.covers(at));
    }

    /** The common noun of <i>the Devil's Elbow</i>. */
    private boolean isNamePart(Token token) {
        return token.tag().equals("NN")
                && sentence.child(token, "nmod:poss")
                        .filter(Token::isProperNoun)
                        .isPresent();
    }

    /** The second word of <i>Phan Fa bridge</i>: a short one alone may be anything. */
    private boolean isSecondName(int at) {
        return at > 0
                && sentence.token(at).form().length() == 2
                && sentence.token(at - 1).isProperNoun()
                && sentence.token(at - 1).form().length() > 2;
    }

    private PlaceMention place(Token head, List<PlaceMention> found) {
        int first = isNamedKind(head) ? beforeKind(head) : head.index();
        while (first > 0 && isPartOfName(sentence.token(first - 1), head)) {
            first--;
        }
        boolean settled = !isNamedKind(head) && !PlaceNouns.KINDS.contains(head.lemma()) || head.isProperNoun();
        Token last = isHall(head) ? namesake(head).orElse(head) : numberOf(head).orElse(head);
        var span = sentence.token(first).span().union(last.span());
        String name = span.cut(sentence.articleText());
        Place place = new Place(name, states.code(head, found), null, null, settled ? "city" : "building", 0);
        return new PlaceMention(span, sentence.index(), head.index(), place);
    }

    private boolean isPartOfName(Token before, Token head) {
        boolean part = before.isProperNoun()
                && (before.head() == head.index()
                        || sentence.head(before)
                                .filter(h -> before.is("compound") && h.isProperNoun() && h.head() == head.index())
                                .isPresent());
        return part && !sentence.hasChild(before, t -> t.tag().equals("POS")) || isOwner(before, head);
    }

    /** <i>Giant 's</i> before <i>Causeway</i>; a company that owns a station is no part of its name. */
    private boolean isOwner(Token before, Token head) {
        boolean owned = isUnknownName(head.index()) && !isNumbered(head) && !isHall(head);
        Token owner = before.tag().equals("POS") ? sentence.head(before).orElse(before) : before;
        return owned
                && owner.is("nmod:poss")
                && owner.head() == head.index()
                && isOwned(head, NounPhrase.preposition(sentence, head));
    }
}
