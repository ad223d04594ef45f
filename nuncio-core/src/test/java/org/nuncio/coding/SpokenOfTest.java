package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** Whose police, companies and presidents they are of whom a sentence does not say so itself; with our own entries. */
@Tag("models")
class SpokenOfTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Albania's interior ministry said that police had seized the passports of six opposition politicians. | COERCE [ALB/COP][ALB/OPP]",
                "Ghana's prosecutor said police had arrested two journalists. | COERCE [GHA/COP][GHA/MED]",
                "Kenya's foreign ministry said police had arrested six Kenyans in Rome. | COERCE [ITA/COP][KEN/CVL]",
                "Venezuela's president ordered the state oil company to halt deliveries to Curacao. | REQUEST [VEN/GOV][VEN/BUS]",
                "COTONOU, Feb 9 - Benin closed its border after a coup in Niger. The junta accused Benin of lies. | ACCUSE [NER/GOV][BEN]",
                "The European Commission threatened to withhold funds from Hungary. | THREATEN [EU][HUN]",
                "Peru's attorney general opened an investigation of President Alvarez and his ministers. | ACCUSE [PER/JUD][PER/GOV]",
                "Ten Ghanaians were shot by Togolese soldiers after they had crossed the lagoon and attacked Togo. | ASSAULT [GHA/CVL][TGO]"
            })
    void theSentenceTells(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru's attorney general opened an investigation of President Alvarez. | ACCUSE [PER/JUD][NIC",
                "Ten Ghanaians were shot by Togolese soldiers after they had crossed the lagoon and attacked Togo. | ASSAULT [TGO/MIL][TGO"
            })
    void andNothingMore(String text, String event) {
        assertThat(OurRules.shown(text)).noneMatch(e -> e.startsWith(event));
    }
}
