package org.hemicycle.responsepolicy.vault;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.vault.Reader.Filer;
import org.hemicycle.responsepolicy.vault.Reader.Intake;
import org.hemicycle.responsepolicy.vault.Reader.Officer;
import org.hemicycle.responsepolicy.vault.Reader.Publication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a database's administrator can do with its rows, and an officer with keys that are not theirs. */
class StolenVaultIT {

    private static final String TEXT = "the names of three witnesses";

    private final VaultLab lab = new VaultLab();
    private final Vault vault = lab.vault;
    private final JdbcClient rows = lab.administrator();
    private final CaseId mine = CaseId.next();
    private final CaseId other = CaseId.next();
    private SealedId content;

    @BeforeEach
    void twoCasesOfTwoOfficers() {
        vault.begin(mine, new Intake(), new Filer("the code of who filed"));
        vault.begin(other, new Intake());
        content = vault.seal(mine, TEXT);
        vault.assign(mine, "anna");
        vault.assign(other, "ben");
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private void opensToNothing(Reader reader) {
        assertThatThrownBy(() -> vault.text(mine, content, reader)).isInstanceOf(NotReleased.class);
    }

    @Test
    void aDumpWithoutTheKeyFileOpensNothing() {
        try (var elsewhere = new VaultLab(lab.where, "a guess at the key file of another process")) {
            for (var reader :
                    List.of(new Officer("anna"), new Intake(), new Filer("the code of who filed"), new Publication())) {
                assertThatThrownBy(() -> elsewhere.vault.text(mine, content, reader))
                        .isInstanceOf(NotReleased.class);
            }
        }
    }

    @Test
    void aDumpHoldsNoWordOfTheContentAndNoKeyInTheClear() {
        var dump = rows.sql("""
            select string_agg(t::text, ' ') from (
                select holder, private_half from keys.holder_key) t\
            """).query(String.class).single();
        var anna = lab.holders.find(Holder.officer("anna")).orElseThrow();

        assertThat(dump).doesNotContain(java.util.HexFormat.of().formatHex(anna.privateHalf()));
        assertThat(rows.sql("select string_agg(encode(bytes, 'escape'), '') from content.piece")
                        .query(String.class)
                        .single())
                .doesNotContain("witnesses");
    }

    /** All rows, the key file and the officer's own key do not help: nothing is wrapped to it. */
    @Test
    void anUnassignedOfficersKeyUnwrapsNothing() {
        var ben = lab.holders.find(Holder.officer("ben")).orElseThrow();
        var file = new KeyFile(VaultLab.SECRET, "");
        var wrapped = rows.sql(
                        "select holder, wrapped from keys.wrapped_key where case_id = ? and compartment = 'CASE'")
                .param(mine.value())
                .query()
                .listOfRows();

        assertThat(wrapped).hasSize(2); // anna and who filed
        for (Map<String, Object> row : wrapped) {
            var place = "case/%s/CASE/%s".formatted(mine, row.get("holder"));
            var unlocked = file.unlock((byte[]) requireNonNull(row.get("wrapped")), place);
            assertThatThrownBy(() -> ben.unwrap(unlocked, place)).isInstanceOf(NotReleased.class);
        }
        opensToNothing(new Officer("ben"));
    }

    @Test
    void aWrappedKeyPutUnderAnotherHolderOpensNothing() {
        rows.sql("update keys.wrapped_key set holder = 'officer:ben' where holder = 'officer:anna'")
                .update();

        opensToNothing(new Officer("ben"));
    }

    @Test
    void aWrappedKeyOfAnotherCasePutInPlaceOpensNothing() {
        rows.sql("""
            update keys.wrapped_key set wrapped = (select wrapped from keys.wrapped_key
                where case_id = ? and holder = 'officer:ben')
            where case_id = ? and holder = 'officer:anna'\
            """).params(other.value(), mine.value()).update();

        opensToNothing(new Officer("anna"));
    }

    @Test
    void contentMovedToAnOwnCaseOpensNothing() {
        rows.sql("update content.sealed set case_id = ?").param(other.value()).update();

        assertThatThrownBy(() -> vault.text(other, content, new Officer("ben"))).isInstanceOf(NotReleased.class);
    }

    @Test
    void contentDeclaredToBeSharedOpensNothing() {
        rows.sql("update content.sealed set compartment = 'SHARED'").update();

        opensToNothing(new Publication());
    }

    @Test
    void contentUnderAnotherIdOpensNothing() {
        var second = vault.seal(mine, "another text of the same case");
        swapPieces(content.value(), second.value());

        opensToNothing(new Officer("anna"));
    }

    @Test
    void anOfficersKeyReplacedByOneOfTheAdministratorsOwnIsNotTaken() {
        rows.sql("update keys.holder_key set private_half = ? where holder = 'officer:ben'")
                .param(HalfKeys.generate().privateHalf())
                .update();

        assertThatThrownBy(() -> vault.assign(mine, "ben")).isInstanceOf(NotReleased.class);
    }

    @Test
    void aCasesPublicHalfReplacedByOneOfTheAdministratorsOwnIsNotTaken() {
        rows.sql("update keys.case_key set public_half = ?")
                .param(HalfKeys.generate().publicHalf())
                .update();

        assertThatThrownBy(() -> vault.seal(mine, "what comes after")).isInstanceOf(NotReleased.class);
    }

    @Test
    void contentChangedOrCutShortIsNotRead() {
        var pieces = vault.seal(mine, new java.io.ByteArrayInputStream(new byte[700_000]));
        rows.sql("update content.sealed set pieces = 2 where id = ?")
                .param(pieces.value())
                .update();
        rows.sql("update content.piece set bytes = overlay(bytes placing '\\x00' from 60 for 1) where sealed = ?")
                .param(content.value())
                .update();

        assertThatThrownBy(() -> vault.text(mine, pieces, new Officer("anna"))).isInstanceOf(NotReleased.class);
        opensToNothing(new Officer("anna"));
    }

    private void swapPieces(UUID one, UUID two) {
        rows.sql("update content.piece set number = number + 1000 where sealed = ?")
                .param(one)
                .update();
        rows.sql("update content.piece set sealed = ? where sealed = ?")
                .params(one, two)
                .update();
        rows.sql("update content.piece set sealed = ?, number = number - 1000 where number >= 1000")
                .param(two)
                .update();
    }
}
