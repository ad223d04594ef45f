package org.nuncio.toy;

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
      office;country;title;titles;sector
      aaa.president;AAA;president;President|leader|Head of State;GOV
      aaa.foreign;AAA;foreign minister;Foreign Minister|top diplomat;GOV
      bbb.president;BBB;president;President|leader;GOV
      bbb.foreign;BBB;foreign minister;Foreign Minister|top diplomat;GOV
      ccc.president;CCC;president;President|leader;GOV
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
        return Folder.of(Map.of(
                "states.tsv", table(STATES),
                "organisations.tsv", table("code;name;aliases;kind;sector;country\nCON;Concord;;igo;;\n"),
                "offices-other.tsv", table(OFFICES),
                "holders-other.tsv", table(HOLDERS),
                "roles.tsv", table(ROLES),
                "places.tsv", table(PLACES)));
    }

    /** Tabs for semicolons. */
    public static String table(String text) {
        return text.replace(';', '\t');
    }
}
