package org.hemicycle.portal.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.hemicycle.portal.house.Bearer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/** Says of a request who reads, in which language and zone. */
@Component
public class Visits {

    /** Set by the pages' script from what the browser knows; without it instants are told in UTC. */
    static final String ZONE_COOKIE = "hemicycle-zone";

    private final Tokens tokens;

    Visits(Tokens tokens) {
        this.tokens = tokens;
    }

    public Visit of(HttpServletRequest request) {
        var reader = reader();
        var id = KeptClients.idIn(request.getSession(false));
        Bearer bearer = reader == null || id.isEmpty() ? Bearer.NOBODY : tokens.of(id.get());
        return new Visit(id.isEmpty() ? null : reader, bearer, locale(request), zone(request));
    }

    public static Locale locale(HttpServletRequest request) {
        return RequestContextUtils.getLocale(request);
    }

    private static @Nullable Reader reader() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Reader reader ? reader : null;
    }

    private static ZoneId zone(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, ZONE_COOKIE);
        try {
            return cookie == null ? ZoneOffset.UTC : ZoneId.of(cookie.getValue().replace("%2F", "/"));
        } catch (DateTimeException nonsense) {
            return ZoneOffset.UTC;
        }
    }
}
