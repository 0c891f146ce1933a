package org.hemicycle.portal.voting;

import java.util.List;

/** A secret ballot as its box knows it: an election's own, or a round's. */
public record Poll(String id, String title, String state, List<String> candidates, String page) {}
