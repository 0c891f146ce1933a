package org.hemicycle.membership.admission;

import java.time.LocalDate;
import org.hemicycle.membership.admission.dossier.FiledLetter;
import org.hemicycle.membership.letters.SendingProof;
import org.hemicycle.membership.standing.StandingProcedure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a welcome sets going: the letter, which was sent; then its publication (D-18), then membership. */
@Component
class Welcome {

    private final OutgoingMail out;
    private final Announcements announcements;
    private final StandingProcedure standing;

    Welcome(OutgoingMail out, Announcements announcements, StandingProcedure standing) {
        this.out = out;
        this.announcements = announcements;
        this.standing = standing;
    }

    void send(AdmissionView file, LocalDate since, LocalDate today, @Nullable String announcement, SendingProof sent) {
        var letter = out.welcome(file, today);
        out.recordSending(letter, sent);
        file.dossier().lettersOfIntent().stream()
                .map(FiledLetter::letter)
                .forEach(intent -> out.publish(intent, today));
        out.publish(letter, today);
        if (announcement != null) {
            announcements.keep(file.id(), announcement);
        }
        standing.admit(file.country(), since, file.id().reference());
    }
}
