package org.hemicycle.elections;

import org.hemicycle.platform.test.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void electionsKeepsTheHouseRules() {
        HouseRules.check("org.hemicycle.elections");
    }
}
