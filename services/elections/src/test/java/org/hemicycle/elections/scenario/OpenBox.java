package org.hemicycle.elections.scenario;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.Ballots;
import org.hemicycle.elections.ballot.BallotsOpened;
import org.hemicycle.elections.ballot.OpenedBallots;
import org.hemicycle.elections.ballot.SealingKey;
import org.hemicycle.elections.ballot.SealingKeys;
import org.hemicycle.tally.json.Canonical;
import org.hemicycle.tally.record.Sha256;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionOperations;

/** A box without secrets, for elections whose ballots are given: what the real one does for an election, and no more. */
public final class OpenBox implements Ballots {

    /** What an election told its box. */
    public record Order(Instant opens, Instant closes, String configurationHash, int rollSize) {}

    private final Map<ElectionId, Order> orders = new HashMap<>();
    private final Map<ElectionId, List<List<List<String>>>> cast = new HashMap<>();
    private final Map<ElectionId, OpenedBallots> opened = new HashMap<>();
    private final List<ElectionId> closed = new ArrayList<>();
    private final List<ElectionId> keyless = new ArrayList<>();
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    OpenBox(ApplicationEventPublisher events, TransactionOperations transaction) {
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public void prepare(ElectionId election, Instant opens, Instant closes, String configurationHash, int rollSize) {
        orders.put(election, new Order(opens, closes, configurationHash, rollSize));
    }

    @Override
    public void extend(ElectionId election, Instant closes) {
        var order = order(election);
        orders.put(election, new Order(order.opens(), closes, order.configurationHash(), order.rollSize()));
    }

    @Override
    public void close(ElectionId election) {
        closed.add(election);
    }

    @Override
    public Optional<OpenedBallots> opened(ElectionId election) {
        return Optional.ofNullable(opened.get(election));
    }

    public Order order(ElectionId election) {
        return Objects.requireNonNull(orders.get(election));
    }

    public boolean isPrepared(ElectionId election) {
        return orders.containsKey(election);
    }

    public boolean isClosed(ElectionId election) {
        return closed.contains(election);
    }

    /** As long as nobody has made one. */
    public void withoutKey(ElectionId election) {
        keyless.add(election);
    }

    public void cast(ElectionId election, List<String> ranking) {
        cast.computeIfAbsent(election, id -> new ArrayList<>())
                .add(ranking.stream().map(List::of).toList());
    }

    /** As the trustees do: sorted, hashed, told within one transaction. */
    public void open(ElectionId election) {
        var rankings = cast.getOrDefault(election, List.of()).stream()
                .sorted(Comparator.comparing(ballot -> new String(Canonical.bytes(ballot), StandardCharsets.UTF_8)))
                .toList();
        var hash = Sha256.hex(Sha256.of(Canonical.bytes(rankings)));
        var ballots = new OpenedBallots(election, rankings, hash, rankings.size());
        transaction.executeWithoutResult(status -> {
            opened.put(election, ballots);
            events.publishEvent(new BallotsOpened(ballots));
        });
    }

    /** Puts the box in the place of the real one. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Setup {

        @Bean
        @Primary
        OpenBox openBox(ApplicationEventPublisher events, TransactionOperations transaction) {
            return new OpenBox(events, transaction);
        }

        @Bean
        @Primary
        SealingKeys keysOfNobody(OpenBox box) {
            return election ->
                    box.keyless.contains(election) ? Optional.empty() : Optional.of(new SealingKey("none", "", 2, 3));
        }
    }
}
