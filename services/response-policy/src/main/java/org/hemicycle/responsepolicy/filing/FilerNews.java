package org.hemicycle.responsepolicy.filing;

import org.hemicycle.responsepolicy.CaseId;
import org.springframework.stereotype.Component;

/** Tells filers that there is something new about their letter, in the words that are always the same. */
@Component
public class FilerNews {

    private final Filings filings;
    private final FilingFiles files;
    private final Notices notices;
    private final MailWishes mail;

    FilerNews(Filings filings, FilingFiles files, Notices notices, MailWishes mail) {
        this.filings = filings;
        this.files = files;
        this.notices = notices;
        this.mail = mail;
    }

    /** Nobody, where the letter is not here any more. */
    public void tell(CaseId id) {
        filings.findById(id).ifPresent(filing -> {
            notices.add(filing.owner(), files.now());
            mail.news(id);
        });
    }
}
