package org.hemicycle.responsepolicy.document;

import java.time.LocalDate;
import java.util.Optional;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.vault.Reader;
import org.hemicycle.responsepolicy.vault.Vault;
import org.springframework.stereotype.Component;

/** Who sees which document, and by which key. */
@Component
class Sight {

    private final Vault vault;
    private final Announcements announcements;
    private final OfficeCalendar calendar;
    private final java.time.Clock clock;

    Sight(Vault vault, Announcements announcements, OfficeCalendar calendar, java.time.Clock clock) {
        this.vault = vault;
        this.announcements = announcements;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** By which key this viewer reads originals of the case, if by any. Nobody assigned: the secretariat is the desk. */
    Optional<Reader> key(CaseId id, Viewer viewer) {
        return switch (viewer) {
            case Viewer.Inside inside -> {
                var officers = vault.officers(id);
                if (officers.contains(inside.person())) {
                    yield Optional.of(new Reader.Officer(inside.person()));
                }
                yield officers.isEmpty() && inside.secretariat() ? Optional.of(new Reader.Intake()) : Optional.empty();
            }
            case Viewer.Filer filer -> Optional.of(filer.reader());
            case Viewer.Subject subject -> Optional.empty();
            case Viewer.Anybody anybody -> Optional.empty();
        };
    }

    /** The key to this document's originals: who filed reads the own ones. */
    Optional<Reader> key(Document document, Viewer viewer) {
        return viewer instanceof Viewer.Filer && document.uploader() != Uploader.FILER
                ? Optional.empty()
                : key(document.caseId(), viewer);
    }

    boolean sees(Document document, Viewer viewer) {
        return isPublic(document)
                || switch (viewer) {
                    case Viewer.Inside inside -> key(document, viewer).isPresent();
                    case Viewer.Filer filer -> document.uploader() == Uploader.FILER || isForParties(document);
                    case Viewer.Subject subject -> document.uploader() == Uploader.SUBJECT || isForParties(document);
                    case Viewer.Anybody anybody -> false;
                };
    }

    /** What stands in a viewer's list: what they see, and for a co-chair what waits for the decision on an appeal. */
    boolean lists(Document document, Viewer viewer) {
        return sees(document, viewer)
                || (viewer instanceof Viewer.Inside inside
                        && inside.coChair()
                        && document.appeals().stream().anyMatch(Appeal::isOpen));
    }

    private static boolean isForParties(Document document) {
        return document.classification().documentClass() == DocumentClass.RESTRICTED;
    }

    boolean isPublic(Document document) {
        return document.classification().isPublic(today(), announcements.decisionAnnounced(document.caseId()));
    }

    LocalDate today() {
        return calendar.today(clock.instant());
    }
}
