package org.hemicycle.responsepolicy.filing;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.filing.FiledLetter.FiledCase;
import org.hemicycle.responsepolicy.filing.FiledLetter.Supplement;
import org.hemicycle.responsepolicy.vault.NotReleased;
import org.hemicycle.responsepolicy.vault.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens letters for those who wrote them and for the officers assigned to them. */
@Service
@Transactional(readOnly = true)
public class FilingIndex {

    private final FilingFiles files;

    FilingIndex(FilingFiles files) {
        this.files = files;
    }

    /** The one letter that a receipt code opens. */
    public CaseId letterOf(Filer filer) {
        return files.ofOwner(filer).stream()
                .findFirst()
                .map(Filing::letter)
                .orElseThrow(() -> Refused.notFound("This letter"));
    }

    public List<LetterLine> letters(Filer filer) {
        return files.ofOwner(filer).stream()
                .filter(filing -> filing.id().equals(filing.letter()))
                .sorted(Comparator.comparing(Filing::begunOn).reversed().thenComparing(f -> f.id().value()))
                .map(this::line)
                .toList();
    }

    private LetterLine line(Filing first) {
        var countries = files.ofLetter(first.letter()).stream()
                .flatMap(filing -> Stream.ofNullable(filing.submission()))
                .map(Submission::country)
                .sorted()
                .toList();
        return new LetterLine(first.id().value(), first.version(), first.state(), first.begunOn(), countries);
    }

    /** What a letter of theirs became: a case for each country; none while it is a draft. */
    public List<CaseId> casesOf(Filer filer, CaseId letter) {
        files.own(filer, letter);
        return files.ofLetter(letter).stream()
                .filter(filing -> filing.submission() != null)
                .map(Filing::id)
                .toList();
    }

    public FiledLetter asFiler(Filer filer, CaseId letter) {
        var own = files.own(filer, letter);
        return opened(own, filer.reader(own.id()), files.ofLetter(letter));
    }

    /** Of the one case; that the letter became others too is told by {@link RelatedCases}, to those who may know. */
    public FiledLetter asOfficer(CaseId id, UUID officer) {
        var filing = files.find(id);
        return opened(filing, new Reader.Officer(officer.toString()), List.of(filing));
    }

    /** Who may be named on the case page; none where the key of the case is gone. */
    public ConsentedNames names(CaseId id) {
        return files.texts(id).stream()
                .filter(row -> row.kind() == TextKind.NAMES)
                .findFirst()
                .map(row -> files.names(row))
                .orElseGet(() -> new ConsentedNames(List.of()));
    }

    private FiledLetter opened(Filing filing, Reader reader, List<Filing> shown) {
        try {
            return new FiledLetter(
                    filing.id().value(),
                    filing.version(),
                    filing.state(),
                    shown.stream().flatMap(FilingIndex::filed).toList(),
                    about(shown, files.letter(filing, reader)),
                    supplements(filing.id(), reader),
                    reason(filing.id(), reader),
                    openQuestions(shown));
        } catch (NotReleased notTheirs) {
            throw Refused.forbidden("This was not released to you");
        }
    }

    /** An officer of one case is not told which other countries the letter names. */
    private static Letter about(List<Filing> shown, Letter letter) {
        var countries = shown.stream()
                .flatMap(filing -> Stream.ofNullable(filing.submission()))
                .map(Submission::country)
                .toList();
        return countries.isEmpty() ? letter : letter.about(countries);
    }

    private static Stream<FiledCase> filed(Filing filing) {
        return Stream.ofNullable(filing.submission()).map(submission -> FiledCase.of(filing, submission));
    }

    private List<Supplement> supplements(CaseId id, Reader reader) {
        return files.texts(id).stream()
                .filter(row -> row.kind() == TextKind.SUPPLEMENT)
                .map(row -> {
                    var addendum = files.addendum(row, reader);
                    return new Supplement(row.at(), addendum.text(), addendum.evidence());
                })
                .toList();
    }

    private @Nullable String reason(CaseId id, Reader reader) {
        return files.texts(id).stream()
                .filter(row -> row.kind() == TextKind.WITHDRAWAL_REASON)
                .map(row -> files.read(row, reader))
                .findFirst()
                .orElse(null);
    }

    private int openQuestions(List<Filing> filings) {
        return filings.stream().mapToInt(filing -> openQuestions(filing.id())).sum();
    }

    private int openQuestions(CaseId id) {
        var texts = files.texts(id);
        var answered =
                texts.stream().flatMap(row -> Stream.ofNullable(row.answers())).toList();
        return (int) texts.stream()
                .filter(row -> row.kind() == TextKind.QUESTION && !answered.contains(row.id()))
                .count();
    }
}
