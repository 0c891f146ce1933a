package org.hemicycle.tally.read;

import java.nio.file.Path;
import java.util.Optional;

/** Reads votes from a file of any known form. */
public final class VotesFile {

    private VotesFile() {}

    /** By its content, unless a form is given. */
    public static Reading read(Path file, Optional<Format> given) {
        var format = given.orElseGet(() -> Recognised.of(file));
        try (var lines = Lines.of(file)) {
            return switch (format) {
                case KUBERNETES -> Reading.of(format, KubernetesCsv.read(lines));
                case BLT -> BltFile.read(lines);
                case SOC, SOI, TOC, TOI -> PrefLibFile.read(lines, format);
                case RANKS -> Reading.of(format, RankTableCsv.read(lines));
                case POINTS -> Reading.of(format, PointsTableCsv.read(lines));
            };
        }
    }
}
