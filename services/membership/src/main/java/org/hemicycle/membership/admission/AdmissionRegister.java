package org.hemicycle.membership.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemicycle.platform.web.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads files: one, many, their clocks, and the people they name. Changes nothing. */
@Service
@Transactional(readOnly = true)
public class AdmissionRegister {

    private final AdmissionFiles files;
    private final AdmissionSearch search;
    private final Countdowns countdowns;
    private final Persons persons;
    private final Announcements announcements;

    AdmissionRegister(
            AdmissionFiles files,
            AdmissionSearch search,
            Countdowns countdowns,
            Persons persons,
            Announcements announcements) {
        this.files = files;
        this.search = search;
        this.countdowns = countdowns;
        this.persons = persons;
        this.announcements = announcements;
    }

    /** The day it is at the secretariat. */
    public LocalDate today() {
        return files.rulesToday().dateOf(files.now());
    }

    public AdmissionView find(AdmissionId id) {
        var admission = files.read(id);
        return admission.view(files.rulesOf(admission), files.now());
    }

    public Page<AdmissionLine> search(AdmissionFilter filter, AdmissionOrder order, Page.Request page) {
        return Page.of(search.find(filter, order, page), page, search.count(filter));
    }

    /** Personal data, as far as it was not erased. */
    public List<NamedPerson> personsOf(AdmissionId id) {
        return persons.of(id);
    }

    public Optional<String> announcementOf(AdmissionId id) {
        return announcements.of(id);
    }

    /** The last second of the time limit that runs. */
    public Instant dueAt(AdmissionId id) {
        return countdowns.of(id).dueAt();
    }

    /** The first moment after the time limit that runs. */
    public Instant overAt(AdmissionId id) {
        return countdowns.of(id).overAt();
    }

    /** When to look at the file again, ahead of the end of its time limit. */
    public Instant reminderAt(AdmissionId id) {
        return countdowns.reminderOf(id);
    }
}
