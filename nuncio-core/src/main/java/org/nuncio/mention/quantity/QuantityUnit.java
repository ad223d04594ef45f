package org.nuncio.mention.quantity;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Token;

/**
 * What kind of thing a counted noun is.
 *
 * @param role troops, weapons, crowd, people, money, duration, distance, percent or count
 * @param name unit as shown: troops, people, hours, USD, or the lemma of the noun
 */
record QuantityUnit(String role, String name) {
    static final Set<String> GROUPS = Words.set("""
          crowd force group total contingent army garrison convoy column rally mob team population staff fleet unit
          """);

    private static final Set<String> TROOPS = Words.set("""
          troop troops soldier serviceman servicewoman servicemember force forces paratrooper marine marines infantryman personnel
          reservist conscript peacekeeper guardsman trooper commando sailor airman recruit contingent garrison army mercenary
          sniper legionnaire
          """);
    private static final Set<String> WEAPONS = Words.set("""
          tank missile rocket aircraft jet plane fighter-jet helicopter warship ship frigate destroyer submarine drone gun
          howitzer rifle shell bomb warhead launcher vehicle carrier mortar grenade piece bomber warplane round mine pistol system
          battery interceptor torpedo vessel boat weapon stinger javelin cruiser fleet
          """);
    private static final Set<String> CROWD = Words.set("""
          protester protestor demonstrator marcher rioter crowd rally mob picketer
          """);
    private static final Set<String> PEOPLE = Words.set("""
          people person man woman child civilian resident refugee diplomat citizen national worker teacher student pupil
          journalist reporter activist prisoner hostage captive detainee inmate migrant militant rebel fighter gunman insurgent
          terrorist separatist villager policeman police officer official employee staff staffer doctor nurse medic passenger
          victim survivor body family minister lawmaker leader member adviser advisor expert envoy ambassador general commander
          colonel lawyer judge monk priest nun cleric imam farmer miner fisherman volunteer guard pilot driver engineer boy girl
          youth teenager adult infant baby toddler mother father brother sister son daughter wife relative supporter opponent
          dissident politician senator deputy mp candidate voter suspect defendant patient evacuee other bystander pedestrian soul
          foreigner tourist american briton attacker assailant bomber hijacker pirate smuggler trafficker agent spy attaché
          operative user customer group team population inspector observer monitor councillor mayor governor president king
          legislator cameraman photographer bishop townspeople businessman spokesman negotiator mediator clerk magistrate
          schoolchild schoolgirl schoolboy mourner worshipper veteran gendarme guerrilla policewoman constable fireman firefighter
          paramedic schoolteacher professor lecturer bodyguard shopkeeper trader herder herdsman peasant labourer laborer
          missionary preacher pastor rabbi consul crewman seaman deserter defector kidnapper looter interpreter translator
          """);
    private static final Map<String, String> MONEY = Map.ofEntries(
            Map.entry("dollar", "USD"),
            Map.entry("euro", "EUR"),
            Map.entry("pound", "GBP"),
            Map.entry("ruble", "RUB"),
            Map.entry("rouble", "RUB"),
            Map.entry("yen", "JPY"),
            Map.entry("yuan", "CNY"),
            Map.entry("hryvnia", "UAH"),
            Map.entry("hryvnias", "UAH"),
            Map.entry("rupee", "INR"),
            Map.entry("lira", "TRY"),
            Map.entry("franc", "CHF"),
            Map.entry("shekel", "ILS"),
            Map.entry("zloty", "PLN"),
            Map.entry("riyal", "SAR"));
    private static final Map<String, String> DOLLARS =
            Map.of("canadian", "CAD", "australian", "AUD", "hong", "HKD", "singapore", "SGD", "zealand", "NZD");
    private static final Map<String, String> DURATION = Map.ofEntries(
            Map.entry("second", "seconds"),
            Map.entry("minute", "minutes"),
            Map.entry("hour", "hours"),
            Map.entry("day", "days"),
            Map.entry("night", "nights"),
            Map.entry("week", "weeks"),
            Map.entry("month", "months"),
            Map.entry("year", "years"),
            Map.entry("decade", "decades"),
            Map.entry("century", "centuries"));
    private static final Map<String, String> DISTANCE = Map.ofEntries(
            Map.entry("kilometre", "km"),
            Map.entry("kilometer", "km"),
            Map.entry("km", "km"),
            Map.entry("kms", "km"),
            Map.entry("mile", "miles"),
            Map.entry("metre", "metres"),
            Map.entry("meter", "metres"),
            Map.entry("foot", "feet"),
            Map.entry("feet", "feet"),
            Map.entry("yard", "yards"));
    private static final Set<String> PERCENT = Set.of("percent", "%", "cent", "percentage", "pct");

    /** @param modifier lower-case word before the noun, which tells one dollar from another */
    static QuantityUnit of(@Nullable Token noun, String modifier) {
        if (noun == null) {
            return new QuantityUnit("people", "people");
        }
        String lemma = noun.lemma();
        if (MONEY.containsKey(lemma)) {
            return new QuantityUnit(
                    "money", lemma.equals("dollar") ? DOLLARS.getOrDefault(modifier, "USD") : MONEY.get(lemma));
        }
        if (DURATION.containsKey(lemma)) {
            return new QuantityUnit("duration", DURATION.get(lemma));
        }
        if (DISTANCE.containsKey(lemma)) {
            return new QuantityUnit("distance", DISTANCE.get(lemma));
        }
        return PERCENT.contains(lemma) ? new QuantityUnit("percent", "percent") : beings(noun, lemma);
    }

    private static QuantityUnit beings(Token noun, String lemma) {
        if (GROUPS.contains(lemma) && noun.tag().equals("NNS") && !lemma.equals("force")) {
            return new QuantityUnit("count", lemma); // two armies are not two soldiers
        }
        if (TROOPS.contains(lemma)) {
            return new QuantityUnit("troops", "troops");
        }
        if (CROWD.contains(lemma)) {
            return new QuantityUnit("crowd", "people");
        }
        if (PEOPLE.contains(lemma) || noun.entity().equals("NORP") && noun.isNoun()) {
            return new QuantityUnit("people", "people");
        }
        return new QuantityUnit(WEAPONS.contains(lemma) ? "weapons" : "count", lemma);
    }

    boolean isHuman() {
        return role.equals("people") || role.equals("troops") || role.equals("crowd");
    }

    boolean isMeasure() {
        return role.equals("money") || role.equals("duration") || role.equals("distance") || role.equals("percent");
    }
}
