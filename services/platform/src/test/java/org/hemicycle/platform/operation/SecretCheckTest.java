package org.hemicycle.platform.operation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SecretCheckTest {

    private static final String RANDOM = "nV3kqz8bT0xYw5LrPj7uHc2DgFs9eMaQ";

    @ParameterizedTest
    @CsvSource({
        "'', is empty",
        "' ', is empty",
        "demo-idempotency-secret-with-forty-letters, is a demo secret",
        "changeme-changeme-changeme-changeme, is a default value",
        "Secret-Secret-Secret-Secret-Secret-, is a default value",
        "nV3kqz8bT0xYw5LrPj7uHc2DgFs9eMa, is too short"
    })
    void refusesASecretThatIsNone(String value, String why) {
        assertThatExceptionOfType(UnsafeSecret.class)
                .isThrownBy(() -> SecretCheck.check("IDEMPOTENCY_SECRET", value, false))
                .withMessageStartingWith("IDEMPOTENCY_SECRET " + why)
                .withMessageContaining("IDEMPOTENCY_SECRET_FILE");
    }

    @Test
    void acceptsARandomSecret() {
        assertThatCode(() -> SecretCheck.check("IDEMPOTENCY_SECRET", RANDOM, false))
                .doesNotThrowAnyException();
    }

    @Test
    void acceptsADemoSecretInTheDemoProfileButNoEmptyOne() {
        assertThatCode(() -> SecretCheck.check("IDEMPOTENCY_SECRET", "demo-idempotency", true))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(UnsafeSecret.class)
                .isThrownBy(() -> SecretCheck.check("IDEMPOTENCY_SECRET", "", true));
    }

    @Test
    void neverQuotesTheSecret() {
        assertThatExceptionOfType(UnsafeSecret.class)
                .isThrownBy(() -> SecretCheck.check("IDEMPOTENCY_SECRET", "demo-a9f3", false))
                .satisfies(refusal -> org.assertj.core.api.Assertions.assertThat(refusal.getMessage())
                        .doesNotContain("a9f3"));
    }

    @Test
    void looksAtWhatTheConfigurationNames() {
        assertThatExceptionOfType(UnsafeSecret.class)
                .isThrownBy(() -> check(Map.of("platform.secrets[KEYS_SECRET]", "${keys}", "keys", "demo-keys")))
                .withMessageStartingWith("KEYS_SECRET is a demo secret");
        assertThatCode(() -> check(Map.of("platform.secrets[KEYS_SECRET]", "${keys}", "keys", RANDOM)))
                .doesNotThrowAnyException();
    }

    @Test
    void anOptionalSecretMayBeEmptyButNotBad() {
        assertThatCode(() -> check(Map.of("platform.optional-secrets[SECOND_SECRET]", "")))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(UnsafeSecret.class)
                .isThrownBy(() -> check(Map.of("platform.optional-secrets[SECOND_SECRET]", "demo-second")))
                .withMessageStartingWith("SECOND_SECRET is a demo secret");
    }

    private static void check(Map<String, Object> configuration) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", configuration));
        new SecretCheck().postProcessEnvironment(environment, new SpringApplication());
    }
}
