package org.hemicycle.responsepolicy.rights;

import static org.hemicycle.responsepolicy.rights.MadeCases.MEMBER;
import static org.hemicycle.responsepolicy.rights.MadeCases.OTHER;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.rights.Cell;
import org.hemicycle.platform.test.rights.RightsWorld;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who calls the response policy in the matrix, and what each is to its cases. */
final class ResponsePolicyWorld implements RightsWorld {

    private static final Pattern ABOUT_A_CASE =
            Pattern.compile("\\w+ /(response-cases/\\{id}.*|cases/.*|work-items/\\{id}.*|approvals/\\{id}.*)");
    private static final Pattern MAY_BE_PUBLIC = Pattern.compile("\\w+ /response-cases/\\{id}.*");

    private static final UUID RECUSED = UUID.fromString("00000000-0000-4000-8000-0000000000ec");

    private final MadeCases cases;

    ResponsePolicyWorld(MadeCases cases, JdbcClient db) {
        this.cases = cases;
        db.sql("""
            insert into person_tie (source, person, kind, government, from_day)
            values ('test:national', ?, 'NATIONALITY', ?, '2000-01-01')\
            """).params(RECUSED, MEMBER).update();
    }

    @Override
    public List<String> relations(String role, String operation) {
        if ((role.equals("co-chair") || role.equals("committee-member")) && operation.contains("/cases/")) {
            return List.of(); // the table is about cases that they may not know of
        }
        if (role.equals("co-chair") && operation.contains("/approvals/{id}")) {
            return List.of(); // they approve announcements; the table is about acts of the secretariat alone
        }
        var relations = new ArrayList<>(List.of("none"));
        if (ABOUT_A_CASE.matcher(operation).matches()) {
            if (role.equals("point-of-contact")) {
                relations.add("own");
            } else if (!role.equals("anonymous")) {
                relations.add("recused");
            }
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
            case "point-of-contact" -> TestTokens.pointOfContact(cell.relation().equals("own") ? MEMBER : OTHER);
            default ->
                cell.relation().equals("recused") ? TestTokens.of(RECUSED, cell.role()) : TestTokens.of(cell.role());
        };
    }

    @Override
    public String address(Cell cell) {
        return cases.address(cell.operation(), cell.relation().equals("public"));
    }
}
