package org.hemicycle.identity.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hemicycle.embedded.Database;
import org.hemicycle.identity.Caller;
import org.hemicycle.identity.IdentityRun;
import org.hemicycle.platform.operation.UnsafeSecret;
import org.hemicycle.platform.test.SharedServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

@ExtendWith(OutputCaptureExtension.class)
class FirstStartIT {

    private static final Database NONE = new Database("jdbc:postgresql://localhost:1/none", "none", "");

    @TempDir
    Path folder;

    @Test
    void keepsTokensValidAcrossARestart() {
        var database = SharedServers.newDatabase();
        String token;
        Object keys;
        try (var before = IdentityRun.demo(database)) {
            token = before.caller().tokenOf("officer");
            keys = before.caller().get("/oauth2/jwks", null).body();
        }

        try (var after = IdentityRun.demo(database)) {
            assertThat(after.caller().get("/oauth2/jwks", null).body()).isEqualTo(keys);
            assertThat(after.caller().get("/me", token).status()).isEqualTo(200);
            assertThat(Caller.claims(after.caller().tokenOf("officer")).getSubject())
                    .as("the same person, not a second one")
                    .isEqualTo(Caller.claims(token).getSubject());
        }
        assertThat(refusal(() -> IdentityRun.demo(database, "--IDENTITY_KEYS_SECRET=demo-other")))
                .hasMessage("IDENTITY_KEYS_SECRET is not the one that sealed the signing keys in this database");
        assertThat(refusal(() -> IdentityRun.plain(database)))
                .hasMessageStartingWith("This database holds the demo clients");
    }

    @Test
    void knowsTheFirstOperatorAndNobodyOfTheDemo() throws IOException, ParseException {
        var secret = "a-secret-that-was-chosen-elsewhere";
        var hash = Files.writeString(folder.resolve("hash"), "{bcrypt}" + new BCryptPasswordEncoder(4).encode(secret));

        try (var identity = IdentityRun.plain(
                SharedServers.newDatabase(),
                "--IDENTITY_OPERATOR_CLIENT=root",
                "--IDENTITY_OPERATOR_SECRET_HASH_FILE=" + hash)) {
            var token = identity.caller()
                    .askToken("root", secret)
                    .body()
                    .path("access_token")
                    .asString();
            assertThat(Caller.claims(token).getStringListClaim("roles")).containsExactly("operator");
            assertThat(identity.caller().get("/operations/relay", token).status())
                    .isEqualTo(200);
            assertThat(DemoPerson.ALL)
                    .allSatisfy(somebody -> assertThat(identity.caller()
                                    .askToken(somebody.clientId(), somebody.secret())
                                    .status())
                            .isEqualTo(401));
            assertThat(identity.caller().get("/demo/clock", token).status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "IDENTITY_KEYS_SECRET, '', is empty",
        "IDENTITY_KEYS_SECRET, demo-keys, is a demo secret",
        "IDENTITY_KEYS_SECRET, short, is too short",
        "IDENTITY_PORTAL_SECRET, demo-portal, is a demo secret",
        "IDEMPOTENCY_SECRET, '', is empty",
        "IDEMPOTENCY_SECRET, demo-idempotency, is a demo secret",
        "CHECKPOINT_SECRET, demo-checkpoint, is a demo secret",
        "IDEMPOTENCY_SECRET, changeme-changeme-changeme-changeme, is a default value"
    })
    void doesNotStartWithASecretEverybodyKnows(String name, String value, String why) {
        assertThat(refusal(() -> IdentityRun.plain(NONE, "--%s=%s".formatted(name, value))))
                .hasMessageStartingWith(name + " " + why);
    }

    @Test
    void saysInOneSentenceWhyItDoesNotStart(CapturedOutput output) {
        refusal(() -> IdentityRun.plain(NONE, "--IDENTITY_KEYS_SECRET=demo-keys"));

        assertThat(output)
                .contains("IDENTITY_KEYS_SECRET is a demo secret, known to everybody: set IDENTITY_KEYS_SECRET,")
                .doesNotContain("\tat org.");
    }

    @Test
    void doesNotStartWithAnOperatorWhoseSecretEverybodyKnows() {
        var hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("demo-operator");

        assertThat(refusal(() -> withOperator(hash)))
                .hasMessageStartingWith("IDENTITY_OPERATOR_SECRET_HASH is the hash of a demo secret");
        assertThat(refusal(() -> withOperator("{noop}in plain sight")))
                .hasMessageStartingWith("IDENTITY_OPERATOR_SECRET_HASH is no bcrypt hash");
    }

    private static IdentityRun withOperator(String hash) {
        return IdentityRun.plain(
                SharedServers.newDatabase(),
                "--IDENTITY_OPERATOR_CLIENT=root",
                "--IDENTITY_OPERATOR_SECRET_HASH=" + hash);
    }

    private static UnsafeSecret refusal(ThrowingCallable start) {
        for (var failure = catchThrowable(start); failure != null; failure = failure.getCause()) {
            if (failure instanceof UnsafeSecret refusal) {
                return refusal;
            }
        }
        throw new AssertionError("It started");
    }
}
