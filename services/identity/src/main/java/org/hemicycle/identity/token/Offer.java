package org.hemicycle.identity.token;

import java.util.List;
import java.util.Map;
import org.hemicycle.identity.session.Proof;

/** What the token server says of itself: only what it really offers. */
final class Offer {

    private static final List<String> NOT_OFFERED = List.of(
            "pushed_authorization_request_endpoint",
            "device_authorization_endpoint",
            "introspection_endpoint",
            "introspection_endpoint_auth_methods_supported",
            "registration_endpoint",
            "tls_client_certificate_bound_access_tokens",
            "dpop_signing_alg_values_supported");

    private static final List<String> SECRETS = List.of("client_secret_basic", "client_secret_post");

    private Offer() {}

    static void describe(Map<String, Object> metadata) {
        NOT_OFFERED.forEach(metadata::remove);
        metadata.put(
                "grant_types_supported",
                List.of(
                        "authorization_code",
                        "refresh_token",
                        "client_credentials",
                        "urn:ietf:params:oauth:grant-type:token-exchange"));
        metadata.put("token_endpoint_auth_methods_supported", SECRETS);
        metadata.put("revocation_endpoint_auth_methods_supported", SECRETS);
        metadata.put("scopes_supported", List.of("openid", "profile"));
        metadata.put("acr_values_supported", List.of(Proof.PASSWORD.acr(), Proof.PASSKEY.acr()));
        metadata.put("authorization_response_iss_parameter_supported", true);
    }
}
