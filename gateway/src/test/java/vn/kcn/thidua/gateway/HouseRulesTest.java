package vn.kcn.thidua.gateway;

import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.rules.HouseRules;

class HouseRulesTest {

    @Test
    void the_house_rules_are_kept() {
        HouseRules.check("vn.kcn.thidua.gateway");
    }
}
