package org.hemicycle.responsepolicy.filing;

import java.util.List;
import java.util.stream.IntStream;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.filing.EligibilityFacts.NumberedIssue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays the facts of a letter beside the rules in force on the day it was filed. */
@Service
@Transactional(readOnly = true)
public class Screening {

    private final FilingFiles files;

    Screening(FilingFiles files) {
        this.files = files;
    }

    public EligibilityFacts of(CaseId id) {
        var filing = files.find(id);
        var filed = filing.submission();
        if (filed == null) {
            throw Refused.notFound("This letter");
        }
        var rules = files.rulesOf(filed);
        var issues = filing.issues();
        return new EligibilityFacts(
                id.value(),
                filed.country(),
                filed.filedOn(),
                rules.id(),
                filed.filerKind(),
                rules.eligible().value().contains(filed.filerKind()),
                filed.involved()
                        && (filed.involvedInCountry() || !rules.inTheCountry().value()),
                filed.filers(),
                numbered(issues),
                filing.isAboutProcessOnly(),
                outside(issues, rules),
                filed.lacks(),
                filed.pseudonymous(),
                filed.consentToPublish(),
                rules.setBySecretariat());
    }

    private static List<NumberedIssue> numbered(List<Issue> issues) {
        return IntStream.range(0, issues.size())
                .mapToObj(i -> new NumberedIssue(i + 1, issues.get(i)))
                .toList();
    }

    private static List<Integer> outside(List<Issue> issues, FilingRules rules) {
        return numbered(issues).stream()
                .filter(concern -> !rules.issues().value().contains(concern.issue()))
                .map(NumberedIssue::number)
                .toList();
    }
}
