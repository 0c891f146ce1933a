package org.hemicycle.portal.session;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody who signed in, as identity introduced them. What they may do is decided by the services, not by this. */
public class Reader extends DefaultOidcUser {

    private static final long serialVersionUID = 1L;

    private final String displayName;
    private final Set<String> roles;
    private final @Nullable String government;

    Reader(OidcIdToken token, @Nullable String displayName, Collection<String> roles, @Nullable String government) {
        super(List.of(new SimpleGrantedAuthority("signed-in")), token);
        this.displayName = displayName == null ? "" : displayName;
        this.roles = Set.copyOf(roles);
        this.government = government;
    }

    public String person() {
        return Objects.requireNonNull(getSubject());
    }

    public String displayName() {
        return displayName;
    }

    public Set<String> roles() {
        return roles;
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** ISO 3166 code, of who speaks for a government. */
    public @Nullable String government() {
        return government;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reader reader && person().equals(reader.person());
    }

    @Override
    public int hashCode() {
        return person().hashCode();
    }
}
