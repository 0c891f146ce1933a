package org.hemicycle.identity.token;

import java.util.List;
import java.util.Map;

/**
 * What the token server says of itself: only what it really offers. The authorization endpoint stays, because OpenID
 * discovery does not go without one.
 */
final class Offer {

    private static final List<String> NOT_OFFERED = List.of(
            "pushed_authorization_request_endpoint",
            "device_authorization_endpoint",
            "introspection_endpoint",
            "introspection_endpoint_auth_methods_supported",
            "revocation_endpoint",
            "revocation_endpoint_auth_methods_supported",
            "registration_endpoint",
            "userinfo_endpoint",
            "end_session_endpoint");

    private Offer() {}

    static void trim(Map<String, Object> metadata) {
        NOT_OFFERED.forEach(metadata::remove);
        metadata.put("grant_types_supported", List.of("client_credentials"));
        metadata.put("token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post"));
    }
}
