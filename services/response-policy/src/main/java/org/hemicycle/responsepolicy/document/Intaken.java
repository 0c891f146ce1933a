package org.hemicycle.responsepolicy.document;

import org.hemicycle.responsepolicy.vault.SealedId;

/** A file that was looked into and sealed, with its copy: not yet part of any document. */
record Intaken(DocumentVersion version, SealedId copy) {}
