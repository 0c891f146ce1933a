package org.hemicycle.identity.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hemicycle.identity.account.Mailbox;
import org.hemicycle.platform.web.Refused;
import org.springframework.mail.MailException;

/**
 * Sends a link within the officer's request: either the server has taken it, or nothing was done and the officer knows.
 * What it says is the same for everybody, whatever they are invited to.
 */
class SmtpMailbox implements Mailbox {

    static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final MailServer server;
    private final MailText letter = MailText.read("link");

    SmtpMailbox(MailServer server) {
        this.server = server;
    }

    @Override
    public void deliver(String email, String link, Instant expiresAt) {
        try {
            server.send(
                    email,
                    letter.subject(),
                    letter.with("link", link)
                            .with("until", UNTIL.format(expiresAt))
                            .body());
        } catch (MailException away) {
            throw new Refused(503, "The mail server took no letter, so nothing was done: try again");
        }
    }
}
