package org.hemicycle.elections.resolution;

import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a resolution that follow by themselves, on their days. Each is one transaction. */
@Service
@Transactional
public class ResolutionSteps {

    private final ResolutionFiles files;
    private final ResolutionWorkflow workflow;

    ResolutionSteps(ResolutionFiles files, ResolutionWorkflow workflow) {
        this.files = files;
        this.workflow = workflow;
    }

    /** What it supersedes goes out of force on the same day. */
    public void enterIntoForce(ResolutionId id) {
        files.change(id, resolution -> {
            resolution.enterIntoForce(files.today(), files.now());
            var older = resolution.origin().supersedes();
            if (older != null) {
                supersede(new ResolutionId(older));
            }
        });
    }

    private void supersede(ResolutionId id) {
        var older = files.find(id);
        if (older.canBeSuperseded()) {
            files.change(id, found -> found.supersede(files.today(), files.now()));
            if (older.isUnderWay()) {
                workflow.superseded(id);
            }
        }
    }

    /** The effect without a new vote, if a condition was not met. */
    public void settle(ResolutionId id) {
        files.change(id, resolution -> resolution.settle(files.today(), files.now()));
    }

    public void expire(ResolutionId id) {
        files.change(id, resolution -> {
            if (resolution.state() == ResolutionState.IN_FORCE) {
                resolution.expire(files.today(), files.now());
            }
        });
    }

    /** @param condition counted from 1 */
    public void conditionDue(ResolutionId id, int condition) {
        files.change(id, resolution -> resolution.fallsDue(condition, files.now()));
    }

    /** Whether a condition was given more time than its timer knew; counted from 1. */
    @Transactional(readOnly = true)
    public boolean isExtended(ResolutionId id, int condition) {
        return files.now().isBefore(afterDue(id, condition));
    }

    /** Whether the day of the effect is later than its timer knew. */
    @Transactional(readOnly = true)
    public boolean isEffectPutOff(ResolutionId id) {
        return files.now().isBefore(effectiveDay(id));
    }

    public void remind(ResolutionId id, String of) {
        files.change(id, resolution -> resolution.remind(of, files.now()));
    }

    /** The beginning of the day from which it works. */
    @Transactional(readOnly = true)
    public Instant effectiveDay(ResolutionId id) {
        return files.calendar().beginOf(files.find(id).effectiveOn());
    }

    /** The beginning of the day after its last one. */
    @Transactional(readOnly = true)
    public Instant afterExpiry(ResolutionId id) {
        var last = Objects.requireNonNull(files.find(id).validity().expiresOn());
        return files.calendar().beginOf(last.plusDays(1));
    }

    /** The beginning of the day after a condition's; counted from 1. */
    @Transactional(readOnly = true)
    public Instant afterDue(ResolutionId id, int condition) {
        return files.calendar()
                .beginOf(files.find(id).conditions().get(condition - 1).dueOn().plusDays(1));
    }

    /** By when the decision is to be published. */
    @Transactional(readOnly = true)
    public Instant publicationDue(ResolutionId id) {
        var resolution = files.find(id);
        return files.calendar()
                .deadline(
                        resolution.decidedOn(),
                        files.rulesOf(resolution).publicationTerm().value())
                .due()
                .orElseThrow();
    }

    /** When a draft that nobody decided on is looked at again. */
    @Transactional(readOnly = true)
    public Instant lookedAtAgain(ResolutionId id) {
        var resolution = files.find(id);
        var since = resolution.texts().getFirst().since();
        return files.calendar()
                .deadline(since, files.rulesOf(resolution).openTerm().value())
                .due()
                .orElseThrow();
    }
}
