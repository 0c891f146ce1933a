package org.hemicycle.platform.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hemicycle.platform.test.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What a service offers over HTTP is what is described, and every operation refuses as described. A service's own
 * {@code HttpContractIT} says which service, and how to come by a case of each kind.
 */
public interface KeepsItsHttpContract {

    HttpContract contract();

    RequestMappingHandlerMapping controllers();

    DescribedCaller caller();

    /** The address of an operation, as in {@code POST /orders/{id}/baking}, on something that exists. */
    String addressOf(String operation);

    /** The writing operations below something that exists which rightly take no If-Match. */
    Set<String> makesSomethingNew();

    /** Addresses of lists that come in pages. */
    List<String> lists();

    @Test
    default void everyOperationIsDescribedAndNoOther() {
        var served = ServedOperation.all(controllers()).stream()
                .map(ServedOperation::name)
                .collect(Collectors.toSet());

        assertThat(served).isEqualTo(contract().operations());
    }

    @Test
    default void whoIsNotSignedInIsRefused() {
        operations(operation -> !operation.isForAnybody())
                .forEach(operation -> refused(operation, 401, null, "{}", Map.of()));
    }

    @Test
    default void whoHasAnotherRoleIsRefused() {
        operations(operation -> operation.isForRoles() && !operation.isAboutACase())
                .forEach(operation -> refused(operation, 403, TestTokens.of("nobody"), "{}", Map.of()));
    }

    @Test
    default void aRepeatThatWouldDoHarmNeedsAKey() {
        operations(ServedOperation::needsKey)
                .forEach(operation -> refused(operation, 400, operation.token(), "{}", Map.of()));
    }

    @Test
    default void whatIsNoJsonIsRefused() {
        operations(ServedOperation::readsBody)
                .forEach(operation ->
                        refused(operation, 400, operation.token(), "{", keyAnd(Map.of("If-Match", "\"0\""))));
    }

    @Test
    default void anActWithoutItsVersionIsRefused() {
        operations(ServedOperation::asksForVersionFirst)
                .forEach(operation -> refused(operation, 428, operation.token(), "{}", keyAnd(Map.of())));
    }

    @Test
    default void everyActOnSomethingThatExistsAsksForItsVersion() {
        assertThat(VersionedActs.withoutVersion(controllers())).isEqualTo(makesSomethingNew());
    }

    @Test
    default void whatDoesNotExistIsNotFound() {
        operations(operation ->
                        operation.method().equals("GET") && operation.template().endsWith("}"))
                .forEach(operation -> refused(operation, 404, operation.token(), null, Map.of()));
    }

    /** A government is public, and so is the way to a case about it. */
    @Test
    default void anActOnACaseThatDoesNotExistIsNotFoundWhateverElseIsWrong() {
        operations(operation ->
                        operation.isAboutACase() && !operation.template().contains("{iso3}"))
                .forEach(operation -> refused(operation, 404, operation.token(), "{", Map.of()));
    }

    @Test
    default void aPageTooLongIsRefused() {
        assertThat(lists()).isNotEmpty();
        for (var list : lists()) {
            var reply = caller().get(list + "?limit=201", TestTokens.of("secretariat"));
            assertThat(reply.status()).as(list).isEqualTo(422);
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
        var address = status == 404 ? operation.address() : addressOf(operation.name());
        var reply = caller().send(operation.method(), address, token, sent, withType);
        assertThat(reply.status()).as(operation.name()).isEqualTo(status);
    }

    private static Map<String, String> keyAnd(Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.put("Idempotency-Key", UUID.randomUUID().toString());
        return all;
    }

    private List<ServedOperation> operations(Predicate<ServedOperation> wanted) {
        var found = ServedOperation.all(controllers()).stream().filter(wanted).toList();
        assertThat(found).isNotEmpty();
        return found;
    }
}
