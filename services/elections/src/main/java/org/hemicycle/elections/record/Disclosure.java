package org.hemicycle.elections.record;

import java.util.List;
import java.util.Map;

/** Decides what of a result the public may have, so that nobody's ballot can be told from small numbers. */
public interface Disclosure {

    /** Parts of the result document to be left out, each with the reason that is published instead. */
    List<Withheld> withheld(Map<String, Object> result);

    /** What is left out, and why. */
    record Withheld(String part, String reason) {}
}
