package org.hemicycle.membership.admission.note;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note on a file. @param author a person's id; null: a system wrote it */
public record Note(UUID id, @Nullable UUID author, Instant at, String text) {}
