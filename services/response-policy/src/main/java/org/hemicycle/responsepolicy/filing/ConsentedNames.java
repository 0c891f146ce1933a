package org.hemicycle.responsepolicy.filing;

import java.util.List;

/** Which of those who signed a letter may be named to everybody; how many more there are stands elsewhere. */
public record ConsentedNames(List<String> names) {

    public ConsentedNames {
        names = List.copyOf(names);
    }
}
