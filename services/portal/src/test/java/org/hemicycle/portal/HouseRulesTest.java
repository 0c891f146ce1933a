package org.hemicycle.portal;

import org.hemicycle.platform.test.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void thePortalKeepsTheHouseRules() {
        HouseRules.check("org.hemicycle.portal");
    }
}
