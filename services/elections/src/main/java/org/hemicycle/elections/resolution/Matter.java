package org.hemicycle.elections.resolution;

/** What a resolution is about: the majority it needs and whether silence can carry it depend on it. */
public enum Matter {
    /** Policies, programmes, logistics, extensions of terms. In writing, silence is no objection. */
    NO_OBJECTION,
    /** A country's participation. */
    STATUS,
    /** Somebody's office: no casting vote. */
    ELECTION,
    /** A case under the Response Policy, as its report; it changes no status. */
    RESPONSE_CASE
}
