package org.hemicycle.platform.audit;

import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.audit.AuditTrail.Line;

/**
 * What a reader of the audit view gets to see. An auditor: everything, people by their random ids. A party: what is
 * public, what it did itself, and what else its kind of case names; never ids or inner reasons.
 */
sealed interface AuditReader {

    boolean sees(Line line);

    /** @param place among what this reader sees, from 1 */
    AuditEntry show(Line line, int place);

    record Auditor() implements AuditReader {

        @Override
        public boolean sees(Line line) {
            return true;
        }

        @Override
        public AuditEntry show(Line line, int place) {
            return new AuditEntry(
                    line.id(), line.at(), line.type(), line.role("house"), line.actor(), line.reason(), line.data());
        }
    }

    /** A party that nobody knows by name: what is public, and what is told to parties of its kind. */
    record Unnamed(Set<String> told) implements AuditReader {

        @Override
        public boolean sees(Line line) {
            return line.isPublic() || told.contains(line.type());
        }

        @Override
        public AuditEntry show(Line line, int place) {
            return new AuditEntry(
                    place,
                    line.at(),
                    line.type(),
                    line.role("house"),
                    null,
                    line.isPublic() ? line.reason() : null,
                    line.isPublic() ? line.data() : null);
        }
    }

    /**
     * @param people those known to belong to the party, the reader among them
     * @param told types of inner facts that the parties of this kind of case may know of
     */
    record Party(UUID reader, Set<UUID> people, Set<String> told) implements AuditReader {

        @Override
        public boolean sees(Line line) {
            return line.isPublic() || told.contains(line.type()) || isOurs(line);
        }

        @Override
        public AuditEntry show(Line line, int place) {
            return new AuditEntry(
                    place,
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
