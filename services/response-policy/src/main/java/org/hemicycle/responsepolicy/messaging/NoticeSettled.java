package org.hemicycle.responsepolicy.messaging;

import java.util.UUID;

/** What this service reads of {@code identity.notice-settled.v1}. */
record NoticeSettled(UUID noticeId, String outcome) {

    static final String TYPE = "identity.notice-settled.v1";
}
