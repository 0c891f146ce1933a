package org.hemicycle.responsepolicy.document;

import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.responsepolicy.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows when the day comes on which the class of a withheld document is looked at again. */
@Service
@Transactional
public class ClassReviews {

    private final Documents documents;
    private final Sight sight;
    private final ReviewWorkflow workflow;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private final JdbcClient db;

    ClassReviews(
            Documents documents,
            Sight sight,
            ReviewWorkflow workflow,
            OfficeCalendar calendar,
            Clock clock,
            JdbcClient db) {
        this.documents = documents;
        this.sight = sight;
        this.workflow = workflow;
        this.calendar = calendar;
        this.clock = clock;
        this.db = db;
    }

    /** Whose day has come and nobody was asked yet. Of a draft nothing is due: it is no case. */
    @Transactional(readOnly = true)
    List<ClassReview> due() {
        return db.sql("""
                        select case_id, id from document
                        where document_class <> 'PUBLIC' and review_on <= ? and review_begun_on is null
                          and exists (select 1 from response_case where response_case.id = document.case_id)
                        order by review_on, id""")
                .param(Date.valueOf(sight.today()))
                .query((row, n) -> new ClassReview(
                        new CaseId(row.getObject(1, UUID.class)), new DocumentId(row.getObject(2, UUID.class))))
                .list();
    }

    void begin(ClassReview review) {
        change(review, found -> {
            if (!sight.isPublic(found) && found.beginReview(sight.today(), clock.instant())) {
                workflow.begin(review);
            }
        });
    }

    /** The day is over and nobody confirmed or changed the class. */
    public void missed(ClassReview review) {
        change(review, found -> found.missReview(clock.instant()));
    }

    /** The end of the day of review, at the office. */
    @Transactional(readOnly = true)
    public Instant due(ClassReview review) {
        return documents
                .findById(review.document())
                .map(found -> found.classification().reviewOn())
                .map(calendar.kind()::endOf)
                .orElseGet(clock::instant);
    }

    /** Who is asked: the first of the officers to whom the case was given; null: any officer. */
    @Transactional(readOnly = true)
    public @Nullable String officer(ClassReview review) {
        return officers(review).orElse(null);
    }

    private Optional<String> officers(ClassReview review) {
        return db.sql("select person::text from response_case_officer where response_case = ? order by person limit 1")
                .param(review.of().value())
                .query(String.class)
                .optional();
    }

    private void change(ClassReview review, Consumer<Document> act) {
        documents.findById(review.document()).ifPresent(found -> {
            act.accept(found);
            documents.save(found);
        });
    }
}
