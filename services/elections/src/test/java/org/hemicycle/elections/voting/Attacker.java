package org.hemicycle.elections.voting;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.tally.record.Sha256;

/**
 * Has copied all disks, and the registrar's table: knows which member has which credential. Wants to know who chose what.
 */
final class Attacker {

    /** How near a choice must stand to a credential to be taken for the same act: a row is shorter. */
    private static final int NEAR = 2500;

    private static final int HASH = 32;

    private final List<String> credentials;
    private final List<String> ballots;
    private final String wal;
    private final String pages;
    private final List<Evidence.Row> rows;
    private final String logs;
    private final List<String> trackers;

    /**
     * @param credentials of the members, one each, in the order of the roll
     * @param ballots the opened list, as it is stored
     */
    Attacker(
            List<String> credentials,
            List<String> ballots,
            byte[] wal,
            byte[] pages,
            List<Evidence.Row> rows,
            String logs) {
        this.credentials = credentials;
        this.ballots = ballots;
        this.wal = new String(wal, ISO_8859_1);
        this.pages = new String(pages, ISO_8859_1);
        this.rows = rows.stream().filter(row -> row.table().equals("tracker")).toList();
        this.logs = logs;
        this.trackers = IntStream.range(0, credentials.size())
                .mapToObj(this::trackerBesideCredential)
                .toList();
    }

    /** What each way of matching says of each member: the text of a ballot. */
    Map<String, List<String>> guesses() {
        var guesses = new LinkedHashMap<String, List<String>>();
        guesses.put("order of the WAL", inOrder(this::firstInWal));
        guesses.put("order of the trackers", inOrder(this::tracker));
        guesses.put("xmin and ctid", inOrder(this::rowOfTracker));
        guesses.put("order of the credentials", inOrder(member -> Evidence.hex(hash(member))));
        guesses.put("nearest bytes, else order of the trackers", combined());
        return guesses;
    }

    /** The i-th member by that key has the i-th ballot of the list. */
    private <K extends Comparable<K>> List<String> inOrder(java.util.function.IntFunction<K> key) {
        var members =
                new ArrayList<>(IntStream.range(0, credentials.size()).boxed().toList());
        var keys = members.stream().map(key::apply).toList();
        members.sort(Comparator.comparing(keys::get));
        var guess = new String[members.size()];
        for (int place = 0; place < members.size(); place++) {
            guess[members.get(place)] = ballots.get(place);
        }
        return Arrays.asList(guess);
    }

    private List<String> combined() {
        var byOrder = inOrder(this::tracker);
        return IntStream.range(0, credentials.size())
                .mapToObj(member -> nearest(wal, member)
                        .or(() -> nearest(pages, member))
                        .or(() -> inLogs(member))
                        .orElse(byOrder.get(member)))
                .toList();
    }

    /** A choice that stands beside the member's credential, or beside the tracker that stands beside it. */
    private Optional<String> nearest(String text, int member) {
        var credential = raw(hash(member));
        return Evidence.places(text, credential).stream()
                .flatMap(place -> inWindow(text, place))
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    private Stream<Map.Entry<Integer, String>> inWindow(String text, int place) {
        var window = text.substring(Math.max(0, place - NEAR), Math.min(text.length(), place + NEAR));
        int middle = Math.min(place, NEAR);
        return ballots.stream()
                .distinct()
                .flatMap(ballot -> Evidence.places(window, raw(ballot.getBytes(UTF_8))).stream()
                        .map(at -> Map.entry(Math.abs(at - middle), ballot)));
    }

    private Optional<String> inLogs(int member) {
        return logs.lines()
                .filter(line -> line.contains(credentials.get(member)) || line.contains(Evidence.hex(hash(member))))
                .flatMap(line -> ballots.stream().filter(line::contains))
                .findFirst();
    }

    private Integer firstInWal(int member) {
        return tracker(member).isEmpty()
                ? Integer.MAX_VALUE
                : wal.indexOf(raw(HexFormat.of().parseHex(tracker(member))));
    }

    private String tracker(int member) {
        return trackers.get(member);
    }

    /** In a row of the box the tracker follows the credential, with one byte of length between them. */
    private String trackerBesideCredential(int member) {
        return Evidence.places(wal, raw(hash(member))).stream()
                .map(place -> Evidence.hex(
                        wal.substring(place + HASH + 1, place + 2 * HASH + 1).getBytes(ISO_8859_1)))
                .filter(found -> rows.stream().anyMatch(row -> row.text().contains(found)))
                .findFirst()
                .orElse("");
    }

    private static String raw(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    private Long rowOfTracker(int member) {
        var tracker = tracker(member);
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            if (row.text().contains(tracker)) {
                return row.xmin() * 1_000_000 + at;
            }
        }
        return Long.MAX_VALUE;
    }

    private byte[] hash(int member) {
        return Sha256.of(credentials.get(member).getBytes(UTF_8));
    }
}
