package org.hemicycle.identity;

import java.util.Map;
import org.hemicycle.identity.client.AccessClientId;
import org.hemicycle.identity.keys.SigningKeyId;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.person.PersonRule;
import org.hemicycle.platform.operation.TypedIds;
import org.hemicycle.platform.web.ConstraintRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What identity tells the platform about itself, and how secrets are hashed. */
@Configuration(proxyBeanMethods = false)
class IdentitySetup {

    @Bean
    TypedIds typedIds() {
        return TypedIds.of(PersonId.class, AccessClientId.class, SigningKeyId.class);
    }

    @Bean
    ConstraintRules constraintRules() {
        return new ConstraintRules(Map.of("personal_data_email", PersonRule.ONE_PERSON_AN_ADDRESS));
    }

    /** New hashes are bcrypt; each kept hash names its own kind, so that better ones can follow. */
    @Bean
    static PasswordEncoder secretHashes() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
