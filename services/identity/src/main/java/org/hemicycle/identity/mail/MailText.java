package org.hemicycle.identity.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** What a mail says, in both languages: the first line of its file is the subject. */
record MailText(String subject, String body) {

    static MailText read(String name) {
        try {
            var file = new ClassPathResource("mail/identity/%s.txt".formatted(name)).getContentAsString(UTF_8);
            var end = file.indexOf('\n');
            return new MailText(file.substring(0, end), file.substring(end).strip() + "\n");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    MailText with(String place, String value) {
        return new MailText(subject, body.replace("{{" + place + "}}", value));
    }
}
