package org.hemicycle.responsepolicy.web;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A filer's request without its sender: no cookie, address, program, trace or key for repeats, only what filing needs.
 * Its body has to arrive in time.
 */
final class UnsignedFiler extends HttpServletRequestWrapper {

    private static final Set<String> KEPT = Set.of(
            "accept",
            "content-type",
            "content-length",
            "transfer-encoding",
            "host",
            "if-match",
            "receipt-code",
            "file-name");

    private final @Nullable String alsoKept;
    private final Patience patience;

    /** @param alsoKept the header that signs who has an account in, else none */
    UnsignedFiler(HttpServletRequest request, @Nullable String alsoKept, Patience patience) {
        super(request);
        this.alsoKept = alsoKept;
        this.patience = patience;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return kept(name) ? super.getHeader(name) : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return kept(name) ? super.getHeaders(name) : Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        List<String> names = Collections.list(super.getHeaderNames());
        return Collections.enumeration(names.stream().filter(this::kept).toList());
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

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new TimedBody(super.getInputStream(), patience);
    }

    private boolean kept(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        return KEPT.contains(plain) || plain.equals(alsoKept);
    }
}
