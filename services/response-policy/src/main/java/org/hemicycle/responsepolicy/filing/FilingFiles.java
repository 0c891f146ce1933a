package org.hemicycle.responsepolicy.filing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.vault.Reader;
import org.hemicycle.responsepolicy.vault.Vault;
import org.springframework.stereotype.Component;

/** Takes letters out and puts them back, sealed, with the day and the rules that apply. */
@Component
class FilingFiles {

    private final Filings filings;
    private final SealedTexts texts;
    private final LetterText format;
    private final CodeHashes hashes;
    private final Vault vault;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private final FilingRuleBook rules = FilingRuleBook.read();

    FilingFiles(
            Filings filings,
            SealedTexts texts,
            LetterText format,
            CodeHashes hashes,
            Vault vault,
            OfficeCalendar calendar,
            Clock clock) {
        this.filings = filings;
        this.texts = texts;
        this.format = format;
        this.hashes = hashes;
        this.vault = vault;
        this.calendar = calendar;
        this.clock = clock;
    }

    CaseId begin(Filer filer, Letter letter) {
        var hash = filer instanceof Filer.ByCode held ? hashes.of(held.code()) : null;
        var draft = filings.save(Filing.begin(CaseId.next(), filer.owner(), hash, today()));
        vault.begin(draft.id(), new Reader.Intake(), filer.reader(draft.id()));
        texts.replace(draft.id(), TextKind.LETTER, format.of(letter), now());
        return draft.id();
    }

    /** The letter about a further country: the same words under that case's own key. */
    Filing another(Filing draft, Filer filer, Letter letter) {
        var other = filings.save(draft.about(CaseId.next()));
        vault.begin(other.id(), new Reader.Intake(), filer.reader(other.id()));
        texts.replace(other.id(), TextKind.LETTER, format.of(letter), now());
        return other;
    }

    /** The first case of a letter; refuses with 404 what is not theirs, and with 412 what has changed. */
    Filing own(Filer filer, CaseId letter, IfMatch ifMatch) {
        var own = own(filer, letter);
        ifMatch.require(own.version());
        return own;
    }

    Filing own(Filer filer, CaseId letter) {
        return filings.findById(letter)
                .filter(found ->
                        found.owner().equals(filer.owner()) && found.letter().equals(letter))
                .orElseThrow(() -> Refused.notFound("This letter"));
    }

    Filing find(CaseId id) {
        return filings.findById(id)
                .filter(found -> found.state() != FilingState.DRAFT)
                .orElseThrow(() -> Refused.notFound("This letter"));
    }

    List<Filing> ofOwner(Filer filer) {
        return filings.findByOwner(filer.owner());
    }

    List<Filing> ofLetter(CaseId letter) {
        return filings.findByLetter(letter);
    }

    void replace(Filing draft, Letter letter) {
        filings.save(draft);
        texts.replace(draft.id(), TextKind.LETTER, format.of(letter), now());
    }

    void save(Filing filing) {
        filings.save(filing);
    }

    void seal(CaseId id, TextKind kind, Record content, Instant at) {
        sealText(id, kind, format.of(content), at);
    }

    void sealText(CaseId id, TextKind kind, String content, Instant at) {
        texts.add(id, kind, content, null, at);
    }

    Letter letter(Filing filing, Reader reader) {
        var row = texts.of(filing.id()).stream()
                .filter(text -> text.kind() == TextKind.LETTER)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("This letter"));
        return format.read(texts.read(row, reader), Letter.class);
    }

    List<SealedTexts.Row> texts(CaseId id) {
        return texts.of(id);
    }

    String read(SealedTexts.Row row, Reader reader) {
        return texts.read(row, reader);
    }

    Addendum addendum(SealedTexts.Row row, Reader reader) {
        return format.read(texts.read(row, reader), Addendum.class);
    }

    ConsentedNames names(SealedTexts.Row row) {
        return format.read(texts.read(row, new Reader.Publication()), ConsentedNames.class);
    }

    FilingRules rulesToday() {
        return rules.inForceOn(today());
    }

    FilingRules rulesOf(Submission submission) {
        return rules.edition(submission.ruleSet());
    }

    /** Nobody has submitted it for as long as drafts are kept. */
    boolean isGivenUp(CaseId draft, LocalDate today) {
        return filings.findById(draft)
                .filter(found -> rules.inForceOn(found.begunOn())
                        .draftKept()
                        .value()
                        .after(found.begunOn(), calendar.workingDays())
                        .isBefore(today))
                .isPresent();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return calendar.today(now());
    }

    OfficeCalendar calendar() {
        return calendar;
    }
}
