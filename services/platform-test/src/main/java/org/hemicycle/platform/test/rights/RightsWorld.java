package org.hemicycle.platform.test.rights;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people and cases of a service that its matrix is tested with. */
public interface RightsWorld {

    /** Every role of the house, and {@code anonymous}. */
    List<String> ROLES = List.of(
            "anonymous",
            "secretariat",
            "eligibility-analyst",
            "point-of-contact",
            "partner",
            "operator",
            "demo-operator",
            "auditor",
            "witness",
            "committee-member",
            "co-chair",
            "judge",
            "trustee");

    /** What somebody of this role can be to what the operation is about; {@code none} where it is about no case. */
    List<String> relations(String role, String operation);

    /** Where the operation is called; ids in it are those of things that exist. */
    String address(Cell cell);

    /** Null: nobody. */
    @Nullable
    String token(Cell cell);
}
