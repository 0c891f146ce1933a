package org.hemicycle.responsepolicy.filing;

import java.util.UUID;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.vault.Reader;
import org.hemicycle.responsepolicy.vault.Vault;
import org.springframework.stereotype.Component;

/** Gives a case's key to an officer whom the check of rights has just found to be assigned to it. */
@Component
class OfficerKeys {

    private final Vault vault;

    OfficerKeys(Vault vault) {
        this.vault = vault;
    }

    Reader of(CaseId id, UUID officer) {
        var person = officer.toString();
        vault.assign(id, person);
        return new Reader.Officer(person);
    }
}
