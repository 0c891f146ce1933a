package org.hemicycle.responsepolicy.vault;

import java.io.InputStream;
import java.util.Set;
import org.hemicycle.responsepolicy.CaseId;

/**
 * Seals confidential content under its case's key and opens it for those to whom that key is wrapped. Anybody may seal:
 * sealing takes the public half. Content is written before the row that names it; what no row names is swept, so every
 * feature that seals implements {@link Named}.
 */
public interface Vault {

    /**
     * Makes the case's key, wrapped to those given: the intake desk, receipt codes. A repeat adds readers as long as the
     * intake desk holds the key, and changes nothing else.
     */
    void begin(CaseId id, Reader... readers);

    /** For assigned officers, or the intake desk, and who filed. By which it can be read; durable when returned. */
    default SealedId seal(CaseId id, InputStream content) {
        return receive(id, Compartment.CASE, content).id();
    }

    SealedId seal(CaseId id, String content);

    /** What is to be shown beyond assigned officers: {@link Reader.Publication} opens it, after the rights check. */
    default SealedId sealShared(CaseId id, InputStream content) {
        return receive(id, Compartment.SHARED, content).id();
    }

    SealedId sealShared(CaseId id, String content);

    /** Like {@link #seal}; what was sealed can be read again by whoever holds the answer, while it is being worked on. */
    Sealing receive(CaseId id, Compartment compartment, InputStream content);

    /** Removes what was sealed just now and named by no row: it is not to be kept. The sweep would do it later. */
    void discard(SealedId content);

    /** @throws NotReleased if the case's key is not wrapped to the reader, or is gone */
    InputStream read(CaseId id, SealedId content, Reader reader);

    /** @throws NotReleased if the case's key is not wrapped to the reader, or is gone */
    String text(CaseId id, SealedId content, Reader reader);

    /** Wraps the case's key to an officer; the first takes it from the intake desk. */
    void assign(CaseId id, String officer);

    /** Takes the key from an officer; the last one's goes back to the intake desk. */
    void unassign(CaseId id, String officer);

    /** The officers to whom the case's key is wrapped; none while the intake desk holds it. */
    Set<String> officers(CaseId id);

    /**
     * Destroys the case's key for ever: what was sealed under it can be read by nobody. What was sealed to be shown stays
     * as long as it is named. Repeats change nothing.
     */
    void shred(CaseId id);
}
