package org.hemicycle.responsepolicy.messaging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code elections.seat-taken.v1} and {@code elections.seat-vacated.v1}. */
record SeatNews(String seat, String holder, @Nullable LocalDate firstDay, LocalDate lastDay) {}
