package org.hemicycle.responsepolicy.document.inspect;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.stream.Collectors;

/**
 * The process that opens files: one file, from standard input. Its answer begins with a line, {@code OK <findings>} or
 * {@code REFUSED <flaw>}; after OK comes the copy. It has no secrets, no environment and writes no file.
 */
public final class InspectorMain {

    private InspectorMain() {}

    public static void main(String[] args) throws IOException {
        var out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, US_ASCII)); // libraries may talk
        var format = Format.valueOf(args[0]);
        var budget = new Budget(Long.parseLong(args[1]));
        answer(out, format, budget, System.in.readAllBytes());
    }

    private static void answer(OutputStream out, Format format, Budget budget, byte[] content) throws IOException {
        var buffered = new BufferedOutputStream(out);
        try {
            var inspected = inspect(format, content, budget);
            var found = inspected.found().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
            buffered.write(("OK " + found + "\n").getBytes(US_ASCII));
            buffered.write(inspected.copy());
        } catch (Flawed refused) {
            buffered.write(("REFUSED " + refused.flaw() + "\n").getBytes(US_ASCII));
        }
        buffered.flush();
    }

    static Inspected inspect(Format format, byte[] content, Budget budget) {
        try {
            Signatures.check(format, content);
            return switch (format) {
                case PDF -> new PdfInspection(content, budget).inspect();
                case DOCX, XLSX -> new OfficeInspection(format, content, budget).inspect();
                case PNG -> new PngInspection(content, budget).inspect();
                case JPEG -> new JpegInspection(content).inspect();
                case TXT, CSV -> TextInspection.inspect(format, content);
            };
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            throw Flaw.TOO_COSTLY.found();
        } catch (Flawed refused) {
            throw refused;
        } catch (RuntimeException broken) { // of a library, over a file made to break it
            throw Flaw.UNREADABLE.found();
        }
    }
}
