package org.hemicycle.platform.ledger;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Something beside the logs that is to be sent. The leading relay asks it between its rounds, so only one does it. */
@FunctionalInterface
public interface Courier {

    /** Gives the relay what waits. When {@code post} returns, the broker has it. */
    void deliver(Post post) throws InterruptedException, ExecutionException, TimeoutException;

    /** The relay's way to the broker. */
    @FunctionalInterface
    interface Post {

        void send(List<ProducerRecord<String, byte[]>> messages)
                throws InterruptedException, ExecutionException, TimeoutException;
    }
}
