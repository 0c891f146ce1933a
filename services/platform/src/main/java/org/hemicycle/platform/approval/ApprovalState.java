package org.hemicycle.platform.approval;

/** Where a request stands. A pending one past its date can only be refused. */
public enum ApprovalState {
    PENDING,
    APPROVED,
    REFUSED
}
