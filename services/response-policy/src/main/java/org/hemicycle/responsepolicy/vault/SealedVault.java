package org.hemicycle.responsepolicy.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.platform.activity.CrashPoint;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.stereotype.Component;

/** The vault over its own database, its key file and Tink. */
@Component
class SealedVault implements Vault {

    private final VaultDatabase database;
    private final Assignments assignments;
    private final CaseKeys keys;
    private final Contents contents;
    private final Envelopes envelopes;
    private final Releases releases;

    SealedVault(
            VaultDatabase database,
            Assignments assignments,
            CaseKeys keys,
            Contents contents,
            Envelopes envelopes,
            Releases releases) {
        this.database = database;
        this.assignments = assignments;
        this.keys = keys;
        this.contents = contents;
        this.envelopes = envelopes;
        this.releases = releases;
    }

    @Override
    public void begin(CaseId id, Reader... readers) {
        database.transaction().executeWithoutResult(status -> assignments.begin(id, readers));
    }

    @Override
    public SealedId seal(CaseId id, String content) {
        return seal(id, new ByteArrayInputStream(content.getBytes(UTF_8)));
    }

    @Override
    public SealedId sealShared(CaseId id, String content) {
        return sealShared(id, new ByteArrayInputStream(content.getBytes(UTF_8)));
    }

    @Override
    public Sealing receive(CaseId id, Compartment compartment, InputStream content) {
        var envelope = envelopes.make(id, compartment);
        try {
            envelope.fill(content);
        } catch (IOException | RuntimeException broken) {
            contents.remove(Set.of(envelope.id()));
            throw broken instanceof RuntimeException failure ? failure : new UncheckedIOException((IOException) broken);
        }
        CrashPoint.pass("vault.sealed");
        return new Sealing(envelope.id(), envelope::open);
    }

    @Override
    public void discard(SealedId content) {
        contents.remove(Set.of(content));
    }

    @Override
    public InputStream read(CaseId id, SealedId content, Reader reader) {
        var row = contents.find(content, id).orElseThrow(NotReleased::new);
        var caseKeys = releases.release(id, row.compartment(), reader);
        return envelopes.reopen(id, content, row, caseKeys).open();
    }

    @Override
    public String text(CaseId id, SealedId content, Reader reader) {
        try (var sealed = read(id, content, reader)) {
            return new String(sealed.readAllBytes(), UTF_8);
        } catch (IOException changed) {
            throw new NotReleased(changed);
        }
    }

    @Override
    public void assign(CaseId id, String officer) {
        database.transaction().executeWithoutResult(status -> assignments.assign(id, Holder.officer(officer)));
    }

    @Override
    public void unassign(CaseId id, String officer) {
        database.transaction().executeWithoutResult(status -> assignments.unassign(id, Holder.officer(officer)));
    }

    @Override
    public Set<String> officers(CaseId id) {
        return keys.holders(id).stream()
                .filter(Holder::isOfficer)
                .map(Holder::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void shred(CaseId id) {
        database.transaction().executeWithoutResult(status -> keys.destroy(id));
        CrashPoint.pass("vault.shredded");
        contents.removeConfidential(id);
    }
}
