package org.hemicycle.identity.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What a person may be trusted with. Services know a role by its {@link #code()}. */
public enum Role {
    SECRETARIAT,
    ELIGIBILITY_ANALYST,
    POINT_OF_CONTACT,
    PARTNER,
    OPERATOR,
    /** Checks the ledger, and may read all of it. */
    AUDITOR,
    /** Signs the checkpoints of logs as a second party. */
    WITNESS,
    /** Moves the simulation clock; no endpoint asks for it outside the demo profile. */
    DEMO_OPERATOR,
    COMMITTEE_MEMBER,
    CO_CHAIR,
    /** Judges an award. */
    JUDGE,
    /** Holds a share of the key that opens a ballot box. */
    TRUSTEE;

    /** The name in tokens and on the wire, as in {@code point-of-contact}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Roles that only an operator gives and takes away. */
    public boolean isTechnical() {
        return this == OPERATOR || this == DEMO_OPERATOR;
    }

    @JsonCreator
    public static Role of(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no role " + code));
    }
}
