package org.hemicycle.identity.page;

import org.hemicycle.identity.session.SessionContexts;
import org.hemicycle.identity.session.SessionSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** Pages know who is signed in by a cookie, so their forms carry a token against forgery; everything else has neither. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    private static final String[] PAGES = {
        "/sign-in", "/signed-in", "/sign-out", "/signed-out", "/activation", "/step-up", "/passkeys/**", "/pages/**"
    };

    @Bean
    @Order(2)
    SecurityFilterChain pageChain(HttpSecurity http, SessionContexts sessions, SessionSettings settings) {
        return http.securityMatcher(PAGES)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(none -> none.disable())
                .logout(none -> none.disable())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens(settings)))
                .build();
    }

    private static CookieCsrfTokenRepository tokens(SessionSettings settings) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(settings.secureCookie() ? "__Host-identity-form" : "identity-form");
        tokens.setCookieCustomizer(cookie ->
                cookie.path("/").secure(settings.secureCookie()).httpOnly(true).sameSite("Lax"));
        return tokens;
    }
}
