package org.hemicycle.membership.rights;

import static org.hemicycle.membership.rights.MembershipCases.APPLICANT;
import static org.hemicycle.membership.rights.MembershipCases.MEMBER;
import static org.hemicycle.membership.rights.MembershipCases.OTHER;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.rights.Cell;
import org.hemicycle.platform.test.rights.RightsWorld;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who calls membership in the matrix, and what each is to its cases. */
final class MembershipWorld implements RightsWorld {

    /** Operations about one case. */
    private static final Pattern ABOUT_A_CASE = Pattern.compile(
            "\\w+ /(admissions/\\{id}.*|approvals/\\{id}.*"
                    + "|cases/.*|letters/\\{id}.*|withdrawals/\\{id}.*|work-items/\\{id}.*|eligibility/sheets/\\{id}.*"
                    + "|eligibility/below-minimum/\\{id}/.*|process-matters/\\{id}.*|participants/\\{iso3}/(contacts|status|flags|voting-rights|corrections).*)");

    private static final Pattern MAY_BE_PUBLIC = Pattern.compile("\\w+ /(letters|withdrawals)/\\{id}.*");
    private static final Pattern MAY_BE_ASSIGNED = Pattern.compile("\\w+ /(admissions/\\{id}|cases/).*");

    private static final UUID ASSIGNED = UUID.fromString("00000000-0000-4000-8000-0000000000a5");
    private static final UUID RECUSED = UUID.fromString("00000000-0000-4000-8000-0000000000ec");

    private final MembershipCases cases;

    MembershipWorld(MembershipCases cases, JdbcClient db) {
        this.cases = cases;
        db.sql("update work_item set assignee = ? where case_id = ?")
                .params(ASSIGNED, cases.admission)
                .update();
        for (var country : List.of(MEMBER, APPLICANT)) {
            db.sql("""
                    insert into person_tie (source, person, kind, government, from_day)
                    values (?, ?, 'NATIONALITY', ?, '2000-01-01')""").params("test:" + country, RECUSED, country).update();
        }
    }

    @Override
    public List<String> relations(String role, String operation) {
        if (!ABOUT_A_CASE.matcher(operation).matches()) {
            return List.of("none");
        }
        var relations = new ArrayList<>(List.of("none"));
        if (role.equals("point-of-contact")) {
            relations.add("own");
        } else if (!role.equals("anonymous")) {
            relations.add("recused");
        }
        if (role.equals("secretariat") && MAY_BE_ASSIGNED.matcher(operation).matches()) {
            relations.add("assigned");
        }
        if (MAY_BE_PUBLIC.matcher(operation).matches()) {
            relations.add("public");
        }
        return relations;
    }

    @Override
    public @Nullable String token(Cell cell) {
        return switch (cell.role()) {
            case "anonymous" -> null;
            case "point-of-contact" ->
                TestTokens.pointOfContact(cell.relation().equals("own") ? subject(cell.operation()) : OTHER);
            default ->
                switch (cell.relation()) {
                    case "recused" -> TestTokens.of(RECUSED, cell.role());
                    case "assigned" -> TestTokens.of(ASSIGNED, cell.role());
                    default -> TestTokens.of(cell.role());
                };
        };
    }

    private static String subject(String operation) {
        return operation.matches("\\w+ /(admissions|cases|work-items).*") ? APPLICANT : MEMBER;
    }

    @Override
    public String address(Cell cell) {
        return cases.address(cell.operation(), cell.relation().equals("public"));
    }
}
