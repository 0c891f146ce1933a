package org.hemicycle.responsepolicy.desk;

import java.time.Instant;
import java.util.UUID;

/** An internal note, opened for an assigned officer. */
public record NoteView(UUID id, UUID writtenBy, Instant writtenAt, String text) {}
