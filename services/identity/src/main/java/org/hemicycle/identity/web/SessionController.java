package org.hemicycle.identity.web;

import java.util.List;
import java.util.UUID;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.session.SessionEnd;
import org.hemicycle.identity.session.SessionId;
import org.hemicycle.identity.session.SessionProcedure;
import org.hemicycle.identity.session.SessionView;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows where somebody is signed in, to themselves and to officers, and ends it. */
@RestController
class SessionController {

    record Sessions(List<SessionView> items) {}

    private final SessionProcedure sessions;

    SessionController(SessionProcedure sessions) {
        this.sessions = sessions;
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/me/sessions")
    Sessions mine() {
        return new Sessions(sessions.openOf(caller()));
    }

    @MayCall(MayCall.SIGNED_IN)
    @DeleteMapping("/me/sessions/{session}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endMine(@PathVariable UUID session) {
        end(caller(), session, SessionEnd.BY_PERSON);
    }

    @MayCall({"secretariat", "operator"})
    @GetMapping("/people/{person}/sessions")
    Sessions of(@PathVariable UUID person) {
        return new Sessions(sessions.openOf(new PersonId(person)));
    }

    @MayCall({"secretariat", "operator"})
    @DeleteMapping("/people/{person}/sessions/{session}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID person, @PathVariable UUID session) {
        end(new PersonId(person), session, SessionEnd.BY_OFFICER);
    }

    private void end(PersonId person, UUID session, SessionEnd because) {
        if (!sessions.end(person, new SessionId(session), because)) {
            throw Refused.notFound("This session");
        }
    }

    private static PersonId caller() {
        var person = Actors.current().person();
        if (person == null) {
            throw Refused.notFound("A person behind this token");
        }
        return new PersonId(person);
    }
}
