package org.hemicycle.membership.letters;

import org.jspecify.annotations.Nullable;

/**
 * What identifies a letter: its reference, such as 2018/MAR/WELCOME/1, the case it belongs to, the offices it goes
 * between, and the language whose text is the authentic one.
 */
record LetterHead(
        String reference,
        LetterType type,
        Direction direction,
        String country,
        @Nullable String caseRef,
        String fromOffice,
        String toOffice,
        @Nullable String channel,
        String language) {}
