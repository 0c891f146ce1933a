package org.hemicycle.identity.start;

import org.hemicycle.identity.client.WebClientProcedure;
import org.hemicycle.platform.operation.SecretCheck;
import org.hemicycle.platform.operation.UnsafeSecret;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The application people sign in to, as the configuration names it; without a secret there is none. */
@Component
class Portal implements NewcomerStep {

    private static final int SHORTEST = 32;

    private final WebClientProcedure applications;
    private final WebClientProcedure.Configured portal;
    private final boolean demo;

    Portal(
            WebClientProcedure applications,
            @Value("${identity.portal.client}") String clientId,
            @Value("${identity.portal.secret}") String secret,
            @Value("${identity.portal.redirect-uris}") String redirectUris,
            @Value("${identity.portal.sign-out-uris}") String signOutUris,
            Environment environment) {
        this.applications = applications;
        this.portal = new WebClientProcedure.Configured(clientId, secret, redirectUris, signOutUris);
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public void welcome() {
        if (!portal.secret().isBlank()) {
            check();
            applications.keep(portal, demo);
        }
    }

    private void check() {
        if (!demo
                && (portal.secret().startsWith(SecretCheck.DEMO)
                        || portal.secret().length() < SHORTEST)) {
            throw new UnsafeSecret(
                    "IDENTITY_PORTAL_SECRET is too short or of the demo: set it, or IDENTITY_PORTAL_SECRET_FILE, to a random value of %d characters or more"
                            .formatted(SHORTEST));
        }
    }
}
