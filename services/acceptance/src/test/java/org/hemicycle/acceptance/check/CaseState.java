package org.hemicycle.acceptance.check;

/**
 * A file as the domain and the engine hold it.
 *
 * @param processes how many process instances the engine runs for it
 */
public record CaseState(String id, String stage, boolean open, int processes) {}
