package org.hemicycle.responsepolicy.rights;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.Letters;
import org.hemicycle.responsepolicy.document.DocumentId;
import org.hemicycle.responsepolicy.document.DocumentProcedure;
import org.hemicycle.responsepolicy.document.Upload;
import org.hemicycle.responsepolicy.document.Uploader;
import org.hemicycle.responsepolicy.vault.Reader;
import org.hemicycle.responsepolicy.vault.Vault;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** One case of each kind: a case about Kenya that nobody outside knows of, and one that was announced. */
public final class MadeCases {

    static final String MEMBER = "KEN";
    static final String OTHER = "FRA";

    final CaseId closed;
    final CaseId announced;
    final String workItem;
    final String approval;
    private final UUID document = UUID.randomUUID();
    private final UUID announcedDocument = UUID.randomUUID();

    public MadeCases(ApplicationContext service) {
        var letters = new Letters(service);
        var db = service.getBean(JdbcClient.class);
        closed = letters.received(MEMBER, "2030-03-04");
        announced = letters.received(MEMBER, "2030-05-06");
        db.sql("update response_case set state = 'SCREENING' where id in (?, ?)")
                .params(closed.value(), announced.value())
                .update();
        db.sql("update response_case_step set announced_on = happened_on where response_case = ?")
                .param(announced.value())
                .update();
        filed(db, closed);
        filed(db, announced);
        documented(service, closed, document);
        documented(service, announced, announcedDocument);
        workItem = db.sql("select id::text from work_item where case_id = ? and state = 'OPEN'")
                .param(closed.toString())
                .query(String.class)
                .single();
        approval = asked(service.getBean(MockMvcTester.class));
    }

    /** Somebody wants the case announced: two may decide on that. */
    private String asked(MockMvcTester http) {
        var address = "/response-cases/" + closed;
        var officer = TestTokens.of("secretariat");
        var seen = http.get().uri(address).header("Authorization", officer).exchange();
        var asked = http.post()
                .uri(address + "/announcement")
                .header("Authorization", officer)
                .header("If-Match", String.valueOf(seen.getResponse().getHeader("ETag")))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"note\": \"only-a-test\"}")
                .exchange();
        return String.valueOf(asked.getResponse().getHeader("Location")).replaceFirst(".*/", "");
    }

    /** The letters behind them, as far as they stand outside the vault. */
    private static void filed(JdbcClient db, CaseId id) {
        db.sql("""
                insert into filing (id, version, letter, owner, code_hash, state, begun_on, country, rule_set, filed_on,
                    filer_kind, filers, pseudonymous, involved, involved_in_country, consent_to_publish)
                select id, 1, id, left(replace(id::text, '-', ''), 8), '$argon2id$none', 'SUBMITTED', filed_on, country,
                    'RP-2017', filed_on, 'MEDIA', filers, pseudonymous, true, true, false
                from response_case where id = ?""").param(id.value()).update();
    }

    /** A document that is public as soon as its case is. */
    private static void documented(ApplicationContext service, CaseId id, UUID document) {
        service.getBean(Vault.class).begin(id, new Reader.Intake());
        var content = new ByteArrayInputStream("words".getBytes(UTF_8));
        service.getBean(DocumentProcedure.class)
                .receive(new Upload(id, new DocumentId(document), Uploader.OFFICER, "letter.txt", content));
        service.getBean(JdbcClient.class)
                .sql("update document set document_class = 'PUBLIC' where id = ?")
                .param(document)
                .update();
    }

    /** Where an operation is called on these cases, as in {@code GET /response-cases/{id}}. */
    public String address(String operation, boolean onPublicCase) {
        return operation
                .replaceFirst("\\w+ ", "")
                .replace("/cases/{kind}/{id}", "/cases/response-case/" + closed)
                .replace("/response-cases/{id}", "/response-cases/" + (onPublicCase ? announced : closed))
                .replace("/work-items/{id}", "/work-items/" + workItem)
                .replace("/approvals/{id}", "/approvals/" + approval)
                .replace("/parked-messages/{id}", "/parked-messages/0")
                .replace("{document}", (onPublicCase ? announcedDocument : document).toString())
                .replace("{number}", "1")
                .replace("{name}", "SCREENING")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }
}
