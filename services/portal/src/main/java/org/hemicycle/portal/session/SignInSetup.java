package org.hemicycle.portal.session;

import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.PortalSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** The portal as an application of identity. Nothing is asked at the start: identity may come up later. */
@Configuration(proxyBeanMethods = false)
class SignInSetup {

    static final String REGISTRATION = "hemicycle";

    @Bean
    ClientRegistrationRepository clientRegistrations(PortalSettings settings) {
        var issuer = settings.identity().issuer();
        var inside = settings.of(Neighbour.IDENTITY);
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(settings.identity().client())
                .clientSecret(settings.identity().secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(settings.address() + "/login/oauth2/code/" + REGISTRATION)
                .scope("openid")
                .issuerUri(issuer.toString())
                .authorizationUri(issuer + "/oauth2/authorize")
                .tokenUri(inside + "/oauth2/token")
                .jwkSetUri(inside + "/oauth2/jwks")
                .userNameAttributeName("sub")
                .clientName(REGISTRATION)
                .build());
    }
}
