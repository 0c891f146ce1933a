package org.hemicycle.identity;

import java.util.Map;
import org.hemicycle.identity.account.SlowHashes;
import org.hemicycle.identity.client.AccessClientId;
import org.hemicycle.identity.client.TokenTimes;
import org.hemicycle.identity.client.WebClientId;
import org.hemicycle.identity.keys.SigningKeyId;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.person.PersonRule;
import org.hemicycle.identity.session.SessionId;
import org.hemicycle.identity.session.SessionSettings;
import org.hemicycle.identity.signin.LimitSettings;
import org.hemicycle.identity.token.TokenLimits;
import org.hemicycle.platform.operation.TypedIds;
import org.hemicycle.platform.web.ConstraintRules;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What identity tells the platform about itself, and how secrets are hashed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({TokenTimes.class, SessionSettings.class, LimitSettings.class, TokenLimits.class})
class IdentitySetup {

    @Bean
    TypedIds typedIds() {
        return TypedIds.of(
                PersonId.class, AccessClientId.class, WebClientId.class, SigningKeyId.class, SessionId.class);
    }

    @Bean
    ConstraintRules constraintRules() {
        return new ConstraintRules(Map.of("personal_data_email", PersonRule.ONE_PERSON_AN_ADDRESS));
    }

    /** Each kept hash names its own kind, so that better ones can follow. */
    @Bean
    static PasswordEncoder secretHashes() {
        return new SlowHashes();
    }
}
