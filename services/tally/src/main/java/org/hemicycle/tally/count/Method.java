package org.hemicycle.tally.count;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hemicycle.tally.Uncountable;

/** The methods a file can be counted by. */
public enum Method {
    BORDA("points"),
    SCHULZE("candidates outranked"),
    STV_SCOTTISH("votes"),
    APPROVAL("votes"),
    BLOCK("votes"),
    PLURALITY("votes"),
    /** One round for a single office: elected is who has more than half of the votes cast. */
    MAJORITY("votes");

    private final String merit;

    Method(String merit) {
        this.merit = merit;
    }

    /** As on the command line: {@code stv-scottish}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Method of(String code) {
        return Arrays.stream(values())
                .filter(method -> method.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Uncountable("The method %s is not known; there are %s.".formatted(code, all())));
    }

    /** What its totals count. */
    String merit() {
        return merit;
    }

    static String all() {
        return Arrays.stream(values()).map(Method::code).collect(Collectors.joining(", "));
    }
}
