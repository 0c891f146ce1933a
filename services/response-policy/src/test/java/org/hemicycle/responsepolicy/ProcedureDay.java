package org.hemicycle.responsepolicy;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sets the procedure time of a test database, as the demo's clock does. */
public final class ProcedureDay {

    private ProcedureDay() {}

    public static void isNow(JdbcClient db, String instant) {
        db.sql("update procedure_clock set shift = ?::timestamptz - now()")
                .param(Timestamp.from(Instant.parse(instant)))
                .update();
    }

    public static void isToday(JdbcClient db) {
        db.sql("update procedure_clock set shift = interval '0'").update();
    }
}
