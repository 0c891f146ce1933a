package org.hemicycle.portal.frame;

import java.util.Map;

/** What the columns of open data mean: services explain them in English. */
final class ColumnWords {

    static final Map<String, String> FRENCH = WordFiles.read("/portal/columns_fr.properties");

    private ColumnWords() {}

    /** What is not known stays as it came. */
    static String french(String meaning) {
        return FRENCH.getOrDefault(FaultWords.key(meaning), meaning);
    }
}
