package org.hemicycle.responsepolicy.response;

import org.springframework.data.relational.core.mapping.Table;

/** One ground on which a letter is found ineligible; told to who filed, and published with the refusal. */
@Table("response_case_ineligibility")
public record Ineligibility(Ground ground) {

    /** Why a letter is not for the Response Policy (governance 9.1 to 9.4). */
    public enum Ground {
        INDIVIDUAL_FILER,
        NOT_INVOLVED_IN_OGP,
        OUTSIDE_THE_RELEVANT_ISSUES,
        /** For the procedural review, or the independent reporting. */
        PROCESS_MATTER,
        UNFOUNDED,
        STILL_INCOMPLETE
    }
}
