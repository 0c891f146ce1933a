package org.hemicycle.platform.deadline;

import java.time.LocalTime;

/** How long before the last day, and at what hour, to remind; the key names the text that says why. */
public record LeadTime(Length before, LocalTime hour, String textKey) {}
