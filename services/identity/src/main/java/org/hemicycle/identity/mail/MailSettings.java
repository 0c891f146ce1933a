package org.hemicycle.identity.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The mail server; without a host no mail is sent.
 *
 * @param from the sender's address
 * @param user empty: the server asks for no password
 * @param tls refuses a server that does not speak it
 * @param patience how long an officer waits for the server
 */
@ConfigurationProperties("identity.mail")
public record MailSettings(
        String host, int port, String from, String user, String password, boolean tls, Duration patience) {

    public MailSettings {
        if (!host.isBlank() && from.isBlank()) {
            throw new IllegalArgumentException("IDENTITY_MAIL_FROM is empty: a mail needs a sender");
        }
    }
}
