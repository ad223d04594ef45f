package org.nuncio.mention.role;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Role;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.CalendarWords;

/** Names of people whom no table knows, as the report writes them, without their titles: <i>Ana Brandt</i> in <i>Ms Ana Brandt</i>, <i>Brandt</i> in <i>Mr Brandt</i>. */
public final class PersonNames {
    private static final Set<String> MONTHLY =
            Words.set("in since until by from during before after last next this late early mid");
    private static final Set<String> TRUST = Words.set("confidence trust faith interest belief");

    private static final Map<String, String> GENDERS =
            Map.of("mr", "m", "sir", "m", "lord", "m", "mrs", "f", "ms", "f", "miss", "f", "dame", "f", "lady", "f");
    private static final Set<String> OFFICES = Words.set(
            "president chief head secretary envoy king queen judge general aide deputy mayor pope emir prince consul colonel captain major diplomat chair delegate representative official patriarch imam bishop rebel");
    private static final Set<String> NO_SUFFIX =
            Words.set("power centre center order water river letter quarter chapter sector floor");
    private static final Set<String> BODIES = Words.set(
            "ministry council party university institute agency committee commission union court bank group army force association movement office department centre center company");

    /** Before a first name alone: <i>Sheikh Mohammed</i>. */
    private static final Set<String> STYLES =
            Words.set("sheikh shaikh prince princess ayatollah imam mullah king emir sultan");

    private PersonNames() {}

    /** <i>Mohammed</i> in <i>Sheikh Mohammed</i>; any other name as it is. */
    public static String withoutStyle(String name) {
        String[] words = name.split(" ");
        return words.length == 2 && STYLES.contains(words[0].toLowerCase(Locale.ROOT)) ? words[1] : name;
    }

    /** Whether the name goes on behind its head, which the tagger takes for something else: <i>Were</i> in <i>Mugabe Were was shot</i>. */
    static boolean goesOn(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        int next = phrase.head().index() + 1;
        if (next >= sentence.tokens().size()) {
            return false;
        }
        Token token = sentence.token(next);
        String word = token.form().toLowerCase(Locale.ROOT);
        return token.form().matches("\\p{Lu}\\p{Ll}+")
                && !token.isProperNoun()
                && !CalendarWords.WEEKDAYS.contains(word)
                && !CalendarWords.MONTHS.contains(word);
    }

    /** <i>The Bishop of Aleppo</i>: a surname has no article; and <i>in May</i> is nobody. */
    public static boolean isNoSurname(NounPhrase phrase) {
        List<Token> words = phrase.tokens();
        boolean article = words.size() == 2
                && words.get(0).tag().equals("DT")
                && words.get(1).equals(phrase.head());
        return article || goesOn(phrase) || isMonth(phrase);
    }

    /** The proper nouns up to the head that the library takes for one person; all of them where it takes them for something else. */
    public static String of(NounPhrase phrase) {
        int start = start(phrase);
        while (start < phrase.head().index()
                && (isTitle(phrase.sentence().token(start))
                        || isMark(phrase.sentence().token(start)))) {
            start++;
        }
        return words(phrase, start);
    }

    /** The same with <i>Mr</i> or whatever stands before. */
    public static String withTitle(NounPhrase phrase) {
        return words(phrase, start(phrase));
    }

    private static int start(NounPhrase phrase) {
        boolean known = phrase.head().entity().equals("PERSON");
        int start = phrase.head().index();
        while (start > phrase.first() && continues(phrase.sentence(), start - 1, known)) {
            start--;
        }
        return start;
    }

    private static String words(NounPhrase phrase, int start) {
        Sentence sentence = phrase.sentence();
        return sentence.token(start)
                .span()
                .union(phrase.head().span())
                .cut(sentence.articleText())
                .replaceAll("\\s+", " ");
    }

    private static boolean continues(Sentence sentence, int index, boolean known) {
        Token token = sentence.token(index);
        if (isMark(token)) {
            return index > 0 && sentence.token(index - 1).isProperNoun() && touches(sentence, index);
        }
        return token.isProperNoun()
                && !isDay(token)
                && (known ? token.entity().equals("PERSON") || isMark(sentence.token(index + 1)) : true);
    }

    /** The hyphen of <i>Marie-Claude</i>, which the library may set apart. */
    private static boolean isMark(Token token) {
        return token.form().equals("-");
    }

    private static boolean touches(Sentence sentence, int index) {
        return sentence.token(index - 1).span().end()
                        == sentence.token(index).span().start()
                && sentence.token(index).span().end()
                        == sentence.token(index + 1).span().start();
    }

    private static boolean isTitle(Token token) {
        String bare = token.form().toLowerCase(Locale.ROOT).replace(".", "");
        return Words.isTitle(bare) || Words.isTitle(bare.split("-", 2)[0]) && bare.indexOf('-') > 0;
    }

    /** The gender that <i>Mr</i> or <i>Ms</i> tells, or nothing. */
    public static String gender(NounPhrase phrase) {
        return phrase.tokens().stream()
                .map(t -> GENDERS.getOrDefault(t.form().toLowerCase(Locale.ROOT).replace(".", ""), ""))
                .filter(g -> !g.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** <i>The foreign minister, Ana Brandt</i> is not the foreign minister of before, if he was called otherwise, and so not of his country. */
    public static boolean isSomebodyElse(NounPhrase name, Actor before) {
        boolean named = before.isPerson()
                && before.name().contains(" ")
                && Character.isUpperCase(before.name().charAt(0));
        return named
                && before.office() != null
                && name.head().isProperNoun()
                && !before.name()
                        .toLowerCase(Locale.ROOT)
                        .contains(name.head().form().toLowerCase(Locale.ROOT));
    }

    /** Whether both are names of people, and not of one and the same: neither ends as the other does. */
    public static boolean areDifferent(Actor one, Actor other) {
        String a = last(one.name());
        String b = last(other.name());
        return one.isPerson()
                && other.isPerson()
                && Character.isUpperCase(one.name().charAt(0))
                && Character.isUpperCase(other.name().charAt(0))
                && !a.equalsIgnoreCase(b);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** <i>Ann Roe, the country's first president</i>: whose president she is her name tells, and not what <i>the country</i> was before. */
    public static boolean isToldByTables(ActorMention name, NounPhrase apposed) {
        boolean anaphor = apposed.possessor()
                .filter(t -> t.isPronoun() || !t.isProperNoun())
                .isPresent();
        return anaphor && name.rule().equals("name") && name.actor().code() != null;
    }

    /** Whether the word is a day of the week. */
    public static boolean isDay(Token token) {
        String word = token.form().toLowerCase(Locale.ROOT);
        return CalendarWords.WEEKDAYS.contains(word);
    }

    /** <i>in May</i>, <i>last May</i>, and not <i>a vote of confidence in May</i>. */
    private static boolean isMonth(NounPhrase phrase) {
        Token head = phrase.head();
        Sentence sentence = phrase.sentence();
        return CalendarWords.MONTHS.contains(head.form().toLowerCase(Locale.ROOT))
                && phrase.tokens().stream().allMatch(t -> t == head || MONTHLY.contains(t.lemma()))
                && (phrase.tokens().size() > 1 || MONTHLY.contains(NounPhrase.preposition(sentence, head)))
                && sentence.head(head).filter(t -> TRUST.contains(t.lemma())).isEmpty();
    }

    /** Whether the words stand beside an office that one person holds: <i>Ghana's foreign minister, Ama Ofori Mensah</i>, whatever the library takes them for. */
    public static boolean isHolder(NounPhrase phrase, RoleNouns roles) {
        List<Token> tokens = phrase.tokens();
        long capitals = tokens.stream().filter(Token::isProperNoun).count();
        boolean bare = tokens.stream()
                .noneMatch(t -> t.is("det")
                        || t.isNoun() && !t.isProperNoun()
                        || BODIES.contains(t.form().toLowerCase(Locale.ROOT)));
        return phrase.head().isProperNoun()
                && capitals > 1
                && bare
                && phrase.apposedTo()
                        .map(t -> new NounPhrase(phrase.sentence(), t))
                        .filter(title -> (!title.head().isProperNoun() || title.isDefinite()) && !title.isPlural())
                        .flatMap(roles::role)
                        .filter(PersonNames::isPersonal)
                        .isPresent();
    }

    /** <i>minister</i>, <i>spokeswoman</i>, <i>governor</i>, and not <i>ministry</i>. */
    private static boolean isPersonal(Role role) {
        String noun = role.noun().substring(role.noun().lastIndexOf(' ') + 1);
        boolean suffix = noun.matches(".*(?:man|woman|person|er|or|ist)") && !NO_SUFFIX.contains(noun);
        return !role.plural() && (suffix || OFFICES.contains(noun));
    }
}
