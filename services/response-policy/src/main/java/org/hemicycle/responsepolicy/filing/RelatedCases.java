package org.hemicycle.responsepolicy.filing;

import java.sql.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suggests duplicates and linked cases, by country, issue and day alone, among those that the reader may know of. */
@Service
@Transactional(readOnly = true)
public class RelatedCases {

    private final FilingFiles files;
    private final Filings filings;
    private final JdbcClient db;

    RelatedCases(FilingFiles files, Filings filings, JdbcClient db) {
        this.files = files;
        this.filings = filings;
        this.db = db;
    }

    /** @param mayKnow asked of each before it counts for anything: what is left out leaves no gap */
    public List<RelatedCase> of(CaseId id, Predicate<CaseId> mayKnow) {
        var filing = files.find(id);
        var filed = filing.submission();
        return filed == null
                ? List.of()
                : near(filing, filed).stream()
                        .filter(mayKnow)
                        .flatMap(other -> filings.findById(other).stream())
                        .map(other -> related(filing, other))
                        .toList();
    }

    private List<CaseId> near(Filing filing, Submission filed) {
        var within = files.rulesOf(filed).relatedWithin().value();
        var calendar = files.calendar().workingDays();
        return db
                .sql("""
                select id from filing
                where state <> 'DRAFT' and id <> ?
                  and (letter = ? or (country = ? and filed_on between ? and ?))
                order by filed_on, id""")
                .params(
                        filing.id().value(),
                        filing.letter().value(),
                        filed.country(),
                        Date.valueOf(within.before(filed.filedOn(), calendar)),
                        Date.valueOf(within.after(filed.filedOn(), calendar)))
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
    }

    private static RelatedCase related(Filing one, Filing other) {
        var filed = other.submission();
        if (filed == null) {
            throw new IllegalStateException("A filed letter has its submission");
        }
        return new RelatedCase(other.id().value(), filed.country(), filed.filedOn(), why(one, other));
    }

    private static RelatedCase.Why why(Filing one, Filing other) {
        if (one.letter().equals(other.letter())) {
            return RelatedCase.Why.SAME_LETTER;
        }
        Set<Issue> shared = new HashSet<>(one.issues());
        shared.retainAll(other.issues());
        return shared.isEmpty() ? RelatedCase.Why.SAME_COUNTRY : RelatedCase.Why.PERHAPS_THE_SAME;
    }
}
