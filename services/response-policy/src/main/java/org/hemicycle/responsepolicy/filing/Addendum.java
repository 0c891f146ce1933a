package org.hemicycle.responsepolicy.filing;

import java.util.List;

/** What comes after the letter: words and further evidence. Never changes what was filed. */
public record Addendum(String text, List<Evidence> evidence) {

    public Addendum {
        evidence = List.copyOf(evidence);
    }
}
