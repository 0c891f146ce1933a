package org.hemicycle.identity.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** What a mail with a link says, in both languages: its first line is the subject. */
record LinkLetter(String subject, String body) {

    static LinkLetter read() {
        try {
            var file = new ClassPathResource("mail/identity/link.txt").getContentAsString(UTF_8);
            var end = file.indexOf('\n');
            return new LinkLetter(file.substring(0, end), file.substring(end).strip() + "\n");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String text(String link, String until) {
        return body.replace("{{link}}", link).replace("{{until}}", until);
    }
}
