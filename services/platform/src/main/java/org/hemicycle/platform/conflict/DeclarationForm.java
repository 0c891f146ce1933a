package org.hemicycle.platform.conflict;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.hemicycle.platform.rights.CaseRef;
import org.jspecify.annotations.Nullable;

/** What somebody declares: one case, or a government or an organisation whatever the case. */
record DeclarationForm(
        @Nullable @Size(max = 60) String kind,
        @Nullable @Size(max = 100) String caseId,

        @Nullable @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 3166 alpha-3 code")
        String government,

        @Nullable @Size(min = 2, max = 200) String organisation) {

    @AssertTrue(message = "declare a case by kind and caseId, or a government, or an organisation")
    boolean isAboutOneThing() {
        return (kind == null) == (caseId == null)
                && Stream.of(caseId, government, organisation)
                                .filter(Objects::nonNull)
                                .count()
                        == 1;
    }

    @Nullable
    CaseRef ref() {
        return kind == null || caseId == null ? null : new CaseRef(kind, caseId);
    }
}
