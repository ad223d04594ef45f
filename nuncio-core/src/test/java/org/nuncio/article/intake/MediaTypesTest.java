package org.nuncio.article.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.article.intake.Given.utf8;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {
    @ParameterizedTest
    @CsvSource({
        "text/plain, a.txt, 'The ferry sailed. <b>Today</b>.'",
        "text/plain, a.txt, 'title,text\\na,b'",
        "text/plain, a.xml, 'The ferry sailed.'",
        "text/plain, '', ''",
        "text/html, a.txt, '<!DOCTYPE html><p>x'",
        "text/html, '', '\\n<!-- x --> <HTML lang=en>'",
        "text/html, '', '<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\"><html>'",
        "text/html, a.htm, 'The ferry sailed.'",
        "application/rss+xml, a.xml, '<?xml version=\"1.0\"?>\\n<rss version=\"2.0\">'",
        "application/rss+xml, a.html, '<!DOCTYPE rss [<!ENTITY a \"b\">]><rss>'",
        "application/rss+xml, '', '<feed xmlns=\"http://www.w3.org/2005/Atom\">'",
        "application/rss+xml, '', '<rdf:RDF xmlns=\"x\">'",
        "application/xml, a.xml, '<nitf><body>'",
        "application/json, a.txt, '{\"text\": 1}'",
        "application/x-ndjson, a.jsonl, '{\"text\": 1}'",
        "application/x-ndjson, a.jsonl, 'rubbish'",
        "application/json, a.jsonl, '[{\"text\": 1}]'",
        "application/warc, a.warc, 'WARK/1.0 <html><p>One</p><p>Two</p></html>'",
        "application/json, '', '[ {\"text\": 1}]'",
        "text/plain, '', '[Photo] The ferry'",
        "text/csv, a.CSV, 'x,y'",
        "text/csv, '', 'title,text\\na,b'",
        "application/warc, a.txt, 'WARC/1.0\\r\\n'",
        "application/pdf, a.txt, '%PDF-1.4'",
    })
    void bytesSayWhatTheyAre(String type, String name, String text) {
        assertThat(MediaTypes.sniff(utf8(text.replace("\\n", "\n").replace("\\r", "\r")), name))
                .isEqualTo(type);
    }

    @Test
    void wideTextIsNoBinary() {
        assertThat(MediaTypes.sniff("\uFEFFThe ferry.".getBytes(StandardCharsets.UTF_16LE), "a.txt"))
                .isEqualTo("text/plain");
        assertThat(MediaTypes.sniff(new byte[] {1, 0, 2, 3, 0, 0, 0, 5}, "a.txt"))
                .isEqualTo("application/octet-stream");
    }
}
