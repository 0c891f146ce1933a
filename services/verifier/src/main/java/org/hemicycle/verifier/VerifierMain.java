package org.hemicycle.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;

/** Checks an exported log: 0, it is as it was signed; 1, it is not, and where; 2, it cannot be told. */
public final class VerifierMain {

    private VerifierMain() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, UTF_8);
        var err = new PrintStream(System.err, true, UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** Says what it found on {@code out}, and on {@code err} why it cannot. */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        try {
            verify(Request.of(arguments), out, err);
            return 0;
        } catch (Bad bad) {
            out.println("BAD: " + bad.getMessage() + ".");
            return 1;
        } catch (Malformed malformed) {
            err.println(malformed.getMessage());
            return 2;
        } catch (IOException unreadable) {
            err.println("%s cannot be read".formatted(unreadable.getMessage()));
            return 2;
        }
    }

    private static void verify(Request request, PrintStream out, PrintStream err) throws IOException {
        var cosigner = request.cosigner();
        if (cosigner != null && request.isForKey()) {
            out.println(cosigner.key());
            return;
        }
        var findings = request.log().verify(request.verification());
        var newest = findings.newest();
        if (cosigner == null) {
            out.print(findings.report());
        } else if (newest != null) {
            err.print(findings.report()); // the note alone goes to the file
            out.print(cosigner.cosign(
                    newest.written(), InstantSource.system().instant().getEpochSecond()));
        }
    }
}
