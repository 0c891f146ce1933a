package org.hemicycle.responsepolicy.document;

import java.util.UUID;

/** Identifies a document of a case. Chosen by who uploads it, so that a repeated upload is the same document. */
public record DocumentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
