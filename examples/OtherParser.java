import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.Nuncio;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.SentenceReader;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/** Codes what another parser has parsed: here one sentence in the columns of CoNLL-U, as most parsers write it. No language models are loaded. */
public class OtherParser implements SentenceReader {
    private static final String PARSED = """
            1 Ethiopia  ethiopia  NNP 2 nsubj
            2 urged     urge      VBD 0 root
            3 Sudan     sudan     NNP 2 obj
            4 to        to        TO  5 mark
            5 stop      stop      VB  2 xcomp
            6 shelling  shell     VBG 5 xcomp
            7 its       its       PRP$ 8 nmod:poss
            8 towns     town      NNS 6 obj
            9 .         .         .   2 punct
            """;

    public static void main(String[] args) {
        Nuncio nuncio = Nuncio.with(Path.of("unused")).reader(new OtherParser()).rulesOnly().open();
        for (CodedEvent event : nuncio.code("Ethiopia urged Sudan to stop shelling its towns.", null).events()) {
            System.out.println(event.type() + " " + event.actors().get(0).actor().label() + " > "
                    + event.recipients().get(0).actor().label());
        }
    }

    @Override
    public List<Sentence> read(String text, List<Span> paragraphs, Worth worth) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String line : PARSED.lines().toList()) {
            String[] cell = line.strip().split(" +"); // number, form, lemma, tag, head, relation
            at = text.indexOf(cell[1], at);
            Span span = new Span(at, at + cell[1].length());
            tokens.add(new Token(tokens.size(), cell[1], cell[2], cell[3], "", Integer.parseInt(cell[4]) - 1, cell[5], span));
            at = span.end();
        }
        return List.of(new Sentence(0, 0, text, paragraphs.get(0), true, tokens));
    }

    @Override
    public String version() {
        return "parsed by hand";
    }
}
