package org.hemicycle.membership.process;

import org.hemicycle.membership.letters.LetterId;
import org.hemicycle.membership.letters.ReplyWatch;
import org.hemicycle.platform.process.ProcessTasks;

/** What the diagram of a reply may call: plain arguments in, plain results out, no engine types. */
@ProcessTasks("letterTasks")
public class LetterTasks {

    private final ReplyWatch replies;

    LetterTasks(ReplyWatch replies) {
        this.replies = replies;
    }

    public void remind(String letterId) {
        replies.remind(LetterId.of(letterId));
    }

    public void escalate(String letterId) {
        replies.escalate(LetterId.of(letterId));
    }

    /** The instant at which the reply is due, in ISO 8601. */
    public String due(String letterId) {
        return replies.due(LetterId.of(letterId)).toString();
    }

    /** The instant at which to look at it again, in ISO 8601. */
    public String reminder(String letterId) {
        return replies.reminder(LetterId.of(letterId)).toString();
    }

    /** The first instant at which the reply is overdue, in ISO 8601. */
    public String over(String letterId) {
        return replies.over(LetterId.of(letterId)).toString();
    }
}
