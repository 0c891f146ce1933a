package org.hemicycle.identity;

import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.rights.Cell;
import org.hemicycle.platform.test.rights.KeepsTheRightsTable;
import org.hemicycle.platform.test.rights.RightsMatrix;
import org.hemicycle.platform.test.rights.RightsWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every role and every operation: identity does what {@code docs/rights.csv} says. It has no cases of its own. */
@SpringBootTest(properties = "spring.config.name=identity")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("demo")
@WithPostgres
class RightsMatrixIT implements KeepsTheRightsTable {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping controllers;

    @Autowired
    MockMvcTester http;

    private RightsMatrix matrix;

    @BeforeEach
    void everybodyCalls() {
        matrix = new RightsMatrix(http, controllers, new World());
    }

    @Override
    public RightsMatrix matrix() {
        return matrix;
    }

    @Override
    public int leastCells() {
        return 150;
    }

    private static final class World implements RightsWorld {

        @Override
        public List<String> relations(String role, String operation) {
            return operation.matches("\\w+ /(approvals/|cases/).*") ? List.of() : List.of("none");
        }

        @Override
        public String address(Cell cell) {
            return cell.operation()
                    .replaceFirst("\\w+ ", "")
                    .replace("{country}", "MAR")
                    .replace("/parked-messages/{id}", "/parked-messages/0")
                    .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        }

        @Override
        public @Nullable String token(Cell cell) {
            return switch (cell.role()) {
                case "anonymous" -> null;
                case "point-of-contact" -> TestTokens.pointOfContact("FRA");
                default -> TestTokens.of(cell.role());
            };
        }
    }
}
