package org.hemicycle.responsepolicy.vault;

import java.io.InputStream;
import org.hemicycle.responsepolicy.CaseId;

/**
 * Seals confidential content under its case's key and opens it for those to whom that key is wrapped. Content is written
 * before the row that names it: what no row names is swept.
 */
public interface Vault {

    /** Makes the case's key, wrapped to the intake desk and, if a receipt code is given, to it. Repeats change nothing. */
    void begin(CaseId id, Reader... readers);

    /** @return by which it can be read; durable when returned */
    SealedId seal(CaseId id, InputStream content);

    SealedId seal(CaseId id, String content);

    /** @throws NotReleased if the case's key is not wrapped to the reader, or is gone */
    InputStream read(CaseId id, SealedId content, Reader reader);

    /** @throws NotReleased if the case's key is not wrapped to the reader, or is gone */
    String text(CaseId id, SealedId content, Reader reader);

    /** Wraps the case's key to an officer; the first takes it from the intake desk. */
    void assign(CaseId id, String officer);

    void unassign(CaseId id, String officer);

    /** Destroys the case's key for ever: what was sealed under it can be read by nobody. */
    void shred(CaseId id);
}
