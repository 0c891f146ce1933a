package org.hemicycle.membership.admission;

/** Who asks to join. Only national governments can; others get the reason in writing. */
public enum ApplicantKind {
    NATIONAL_GOVERNMENT,
    LOCAL_GOVERNMENT,
    PARLIAMENT
}
