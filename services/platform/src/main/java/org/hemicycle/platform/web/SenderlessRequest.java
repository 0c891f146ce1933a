package org.hemicycle.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request without its sender: no cookie, address or program, and of the headers only those that are named. For routes
 * on which nobody may be recognised: ballots, and letters of those in danger.
 */
public class SenderlessRequest extends HttpServletRequestWrapper {

    private final Set<String> kept;

    /** @param kept names of headers, in lower case */
    public SenderlessRequest(HttpServletRequest request, Set<String> kept) {
        super(request);
        this.kept = Set.copyOf(kept);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isKept(name) ? super.getHeader(name) : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isKept(name) ? super.getHeaders(name) : Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        List<String> names = Collections.list(super.getHeaderNames());
        return Collections.enumeration(names.stream().filter(this::isKept).toList());
    }

    @Override
    public Cookie @Nullable [] getCookies() {
        return null;
    }

    @Override
    public String getRemoteAddr() {
        return "0.0.0.0";
    }

    @Override
    public String getRemoteHost() {
        return getRemoteAddr();
    }

    @Override
    public int getRemotePort() {
        return 0;
    }

    private boolean isKept(String name) {
        return kept.contains(name.toLowerCase(Locale.ROOT));
    }
}
