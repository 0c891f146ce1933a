package org.hemicycle.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a JVM leaves behind that was killed with {@code kill -9}. */
@Tag("long")
class KilledJvmIT {

    @TempDir
    private Path folder;

    @Test
    void theNextRunEndsTheOrphanAndFindsTheData() throws Exception {
        var postgres = PostgresSettings.keptBelow(folder, Ports.free());
        var kafka = KafkaSettings.keptBelow(folder, Ports.free());
        var run = ready(folder.toString(), "" + postgres.port(), "" + kafka.port());

        run.process().destroyForcibly().waitFor();
        assertThat(answers(run.postgres())).as("orphaned server").isTrue();

        try (var again = EmbeddedPostgresServer.start(postgres)) {
            var database = again.databases().create("kept", "kept", "secret");
            assertThat(Sql.ask(database, "select name from seat")).isEqualTo("Utopia");
        }
        try (var again = EmbeddedKafkaServer.start(kafka)) {
            assertThat(Records.read(again.bootstrapServers())).containsExactly("Utopia");
        }
    }

    @Test
    void aRunThatIsAliveKeepsItsServer() throws Exception {
        var postgres = PostgresSettings.keptBelow(folder, Ports.free());
        var run = ready(folder.toString(), "" + postgres.port(), "" + Ports.free());

        assertThatThrownBy(() -> EmbeddedPostgresServer.start(postgres)).hasMessageStartingWith("Another run is using");

        assertThat(answers(run.postgres())).isTrue();
        run.process().destroyForcibly().waitFor();
        EmbeddedPostgresServer.discard(postgres);
    }

    @Test
    void throwAwayServersGoWithTheirJvm() throws Exception {
        var run = ready();

        run.process().destroyForcibly().waitFor();

        await().atMost(20, TimeUnit.SECONDS).until(() -> !answers(run.postgres()));
    }

    private record Run(Process process, InetSocketAddress postgres) {}

    private static Run ready(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                ServersToKill.class.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var ready = output.lines()
                .filter(line -> line.startsWith(ServersToKill.READY))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The servers did not start"));
        var port = Integer.parseInt(ready.substring(ready.lastIndexOf(':') + 1));
        return new Run(process, new InetSocketAddress("127.0.0.1", port));
    }

    private static boolean answers(InetSocketAddress address) {
        try (var socket = new Socket()) {
            socket.connect(address, 1000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
