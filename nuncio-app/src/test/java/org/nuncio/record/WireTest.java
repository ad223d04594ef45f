package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.article.Article;
import org.nuncio.article.ArticleReader;
import org.nuncio.article.Caps;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.GazetteerLoader;
import org.nuncio.text.Folder;

class WireTest {
    private static final Wire WIRE = wire();
    private static final String BODY =
            "Soldiers closed the bridge on Tuesday, officials said. They told the drivers to turn back and gave no reason.\n\n"
                    + "The governor promised an inquiry. Traffic was moving again by nightfall, according to the town hall.";

    private static Wire wire() {
        Folder tables = Folder.ofResources(Gazetteer.class, "data");
        return new Wire(GazetteerLoader.load(tables::read, "test").gazetteer().wires());
    }

    private static String wire(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Article article = ((ArticleReader.Read) new ArticleReader(Caps.defaults()).read("x", bytes, null)).article();
        return WIRE.of(article).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MOSCOW (Reuters) - | Reuters",
                "(Reuters) - | Reuters",
                "BEIJING, Feb. 9 (Xinhua) -- | Xinhua",
                "KYIV, Ukraine (AP) — | Associated Press",
                "MOSCOW, February 9. /TASS/. | TASS",
                "BERLIN (dpa) - | dpa",
                "New Delhi [India], February 9 (ANI): | ANI",
                "NORTHPORT (Northport Courier) - | none",
                "MOSCOW - | none",
            })
    void datelines(String dateline, String wire) {
        assertThat(wire("Bridge closed\n\n" + dateline + " " + BODY)).isEqualTo(wire);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Jane Roe, Associated Press | Associated Press",
                "By AFP | AFP",
                "Source: AFP | AFP",
                "Publisher: Yonhap News Agency | Yonhap",
                "By Jane Roe, Northport Courier | none",
                "By Petra Saba | none",
            })
    void linesOfTheHead(String line, String wire) {
        assertThat(wire("Soldiers close the bridge to Northport\n" + line + "\n9 February 2022\n\n" + BODY))
                .isEqualTo(wire);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Reuters) | Reuters",
                "Source: Interfax | Interfax",
                "— AFP | AFP",
                "AP | Associated Press",
                "(With inputs from PTI) | PTI",
                "With inputs from ANI and agencies | ANI",
                "© 2022 The Associated Press. All rights reserved. | Associated Press",
                "(Reporting by Jane Roe; Editing by Max Poe) | none",
                "Photo: AFP | none",
                "(Photo by Jane Roe/AFP) | none",
                "© 2022 Northport Courier. All rights reserved. | none",
            })
    void linesBelow(String line, String wire) {
        assertThat(wire("Soldiers close the bridge to Northport\n\n" + BODY + "\n\n" + line))
                .isEqualTo(wire);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "With additional reporting from the Associated Press. | Associated Press",
                "AP contributed to this report | Associated Press",
                "The Associated Press contributed to this report. | Associated Press",
                "Associated Press writers Max Poe in Oslo and Ida Coe in Rome contributed to this report. | Associated Press",
                "AP journalist Jane Roe in Kyiv contributed to this report. | Associated Press",
                "The Associated Press’ Jane Roe contributed to this report. | Associated Press",
                "Jane Roe of the Associated Press contributed to this report. | Associated Press",
                "Reuters and AFP contributed to this report. | Reuters",
                "Roe reported from Kyiv. Reuters contributed to this report. | Reuters",
                "Additional reporting by Reuters | Reuters",
                "(Reporting by AFP) | AFP",
                "Reporting by Jane Roe in Kyiv, Reuters; editing by Max Poe | Reuters",
                "With files from The Canadian Press | Canadian Press",
                "With agency inputs from PTI | PTI",
                "With AFP | AFP",
                "Reporting by Jane Roe in Kyiv; editing by Max Poe in London | none",
                "Reporting by Efe Tanay in Ankara | none",
                "Norlandia contributed 300 soldiers to the mission. | none",
            })
    void creditSentences(String line, String wire) {
        assertThat(wire("Soldiers close the bridge to Northport\n\n" + BODY + "\n\n" + line))
                .isEqualTo(wire);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"(ANI) | ANI", "— AFP | AFP", "-- Kyodo | Kyodo", "AP | Associated Press"})
    void marksAfterTheLastSentence(String mark, String wire) {
        assertThat(wire("Soldiers close the bridge to Northport\n\n" + BODY + " " + mark))
                .isEqualTo(wire);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The closure was first reported by Reuters.",
                "Nobody was hurt, TASS said, citing the fire brigade (MChS).",
                "He had spoken to AFP, the French agency, on Monday (by telephone)",
            })
    void anAgencyThatIsQuotedIsNotWhoseTheArticleIs(String sentence) {
        assertThat(wire("Soldiers close the bridge to Northport\n\n" + BODY + " " + sentence))
                .isEqualTo("none");
    }

    @Test
    void theDatelineGoesBeforeWhoPrintsIt() {
        assertThat(wire("Bridge closed\nSource: AFP\n\nMOSCOW (Reuters) - " + BODY))
                .isEqualTo("Reuters");
    }
}
