package org.hemicycle.responsepolicy.web;

import java.util.Optional;
import java.util.Set;
import org.hemicycle.platform.rights.CaseFile;
import org.hemicycle.platform.rights.CaseKind;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.Interests;
import org.hemicycle.platform.rights.Openness;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.response.CaseRegister;
import org.hemicycle.responsepolicy.response.CaseState;
import org.hemicycle.responsepolicy.response.CaseView;
import org.hemicycle.responsepolicy.response.OutwardStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Cases as rights see them: the government concerned is heard once it was told; who filed stands in no register. */
@Component
class ResponseCaseKind implements CaseKind {

    static final String NAME = "response-case";

    private final ObjectProvider<CaseRegister> register;

    ResponseCaseKind(ObjectProvider<CaseRegister> register) {
        this.register = register;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<CaseFile> find(String id) {
        try {
            return register.getObject().find(CaseId.of(id)).map(ResponseCaseKind::file);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public Set<String> toldToParties() {
        return Set.of("response-policy.case-told.v1");
    }

    private static CaseFile file(CaseView found) {
        return new CaseFile(
                new CaseRef(NAME, found.id().toString()),
                found.outward() == OutwardStatus.NOT_PUBLIC ? Openness.CLOSED : Openness.PUBLIC,
                Roles.INSIDE,
                Interests.ofGovernment(found.country()),
                found.state() != CaseState.RECEIVED);
    }
}
