package org.hemicycle.responsepolicy.vault;

import java.util.Optional;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.stereotype.Component;

/** Releases a case's key to a reader for one request. It is kept nowhere in between. */
@Component
class Releases {

    private final CaseKeys keys;
    private final HolderKeys holders;

    Releases(CaseKeys keys, HolderKeys holders) {
        this.keys = keys;
        this.holders = holders;
    }

    /** What was sealed to be shown is opened by the service for whoever may see it; the caller has checked that. */
    HalfKeys release(CaseId id, Compartment compartment, Reader reader) {
        return switch (compartment) {
            case CASE -> release(id, compartment, Holder.of(reader), theirs(reader));
            case SHARED -> release(id, compartment, Holder.PUBLICATION, holders.find(Holder.PUBLICATION));
        };
    }

    private Optional<HalfKeys> theirs(Reader reader) {
        return reader instanceof Reader.Filer filer
                ? Optional.of(Holder.filerKeys(filer.receiptCode()))
                : holders.find(Holder.of(reader));
    }

    private HalfKeys release(CaseId id, Compartment compartment, Holder holder, Optional<HalfKeys> theirs) {
        return theirs.flatMap(half -> keys.unwrap(id, compartment, holder, half))
                .orElseThrow(NotReleased::new);
    }
}
