package org.hemicycle.portal.contract;

import java.util.List;

/** A topic: who may read it, how long it is kept, which events stand in it. */
public record Channel(String address, String description, List<Line> events) {

    /** @param linked whether the event is one with a page of its own; a checkpoint is a note, not an event */
    public record Line(String type, String title, boolean linked) {}
}
