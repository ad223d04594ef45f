package org.nuncio.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageCheckTest {
    private final LanguageCheck check = new LanguageCheck();

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
        assertThat(check.foreign(text)).contains(language);
    }

    @Test
    void englishPasses() {
        assertThat(check.foreign((Reports.FIRST + " " + Reports.SECOND + " " + Reports.THIRD + " ").repeat(3)))
                .isEmpty();
    }

    @Test
    void englishFullOfForeignNamesPasses() {
        String names =
                "Presidente José Álvarez de la Cruz met Señora María del Carmen Rodríguez y Gómez in San Luis Potosí. ";
        assertThat(check.foreign((names + Reports.SECOND + " ").repeat(4))).isEmpty();
    }

    @Test
    void shortTextHasTheBenefitOfTheDoubt() {
        assertThat(check.foreign("Nadie sabe quién va a pagar el muelle.")).isEqualTo(Optional.empty());
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
