package org.hemicycle.responsepolicy.filing;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.vault.NotReleased;
import org.hemicycle.responsepolicy.vault.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which filers with an account want mail when there is something new for them. Nobody gets any who did not ask: mail tells
 * whoever reads it, or carries it, that its addressee has business here.
 */
@Service
@Transactional
public class MailWishes {

    private final FilingFiles files;
    private final SealedTexts texts;
    private final JdbcClient db;

    MailWishes(FilingFiles files, SealedTexts texts, JdbcClient db) {
        this.files = files;
        this.texts = texts;
        this.db = db;
    }

    /** @param person whose account has the address; sealed with each case of the letter */
    public void change(Filer.ByAccount filer, CaseId letter, UUID person, boolean wanted) {
        files.own(filer, letter).requireFiled();
        for (var filing : files.ofLetter(letter)) {
            forget(filing.id());
            if (wanted) {
                texts.add(filing.id(), TextKind.MAIL, person.toString(), null, files.now());
            }
        }
    }

    @Transactional(readOnly = true)
    public boolean isWanted(Filer.ByAccount filer, CaseId letter) {
        return wish(files.own(filer, letter).id()).isPresent();
    }

    /** There is something new: they are told tomorrow, with everybody else of today. */
    void news(CaseId filing) {
        if (wish(filing).isPresent()) {
            db.sql("insert into filer_mail_due (filing, due_on) values (?, ?) on conflict do nothing")
                    .params(filing.value(), Date.valueOf(files.today().plusDays(1)))
                    .update();
        }
    }

    List<CaseId> due(LocalDate today) {
        return db
                .sql("select filing from filer_mail_due where due_on <= ? order by filing")
                .param(Date.valueOf(today))
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
    }

    /** Whose account it is; once, and empty where the wish or the case is gone. */
    Optional<UUID> take(CaseId filing) {
        db.sql("delete from filer_mail_due where filing = ?")
                .param(filing.value())
                .update();
        try {
            return wish(filing).map(row -> UUID.fromString(texts.read(row, new Reader.Publication())));
        } catch (NotReleased erased) {
            return Optional.empty();
        }
    }

    private Optional<SealedTexts.Row> wish(CaseId filing) {
        return texts.of(filing).stream()
                .filter(row -> row.kind() == TextKind.MAIL)
                .findFirst();
    }

    private void forget(CaseId filing) {
        db.sql("delete from filing_text where filing = ? and kind = 'MAIL'")
                .param(filing.value())
                .update();
        db.sql("delete from filer_mail_due where filing = ?")
                .param(filing.value())
                .update();
    }
}
