package org.hemicycle.identity.session;

import java.util.List;

/**
 * How somebody proved to be who they are. The codes go into tokens: {@code acr} from OpenID Connect EAP ACR values 1.0
 * ({@code phr}: phishing-resistant), {@code amr} from RFC 8176.
 */
public enum Proof {
    PASSWORD("pwd", List.of("pwd")),
    PASSKEY("phr", List.of("pwd", "pop", "user", "mfa"));

    private final String acr;
    private final List<String> amr;

    Proof(String acr, List<String> amr) {
        this.acr = acr;
        this.amr = amr;
    }

    public String acr() {
        return acr;
    }

    public List<String> amr() {
        return amr;
    }
}
