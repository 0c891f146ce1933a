package org.hemicycle.identity.mail;

import org.hemicycle.identity.reminder.NoticeCarrier;
import org.hemicycle.identity.reminder.ReminderCarrier;
import org.springframework.mail.MailException;

/** Sends word that there is something to read, and not a word of what. */
class SmtpNotices implements NoticeCarrier {

    private final MailServer server;
    private final MailText letter = MailText.read("notice");

    SmtpNotices(MailServer server) {
        this.server = server;
    }

    @Override
    public void deliver(String address) {
        try {
            server.send(address, letter.subject(), letter.body());
        } catch (MailException away) {
            throw new ReminderCarrier.Undelivered(away);
        }
    }
}
