package org.nuncio.publish;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Plain words for types, modes and the like. */
final class Phrases {
    private static final Set<String> PREPOSITIONS =
            Set.of("with", "to", "from", "against", "on", "of", "at", "about", "between", "towards", "for");

    /** What somebody does to somebody: a verb in its base form, with a preposition at its end where one is needed. */
    private static final Map<String, String> VERBS = table("""
          AGREE                   agree with
          CONSULT                 talk to
          CONSULT/visit           visit
          CONSULT/phone           telephone
          CONSULT/third-party     mediate with
          CONSULT/multilateral    confer with
          SUPPORT                 support
          CONCEDE                 concede to
          COOPERATE               cooperate with
          AID                     aid
          RETREAT                 de-escalate with
          RETREAT/withdraw        withdraw from
          RETREAT/release         release
          RETREAT/return          return to
          RETREAT/disarm          disarm
          RETREAT/ceasefire       cease fire with
          RETREAT/access          grant access to
          RETREAT/resign          resign
          REQUEST                 appeal to
          REQUEST/assist          ask help from
          REQUEST/change          appeal to
          REQUEST/yield           demand concessions from
          REQUEST/meet            ask to meet
          ACCUSE                  accuse
          ACCUSE/disapprove       criticise
          ACCUSE/investigate      investigate
          REJECT                  reject
          REJECT/assist           refuse help to
          REJECT/change           refuse change to
          REJECT/yield            refuse to yield to
          REJECT/meet             refuse to meet
          THREATEN                threaten
          THREATEN/restrict       threaten restrictions on
          THREATEN/arrest         threaten arrests of
          THREATEN/relations      threaten to cut ties with
          THREATEN/expel          threaten to expel
          THREATEN/territory      threaten to take land from
          THREATEN/violence       threaten force against
          PROTEST                 protest against
          PROTEST/demo            demonstrate against
          PROTEST/riot            riot against
          PROTEST/strike          strike against
          PROTEST/hunger          hunger-strike against
          PROTEST/boycott         boycott
          PROTEST/obstruct        obstruct
          PROTEST/vandalize       vandalise
          SANCTION                sanction
          SANCTION/convict        convict
          SANCTION/expel          expel
          SANCTION/withdraw       pull out from
          SANCTION/discontinue    cut ties with
          MOBILIZE                mobilise against
          MOBILIZE/troops         deploy towards
          MOBILIZE/weapons        deploy weapons towards
          MOBILIZE/police         move police towards
          MOBILIZE/militia        move militia towards
          COERCE                  coerce
          COERCE/seize            seize from
          COERCE/restrict         restrict
          COERCE/censor           censor
          COERCE/curfew           impose curfew on
          COERCE/martial-law      impose martial law on
          COERCE/arrest           arrest
          COERCE/deport           deport
          COERCE/withhold         withhold from
          COERCE/misinformation   spread falsehoods about
          COERCE/cyber            hack
          ASSAULT                 attack
          ASSAULT/abduct          abduct
          ASSAULT/beat            beat
          ASSAULT/torture         torture
          ASSAULT/targeted        assassinate
          ASSAULT/destroy         destroy
          ASSAULT/firearms        shoot at
          ASSAULT/explosives      bomb
          ASSAULT/suicide-attack  bomb
          ASSAULT/aerial          bomb
          ASSAULT/heavy-weapons   shell
          ASSAULT/crowd-control   use force against
          """);

    /** What an act is about, where its type is another. */
    private static final Map<String, String> ACTS = table("""
          AGREE      a deal
          CONSULT    talks
          SUPPORT    support
          CONCEDE    a concession
          COOPERATE  cooperation
          AID        aid
          RETREAT    a withdrawal
          REQUEST    a demand
          ACCUSE     an accusation
          REJECT     a refusal
          THREATEN   a threat
          PROTEST    protest
          SANCTION   sanctions
          MOBILIZE   troop moves
          COERCE     coercion
          ASSAULT    an attack
          """);

    /** Why a clause was left silent. */
    private static final Map<String, String> SILENCES = table("""
          actor-missing      nobody is named who does it
          recipient-missing  nobody is named to whom it is done
          code-missing       those named are of no known country or body
          damaged            the words stand in a damaged stretch
          not-parsed         the sentence was too long to be parsed
          repeated           the happening was already recorded
          background         the words tell who somebody is
          register           the report is about play, art, trade or nature
          """);

    private Phrases() {}

    private static Map<String, String> table(String lines) {
        return lines.lines()
                .collect(Collectors.toUnmodifiableMap(
                        line -> line.substring(0, line.indexOf(' ')),
                        line -> line.substring(line.indexOf(' ')).strip()));
    }

    /** Base form by the first mode that has one: {@code visit}, {@code talk to}. */
    static String verb(String type, List<String> modes) {
        return modes.stream()
                .map(mode -> VERBS.get(type + "/" + mode))
                .filter(v -> v != null)
                .findFirst()
                .orElse(VERBS.getOrDefault(type, type));
    }

    /** {@code talk to} becomes {@code talks to}. */
    static String thirdPerson(String verb) {
        int end = verb.indexOf(' ') < 0 ? verb.length() : verb.indexOf(' ');
        String first = verb.substring(0, end);
        boolean hissing = first.matches(".*(s|sh|ch|x|z|o)");
        boolean vowelY = first.matches(".*[aeiou]y");
        String inflected = hissing
                ? first + "es"
                : first.endsWith("y") && !vowelY ? first.substring(0, first.length() - 1) + "ies" : first + "s";
        return inflected + verb.substring(end);
    }

    /** {@code talk to} becomes {@code talk}, where nobody follows. */
    static String alone(String verb) {
        int last = verb.lastIndexOf(' ');
        return last > 0 && PREPOSITIONS.contains(verb.substring(last + 1)) ? verb.substring(0, last) : verb;
    }

    static String act(String act) {
        return ACTS.getOrDefault(act, act);
    }

    static String silence(String why) {
        return SILENCES.getOrDefault(why, why);
    }
}
