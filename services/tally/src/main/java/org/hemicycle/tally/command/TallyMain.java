package org.hemicycle.tally.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.hemicycle.tally.Uncountable;

/** The command line. Results go to the output; one sentence goes to the error stream when something is wrong. */
public final class TallyMain {

    private TallyMain() {}

    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        int exit = run(List.of(args), out, err);
        out.flush();
        System.exit(exit);
    }

    /** The exit code: 0 fine, 2 bad input, 3 not what was published. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        try {
            return dispatch(args, out, err);
        } catch (Uncountable bad) {
            err.println(String.valueOf(bad.getMessage()).replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]", "?"));
        } catch (OutOfMemoryError tooLarge) {
            err.println("The file is too large for the memory of this machine: start with java -Xmx… -jar tally.jar.");
        } catch (StackOverflowError tooDeep) {
            err.println("The input is nested too deeply.");
        } catch (RuntimeException defect) { // ours, not the file's: said so, with the place to look at
            var place = Arrays.stream(defect.getStackTrace()).findFirst().map(StackTraceElement::toString);
            err.println("The input cannot be counted because of a defect of this program (%s at %s): please report it."
                    .formatted(defect.getClass().getSimpleName(), place.orElse("an unknown place")));
        }
        return ExitCode.BAD_INPUT;
    }

    private static int dispatch(List<String> args, PrintStream out, PrintStream err) {
        if (args.contains("--help") || args.contains("-h")) {
            out.print(Help.TEXT);
            return ExitCode.FINE;
        }
        var command = args.isEmpty() ? "" : args.get(0);
        var words = args.isEmpty() ? args : args.subList(1, args.size());
        return switch (command) {
            case "count" -> new CountCommand(out, err).run(words);
            case "verify" -> new VerifyCommand(out, err).run(words);
            case "cosign" -> new CosignCommand(out, err).run(words);
            default -> throw new Uncountable("Say \"count\", \"verify\" or \"cosign\"; see --help.");
        };
    }
}
