package org.hemicycle.platform.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Tokens are read here, rights are checked by {@link org.hemicycle.platform.rights.RightsCheck}: every controller method says who may call it, and
 * what is no controller of ours (actuator beyond health and metrics, static files) is closed.
 */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    private static final String[] OPEN_OPERATIONS = {
        "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness", "/actuator/prometheus"
    };

    @Bean
    @Order(100)
    @ConditionalOnMissingBean(name = "apiSecurity")
    SecurityFilterChain apiSecurity(HttpSecurity http, HandlerExceptionResolver handlerExceptionResolver) {
        AuthenticationEntryPoint unauthenticated = (request, response, failure) -> {
            response.setHeader("WWW-Authenticate", "Bearer");
            handlerExceptionResolver.resolveException(
                    request, response, null, new Refused(HttpStatus.UNAUTHORIZED.value(), "The token is not accepted"));
        };
        AccessDeniedHandler denied = (request, response, failure) -> handlerExceptionResolver.resolveException(
                request, response, null, Refused.forbidden("Not open to you"));
        return http.csrf(AbstractHttpConfigurer::disable) // no cookies: tokens only
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(OPEN_OPERATIONS)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .oauth2ResourceServer(tokens -> tokens.withObjectPostProcessor(
                                new TokenFailures(unauthenticated, handlerExceptionResolver))
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(roles()))
                        .authenticationEntryPoint(unauthenticated)
                        .accessDeniedHandler(denied))
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(unauthenticated).accessDeniedHandler(denied))
                .build();
    }

    /** Roles become authorities for what Spring itself guards: the details of health. */
    private static JwtAuthenticationConverter roles() {
        var authorities = new JwtGrantedAuthoritiesConverter();
        authorities.setAuthoritiesClaimName("roles");
        authorities.setAuthorityPrefix("ROLE_");
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(authorities);
        return converter;
    }
}
