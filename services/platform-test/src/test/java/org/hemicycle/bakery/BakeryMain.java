package org.hemicycle.bakery;

import java.util.Map;
import org.hemicycle.platform.operation.TypedIds;
import org.hemicycle.platform.rule.Rule;
import org.hemicycle.platform.web.ConstraintRules;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service as every other, with bread in it. */
@SpringBootApplication
class BakeryMain {

    @Bean
    TypedIds bakeryIds() {
        return TypedIds.of(OrderId.class);
    }

    @Bean
    ConstraintRules bakeryConstraints() {
        return new ConstraintRules(Map.of("one_open_order_per_loaf", BakeryRule.ONE_ORDER_PER_LOAF));
    }

    enum BakeryRule implements Rule {
        ONE_ORDER_PER_LOAF("A loaf is ordered once at a time"),
        BAKED_ONCE("A loaf is baked once");

        private final String sentence;

        BakeryRule(String sentence) {
            this.sentence = sentence;
        }

        @Override
        public String clause() {
            return "house-rule:bakery";
        }

        @Override
        public String sentence() {
            return sentence;
        }
    }
}
