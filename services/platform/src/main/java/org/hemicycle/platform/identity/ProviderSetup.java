package org.hemicycle.platform.identity;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Lets another OpenID provider take identity's place by configuration alone: {@code platform.claims}. */
@AutoConfiguration
public class ProviderSetup {

    @Bean
    static BeanPostProcessor claimReading(Environment environment) {
        var names = Binder.get(environment).bindOrCreate("platform.claims", ClaimNames.class);
        return new BeanPostProcessor() {

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof NimbusJwtDecoder decoder && !names.areOurs()) {
                    decoder.setClaimSetConverter(new ForeignClaims(names));
                }
                return bean;
            }
        };
    }
}
