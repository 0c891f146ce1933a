package org.hemicycle.membership.letters;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** To whom a letter of ours goes; a recipient of null means all to whom its sending is not proven yet. */
record Addressees(List<Addressee> all) {

    /** Every government gets its letters twice: at its point of contact and at the minister of record. */
    static Addressees ofGovernment() {
        return new Addressees(Stream.of(Recipient.values()).map(Addressee::to).toList());
    }

    boolean include(@Nullable Recipient to) {
        return to == null || all.stream().anyMatch(one -> one.recipient() == to);
    }

    boolean anyLeft(@Nullable Recipient to) {
        return all.stream().anyMatch(one -> concerns(to, one));
    }

    Addressees served(@Nullable Recipient to, SendingProof proof, Instant at) {
        return new Addressees(all.stream()
                .map(one -> concerns(to, one) ? one.served(proof, at) : one)
                .toList());
    }

    boolean allServed() {
        return all.stream().allMatch(Addressee::isServed);
    }

    Instant lastSent() {
        return all.stream()
                .map(Addressee::sentAt)
                .filter(Objects::nonNull)
                .reduce(Instant.MIN, (one, other) -> one.isAfter(other) ? one : other);
    }

    private static boolean concerns(@Nullable Recipient to, Addressee one) {
        return !one.isServed() && (to == null || one.recipient() == to);
    }
}
