package org.hemicycle.elections.ballot;

import java.util.List;

/** Who will sign the record of an election. Their keys are named in its configuration before the ballot opens. */
public interface ConfigurationSigners {

    /** @param key Ed25519 public key, 32 bytes in Base64 */
    record Signer(String name, String key) {}

    List<Signer> signers();
}
