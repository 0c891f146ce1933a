package org.hemicycle.bakery;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.hemicycle.platform.inbox.EventHandlers;
import org.hemicycle.platform.inbox.Inbox;
import org.hemicycle.platform.rule.NotYet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.messaging.Message;

/** What the bakery listens to: the mill's deliveries. Each effect is a new row, so a doubled effect shows. */
@Configuration(proxyBeanMethods = false)
class Deliveries {

    record Delivered(String mill, int sacks) {}

    /** Mills whose deliveries the bakery cannot handle (now); tests fill and empty it. */
    static final Set<String> NOT_READY_FOR = ConcurrentHashMap.newKeySet();

    static final Set<String> CHOKES_ON = ConcurrentHashMap.newKeySet();

    @Bean
    EventHandlers eventHandlers(JdbcClient db) {
        return new EventHandlers().on("mill.flour-delivered.v1", Delivered.class, (message, delivery) -> {
            if (NOT_READY_FOR.contains(delivery.mill())) {
                throw new NotYet("a free shelf");
            }
            if (CHOKES_ON.contains(delivery.mill())) {
                throw new IllegalStateException("mouldy flour");
            }
            db.sql("insert into delivery (mill, sequence, sacks) values (?, ?, ?)")
                    .params(delivery.mill(), message.sequence(), delivery.sacks())
                    .update();
        });
    }

    @Bean
    Consumer<Message<byte[]>> millEvents(Inbox inbox) {
        return inbox::accept;
    }

    static List<Long> sequencesFrom(JdbcClient db, String mill) {
        return db.sql("select sequence from delivery where mill = ? order by id")
                .param(mill)
                .query(Long.class)
                .list();
    }
}
