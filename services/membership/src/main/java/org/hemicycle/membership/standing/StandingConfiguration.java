package org.hemicycle.membership.standing;

import java.io.IOException;
import org.hemicycle.membership.standing.reference.Countries;
import org.hemicycle.platform.operation.TypedIds;
import org.hemicycle.platform.web.ConstraintRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** Rules and reference data of standing, read once. */
@Configuration(proxyBeanMethods = false)
class StandingConfiguration {

    @Bean
    StandingRules.Book standingRules() throws IOException {
        try (var yaml = new ClassPathResource("rules/standing.yml").getInputStream()) {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return JsonMapper.shared().convertValue(read, StandingRules.Book.class);
        }
    }

    @Bean
    Countries countries() {
        return Countries.shipped();
    }

    @Bean
    ConstraintRules standingConstraints() {
        return new ConstraintRules(StandingRule.byConstraint());
    }

    @Bean
    TypedIds standingIds() {
        return TypedIds.of(ParticipantId.class);
    }
}
