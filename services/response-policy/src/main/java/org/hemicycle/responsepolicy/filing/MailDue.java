package org.hemicycle.responsepolicy.filing;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody is to get mail that there is something to read; not what, and of no case.
 *
 * @param notice random
 */
public record MailDue(UUID notice, UUID person, Instant at) {}
