package org.hemicycle.responsepolicy.web;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.platform.web.SenderlessRequest;

/** A filer's request without its sender, trace or key for repeats. Its body has to arrive in time. */
final class UnsignedFiler extends SenderlessRequest {

    private static final Set<String> KEPT = Set.of(
            "accept",
            "content-type",
            "content-length",
            "transfer-encoding",
            "host",
            "if-match",
            "receipt-code",
            "file-name");

    private final Patience patience;

    private UnsignedFiler(HttpServletRequest request, Set<String> kept, Patience patience) {
        super(request, kept);
        this.patience = patience;
    }

    static UnsignedFiler byCode(HttpServletRequest request, Patience patience) {
        return new UnsignedFiler(request, KEPT, patience);
    }

    /** The account stays known, by what it signs in with. */
    static UnsignedFiler byAccount(HttpServletRequest request, Patience patience) {
        var kept = Stream.concat(KEPT.stream(), Stream.of("authorization")).collect(Collectors.toSet());
        return new UnsignedFiler(request, kept, patience);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new TimedBody(super.getInputStream(), patience);
    }
}
