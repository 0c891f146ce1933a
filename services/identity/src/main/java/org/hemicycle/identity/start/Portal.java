package org.hemicycle.identity.start;

import org.hemicycle.identity.client.WebClientProcedure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The application people sign in to, as the configuration names it; without a secret there is none. */
@Component
class Portal implements NewcomerStep {

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
            applications.keep(portal, demo);
        }
    }
}
