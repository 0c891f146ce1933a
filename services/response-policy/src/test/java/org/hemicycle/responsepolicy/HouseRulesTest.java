package org.hemicycle.responsepolicy;

import org.hemicycle.platform.test.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void responsePolicyKeepsTheHouseRules() {
        HouseRules.check("org.hemicycle.responsepolicy");
    }
}
