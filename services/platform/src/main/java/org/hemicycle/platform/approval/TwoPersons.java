package org.hemicycle.platform.approval;

import java.util.UUID;

/** Who asked for an act and who approved it, never the same person; and the request between them. */
public record TwoPersons(UUID request, UUID askedBy, UUID approvedBy) {}
