package org.hemicycle.elections.messaging;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.box.BallotBox;

/** Of contracts/events/identity/credentials-changed.v1.schema.json: hashes, and not a word on whose they are. */
record CredentialsChanged(UUID electionId, List<String> added, List<String> revoked) {

    static final String TYPE = "identity.credentials-changed.v1";

    void tell(BallotBox boxes) {
        boxes.credentials(new ElectionId(electionId), bytes(added), bytes(revoked));
    }

    private static List<byte[]> bytes(List<String> hashes) {
        return hashes.stream().map(HexFormat.of()::parseHex).toList();
    }
}
