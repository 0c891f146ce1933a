package org.hemicycle.identity;

import org.hemicycle.platform.test.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void identityKeepsTheHouseRules() {
        HouseRules.check("org.hemicycle.identity");
    }
}
