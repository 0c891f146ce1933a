package org.hemicycle.responsepolicy.publication;

import static org.hemicycle.responsepolicy.publication.PublicationRule.PAGE_IS_PUBLIC;

import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.approval.ApprovedAct;
import org.hemicycle.platform.approval.TwoPersons;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.response.CaseRegister;
import org.hemicycle.responsepolicy.response.OutwardStatus;
import org.springframework.stereotype.Component;

/** Adds an official date or a dispute to a case page. An act of two persons; the words are sealed until it is out. */
@Component
public class AddToPage implements ApprovedAct<AddToPage.Asked> {

    public static final String NAME = "add-to-case-page";

    public record Asked(UUID item) {}

    private final CaseRegister cases;
    private final Publication publication;

    AddToPage(CaseRegister cases, Publication publication) {
        this.cases = cases;
        this.publication = publication;
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
        PAGE_IS_PUBLIC.require(cases.read(CaseId.of(ref.id())).outward() != OutwardStatus.NOT_PUBLIC);
    }

    @Override
    public void perform(CaseRef ref, int version, Asked asked, TwoPersons by) {
        publication.agreed(asked.item());
    }
}
