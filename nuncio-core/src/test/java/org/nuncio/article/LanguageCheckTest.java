package org.nuncio.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCheckTest {
    private static final LanguageCheck CHECK = new LanguageCheck();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Spanish | El consejo del puerto se reunió el lunes para hablar del muelle y de la nueva terminal. Los vecinos piden que la obra se pare hasta que haya un informe. El alcalde dijo que no tenía dinero para pagar a la empresa y que habría que esperar.",
                "German | Der Rat der Stadt hat am Montag über den Hafen und die neue Mole gesprochen. Die Anwohner fordern, dass die Arbeiten ruhen, bis ein Gutachten vorliegt. Der Bürgermeister sagte, er habe kein Geld für die Firma und man müsse bis zum Frühjahr warten.",
                "French | Le conseil de la ville a parlé lundi du port et de la nouvelle jetée. Les habitants demandent que les travaux soient arrêtés jusqu'à ce qu'un rapport soit rendu. Le maire a dit qu'il n'avait pas d'argent pour payer la société et qu'il fallait attendre.",
                "Russian | Городской совет в понедельник обсудил порт и новый причал. Жители требуют остановить работы, пока не будет готов отчёт. Мэр сказал, что у него нет денег, чтобы заплатить компании, и что придётся подождать до весны, когда в город снова придут большие корабли и туристы. Никто не знает, кто заплатит."
            })
    void otherLanguagesAreNamed(String language, String text) {
        assertThat(CHECK.foreign(text)).contains(language);
    }

    @Test
    void englishPasses() {
        assertThat(CHECK.foreign((Reports.FIRST + " " + Reports.SECOND + " " + Reports.THIRD + " ").repeat(3)))
                .isEmpty();
    }

    @Test
    void englishFullOfForeignNamesPasses() {
        String names =
                "Presidente José Álvarez de la Cruz met Señora María del Carmen Rodríguez y Gómez in San Luis Potosí. ";
        assertThat(CHECK.foreign((names + Reports.SECOND + " ").repeat(4))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Russia strikes Ukraine power grid, dozens hurt",
                "Turkey, Syria hold talks",
                "Protesters clash with police in Nairobi",
                "Putin, Xi sign gas deal in Beijing",
                "UN chief urges restraint as Gaza toll climbs",
                "Mali junta expels French ambassador",
                "Five killed in Mogadishu bomb blast",
                "Macron, Scholz visit Kyiv",
                "Iran rejects IAEA report",
                "Von der Leyen meets Erdogan in Ankara",
                "EU slaps sanctions on Belarus airline Belavia",
                "Al-Shabaab fighters seize Somali town",
                "Ecuador: Noboa declares state of emergency in Guayas, El Oro and Los Rios",
                "Nicolas Maduro, Luiz Inacio Lula da Silva meet in Brasilia",
                "Opposition leader arrested",
                "Shelling kills three civilians near Donetsk",
                "Ceasefire holds",
                "Coup d'état in Niger: junta closes airspace",
                "The army said it had taken the town.",
                "Pakistan army chief Asim Munir arrives Riyadh",
                "Rebels seize Goma airport",
                "Juan Manuel Santos and Rodrigo Londono signed the accord in Bogota on Thursday.",
                "Sudan: RSF shells El Fasher camp",
                "Charles de Gaulle carrier group sails east",
                "Bolivian president Luis Arce sacks army chief Juan Jose Zuniga",
                "Pol1ce fired tear gas at protesters ln the capital",
                "Frnch trooops wthdraw frm Niamey base",
                "Le Pen, Bardella lead Paris march",
                "Jair Bolsonaro indicted",
                "Explosions heard in Khartoum"
            })
    void shortEnglishPasses(String text) {
        assertThat(CHECK.foreign(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le président français reçoit son homologue ukrainien à Paris",
                "La police disperse une manifestation à Dakar",
                "Les rebelles ont pris la ville de Goma, selon des habitants.",
                "Die Polizei nimmt drei Verdächtige fest",
                "Scholz und Macron treffen sich in Berlin",
                "Bei einem Angriff auf ein Dorf sind zwölf Menschen getötet worden.",
                "El presidente de Colombia rechaza las sanciones",
                "Mueren cinco soldados en un ataque en el norte del país",
                "La policía detuvo a tres manifestantes en Caracas",
                "Presidente do Brasil visita a Argentina na próxima semana",
                "Polícia prende suspeitos de ataque em São Paulo",
                "O governo rejeitou a proposta dos sindicatos e não vai negociar.",
                "Il governo respinge la proposta dei sindacati",
                "La polizia ha arrestato tre persone dopo gli scontri di ieri.",
                "Путин встретился с Си Цзиньпином в Пекине",
                "Трое погибших при обстреле Донецка",
                "Армия заняла город",
                "وزير الخارجية يصل إلى القاهرة",
                "مقتل ثلاثة جنود في هجوم",
                "الجيش يسيطر على المدينة",
                "习近平会见普京",
                "外交部发言人回应记者提问",
                "三名士兵在袭击中丧生",
                "Cumhurbaşkanı Erdoğan Şam'a gidiyor",
                "Polis göstericilere müdahale etti, üç kişi yaralandı",
                "Ordu sınırda operasyon başlattı",
                "Prezydent spotkał się z premierem w Warszawie",
                "Trzy osoby zginęły w ataku na posterunek",
                "Rząd odrzucił propozycję związków zawodowych"
            })
    void shortTextInAnotherLanguageIsForeign(String text) {
        assertThat(CHECK.foreign(text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "Rząd odrzucił propozycję związków zawodowych, Polish",
        "Армия заняла город, Cyrillic script",
        "习近平会见普京, Han script",
        "La police disperse une manifestation à Dakar, another language"
    })
    void shortTextIsNamedAsFarAsItTells(String text, String language) {
        assertThat(CHECK.foreign(text)).contains(language);
    }

    @Test
    void shortTextHasTheBenefitOfTheDoubt() {
        assertThat(CHECK.foreign("Due morti in un attentato a Mogadiscio")).isEqualTo(Optional.empty());
    }

    @Test
    void fewWordsInAnotherScriptDoNotMakeAnEnglishTextForeign() {
        assertThat(CHECK.foreign("Putin (Путин) met Xi (习近平) in Beijing")).isEmpty();
    }

    @Test
    void refusalNamesTheLanguage() {
        String text =
                "Nikt nie wie, kto zapłaci za nowe molo w porcie. Rada miasta spotkała się w poniedziałek, aby o tym rozmawiać. "
                        .repeat(4);
        assertThat(Reports.refusal(text.getBytes(StandardCharsets.UTF_8)).message())
                .isEqualTo("The report is written in Polish.");
    }
}
