package org.hemicycle.portal.session;

import org.hemicycle.portal.house.PortalSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.CrossOriginEmbedderPolicyHeaderWriter.CrossOriginEmbedderPolicy;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;

/** What a browser may do with the pages, and the way in and out. Who may open which page stands at the page. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class PageSecurity {

    /** Sealed ballots come without cookies, so no form token guards them; {@link OwnPagesOnly} does. */
    private static final RegexRequestMatcher SEALED_BALLOTS =
            new RegexRequestMatcher("^/ballot-box/[^/]+/ballots$", "POST");

    /** Letters without an account: no session and no cookie, so nothing that another site's page could use. */
    @Bean
    @Order(1)
    SecurityFilterChain quietPagesChain(HttpSecurity http, PortalSettings settings) {
        return http.securityMatcher(QuietPages::isQuiet)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .headers(headers -> headers(headers, settings, ReferrerPolicy.NO_REFERRER))
                .addFilterBefore(new OwnPagesOnly(settings.address()), AuthorizationFilter.class)
                .build();
    }

    @Bean
    SecurityFilterChain pageSecurityChain(
            HttpSecurity http,
            PortalSettings settings,
            KeptClients clients,
            Introduction introduction,
            WayOut wayOut,
            OAuth2AuthorizationRequestResolver requests) {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers(SEALED_BALLOTS))
                .headers(headers -> headers(headers, settings, ReferrerPolicy.SAME_ORIGIN))
                .addFilterBefore(new OwnPagesOnly(settings.address()), AuthorizationFilter.class)
                .oauth2Login(login -> login.loginPage("/sign-in")
                        .authorizedClientRepository(clients)
                        .authorizationEndpoint(ask -> ask.authorizationRequestResolver(requests))
                        .userInfoEndpoint(user -> user.oidcUserService(introduction))
                        .defaultSuccessUrl("/work")
                        .failureUrl("/sign-in?failed"))
                .logout(out ->
                        out.logoutUrl("/sign-out").addLogoutHandler(wayOut).logoutSuccessHandler(wayOut))
                .exceptionHandling(failures -> failures.accessDeniedHandler(
                        (request, response, denied) -> response.sendError(403, "form-expired")))
                .requestCache(Customizer.withDefaults())
                .build();
    }

    @Bean
    OAuth2AuthorizationRequestResolver authorizationRequests(ClientRegistrationRepository registrations) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization");
        resolver.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce().andThen(PasskeyDemand::passOn));
        return resolver;
    }

    /** Nothing from elsewhere, nothing inline, no frame. Signing out is a form that leads to identity. */
    private static void headers(
            HeadersConfigurer<HttpSecurity> headers, PortalSettings settings, ReferrerPolicy referrer) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'; script-src 'self';"
                        + " style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self' "
                        + settings.identity().issuer() + "; base-uri 'none'; frame-ancestors 'none'"))
                .referrerPolicy(policy -> policy.policy(referrer))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginEmbedderPolicy(policy -> policy.policy(CrossOriginEmbedderPolicy.REQUIRE_CORP))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(
                        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()"));
    }
}
