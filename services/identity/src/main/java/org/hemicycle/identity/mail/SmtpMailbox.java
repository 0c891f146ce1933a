package org.hemicycle.identity.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import org.hemicycle.identity.account.Mailbox;
import org.hemicycle.platform.web.Refused;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Sends a link within the officer's request: either the server has taken it, or nothing was done and the officer knows.
 * What it says is the same for everybody, whatever they are invited to.
 */
class SmtpMailbox implements Mailbox {

    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final JavaMailSenderImpl server;
    private final String from;
    private final LinkLetter letter = LinkLetter.read();

    SmtpMailbox(MailSettings settings) {
        this.from = settings.from();
        this.server = new JavaMailSenderImpl();
        server.setHost(settings.host());
        server.setPort(settings.port());
        server.setDefaultEncoding(UTF_8.name());
        if (!settings.user().isBlank()) {
            server.setUsername(settings.user());
            server.setPassword(settings.password());
        }
        server.setJavaMailProperties(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        var patience = Long.toString(settings.patience().toMillis());
        var properties = new Properties();
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(!settings.user().isBlank()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.tls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.tls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", patience);
        properties.setProperty("mail.smtp.timeout", patience);
        properties.setProperty("mail.smtp.writetimeout", patience);
        return properties;
    }

    @Override
    public void deliver(String email, String link, Instant expiresAt) {
        try {
            server.send(message(email, link, UNTIL.format(expiresAt)));
        } catch (MailException | MessagingException away) {
            throw new Refused(503, "The mail server took no letter, so nothing was done: try again");
        }
    }

    private MimeMessage message(String email, String link, String until) throws MessagingException {
        var message = server.createMimeMessage();
        var helper = new MimeMessageHelper(message, UTF_8.name());
        helper.setFrom(from);
        helper.setTo(email);
        helper.setSubject(letter.subject());
        helper.setText(letter.text(link, until));
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no "out of office" comes back
        return message;
    }
}
