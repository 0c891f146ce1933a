package org.hemicycle.membership.standing.contact;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/** What the public may see of a contact: the office, with its own mailbox and page. */
public record Office(
        @Column("office") String name,
        @Column("office_email") @Nullable String email,
        @Column("office_url") @Nullable String url) {}
