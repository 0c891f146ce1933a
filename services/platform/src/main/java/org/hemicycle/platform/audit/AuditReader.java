package org.hemicycle.platform.audit;

import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.audit.AuditTrail.Line;

/**
 * What a reader of the audit view gets to see. An auditor: everything, people by their random ids. A party: what is
 * public, what it did itself, and who in which role read, got, decided or lost its case; no ids, no inner reasons.
 */
sealed interface AuditReader {

    /** What is told to parties beside public facts and their own acts. Closed: a new type is not told unless named. */
    Set<String> TOLD = Set.of(
            "platform.case-read.v1",
            "platform.work-assigned.v1",
            "platform.work-released.v1",
            "platform.conflict-found.v1",
            "platform.conflict-set-aside.v1",
            "platform.approval-asked.v1",
            "platform.approval-decided.v1");

    boolean sees(Line line);

    AuditEntry show(Line line);

    record Auditor() implements AuditReader {

        @Override
        public boolean sees(Line line) {
            return true;
        }

        @Override
        public AuditEntry show(Line line) {
            return new AuditEntry(
                    line.id(), line.at(), line.type(), line.role("house"), line.actor(), line.reason(), line.data());
        }
    }

    /** @param people those known to belong to the party, the reader among them */
    record Party(UUID reader, Set<UUID> people) implements AuditReader {

        @Override
        public boolean sees(Line line) {
            return line.isPublic() || TOLD.contains(line.type()) || isOurs(line);
        }

        @Override
        public AuditEntry show(Line line) {
            return new AuditEntry(
                    line.id(),
                    line.at(),
                    line.type(),
                    who(line),
                    null,
                    line.isPublic() ? line.reason() : null,
                    line.isPublic() ? line.data() : null);
        }

        private String who(Line line) {
            if (reader.equals(line.actor())) {
                return "you";
            }
            return isOurs(line) ? "your-government" : line.role("house");
        }

        private boolean isOurs(Line line) {
            return line.actor() != null && (reader.equals(line.actor()) || people.contains(line.actor()));
        }
    }
}
