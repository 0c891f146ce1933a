package org.hemicycle.elections.selection;

import static org.hemicycle.elections.selection.SelectionRule.COMMENT_OPEN;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What anybody says of those on a long list: an officer looks at it before it is published, without a name. */
@Service
@Transactional
public class Comments {

    private static final String SELECT =
            "select id, nominee, state, words, reason, received_at from selection_comment where selection = ? ";

    private final Selections selections;
    private final OfficeCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final JdbcClient db;

    Comments(
            Selections selections,
            OfficeCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock,
            JdbcClient db) {
        this.selections = selections;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
        this.db = db;
    }

    public UUID add(SelectionId id, UUID nominee, String text) {
        var at = clock.instant();
        selections
                .findById(id)
                .orElseThrow(() -> Refused.notFound("This selection"))
                .requireOpenToComment(nominee, calendar.today(at));
        var comment = UUID.randomUUID();
        db.sql("""
            insert into selection_comment (id, selection, nominee, state, words, received_at)
            values (?, ?, ?, 'RECEIVED', ?, ?)\
            """)
                .params(comment, id.value(), nominee, text, Timestamp.from(at))
                .update();
        events.publishEvent(new SelectionEvent.CommentReceived(id, comment, nominee, at));
        return comment;
    }

    /** @param reason a code, where it is not published */
    public void moderate(SelectionId id, UUID comment, boolean published, @Nullable String reason) {
        var to = published ? CommentState.PUBLISHED : CommentState.NOT_PUBLISHED;
        change(id, comment, "state = 'RECEIVED'", Arrays.asList(to.name(), reason), "state = ?, reason = ?");
        events.publishEvent(new SelectionEvent.CommentModerated(id, comment, published, reason, clock.instant()));
    }

    /** Only the fact is left that there was one. */
    public void erase(SelectionId id, UUID comment, String reason) {
        change(
                id,
                comment,
                "state <> 'ERASED'",
                Arrays.asList(CommentState.ERASED.name(), reason),
                "state = ?, reason = ?, words = null");
        events.publishEvent(new SelectionEvent.CommentErased(id, comment, reason, clock.instant()));
    }

    private void change(SelectionId id, UUID comment, String as, List<@Nullable String> values, String set) {
        if (of(id).stream().noneMatch(one -> one.id().equals(comment))) {
            throw Refused.notFound("This comment");
        }
        var changed = db.sql("update selection_comment set %s where id = ? and %s".formatted(set, as))
                .params(values)
                .param(comment)
                .update();
        COMMENT_OPEN.require(changed == 1);
    }

    /** In the order in which they came, whatever became of them. */
    @Transactional(readOnly = true)
    public List<CommentView> of(SelectionId id) {
        return db.sql(SELECT + "order by received_at, id")
                .param(id.value())
                .query((row, n) -> read(row))
                .list();
    }

    @Transactional(readOnly = true)
    public List<CommentView> published(SelectionId id) {
        return of(id).stream()
                .filter(comment -> comment.state() == CommentState.PUBLISHED)
                .toList();
    }

    private static CommentView read(ResultSet row) throws SQLException {
        return new CommentView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                CommentState.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getTimestamp(6).toInstant());
    }
}
