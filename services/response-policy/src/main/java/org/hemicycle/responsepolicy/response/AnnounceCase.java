package org.hemicycle.responsepolicy.response;

import static org.hemicycle.responsepolicy.response.CaseRule.SOMETHING_TO_ANNOUNCE;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.approval.ApprovedAct;
import org.hemicycle.platform.approval.TwoPersons;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.responsepolicy.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes public what may be told of a case so far. An act of two persons. */
@Component
public class AnnounceCase implements ApprovedAct<AnnounceCase.Asked> {

    public static final String NAME = "announce-case";

    /**
     * @param note a reason code of the officer, such as {@code refusal-reasoned}
     * @param embargoUntil the day on which it is told at the earliest; null: as soon as it is no longer held
     */
    public record Asked(String note, @Nullable LocalDate embargoUntil) {}

    private final CaseFiles files;
    private final Announcements announcements;

    AnnounceCase(CaseFiles files, Announcements announcements) {
        this.files = files;
        this.announcements = announcements;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Asked> payload() {
        return Asked.class;
    }

    @Override
    public Set<String> approvers() {
        return Set.of("secretariat", "co-chair");
    }

    @Override
    public void check(CaseRef ref, int version, Asked asked, UUID askedBy) {
        SOMETHING_TO_ANNOUNCE.require(!files.find(CaseId.of(ref.id())).untold().isEmpty());
    }

    @Override
    public void perform(CaseRef ref, int version, Asked asked, TwoPersons by) {
        var found = files.find(CaseId.of(ref.id()), new IfMatch(version));
        announcements.approved(found.id(), found.steps().size(), asked.embargoUntil(), by);
    }
}
