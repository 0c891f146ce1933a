package org.hemicycle.membership.admission;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The public words with which a member is announced: recorded as written, never computed, kept out of events. */
@Component
class Announcements {

    private final JdbcClient db;

    Announcements(JdbcClient db) {
        this.db = db;
    }

    void keep(AdmissionId admission, String text) {
        db.sql("insert into admission_announcement (admission, text) values (?, ?)")
                .params(admission.value(), text)
                .update();
    }

    Optional<String> of(AdmissionId admission) {
        return db.sql("select text from admission_announcement where admission = ?")
                .param(admission.value())
                .query(String.class)
                .optional();
    }
}
