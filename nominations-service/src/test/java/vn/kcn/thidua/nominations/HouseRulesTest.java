package vn.kcn.thidua.nominations;

import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.rules.HouseRules;

class HouseRulesTest {

    @Test
    void keeps_the_rules_of_the_house() {
        HouseRules.check("vn.kcn.thidua.nominations");
    }
}
