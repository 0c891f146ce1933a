package org.hemicycle.platform.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SecretFilesTest {

    @TempDir
    Path folder;

    @Test
    void readsASecretFromItsFileWithoutTheLineBreakAtTheEnd() throws IOException {
        var file = Files.writeString(folder.resolve("secret"), " kept as it is\n");

        var environment = read(Map.of("KEYS_SECRET_FILE", file.toString()));

        assertThat(environment.getProperty("KEYS_SECRET")).isEqualTo(" kept as it is");
    }

    @Test
    void leavesOtherFilesAlone() throws IOException {
        var file = Files.writeString(folder.resolve("certificate"), "not a secret of ours");

        var environment = read(Map.of("SSL_CERT_FILE", file.toString()));

        assertThat(environment.getProperty("SSL_CERT")).isNull();
    }

    @Test
    void refusesASecretThatIsGivenTwice() {
        assertThatExceptionOfType(UnsafeSecret.class)
                .isThrownBy(() -> read(Map.of("KEYS_SECRET_FILE", "anywhere", "KEYS_SECRET", "value")))
                .withMessage("KEYS_SECRET and KEYS_SECRET_FILE are both set: give one of them");
    }

    @Test
    void namesTheFileThatCannotBeRead() {
        var missing = folder.resolve("missing").toString();

        assertThatExceptionOfType(UnsafeSecret.class)
                .isThrownBy(() -> read(Map.of("KEYS_SECRET_FILE", missing)))
                .withMessage("KEYS_SECRET_FILE names %s, which cannot be read".formatted(missing));
    }

    private static ConfigurableEnvironment read(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", variables));
        new SecretFiles().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
