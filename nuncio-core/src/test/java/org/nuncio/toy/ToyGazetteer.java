package org.nuncio.toy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nuncio.text.Folder;

/** Norlandia, Sudmark and Ostmark, their alliance the Concord, and those who govern them. Cells are written with {@code ;} for the tab. */
public final class ToyGazetteer {
    private static final String STATES = """
      code;name;aliases;adjectives;people;capital;borders;blocs
      AAA;Norlandia;Kingdom of Norlandia;Norlandian;;Norburg;BBB;CON
      BBB;Sudmark;;Sudmarkian;;Sudhaven;AAA|CCC;
      CCC;Ostmark;;Ostmarker;;Ostwick;BBB;CON
      """;

    private static final String OFFICES = """
      office;country;title;titles;sector;years;basis
      aaa.president;AAA;president;President|leader|Head of State;GOV;;
      aaa.foreign;AAA;foreign minister;Foreign Minister|top diplomat;GOV;;
      bbb.president;BBB;president;President|leader;GOV;;
      bbb.foreign;BBB;foreign minister;Foreign Minister|top diplomat;GOV;;
      ccc.president;CCC;president;President|leader;GOV;;
      """;

    private static final String HOLDERS = """
      office;person;aliases;from;to;gender
      aaa.president;Karl Holmquist;;2010-01-01;2020-01-01;m
      aaa.president;Greta Lundberg;;2020-01-01;;f
      aaa.foreign;Anna Brandt;;2018-05-01;;f
      bbb.president;Viktor Sorel;;2015;;m
      bbb.foreign;Tomas Varga;;2019-03;;m
      ccc.president;Ilse Rothmann;;2017;;f
      """;

    private static final String ROLES = """
      noun;sector;gender;number
      minister;GOV;;s
      foreign minister;GOV;;s
      president;GOV;;s
      leader;GOV;;s
      official;GOV;;s
      spokesman;GOV;m;s
      government;GOV;;s
      troops;MIL;;p
      army;MIL;;s
      police;COP;;p
      protester;CVL;;s
      rebel;REB;;s
      """;

    private static final String PLACES = """
      name;aliases;country;admin;lat;lon;kind;population
      Norburg;;AAA;;60.5;10.25;city;400000
      Sudhaven;;BBB;;40.5;11.5;city;900000
      Ostwick;;CCC;;50.0;20.0;city;300000
      Kelstadt;;BBB;;41.0;12.0;city;50000
      Tovik;;AAA;;59.0;9.5;city;20000
      """;

    private ToyGazetteer() {}

    /** The tables by name. */
    public static Folder folder() {
        return headers()
                .plus(Folder.of(Map.of(
                        "states.tsv", table(STATES),
                        "organisations.tsv", table("code;name;aliases;kind;sector;country\nCON;Concord;;igo;;\n"),
                        "offices-other.tsv", table(OFFICES),
                        "holders-other.tsv", table(HOLDERS),
                        "roles.tsv", table(ROLES),
                        "places.tsv", table(PLACES))));
    }

    /** Every table without a line. */
    public static Folder headers() {
        Map<String, String> headers = new HashMap<>();
        headers.put("states.tsv", table("code;name;aliases;adjectives;people;capital;borders;blocs\n"));
        headers.put("organisations.tsv", table("code;name;aliases;kind;sector;country\n"));
        headers.put("institutions.tsv", table("words;code;sector;name\n"));
        headers.put("armed-groups.tsv", table("code;name;aliases;country;sector;from;to\n"));
        headers.put("roles.tsv", table("noun;sector;gender;number\n"));
        headers.put("people.tsv", table("person;aliases;code;sector;from;to;gender;role\n"));
        headers.put("places.tsv", table("name;aliases;country;admin;lat;lon;kind;population\n"));
        headers.put("instruments.tsv", table("name;aliases;kind\n"));
        headers.put("common-words.tsv", "word\n");
        headers.put("wires.tsv", table("name;aliases;abbreviations;country\n"));
        for (String part : List.of("g20", "g20b", "other")) {
            headers.put("offices-" + part + ".tsv", table("office;country;title;titles;sector;years;basis\n"));
            headers.put("holders-" + part + ".tsv", table("office;person;aliases;from;to;gender\n"));
        }
        return Folder.of(headers);
    }

    /** Tabs for semicolons. */
    public static String table(String text) {
        return text.replace(';', '\t');
    }
}
