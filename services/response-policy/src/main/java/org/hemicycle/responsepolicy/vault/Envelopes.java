package org.hemicycle.responsepolicy.vault;

import org.hemicycle.responsepolicy.CaseId;
import org.springframework.stereotype.Component;

/** Makes and reopens the envelopes that content lies in: each has a key of its own, wrapped to its case's. */
@Component
class Envelopes {

    private final CaseKeys keys;
    private final KeyFile file;
    private final Contents contents;

    Envelopes(CaseKeys keys, KeyFile file, Contents contents) {
        this.keys = keys;
        this.file = file;
        this.contents = contents;
    }

    Envelope make(CaseId owner, Compartment compartment) {
        var id = SealedId.random();
        var place = place(owner, compartment, id);
        var key = Tink.random();
        var wrapped = HalfKeys.wrap(keys.publicHalf(owner, compartment), key, place);
        contents.begin(id, owner, compartment, file.lock(wrapped, place));
        return new Envelope(id, key, place, contents);
    }

    Envelope reopen(CaseId owner, SealedId id, Contents.Row row, HalfKeys caseKeys) {
        var place = place(owner, row.compartment(), id);
        var key = caseKeys.unwrap(file.unlock(row.wrappedKey(), place), place);
        return new Envelope(id, key, place, contents, row.pieces());
    }

    static String place(CaseId owner, Compartment compartment, SealedId id) {
        return "case/%s/%s/content/%s".formatted(owner, compartment, id);
    }
}
