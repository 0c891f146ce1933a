package org.hemicycle.responsepolicy.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A letter in its filer's own list; a draft has no countries yet. */
public record LetterLine(UUID id, int version, FilingState state, LocalDate begunOn, List<String> countries) {}
