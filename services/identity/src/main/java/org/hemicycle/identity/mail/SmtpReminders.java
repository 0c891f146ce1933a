package org.hemicycle.identity.mail;

import java.time.Instant;
import java.util.List;
import org.hemicycle.identity.reminder.ReminderCarrier;
import org.springframework.mail.MailException;

/** Sends a reminder to each address by itself: no letter shows who else gets one. */
class SmtpReminders implements ReminderCarrier {

    private final MailServer server;
    private final MailText letter = MailText.read("reminder");

    SmtpReminders(MailServer server) {
        this.server = server;
    }

    @Override
    public void deliver(List<String> addresses, Instant closesAt) {
        var text = letter.with("until", SmtpMailbox.UNTIL.format(closesAt));
        try {
            addresses.forEach(address -> server.send(address, text.subject(), text.body()));
        } catch (MailException away) {
            throw new Undelivered(away);
        }
    }
}
