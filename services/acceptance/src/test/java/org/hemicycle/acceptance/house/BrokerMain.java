package org.hemicycle.acceptance.house;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.hemicycle.embedded.EmbeddedKafkaServer;
import org.hemicycle.embedded.KafkaSettings;

/** The broker in a process of its own: a folder and a port are its arguments. */
final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        var settings = KafkaSettings.keptBelow(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        try (var broker = EmbeddedKafkaServer.start(settings)) {
            System.out.println("Broker at " + broker.bootstrapServers());
            new CountDownLatch(1).await();
        }
    }
}
