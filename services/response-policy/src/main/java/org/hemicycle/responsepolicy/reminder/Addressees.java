package org.hemicycle.responsepolicy.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.platform.conflict.Recusals;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.response.CaseOfficers;
import org.hemicycle.responsepolicy.response.CaseView;
import org.springframework.stereotype.Component;

/** Who is told of a clock: those who owe what it waits for, and when it has passed the co-chairs. Nobody who is recused. */
@Component
class Addressees {

    private static final String CO_CHAIR = "co-chair";

    private final RoleHolders holders;
    private final CaseOfficers officers;
    private final Recusals recusals;

    Addressees(RoleHolders holders, CaseOfficers officers, Recusals recusals) {
        this.holders = holders;
        this.officers = officers;
        this.recusals = recusals;
    }

    /** @param owner as in {@code ClockName}; filers are told by their own notices */
    Set<UUID> owing(CaseView of, String owner, LocalDate day) {
        var id = new CaseId(of.id());
        return switch (owner) {
            case "secretariat" -> free(of, officers.of(id));
            case "government", "parties" -> Set.copyOf(holders.contactsOf(of.country(), day));
            case "criteria-and-standards" -> free(of, both(officers.of(id), holders.of(CO_CHAIR, day)));
            case "steering-committee" -> free(of, both(holders.of("committee-member", day), holders.of(CO_CHAIR, day)));
            default -> Set.of();
        };
    }

    Set<UUID> coChairs(CaseView of, LocalDate day) {
        return free(of, holders.of(CO_CHAIR, day));
    }

    private static List<UUID> both(List<UUID> some, List<UUID> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private Set<UUID> free(CaseView of, List<UUID> people) {
        var ref = new CaseRef("response-case", of.id().toString());
        return people.stream()
                .filter(person -> !recusals.isRecused(person, ref))
                .collect(Collectors.toUnmodifiableSet());
    }
}
