package org.hemicycle.responsepolicy.messaging;

import java.util.UUID;
import org.hemicycle.responsepolicy.filing.MailDue;

/** On the wire as described in contracts/events/response-policy/notice-due.v1.schema.json. */
record NoticeDue(UUID noticeId, UUID person) {

    static final String TYPE = "response-policy.notice-due.v1";

    static NoticeDue of(MailDue event) {
        return new NoticeDue(event.notice(), event.person());
    }
}
