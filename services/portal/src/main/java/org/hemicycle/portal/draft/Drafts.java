package org.hemicycle.portal.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.session.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what somebody has typed and not sent, sealed, for ninety days. */
@Component
public class Drafts {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, List<String>>> TYPED = new TypeReference<>() {};

    private final JdbcClient db;
    private final Seal seal;

    Drafts(JdbcClient db, Seal seal) {
        this.db = db;
        this.seal = seal;
    }

    public void save(String person, String kind, Form form) {
        var content = seal.seal(JSON.writeValueAsBytes(form.typed()));
        db.sql("""
            insert into draft (person, kind, sealed) values (?, ?, ?)
            on conflict (person, kind) do update set sealed = excluded.sealed, saved_at = now()\
            """).params(UUID.fromString(person), kind, content).update();
    }

    public Optional<Form> find(String person, String kind) {
        return db.sql("select sealed from draft where person = ? and kind = ?")
                .params(UUID.fromString(person), kind)
                .query(byte[].class)
                .optional()
                .map(kept -> new Form(JSON.readValue(seal.open(kept), TYPED)));
    }

    public void discard(String person, String kind) {
        db.sql("delete from draft where person = ? and kind = ?")
                .params(UUID.fromString(person), kind)
                .update();
    }

    @Scheduled(fixedDelay = 3_600_000)
    void forgetOld() {
        db.sql("delete from draft where saved_at < now() - interval '90 days'").update();
    }
}
