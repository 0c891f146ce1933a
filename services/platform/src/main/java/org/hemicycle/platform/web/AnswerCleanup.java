package org.hemicycle.platform.web;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets kept answers whose 24 hours of real time are over. */
class AnswerCleanup {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerCleanup.class);

    private final IdempotentAnswers answers;

    AnswerCleanup(IdempotentAnswers answers) {
        this.answers = answers;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void forget() {
        var gone = answers.forgetExpired();
        if (gone > 0) {
            LOG.info("Forgot {} answers older than a day", gone);
        }
    }
}
