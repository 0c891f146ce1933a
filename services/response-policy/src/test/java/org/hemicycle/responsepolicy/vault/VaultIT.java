package org.hemicycle.responsepolicy.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.vault.Reader.Filer;
import org.hemicycle.responsepolicy.vault.Reader.Intake;
import org.hemicycle.responsepolicy.vault.Reader.Officer;
import org.hemicycle.responsepolicy.vault.Reader.Publication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who reads what is sealed, from the filing to the shredding. */
class VaultIT {

    private static final String LETTER = "Our colleague M. is at risk: please do not name her";

    private final VaultLab lab = new VaultLab();
    private final Vault vault = lab.vault;
    private final CaseId id = CaseId.next();
    private final Filer filer = new Filer("7Q2M-0YKX-9TRC-4HVD-ZW83-E6NB");

    @AfterEach
    void close() {
        lab.close();
    }

    private SealedId letter() {
        vault.begin(id, new Intake(), filer);
        return vault.seal(id, LETTER);
    }

    private void refused(SealedId content, Reader reader) {
        assertThatThrownBy(() -> vault.text(id, content, reader)).isInstanceOf(NotReleased.class);
    }

    @Test
    void theIntakeDeskAndTheFilerReadWhatNobodyIsAssignedTo() {
        var letter = letter();

        assertThat(vault.text(id, letter, new Intake())).isEqualTo(LETTER);
        assertThat(vault.text(id, letter, filer)).isEqualTo(LETTER);
        refused(letter, new Officer("anna"));
        refused(letter, new Publication());
        refused(letter, new Filer("another code"));
    }

    @Test
    void theFirstOfficerTakesTheKeyFromTheIntakeDesk() {
        var letter = letter();

        vault.assign(id, "anna");
        vault.assign(id, "anna");

        assertThat(vault.text(id, letter, new Officer("anna"))).isEqualTo(LETTER);
        assertThat(vault.text(id, letter, filer)).isEqualTo(LETTER);
        refused(letter, new Intake());
        refused(letter, new Officer("ben"));
        assertThat(vault.officers(id)).containsExactly("anna");
    }

    @Test
    void whoIsNoLongerAssignedReadsNothingAndTheLastOnesKeyGoesBackToTheIntakeDesk() {
        var letter = letter();
        vault.assign(id, "anna");
        vault.assign(id, "ben");

        vault.unassign(id, "anna");
        refused(letter, new Officer("anna"));
        assertThat(vault.text(id, letter, new Officer("ben"))).isEqualTo(LETTER);
        refused(letter, new Intake());

        vault.unassign(id, "ben");
        vault.unassign(id, "ben");
        refused(letter, new Officer("ben"));
        assertThat(vault.text(id, letter, new Intake())).isEqualTo(LETTER);
        assertThat(vault.officers(id)).isEmpty();
    }

    @Test
    void anybodySealsWithoutBeingAbleToRead() {
        letter();
        vault.assign(id, "anna");

        var reply = vault.seal(id, "A message through the receipt code");

        assertThat(vault.text(id, reply, new Officer("anna"))).isEqualTo("A message through the receipt code");
        assertThat(vault.text(id, reply, filer)).isEqualTo("A message through the receipt code");
    }

    @Test
    void whatIsSealedToBeShownIsOpenedByTheServiceAlone() {
        letter();

        var copy = vault.sealShared(id, "a copy without metadata");

        assertThat(vault.text(id, copy, new Publication())).isEqualTo("a copy without metadata");
    }

    @Test
    void contentOfOneCaseIsNoContentOfAnother() {
        var letter = letter();
        var other = CaseId.next();
        vault.begin(other, new Intake());

        assertThatThrownBy(() -> vault.text(other, letter, new Intake())).isInstanceOf(NotReleased.class);
    }

    @Test
    void aRepeatedBeginningKeepsTheKeyAndAddsWhoFiledAgain() {
        var letter = letter();
        var second = new Filer("a second receipt code of the same case");

        vault.begin(id, new Intake(), filer, second);

        assertThat(vault.text(id, letter, second)).isEqualTo(LETTER);
        vault.assign(id, "anna");
        vault.begin(id, new Filer("too late"));
        refused(letter, new Filer("too late"));
    }

    @Test
    void aShreddedCaseIsReadByNobodyAndNeverBeginsAgain() {
        var letter = letter();
        var copy = vault.sealShared(id, "a copy");
        vault.assign(id, "anna");

        vault.shred(id);
        vault.shred(id);
        vault.begin(id, new Intake(), filer);

        refused(letter, new Officer("anna"));
        refused(letter, filer);
        refused(letter, new Intake());
        assertThat(vault.text(id, copy, new Publication())).isEqualTo("a copy");
        assertThatThrownBy(() -> vault.seal(id, "more")).isInstanceOf(NotReleased.class);
        assertThat(lab.administrator()
                        .sql("select count(*) from content.piece")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anotherProcessOnTheSameDatabaseReadsWhatWasAcknowledged() {
        var letter = letter();
        vault.assign(id, "anna");

        try (var restarted = lab.again()) {
            assertThat(restarted.vault.text(id, letter, new Officer("anna"))).isEqualTo(LETTER);
        }
    }

    @Test
    void contentThatBreaksOffLeavesNothing() {
        letter();
        var broken = new InputStream() {
            private int left = 600_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("the connection broke");
                }
                return 'x';
            }
        };

        assertThatThrownBy(() -> vault.seal(id, broken)).isInstanceOf(java.io.UncheckedIOException.class);

        assertThat(lab.administrator()
                        .sql("select count(*) from content.sealed")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatNoRowNamesIsSweptAfterADay() {
        var letter = letter();
        var orphan = vault.seal(id, "of a transaction that came to nothing");
        var fresh = vault.seal(id, "its transaction is under way");
        lab.administrator()
                .sql("update content.sealed set begun_on = current_date - 2 where id <> ?")
                .param(fresh.value())
                .update();

        lab.sweep(asked -> asked.stream().filter(letter::equals).collect(Collectors.toSet()))
                .sweep();

        assertThat(vault.text(id, letter, new Intake())).isEqualTo(LETTER);
        assertThat(vault.text(id, fresh, new Intake())).isNotEmpty();
        refused(orphan, new Intake());
    }

    @Test
    void aFeatureThatCannotAnswerStopsTheSweep() {
        var letter = letter();
        lab.administrator()
                .sql("update content.sealed set begun_on = current_date - 2")
                .update();

        assertThatThrownBy(() -> lab.sweep(asked -> Set.of(), asked -> {
                            throw new IllegalStateException("the database is away");
                        })
                        .sweep())
                .isInstanceOf(IllegalStateException.class);

        assertThat(vault.text(id, letter, new Intake())).isEqualTo(LETTER);
    }

    @Test
    void emptyContentIsContent() throws IOException {
        letter();

        var nothing = vault.seal(id, new ByteArrayInputStream(new byte[0]));

        assertThat(vault.text(id, nothing, new Intake())).isEmpty();
        assertThat(vault.receive(id, Compartment.CASE, new ByteArrayInputStream("twice".getBytes(UTF_8)))
                        .again()
                        .readAllBytes())
                .asString(UTF_8)
                .isEqualTo("twice");
    }
}
