package org.hemicycle.platform.test.diagram;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An expression of the engine's language, read just far enough to find the calls in it. */
final class Expression {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");
    private static final Pattern LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern CALL = Pattern.compile("(?<![.\\w])(\\w+)\\.(\\w+)\\(");

    private Expression() {}

    static Stream<Call> calls(String diagram, String text) {
        return EXPRESSION.matcher(text).results().flatMap(expression -> {
            var code = LITERAL.matcher(expression.group(1)).replaceAll("0"); // commas in texts separate nothing
            var call = CALL.matcher(code);
            return call
                    .results()
                    .map(found -> new Call(diagram, found.group(1), found.group(2), arguments(code, found.end())))
                    .toList()
                    .stream();
        });
    }

    /** Counts up to the bracket that closes the call. */
    private static int arguments(String code, int from) {
        var depth = 1;
        var commas = 0;
        var at = from;
        while (depth > 0 && at < code.length()) {
            switch (code.charAt(at)) {
                case '(' -> depth++;
                case ')' -> depth--;
                case ',' -> commas += depth == 1 ? 1 : 0;
                default -> {}
            }
            at++;
        }
        return code.substring(from, at - 1).isBlank() ? 0 : commas + 1;
    }
}
