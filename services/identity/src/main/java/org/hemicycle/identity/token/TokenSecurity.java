package org.hemicycle.identity.token;

import org.hemicycle.identity.session.SessionContexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OidcConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.web.OAuth2AuthorizationEndpointFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** The endpoints of the token server and what describes them, before the chain that guards everything else. */
@Configuration(proxyBeanMethods = false)
class TokenSecurity {

    static final String AUTHORIZE = "/oauth2/authorize";

    /** The endpoints that have a use here; the others do not exist. */
    private static final String[] ENDPOINTS = {
        AUTHORIZE,
        "/oauth2/token",
        "/oauth2/revoke",
        "/oauth2/jwks",
        "/userinfo",
        "/connect/logout",
        "/.well-known/openid-configuration",
        "/.well-known/oauth-authorization-server"
    };

    private final Responses responses;
    private final SignOut signOut;
    private final UserClaims userClaims;

    TokenSecurity(Responses responses, SignOut signOut, UserClaims userClaims) {
        this.responses = responses;
        this.signOut = signOut;
        this.userClaims = userClaims;
    }

    @Bean
    @Order(1)
    SecurityFilterChain tokenChain(HttpSecurity http, SessionContexts sessions, AuthorizeGate gate, TokenGate limits) {
        return http.securityMatcher(ENDPOINTS)
                .oauth2AuthorizationServer(this::offer)
                .oauth2ResourceServer(tokens -> tokens.jwt(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(none -> none.disable())
                .addFilterAfter(gate, SecurityContextHolderFilter.class)
                .addFilterAfter(limits, SecurityContextHolderFilter.class)
                .build();
    }

    private void offer(OAuth2AuthorizationServerConfigurer server) {
        server.withObjectPostProcessor(new WithoutServletSession());
        server.authorizationEndpoint(authorize ->
                        authorize.authorizationResponseHandler(responses).errorResponseHandler(responses))
                .authorizationServerMetadataEndpoint(endpoint ->
                        endpoint.authorizationServerMetadataCustomizer(metadata -> metadata.claims(Offer::describe)))
                .oidc(this::offer);
    }

    private void offer(OidcConfigurer oidc) {
        oidc.providerConfigurationEndpoint(endpoint ->
                        endpoint.providerConfigurationCustomizer(metadata -> metadata.claims(Offer::describe)))
                .userInfoEndpoint(userInfo -> userInfo.userInfoMapper(userClaims))
                .logoutEndpoint(logout -> logout.logoutResponseHandler(signOut));
    }

    /** Sign-ins are kept in the database: the authorization endpoint would begin a session of the servlet's too. */
    private static final class WithoutServletSession implements ObjectPostProcessor<OAuth2AuthorizationEndpointFilter> {

        @Override
        public <F extends OAuth2AuthorizationEndpointFilter> F postProcess(F filter) {
            filter.setSessionAuthenticationStrategy((authentication, request, response) -> {});
            return filter;
        }
    }
}
