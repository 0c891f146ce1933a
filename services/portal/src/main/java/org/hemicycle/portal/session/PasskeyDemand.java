package org.hemicycle.portal.session;

import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where an act needs more than a password, the sign-in asks identity for the passkey, fresh. */
final class PasskeyDemand {

    private PasskeyDemand() {}

    static void passOn(OAuth2AuthorizationRequest.Builder ask) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                && asked.getRequest().getParameter("passkey") != null) {
            ask.additionalParameters(more -> {
                more.put("acr_values", "phr");
                more.put("max_age", 300);
            });
        }
    }
}
