package org.hemicycle.identity.person;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** A person's name and address: apart from everything else, so that they can be erased without a trace in the logs. */
record PersonalData(
        @Id PersonId person,
        @Version int version,
        String displayName,
        @Nullable String email) {}
