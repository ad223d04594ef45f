package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneAccountTest {
    /** Evidence that begins at 7; each part of it in brackets is a figure of the killed, its value first. */
    private static List<Figure> told(String marked) {
        List<Figure> figures = new ArrayList<>();
        StringBuilder evidence = new StringBuilder();
        for (String piece : marked.split("[\\[\\]]")) {
            int bar = piece.indexOf('=');
            int start = 7 + evidence.codePointCount(0, evidence.length());
            String words = piece.substring(bar + 1);
            evidence.append(words);
            if (bar > 0) {
                double value = Double.parseDouble(piece.substring(0, bar));
                figures.add(new Figure(
                        "killed",
                        "killed",
                        value,
                        value,
                        value,
                        "exactly",
                        words,
                        start,
                        start + words.codePointCount(0, words.length())));
            }
        }
        return OneAccount.of(figures, evidence.toString(), 7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "killed [84=84 Wagner fighters] and [47=47 soldiers] | 131",
                "killing [1=a commander] of the Façade 🎯 force and [2=two other fighters] | 3",
                "killed [2=two men], [3=three women] and [1=a child] | 6",
                "killed [12=twelve people], [3=three] of them children | 12",
                "killed [12=twelve people], including [3=three children] | 12",
                "killed [12=twelve people] or [15=15 people] | 15",
                "killed [2=two people]. Later [9=nine] died | 9",
                "killed [5=five] | 5"
            })
    void partsThatAreJoinedAreOneFigureAndTheRestIsNot(String marked, double value) {
        assertThat(told(marked)).extracting(Figure::value).containsExactly(value);
    }
}
