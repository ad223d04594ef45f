import java.nio.file.Path;
import java.time.LocalDate;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.Nuncio;

/** Codes one report and prints its events. Argument: the folder for the language models. */
public class CodeOneReport {
    public static void main(String[] args) {
        Nuncio nuncio = Nuncio.with(Path.of(args[0])).open();
        String text = "The foreign minister of Ghana met her Togolese counterpart in Accra on Monday. "
                + "Togo threatened to close the border if smuggling goes on, she said.";
        for (CodedEvent event : nuncio.code(text, LocalDate.of(2024, 5, 15)).events()) {
            System.out.printf("%s %s %s%n", event.type(), event.status(), event.evidence().cut(text));
            event.actors().forEach(a -> System.out.println("  by " + a.actor().label()));
            event.recipients().forEach(a -> System.out.println("  to " + a.actor().label()));
        }
    }
}
