package org.hemicycle.acceptance.check;

/** A record as read from a topic; of one subject, in the order of the log. */
public record Delivery(String topic, String subject, String eventId, long sequence, String type) {}
