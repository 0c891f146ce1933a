package org.hemicycle.responsepolicy.filing;

import static org.hemicycle.responsepolicy.filing.FilingRule.ANSWERS_A_QUESTION;

import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.vault.Reader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officers ask and filers answer, without either learning more of the other than they say. */
@Service
@Transactional
public class Dialogue {

    private final FilingFiles files;
    private final SealedTexts texts;
    private final Notices notices;
    private final MailWishes mail;

    Dialogue(FilingFiles files, SealedTexts texts, Notices notices, MailWishes mail) {
        this.mail = mail;
        this.files = files;
        this.texts = texts;
        this.notices = notices;
    }

    /** An assigned officer asks; the filers are told that there is something, and not what. */
    public UUID ask(CaseId id, String question) {
        var filing = files.find(id);
        var at = files.now();
        filing.asked(at);
        files.save(filing);
        notices.add(filing.owner(), at);
        mail.news(id);
        return texts.add(id, TextKind.QUESTION, question, null, at);
    }

    /** @param question which one; its case is the answer's, where a letter became several */
    public UUID answer(Filer filer, CaseId letter, UUID question, String answer) {
        files.own(filer, letter);
        var filing = files.ofLetter(letter).stream()
                .filter(one -> texts.find(one.id(), question)
                        .filter(row -> row.kind() == TextKind.QUESTION)
                        .isPresent())
                .findFirst();
        ANSWERS_A_QUESTION.require(filing.isPresent());
        var at = files.now();
        filing.get().answered(at);
        files.save(filing.get());
        return texts.add(filing.get().id(), TextKind.ANSWER, answer, question, at);
    }

    @Transactional(readOnly = true)
    public List<MessageView> asOfficer(CaseId id, UUID officer) {
        return messages(files.find(id), new Reader.Officer(officer.toString()));
    }

    @Transactional(readOnly = true)
    public List<MessageView> asFiler(Filer filer, CaseId letter) {
        files.own(filer, letter);
        return files.ofLetter(letter).stream()
                .flatMap(filing -> messages(filing, filer.reader(filing.id())).stream())
                .toList();
    }

    private List<MessageView> messages(Filing filing, Reader reader) {
        return texts.of(filing.id()).stream()
                .filter(row -> row.kind().isDialogue())
                .map(row -> new MessageView(
                        row.id(), filing.id().value(), row.kind(), row.answers(), row.at(), read(row, reader)))
                .toList();
    }

    private String read(SealedTexts.Row row, Reader reader) {
        try {
            return texts.read(row, reader);
        } catch (org.hemicycle.responsepolicy.vault.NotReleased notTheirs) {
            throw Refused.forbidden("This was not released to you");
        }
    }
}
