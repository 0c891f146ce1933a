package org.hemicycle.responsepolicy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.hemicycle.responsepolicy.CaseId;
import org.junit.jupiter.api.Test;

/** A key file is replaced by another while the vault is in use. */
class KeyRotationIT {

    private static final String NEXT = "the key file that follows the one in use";

    private final CaseId id = new CaseId(UUID.randomUUID());
    private final Reader officer = new Reader.Officer("somebody");

    @Test
    void whatTheOldSecretLockedIsReadWhileTheNewOneReplacesItAndAfterwards() {
        try (var before = new VaultLab()) {
            before.vault.begin(id);
            before.vault.assign(id, "somebody");
            var confidential = before.vault.seal(id, "who filed");
            var shared = before.vault.sealShared(id, "what parties see");
            try (var during = new VaultLab(before.where, NEXT, VaultLab.SECRET)) {
                assertThat(during.vault.text(id, confidential, officer)).isEqualTo("who filed");
                var meanwhile = during.vault.seal(id, "said meanwhile");
                assertThat(during.relocking.relock()).isGreaterThanOrEqualTo(7);
                assertThat(during.relocking.relock()).isZero();
                try (var after = new VaultLab(before.where, NEXT)) {
                    assertThat(after.vault.text(id, confidential, officer)).isEqualTo("who filed");
                    assertThat(after.vault.text(id, meanwhile, officer)).isEqualTo("said meanwhile");
                    assertThat(after.vault.text(id, shared, new Reader.Publication()))
                            .isEqualTo("what parties see");
                }
            }
            assertThatThrownBy(() -> before.vault.text(id, confidential, officer))
                    .as("the old secret opens nothing any more")
                    .isInstanceOf(NotReleased.class);
        }
    }

    @Test
    void aKeyThatNeitherSecretLockedIsNotTaken() {
        try (var foreign = new VaultLab()) {
            foreign.vault.begin(id);
            try (var other = new VaultLab(foreign.where, NEXT, "a secret that never locked anything here")) {
                assertThatThrownBy(other.relocking::relock).isInstanceOf(NotReleased.class);
            }
        }
    }
}
