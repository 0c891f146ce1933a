package org.hemicycle.responsepolicy.desk;

import static org.hemicycle.responsepolicy.desk.DeskRule.FREE_OF_CONFLICT;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.conflict.Recusals;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.response.CaseOfficers;
import org.hemicycle.responsepolicy.vault.NotReleased;
import org.hemicycle.responsepolicy.vault.Reader;
import org.hemicycle.responsepolicy.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives officers a case and takes it back, with the key to what is sealed; keeps their notes. */
@Service
@Transactional
public class CaseDesk {

    private final CaseOfficers officers;
    private final Notes notes;
    private final Vault vault;
    private final Recusals recusals;
    private final Clock clock;

    CaseDesk(CaseOfficers officers, Notes notes, Vault vault, Recusals recusals, Clock clock) {
        this.officers = officers;
        this.notes = notes;
        this.vault = vault;
        this.recusals = recusals;
        this.clock = clock;
    }

    public void assign(CaseId id, IfMatch ifMatch, UUID person) {
        FREE_OF_CONFLICT.require(!recusals.isRecused(person, new CaseRef("response-case", id.toString())));
        officers.assign(id, ifMatch, person);
        vault.assign(id, person.toString());
    }

    public void release(CaseId id, IfMatch ifMatch, UUID person) {
        officers.release(id, ifMatch, person);
        vault.unassign(id, person.toString());
    }

    /** Sealed before the row that names it is written. */
    public void note(CaseId id, IfMatch ifMatch, UUID by, String text) {
        officers.noted(id, ifMatch);
        notes.add(id, vault.seal(id, text), by, clock.instant());
    }

    @Transactional(readOnly = true)
    public List<UUID> officers(CaseId id) {
        return officers.of(id);
    }

    /** Opened for this officer; refuses with 403 who is not assigned. */
    @Transactional(readOnly = true)
    public List<NoteView> notes(CaseId id, UUID reader) {
        var officer = new Reader.Officer(reader.toString());
        try {
            return notes.of(id).stream().map(note -> opened(id, note, officer)).toList();
        } catch (NotReleased notAssigned) {
            throw Refused.forbidden("This case was not given to you");
        }
    }

    private NoteView opened(CaseId id, Notes.Row note, Reader officer) {
        return new NoteView(note.id(), note.writtenBy(), note.writtenAt(), vault.text(id, note.sealed(), officer));
    }
}
