package org.hemicycle.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaServerIT {

    @Test
    void deliversARecordAndKeepsItFromRunToRun(@TempDir Path folder) throws Exception {
        var settings = KafkaSettings.keptBelow(folder, 0);
        try (var first = EmbeddedKafkaServer.start(settings)) {
            Records.createTopic(first.bootstrapServers());
            Records.send(first.bootstrapServers(), "Utopia");
        }

        try (var second = EmbeddedKafkaServer.start(settings)) {
            assertThat(Records.read(second.bootstrapServers())).containsExactly("Utopia");
        }
    }

    @Test
    void startsAgainWithItsTopicsAndLosesThemWhenItsDataIsDeleted() throws Exception {
        try (var server = EmbeddedKafkaServer.start(KafkaSettings.throwAway())) {
            Records.createTopic(server.bootstrapServers());

            server.stop();
            server.restart();
            assertThat(Records.topics(server.bootstrapServers())).containsExactly(Records.TOPIC);

            server.stop();
            server.deleteData();
            server.restart();
            assertThat(Records.topics(server.bootstrapServers())).isEmpty();
        }
    }

    @Test
    void saysInOneSentenceThatItsPortIsTaken() throws Exception {
        try (var somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = new KafkaSettings(null, somebody.getLocalPort());

            assertThatThrownBy(() -> EmbeddedKafkaServer.start(settings))
                    .isInstanceOf(PortInUse.class)
                    .hasMessageContaining("-Dkafka.port=");
        }
    }
}
