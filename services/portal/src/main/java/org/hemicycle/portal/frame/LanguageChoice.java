package org.hemicycle.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of a page: asked for in its address, else chosen before, else what the browser prefers, else English. */
public class LanguageChoice implements LocaleResolver, HandlerInterceptor {

    /** A request that is to leave nothing in the browser, not even its language. */
    public static final String KEEPS_NOTHING = LanguageChoice.class.getName() + ".keepsNothing";

    static final String PARAMETER = "lang";
    private static final String COOKIE = "hemicycle-language";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request)
                .or(() -> chosen(request))
                .or(() -> preferred(request))
                .orElse(Language.EN)
                .locale();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(KEEPS_NOTHING) != null) {
            return true;
        }
        asked(request).ifPresent(language -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(language)));
        return true;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("It is chosen by the address");
    }

    private static String cookie(Language language) {
        return ResponseCookie.from(COOKIE, language.code())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .build()
                .toString();
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(Language::of);
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .flatMap(cookie -> Language.of(cookie.getValue()));
    }

    private static Optional<Language> preferred(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.of(locale.getLanguage()).stream())
                .findFirst();
    }
}
