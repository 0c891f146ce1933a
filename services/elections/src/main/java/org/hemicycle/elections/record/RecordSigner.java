package org.hemicycle.elections.record;

import java.util.List;
import org.hemicycle.elections.ballot.ConfigurationSigners;
import org.hemicycle.elections.board.BoardKey;
import org.springframework.stereotype.Component;

/** The service signs the record with the key that signs its boards: the configuration names it. */
@Component
class RecordSigner implements ConfigurationSigners {

    private final BoardKey key;

    RecordSigner(BoardKey key) {
        this.key = key;
    }

    @Override
    public List<Signer> signers() {
        return List.of(new Signer(key.name(), key.publicKey()));
    }
}
