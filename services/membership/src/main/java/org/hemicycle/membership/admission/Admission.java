package org.hemicycle.membership.admission;

import static org.hemicycle.membership.admission.rules.AdmissionRule.ACKNOWLEDGED_ONCE;
import static org.hemicycle.membership.admission.rules.AdmissionRule.CHECK_IS_DUE;
import static org.hemicycle.membership.admission.rules.AdmissionRule.COMPLETE_AND_ELIGIBLE;
import static org.hemicycle.membership.admission.rules.AdmissionRule.COMPLETE_BEFORE_ASSESSED;
import static org.hemicycle.membership.admission.rules.AdmissionRule.CURE_PERIOD_IS_OVER;
import static org.hemicycle.membership.admission.rules.AdmissionRule.CURE_PERIOD_RUNS;
import static org.hemicycle.membership.admission.rules.AdmissionRule.FILE_IS_OPEN;
import static org.hemicycle.membership.admission.rules.AdmissionRule.FOLLOW_UP_IS_DUE;
import static org.hemicycle.membership.admission.rules.AdmissionRule.ITEMS_WERE_ASKED_FOR;
import static org.hemicycle.membership.admission.rules.AdmissionRule.RECEIVED_BY_TODAY;
import static org.hemicycle.membership.admission.rules.AdmissionRule.WELCOMED_BY_TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hemicycle.membership.admission.dossier.Completeness;
import org.hemicycle.membership.admission.dossier.Dossier;
import org.hemicycle.membership.admission.dossier.FiledLetter;
import org.hemicycle.membership.admission.dossier.Item;
import org.hemicycle.membership.admission.dossier.LetterKind;
import org.hemicycle.membership.admission.rules.AdmissionRules;
import org.hemicycle.membership.admission.rules.Countdown;
import org.hemicycle.membership.admission.rules.Gap;
import org.hemicycle.membership.admission.rules.Ineligibility;
import org.hemicycle.membership.admission.rules.OutOfScope;
import org.hemicycle.membership.admission.rules.PublishedScore;
import org.hemicycle.membership.admission.rules.ScoreInForce;
import org.hemicycle.membership.admission.rules.TimeLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** The file of a government that wants to join, from its letter of intent to the welcome. */
final class Admission extends AbstractAggregateRoot<Admission> {

    @Id
    private final AdmissionId id;

    @Version
    private int version;

    private final String country;
    private final ApplicantKind applicant;
    private final String ruleSet;
    private final LocalDate receivedOn;
    private Stage stage;
    private Instant stageSince;
    private @Nullable OutOfScope outOfScope;

    @MappedCollection(idColumn = "admission", keyColumn = "number")
    private final List<FiledLetter> letters;

    @Embedded.Empty
    private Completeness completeness;

    /** An assessment is on its way: the engine runs it in a transaction of its own. */
    private boolean assessmentDue;

    @Embedded.Nullable(prefix = "clock_")
    private @Nullable Countdown countdown;

    private @Nullable Ineligibility obstacle;

    @Embedded.Nullable(prefix = "score_")
    private @Nullable PublishedScore score;

    @MappedCollection(idColumn = "admission", keyColumn = "number")
    private List<Gap> gaps;

    @MappedCollection(idColumn = "admission", keyColumn = "number")
    private final List<Escalation> escalations;

    private @Nullable LocalDate effectiveOn;

    /** As it stands in the database. */
    @PersistenceCreator
    private Admission(
            AdmissionId id,
            String country,
            ApplicantKind applicant,
            String ruleSet,
            LocalDate receivedOn,
            Stage stage,
            Instant stageSince,
            List<FiledLetter> letters,
            Completeness completeness,
            List<Gap> gaps,
            List<Escalation> escalations) {
        this.id = id;
        this.country = country;
        this.applicant = applicant;
        this.ruleSet = ruleSet;
        this.receivedOn = receivedOn;
        this.stage = stage;
        this.stageSince = stageSince;
        this.letters = new ArrayList<>(letters);
        this.completeness = completeness;
        this.gaps = gaps;
        this.escalations = new ArrayList<>(escalations);
    }

    /** Opens a file; for who cannot join at all, one that is closed at once. */
    static Admission open(
            AdmissionId id,
            Application application,
            Optional<OutOfScope> outOfScope,
            FiledLetter letter,
            AdmissionRules rules,
            Instant at) {
        var received = letter.content().receivedDate();
        var admission = new Admission(
                id,
                application.country(),
                application.applicant(),
                rules.id(),
                received,
                Stage.RECEIVED,
                at,
                List.of(),
                Completeness.UNCHECKED,
                List.of(),
                List.of());
        admission.countdown = rules.countdown(TimeLimit.ACKNOWLEDGEMENT, received);
        admission.file(letter, rules, at);
        outOfScope.ifPresent(ground -> admission.turnAway(ground, at));
        return admission;
    }

    private void turnAway(OutOfScope ground, Instant at) {
        enter(Stage.OUT_OF_SCOPE, at);
        outOfScope = ground;
        countdown = null;
        registerEvent(new AdmissionEvent.FoundOutOfScope(id, country, ground, at));
    }

    private void file(FiledLetter letter, AdmissionRules rules, Instant at) {
        var content = letter.content();
        RECEIVED_BY_TODAY.require(!content.receivedDate().isAfter(rules.dateOf(at)));
        letters.add(letter);
        registerEvent(new AdmissionEvent.LetterReceived(
                id, country, letters.size(), letter.kind(), content.letterDate(), content.receivedDate(), ruleSet, at));
    }

    void acknowledge(AdmissionRules rules, Instant at) {
        ACKNOWLEDGED_ONCE.require(stage == Stage.RECEIVED);
        enter(Stage.UNDER_CHECK, at);
        countdown = rules.countdown(TimeLimit.CHECK, receivedOn);
        registerEvent(new AdmissionEvent.Acknowledged(id, country, at));
    }

    /** A further letter joins the file, which is then checked (again). Answers whether that ends a wait. */
    boolean receive(FiledLetter letter, AdmissionRules rules, Instant at) {
        FILE_IS_OPEN.require(stage.isOpen());
        ITEMS_WERE_ASKED_FOR.require(letter.kind() == LetterKind.INTENT || stage == Stage.INCOMPLETE);
        CURE_PERIOD_RUNS.require(!(runs(TimeLimit.CURE) && countdown().isOverAt(at)));
        file(letter, rules, at);
        if (stage == Stage.RECEIVED) {
            return false;
        }
        var waits = stage != Stage.UNDER_CHECK && !assessmentDue;
        if (waits || completeness.complete()) {
            enter(Stage.UNDER_CHECK, at);
            completeness = Completeness.UNCHECKED;
            countdown = rules.countdown(TimeLimit.CHECK, letter.content().receivedDate());
        }
        return waits;
    }

    /** Judges every required item as present or not. */
    void check(Map<Item, Boolean> judged, Instant at) {
        CHECK_IS_DUE.require(stage == Stage.UNDER_CHECK && !assessmentDue);
        completeness = Completeness.judge(dossier(), judged);
        assessmentDue = completeness.complete();
        if (!completeness.complete()) {
            enter(Stage.INCOMPLETE, at);
            countdown = null; // the cure period starts when the government is told
        }
        registerEvent(new AdmissionEvent.Checked(id, country, completeness.missing(), at));
    }

    /** The government was told what is missing: from today on it has time to send it. */
    void askForMissingItems(AdmissionRules rules, Instant at) {
        ITEMS_WERE_ASKED_FOR.require(stage == Stage.INCOMPLETE);
        countdown = rules.countdown(TimeLimit.CURE, rules.dateOf(at));
    }

    /** Whether a published score is news for this file: it waits, and was judged by an older one or by none. */
    boolean isReopenedBy(ScoreInForce published) {
        var news =
                stage == Stage.INELIGIBLE && !assessmentDue && published.score().isNewerThan(score);
        assessmentDue |= news;
        return news;
    }

    /**
     * The score in force on receipt governs (D-03): what is published later cannot harm. Where it does not pass, the
     * newest one is taken, as for every file that waits.
     */
    Verdict assess(Optional<ScoreInForce> onReceipt, Optional<ScoreInForce> newest, AdmissionRules rules, Instant at) {
        COMPLETE_BEFORE_ASSESSED.require(assessmentDue);
        assessmentDue = false;
        if (!completeness.complete()) {
            return Verdict.CHECK_AGAIN;
        }
        var governing = onReceipt
                .filter(found -> rules.obstacle(found.score()).isEmpty())
                .or(() -> newest);
        score = governing.map(ScoreInForce::score).orElse(null);
        gaps = governing.map(ScoreInForce::gaps).orElse(List.of());
        obstacle = rules.obstacle(score).orElse(null);
        return obstacle == null && score != null
                ? findEligible(score, rules, at)
                : findIneligible(Objects.requireNonNull(obstacle), rules, at);
    }

    private Verdict findEligible(PublishedScore passing, AdmissionRules rules, Instant at) {
        if (stage == Stage.INELIGIBLE) {
            registerEvent(new AdmissionEvent.Reopened(id, country, passing, at));
        }
        enter(Stage.ELIGIBLE, at);
        countdown = rules.countdown(TimeLimit.WELCOME, rules.dateOf(at));
        registerEvent(new AdmissionEvent.FoundEligible(id, country, passing, at));
        return Verdict.ELIGIBLE;
    }

    private Verdict findIneligible(Ineligibility ground, AdmissionRules rules, Instant at) {
        enter(Stage.INELIGIBLE, at);
        countdown = rules.countdown(TimeLimit.WAIT, rules.dateOf(at));
        registerEvent(new AdmissionEvent.FoundIneligible(id, country, ground, score, List.copyOf(gaps), at));
        return Verdict.INELIGIBLE;
    }

    void fallDueForFollowUp(AdmissionRules rules, Instant at) {
        FOLLOW_UP_IS_DUE.require(runs(TimeLimit.WAIT));
        countdown = rules.countdown(TimeLimit.FOLLOW_UP, rules.dateOf(at));
    }

    void followUp(AdmissionRules rules, Instant at) {
        FOLLOW_UP_IS_DUE.require(runs(TimeLimit.FOLLOW_UP));
        countdown = rules.countdown(TimeLimit.WAIT, rules.dateOf(at));
        registerEvent(new AdmissionEvent.FollowedUp(id, country, at));
    }

    void welcome(LocalDate day, AdmissionRules rules, Instant at) {
        COMPLETE_AND_ELIGIBLE.require(stage == Stage.ELIGIBLE);
        WELCOMED_BY_TODAY.require(!day.isAfter(rules.dateOf(at)) && !day.isBefore(rules.dateOf(stageSince)));
        enter(Stage.ADMITTED, at);
        countdown = null;
        effectiveOn = day;
        registerEvent(new AdmissionEvent.Admitted(
                id,
                country,
                letters.getFirst().content().letterDate(),
                receivedOn,
                day,
                Objects.requireNonNull(score),
                ruleSet,
                at));
    }

    void closeUncured(Instant at) {
        CURE_PERIOD_IS_OVER.require(stage == Stage.INCOMPLETE && countdown != null && countdown.isOverAt(at));
        close(Stage.CLOSED_INCOMPLETE, at);
    }

    void withdraw(Instant at) {
        FILE_IS_OPEN.require(stage.isOpen());
        close(Stage.WITHDRAWN_BY_APPLICANT, at);
    }

    private void close(Stage end, Instant at) {
        enter(end, at);
        countdown = null;
        assessmentDue = false;
        registerEvent(new AdmissionEvent.Closed(id, country, end, at));
    }

    void escalate(String step, Instant at) {
        escalations.add(new Escalation(step, at));
        registerEvent(new AdmissionEvent.Escalated(id, country, step, at));
    }

    private void enter(Stage next, Instant at) {
        if (stage != next) {
            stage = next;
            stageSince = at;
        }
    }

    private boolean runs(TimeLimit limit) {
        return countdown != null && countdown.limit() == limit;
    }

    AdmissionId id() {
        return id;
    }

    int version() {
        return version;
    }

    String country() {
        return country;
    }

    String ruleSet() {
        return ruleSet;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    boolean isComplete() {
        return completeness.complete();
    }

    Dossier dossier() {
        return new Dossier(letters);
    }

    Countdown countdown() {
        return Objects.requireNonNull(countdown, "no time limit runs");
    }

    AdmissionView view(AdmissionRules rules, Instant now) {
        return new AdmissionView(
                id,
                version,
                country,
                applicant,
                ruleSet,
                stage,
                stageSince,
                outOfScope,
                dossier(),
                completeness,
                obstacle,
                score,
                gaps,
                AdmissionView.Clock.of(countdown, rules, now),
                escalations,
                effectiveOn,
                Act.at(stage, assessmentDue, countdown == null ? null : countdown.limit()));
    }
}
