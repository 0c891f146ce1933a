package org.hemicycle.membership.admission;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hemicycle.membership.admission.rules.AdmissionRuleBook;
import org.hemicycle.membership.admission.rules.AdmissionRules;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.springframework.stereotype.Component;

/** Takes files out for a step, with the rules they keep and the time it is, and puts them back. */
@Component
class AdmissionFiles {

    private final Admissions admissions;
    private final AdmissionRuleBook rules;
    private final Clock clock;
    private final Countdowns countdowns;

    AdmissionFiles(Admissions admissions, AdmissionRuleBook rules, Clock clock, Countdowns countdowns) {
        this.countdowns = countdowns;
        this.admissions = admissions;
        this.rules = rules;
        this.clock = clock;
    }

    /** The file, locked until the transaction ends. */
    Admission take(AdmissionId id) {
        return admissions.findForChangeById(id).orElseThrow(() -> Refused.notFound("This admission"));
    }

    /** The file in the version that somebody decided on; 412 when it has moved on. */
    Admission take(AdmissionId id, IfMatch ifMatch) {
        var admission = take(id);
        ifMatch.require(admission.version());
        return admission;
    }

    Optional<Admission> takeOpenFileOf(String country) {
        return admissions.findByCountryAndStageIn(country, Stage.OPEN);
    }

    /** Whoever opens one at the same moment is stopped by the table itself. */
    boolean hasOpenFile(String country) {
        return admissions.hasOpenFile(country);
    }

    void putBack(Admission admission) {
        admissions.save(admission);
        countdowns.changed(admission.id());
    }

    Admission read(AdmissionId id) {
        return admissions.findById(id).orElseThrow(() -> Refused.notFound("This admission"));
    }

    AdmissionRules rulesOf(Admission admission) {
        return rules.withId(admission.ruleSet());
    }

    /** What a file opened now is pinned to. */
    AdmissionRules rulesToday() {
        return rules.inForceOn(LocalDate.ofInstant(now(), java.time.ZoneOffset.UTC));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today(Admission admission) {
        return rulesOf(admission).dateOf(now());
    }
}
