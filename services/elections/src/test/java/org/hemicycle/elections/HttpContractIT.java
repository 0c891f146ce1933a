package org.hemicycle.elections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hemicycle.elections.rights.MadeCases;
import org.hemicycle.elections.roll.Electorate;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.contract.HttpContract;
import org.hemicycle.platform.test.contract.VersionedActs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What elections offers over HTTP is what is described, and every operation refuses as described. */
@SpringBootTest(properties = {"spring.config.name=elections", "test.context=http-contract"})
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@WithPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpContractIT {

    private static final Map<String, String> NO_HEADERS = Map.of();
    private static final Set<String> MAKES_SOMETHING_NEW = Set.of(
            "POST /elections/{id}/candidacies",
            "POST /elections/{id}/roll/appeals",
            "POST /ballot-box/{election}/ballots", // names what it replaces, if anything, by its tracker
            "POST /ballot-box/{election}/key",
            "POST /ballot-box/{election}/opening/shares",
            "POST /cases/{kind}/{id}/conflict-override");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping controllers;

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient db;

    @Autowired
    Electorate electorate;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Clock clock;

    DescribedCaller caller;
    MadeCases cases;

    @BeforeAll
    void thereIsACaseOfEachKind() {
        caller = new DescribedCaller(http);
        cases = new MadeCases(http, electorate, db, jobs, clock);
    }

    @Test
    void everyOperationIsDescribedAndNoOther() {
        var served = ServedOperation.all(controllers).stream()
                .map(ServedOperation::name)
                .collect(Collectors.toSet());

        assertThat(served).isEqualTo(HttpContract.of("elections").operations());
    }

    @Test
    void whoIsNotSignedInIsRefused() {
        operations(operation -> !operation.isForAnybody())
                .forEach(operation -> refused(operation, 401, null, "{}", NO_HEADERS));
    }

    @Test
    void whoHasAnotherRoleIsRefused() {
        operations(operation -> operation.isForRoles() && !operation.isAboutACase())
                .forEach(operation -> refused(operation, 403, TestTokens.of("nobody"), "{}", NO_HEADERS));
    }

    @Test
    void aRepeatThatWouldDoHarmNeedsAKey() {
        operations(ServedOperation::needsKey)
                .forEach(operation -> refused(operation, 400, operation.token(), "{}", NO_HEADERS));
    }

    @Test
    void whatIsNoJsonIsRefused() {
        operations(ServedOperation::readsBody)
                .forEach(operation -> refused(operation, 400, operation.token(), "{", keyAnd("\"0\"")));
    }

    @Test
    void anActWithoutItsVersionIsRefused() {
        operations(ServedOperation::asksForVersionFirst)
                .forEach(operation -> refused(
                        operation,
                        428,
                        operation.token(),
                        "{}",
                        Map.of("Idempotency-Key", UUID.randomUUID().toString())));
    }

    @Test
    void everyActOnSomethingThatExistsAsksForItsVersion() {
        assertThat(VersionedActs.withoutVersion(controllers)).isEqualTo(MAKES_SOMETHING_NEW);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        operations(operation ->
                        operation.method().equals("GET") && operation.template().endsWith("}"))
                .forEach(operation -> refused(operation, 404, operation.token(), null, NO_HEADERS));
    }

    @Test
    void anActOnACaseThatDoesNotExistIsNotFoundWhateverElseIsWrong() {
        operations(operation -> operation.isAboutACase()).forEach(operation -> {
            var sent = operation.method().equals("POST") ? "{" : null;
            var reply = caller.send(
                    operation.method(),
                    operation.address(),
                    operation.token(),
                    sent,
                    Map.of("Content-Type", operation.mediaType()));
            assertThat(reply.status()).as(operation.name()).isEqualTo(404);
        });
    }

    @Test
    void aPageTooLongIsRefused() {
        for (var list : List.of("/elections", "/work-items")) {
            assertThat(caller.get(list + "?limit=201", TestTokens.of("secretariat"))
                            .status())
                    .isEqualTo(422);
        }
    }

    private void refused(
            ServedOperation operation,
            int status,
            @Nullable String token,
            @Nullable String body,
            Map<String, String> headers) {
        var sent = operation.method().equals("POST") ? body : null;
        var withType = new HashMap<>(headers);
        withType.put("Content-Type", operation.mediaType());
        var address = status == 404 ? operation.address() : cases.address(operation.name(), true);
        var reply = caller.send(operation.method(), address, token, sent, withType);
        assertThat(reply.status()).as(operation.name()).isEqualTo(status);
    }

    private static Map<String, String> keyAnd(String version) {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", version);
    }

    private List<ServedOperation> operations(Predicate<ServedOperation> wanted) {
        var found = ServedOperation.all(controllers).stream().filter(wanted).toList();
        assertThat(found).isNotEmpty();
        return found;
    }
}
