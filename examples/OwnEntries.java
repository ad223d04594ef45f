import java.nio.file.Path;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.Nuncio;

/** Adds a folder of one's own entries to the codebook. Arguments: the folder for the language models, the folder of the entries. */
public class OwnEntries {
    public static void main(String[] args) {
        String text = "Portugal lowered its flags for the victims of the Turkish earthquake on Monday.";
        Nuncio ours = Nuncio.with(Path.of(args[0])).rulesOnly().open();
        Nuncio own = Nuncio.with(Path.of(args[0])).rulesOnly().entries(Path.of(args[1])).open();
        for (CodedEvent event : ours.code(text, null).events()) {
            System.out.println("without them: " + event.type() + " by entry " + event.reason().entry());
        }
        for (CodedEvent event : own.code(text, null).events()) {
            System.out.println("with them: " + event.type() + " by entry " + event.reason().entry());
        }
    }
}
