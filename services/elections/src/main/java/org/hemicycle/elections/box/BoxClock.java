package org.hemicycle.elections.box;

import org.hemicycle.platform.time.ClockFollower;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The simulation clock moves for the box as well. Outside the demo profile there is nothing to follow. */
@Component
@Profile("demo")
class BoxClock implements ClockFollower {

    private final JdbcClient elections;
    private final BoxDatabase box;

    BoxClock(JdbcClient elections, BoxDatabase box) {
        this.elections = elections;
        this.box = box;
    }

    @Override
    @EventListener(ApplicationReadyEvent.class)
    public void clockMoved() {
        var shift = elections
                .sql("select shift::text from procedure_clock")
                .query(String.class)
                .single();
        box.sql()
                .sql("update procedure_clock set shift = ?::interval")
                .param(shift)
                .update();
    }
}
