package org.hemicycle.membership.admission.paper;

import java.time.Instant;
import java.util.UUID;

/**
 * A paper of a file, without its content.
 *
 * @param sha256 of the content, in hex: by it sender and receiver know that they hold the same
 * @param fromGovernment else an officer entered it
 */
public record Paper(
        UUID id, String name, String mediaType, long size, String sha256, boolean fromGovernment, Instant receivedAt) {}
