package org.hemicycle.membership;

import org.hemicycle.platform.test.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void membershipKeepsTheHouseRules() {
        HouseRules.check("org.hemicycle.membership");
    }
}
