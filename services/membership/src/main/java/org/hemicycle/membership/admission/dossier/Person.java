package org.hemicycle.membership.admission.dossier;

import org.jspecify.annotations.Nullable;

/** Somebody a letter names. Personal data: kept apart, can be erased, never in events, the engine or logs. */
public record Person(
        Role role,
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String authorityEvidence) {

    /** Why a letter names somebody. */
    public enum Role {
        SIGNATORY,
        POINT_OF_CONTACT
    }

    public static Person signatory(String name, @Nullable String title, @Nullable String authorityEvidence) {
        return new Person(Role.SIGNATORY, name, title, null, null, authorityEvidence);
    }

    public static Person pointOfContact(
            String name, @Nullable String title, @Nullable String email, @Nullable String phone) {
        return new Person(Role.POINT_OF_CONTACT, name, title, email, phone, null);
    }
}
