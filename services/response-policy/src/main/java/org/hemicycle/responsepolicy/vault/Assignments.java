package org.hemicycle.responsepolicy.vault;

import java.util.List;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.stereotype.Component;

/** Who holds a case's key: the intake desk or the assigned officers, never both, and who filed. In a transaction. */
@Component
class Assignments {

    private final CaseKeys keys;
    private final HolderKeys holders;

    Assignments(CaseKeys keys, HolderKeys holders) {
        this.keys = keys;
        this.holders = holders;
    }

    void begin(CaseId id, Reader... readers) {
        keys.make(id, Compartment.SHARED, Holder.PUBLICATION);
        keys.make(id, Compartment.CASE, Holder.INTAKE);
        keys.lock(id);
        if (keys.holders(id).contains(Holder.INTAKE)) {
            var caseKeys = held(id, List.of(Holder.INTAKE));
            for (var reader : readers) {
                if (reader instanceof Reader.Filer filer) {
                    var theirs = Holder.filerKeys(filer.receiptCode());
                    keys.wrap(id, Compartment.CASE, Holder.of(filer), theirs, caseKeys);
                }
            }
        }
    }

    void assign(CaseId id, Holder officer) {
        keys.lock(id);
        var now = keys.holders(id);
        if (!now.contains(officer)) {
            keys.wrap(id, Compartment.CASE, officer, holders.findOrMake(officer), held(id, now));
            keys.takeFrom(id, Holder.INTAKE);
        }
    }

    void unassign(CaseId id, Holder officer) {
        keys.lock(id);
        var now = keys.holders(id);
        if (now.contains(officer)) {
            if (now.stream().filter(Holder::isOfficer).count() == 1) {
                var intake = holders.findOrMake(Holder.INTAKE);
                keys.wrap(id, Compartment.CASE, Holder.INTAKE, intake, held(id, now));
            }
            keys.takeFrom(id, officer);
        }
    }

    /** The case's key by whichever server-held key it is wrapped to. */
    private HalfKeys held(CaseId id, List<Holder> now) {
        return now.stream()
                .filter(holder -> holder.isOfficer() || holder.equals(Holder.INTAKE))
                .findFirst()
                .flatMap(holder -> keys.unwrap(id, Compartment.CASE, holder, holders.findOrMake(holder)))
                .orElseThrow(NotReleased::new);
    }
}
