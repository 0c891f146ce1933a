package org.hemicycle.elections.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a committee is asked to do.
 *
 * @param criteria codes, in the order in which points are given
 * @param mostPoints for one criterion
 * @param committee its members by their random ids
 * @param nominationsUntil the last day of nominations
 * @param commentsUntil the last day on which anybody may comment on the long list
 */
public record Task(
        String title,
        int seats,
        LocalDate termStart,
        String criteria,
        int mostPoints,
        String committee,
        LocalDate nominationsUntil,
        LocalDate commentsUntil) {

    public static Task of(
            String title,
            int seats,
            LocalDate termStart,
            List<String> criteria,
            int mostPoints,
            List<UUID> committee,
            LocalDate nominationsUntil,
            LocalDate commentsUntil) {
        return new Task(
                title,
                seats,
                termStart,
                String.join(",", criteria),
                mostPoints,
                committee.stream().map(UUID::toString).collect(Collectors.joining(",")),
                nominationsUntil,
                commentsUntil);
    }

    List<String> listed() {
        return List.of(criteria.split(","));
    }

    List<UUID> members() {
        return Stream.of(committee.split(",")).map(UUID::fromString).toList();
    }
}
