package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.text.Span;
import org.nuncio.toy.Models;

class TagRepairsTest {

    private static Sentence read(String text) {
        return Models.READER
                .read(text, List.of(new Span(0, text.length())), SentenceReader.Worth.ALL)
                .get(0);
    }

    private static Token word(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(t -> t.form().equals(form))
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Hungary sided with China.|sided|VBD",
                "Chad, Mali and Niger all suspended shipments of fuel to the Royal Lao Army.|suspended|VBD",
                "The customs office at Lima lists all suspended shipments of fuel.|suspended|VBN",
                "Norlandia, a landlocked state with crowded towns, is poor.|crowded|JJ",
                "Joseph Were, who won his seat last month, was killed by two gunmen.|Were|NNP",
                "The rebels were killed by two gunmen.|were|VBD",
                "If the rebels open fire again, the army will answer.|open|VBP",
                "The women cooked over an open fire.|open|JJ",
                "Workers at Lima, the country's biggest port, downed tools on Monday.|downed|VBD",
                "The crew found the downed jet on Monday.|downed|JJ",
                "Police fired tear gas and live rounds at youths.|live|JJ",
                "Guards used batons and stun grenades against marchers.|stun|NN",
                "He praised the Coalition to Save Rivers for its work in the valley of the upper river.|Save|NNP",
                "He praised the coalition to save rivers for its work in the valley of the upper river.|save|VB",
                "The men who live in the camp fled.|live|VBP",
                "Youths tore up the railway line and set fire to a clinic.|set|VBD",
                "The actors left the film set and fire crews came.|set|NN",
                "Reports that the army had moved its tanks could not be confirmed.|Reports|NNS",
                "In Lagos the attorney-general issued arrest warrants for two men.|issued|VBD",
                "The union called a country-wide general strike.|general|JJ",
                "Meeting in the Egyptian capital, the ministers of Chad and Mali regretted the raid.|Meeting|VBG",
                "The meeting in Cairo, the minister said, was short.|meeting|NN",
                "She insisted then that the group free a former congressman.|free|VB",
                "The men walked out of the camp free of charge.|free|JJ",
                "The army has since recaptured the town.|since|RB",
                "The town has been quiet since Monday.|since|IN",
                "The African Union and the Arab League plan to send a joint delegation to the Security Council.|plan|VBP",
                "The African Union and the Arab League plan to send envoys was rejected.|plan|NN",
                "North Korea test-fired two ballistic missiles into the sea on Sunday.|fired|VBD",
                "Japan condemned the test-fired missile that fell near its coast.|fired|VBN",
                "The strike began a day after guards shot dead at least four miners.|shot|VBD",
                "The envoy called the shot dead on target.|shot|NN",
                "Robbers on a motorcycle shot dead two shopkeepers in the Nigerian town.|shot|VBD",
                "Turkey expelled two Pakistani military attaches on Monday.|attaches|NNS",
                "The embassy attaches great weight to it.|attaches|VBZ",
                "Chad will issue no more work permits to Malians.|permits|NNS",
                "The law permits hunting.|permits|VBZ",
                "The shot that killed the shopkeeper came from a roof.|shot|NN"
            })
    void tags(String text, String form, String tag) {
        assertThat(word(read(text), form).tag()).isEqualTo(tag);
    }

    @Test
    void aSurnameThatLooksLikeAVerbLeavesItsSentenceWhole() {
        Sentence sentence = read("Joseph Were, who won his seat last month, was killed by two gunmen.");
        assertThat(sentence.head(word(sentence, "Were")).map(Token::form)).contains("killed");
    }
}
