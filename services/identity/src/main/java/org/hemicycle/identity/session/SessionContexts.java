package org.hemicycle.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Tells Spring Security who is signed in, from the database: any instance answers, a restart signs nobody out. */
@Component
public class SessionContexts implements SecurityContextRepository {

    private static final String FOUND = SessionContexts.class.getName();

    private final SessionProcedure sessions;
    private final SessionCookie cookie;

    SessionContexts(SessionProcedure sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /** Who is signed in behind this request, if anybody. */
    public Optional<SignedIn> find(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof SignedIn known) {
            return Optional.of(known);
        }
        var found = cookie.read(request).flatMap(sessions::find);
        found.ifPresent(signedIn -> request.setAttribute(FOUND, signedIn));
        return found;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return find(holder.getRequest())
                .map(signedIn -> (SecurityContext) new SecurityContextImpl(signedIn))
                .orElseGet(SecurityContextImpl::new);
    }

    /** Sessions begin and end in {@link SessionProcedure} alone. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return find(request).isPresent();
    }
}
