package org.hemicycle.portal.session;

import org.hemicycle.portal.house.PortalSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions in the portal's own database: a restart or a second instance of the portal signs nobody out. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionSetup {

    @Bean
    CookieSerializer cookieSerializer(PortalSettings settings) {
        var secure = settings.cookie().secure();
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(secure ? "__Host-hemicycle" : "hemicycle");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax"); // identity's redirect back must find it
        return cookie;
    }

    /** Two requests of one session may write the same attribute. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer writesThatMeet() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleSessionsEnd(PortalSettings settings) {
        return repository ->
                repository.setDefaultMaxInactiveInterval(settings.cookie().idle());
    }
}
