package org.hemicycle.portal.response;

/**
 * That somebody was reminded of a clock of a case.
 *
 * @param person a random id
 * @param mail DUE, HANDED_OVER to a mail server, or FAILED
 */
public record SentReminder(String person, String clock, String why, String dueOn, String at, String mail) {}
