package org.hemicycle.portal.frame;

import java.util.regex.Pattern;

/** On what an entry of the register rests: a sentence of the import has words here, what officers wrote stays. */
final class BasisWords {

    private static final Pattern PRESUMED =
            Pattern.compile("Presumed: the first line about this government, (\\w+) of ([0-9-]+), speaks of a member");

    private BasisWords() {}

    static String of(Words words, String basis) {
        var presumed = PRESUMED.matcher(basis);
        return presumed.matches()
                ? words.of("basis.presumed", words.code("event", presumed.group(1)), presumed.group(2))
                : basis;
    }
}
