package org.hemicycle.tally.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hemicycle.tally.Uncountable;

/** The forms of files that can be counted. */
public enum Format {
    KUBERNETES("kubernetes", "csv", "kubernetes-csv", "k8s"),
    BLT("blt"),
    SOC("soc"),
    SOI("soi"),
    TOC("toc"),
    TOI("toi"),
    RANKS("ranks", "rank-counts", "rank-count", "rank-count-table", "rankcounts"),
    POINTS("points", "points-table");

    private final List<String> codes;

    Format(String... codes) {
        this.codes = List.of(codes);
    }

    public String code() {
        return codes.get(0);
    }

    public static Format of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.codes.contains(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Uncountable("--format %s is not known; there are %s.".formatted(code, all())));
    }

    /** Every candidate is ranked. */
    boolean isComplete() {
        return this == SOC || this == TOC;
    }

    /** No two candidates are level. */
    boolean isStrict() {
        return this == SOC || this == SOI;
    }

    static String all() {
        return Arrays.stream(values()).map(Format::code).collect(Collectors.joining(", "));
    }
}
