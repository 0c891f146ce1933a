package org.hemicycle.elections.rights;

import static org.hemicycle.elections.rights.MadeCases.MEMBER;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.elections.scenario.Office;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Two resolutions about Kenya, one of them public; the seats are there anyway. */
final class CommitteesCases {

    final String draft;
    final String published;

    CommitteesCases(MockMvcTester mvc, JdbcClient db) {
        draft = resolution(mvc, "rights-1");
        published = resolution(mvc, "rights-2");
        db.sql("""
            update resolution set state = 'IN_FORCE', decided_on = :day, announced_on = :day,
                                  outcome = 'ADOPTED_BY_CONSENSUS' where id = :id::uuid\
            """)
                .param("day", LocalDate.of(2016, 5, 4))
                .param("id", published)
                .update();
        db.sql("""
            insert into resolution_vote (id, version, resolution, number, motion, secret, in_writing, basis, share,
                                         out_of, more_than, quorum_share, quorum_out_of, held_on, opened_at,
                                         quorum_at_opening, closed_at, in_favour, against, abstained, blank, invalid,
                                         casting_vote, result)
            select gen_random_uuid(), 1, id, 1, 'RESOLUTION', false, false, 'CAST', 2, 3, false, 1, 2, '2016-05-04',
                   now(), true, now(), 0, 0, 0, 0, 0, 'NOT_USED', 'REJECTED'
            from resolution where id in (:draft::uuid, :published::uuid)\
            """).param("draft", draft).param("published", published).update();
    }

    String address(String operation, boolean onPublicCase) {
        return operation
                .replace("/resolutions/{id}", "/resolutions/" + (onPublicCase ? published : draft))
                .replace("/committee/seats/{seat}", "/committee/seats/government-1");
    }

    private static String resolution(MockMvcTester mvc, String number) {
        var made = mvc.post()
                .uri("/resolutions")
                .header("Authorization", Office.OFFICER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(org.springframework.http.MediaType.APPLICATION_JSON)
                .content("""
                    {"number": "%s", "matter": "STATUS", "language": "en", "title": "T", "body": "B",
                     "effect": {"country": "%s", "to": "INACTIVE"}}\
                    """.formatted(number, MEMBER))
                .exchange();
        return String.valueOf(made.getResponse().getHeader("Location")).replaceFirst(".*/", "");
    }
}
