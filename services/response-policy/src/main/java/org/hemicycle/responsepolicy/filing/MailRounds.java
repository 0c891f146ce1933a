package org.hemicycle.responsepolicy.filing;

import java.util.HashSet;
import java.util.UUID;
import org.hemicycle.platform.time.ClockFollower;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells filers that there is something new, once a day all together: the hour says nothing of whose case was worked on. */
@Component
class MailRounds implements ClockFollower {

    private final MailWishes wishes;
    private final FilingFiles files;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    MailRounds(
            MailWishes wishes, FilingFiles files, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.wishes = wishes;
        this.files = files;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public void clockMoved() {
        tell();
    }

    /** Who has several letters is told once. */
    @Scheduled(fixedDelayString = "${response-policy.filing.mail-every}")
    void tell() {
        transaction.executeWithoutResult(status -> {
            var people = new HashSet<UUID>();
            wishes.due(files.today()).forEach(filing -> wishes.take(filing).ifPresent(people::add));
            people.forEach(person -> events.publishEvent(new MailDue(UUID.randomUUID(), person, files.now())));
        });
    }
}
