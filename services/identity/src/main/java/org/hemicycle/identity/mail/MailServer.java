package org.hemicycle.identity.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** The installation's mail server: it takes a letter or throws {@link MailException}. */
final class MailServer {

    private final JavaMailSenderImpl server = new JavaMailSenderImpl();
    private final String from;

    MailServer(MailSettings settings) {
        this.from = settings.from();
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

    void send(String to, String subject, String text) {
        try {
            server.send(message(to, subject, text));
        } catch (MessagingException unfit) {
            throw new MailPreparationException(unfit);
        }
    }

    private MimeMessage message(String to, String subject, String text) throws MessagingException {
        var message = server.createMimeMessage();
        var helper = new MimeMessageHelper(message, UTF_8.name());
        helper.setFrom(from);
        helper.setTo(to);
        helper.setSubject(subject);
        helper.setText(text);
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no "out of office" comes back
        return message;
    }
}
