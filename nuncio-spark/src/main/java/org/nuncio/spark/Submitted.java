package org.nuncio.spark;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** What a main class for {@code spark-submit} does with its arguments and with what goes wrong. */
final class Submitted {
    private Submitted() {}

    /** Ends the program with 1 where something keeps it from going on, with 2 where an option is wrong. */
    static void main(Callable<Integer> command, String... args) {
        int status = status(command, args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** That with which the program ends. */
    static int status(Callable<Integer> command, String... args) {
        return new CommandLine(command)
                .registerConverter(LocalDate.class, LocalDate::parse)
                .setExecutionExceptionHandler((trouble, line, parsed) -> {
                    say(words(trouble));
                    return 1;
                })
                .execute(args);
    }

    static void say(String line) {
        System.err.println("nuncio: " + line);
    }

    /** One line; Spark writes the whole to its log. */
    static String words(Exception trouble) {
        if (trouble instanceof JobTrouble) {
            return trouble.getMessage();
        }
        String first = String.valueOf(trouble.getMessage()).lines().findFirst().orElse("");
        String what = trouble.getClass().getSimpleName() + ": " + first.strip().replaceFirst("\\.$", "");
        return "error job.failed: " + what
                + ". Spark's log has more. Run the same command again: what is finished is kept.";
    }
}
