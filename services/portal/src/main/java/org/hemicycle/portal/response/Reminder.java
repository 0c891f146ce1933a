package org.hemicycle.portal.response;

/** Of what somebody was reminded by a mail that did not say it: a clock of a case, and when it ends or has ended. */
public record Reminder(String id, String caseId, String country, String clock, String why, String dueOn, String at) {}
