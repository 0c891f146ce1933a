package org.hemicycle.responsepolicy.filing;

import static org.hemicycle.responsepolicy.filing.FilingRule.COUNTRY_OFTEN_ENOUGH;
import static org.hemicycle.responsepolicy.filing.FilingRule.ENOUGH_TO_BEGIN;
import static org.hemicycle.responsepolicy.filing.FilingRule.KIND_ADMITTED;

import java.time.Instant;
import java.util.Set;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.responsepolicy.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What filers do with a letter of concern. Each is one transaction; what they write is sealed before it is named. */
@Service
@Transactional
public class FilingProcedure {

    private final FilingFiles files;
    private final Intake intake;

    FilingProcedure(FilingFiles files, Intake intake) {
        this.files = files;
        this.intake = intake;
    }

    public CaseId begin(Filer filer, Letter letter) {
        COUNTRY_OFTEN_ENOUGH.require(
                Set.copyOf(letter.countries()).size() == letter.countries().size());
        return files.begin(filer, letter);
    }

    public void revise(Filer filer, CaseId id, IfMatch ifMatch, Letter letter) {
        COUNTRY_OFTEN_ENOUGH.require(
                Set.copyOf(letter.countries()).size() == letter.countries().size());
        var draft = files.own(filer, id, ifMatch);
        draft.requireDraft();
        files.replace(draft, letter);
    }

    /** One case for each country, linked by their letter. */
    public void submit(Filer filer, CaseId id, IfMatch ifMatch) {
        var draft = files.own(filer, id, ifMatch);
        draft.requireDraft();
        var letter = files.letter(draft, filer.reader(draft.id()));
        ENOUGH_TO_BEGIN.require(!letter.countries().isEmpty()
                && !letter.filers().isEmpty()
                && !letter.concerns().isEmpty());
        var kind = letter.filerKind();
        ENOUGH_TO_BEGIN.require(kind != null);
        var rules = files.rulesToday();
        KIND_ADMITTED.require(!rules.notAdmitted().value().contains(kind));
        var at = files.now();
        var others = letter.countries().size() - 1;
        for (var country : letter.countries()) {
            var first = country.equals(letter.countries().getFirst());
            var filing = first ? draft : files.another(draft, filer, letter);
            var submission = Submission.of(letter, kind, country, rules, files.today());
            var told = filing.submit(submission, letter.issues(), others, at);
            files.save(filing);
            files.seal(filing.id(), TextKind.NAMES, letter.names(), at);
            intake.submitted(told, at);
        }
    }

    /** What was asked for, or more unasked; the letter itself stays as it was filed. */
    public void supplement(Filer filer, CaseId id, IfMatch ifMatch, Addendum addendum) {
        files.own(filer, id, ifMatch);
        var at = files.now();
        for (var filing : files.ofLetter(id)) {
            filing.supplement(at);
            files.save(filing);
            files.seal(filing.id(), TextKind.SUPPLEMENT, addendum, at);
            intake.supplemented(filing.id(), at);
        }
    }

    /** @param reason confidential; the sub-committee may continue all the same */
    public void withdraw(Filer filer, CaseId id, IfMatch ifMatch, @Nullable String reason) {
        files.own(filer, id, ifMatch);
        var at = files.now();
        for (var filing : files.ofLetter(id)) {
            filing.withdraw(reason != null, at);
            files.save(filing);
            sealReason(filing.id(), reason, at);
            intake.withdrawn(filing.id(), at);
        }
    }

    private void sealReason(CaseId id, @Nullable String reason, Instant at) {
        if (reason != null) {
            files.sealText(id, TextKind.WITHDRAWAL_REASON, reason, at);
        }
    }
}
