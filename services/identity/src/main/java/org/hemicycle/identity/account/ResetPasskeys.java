package org.hemicycle.identity.account;

import java.util.Set;
import java.util.UUID;
import org.hemicycle.identity.passkey.PasskeyProcedure;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.person.PersonProcedure;
import org.hemicycle.identity.person.Role;
import org.hemicycle.identity.session.SessionEnd;
import org.hemicycle.identity.session.SessionProcedure;
import org.hemicycle.platform.approval.ApprovedAct;
import org.hemicycle.platform.approval.TwoPersons;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.CaseRef;
import org.springframework.stereotype.Component;

/**
 * Helps somebody in again who lost every passkey. All that could prove to be this person ends together: passkeys,
 * sessions and the password, or else whoever knows it could register a passkey of their own.
 */
@Component
public class ResetPasskeys implements ApprovedAct<ResetPasskeys.Asked> {

    public static final String NAME = "reset-passkeys";

    /** @param reason a code, as {@code lost-device} */
    public record Asked(String reason) {}

    private final PasskeyProcedure passkeys;
    private final AccountProcedure accounts;
    private final SessionProcedure sessions;
    private final InvitationProcedure invitations;
    private final PersonProcedure people;

    ResetPasskeys(
            PasskeyProcedure passkeys,
            AccountProcedure accounts,
            SessionProcedure sessions,
            InvitationProcedure invitations,
            PersonProcedure people) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.sessions = sessions;
        this.invitations = invitations;
        this.people = people;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Asked> payload() {
        return Asked.class;
    }

    @Override
    public Set<String> approvers() {
        return Set.of("secretariat");
    }

    /** The first of the two is an operator where the account could be worth an operator's rights. */
    @Override
    public void check(CaseRef object, int version, Asked asked, UUID askedBy) {
        AccountRule.OPERATORS_BY_OPERATORS.require(
                Actors.current().has(Role.OPERATOR.code()) || !people.everHeldTechnicalRole(person(object)));
        AccountRule.SOMETHING_TO_RESET.require(!passkeys.of(person(object)).isEmpty());
    }

    @Override
    public void perform(CaseRef object, int version, Asked asked, TwoPersons by) {
        var person = person(object);
        passkeys.removeAll(person);
        accounts.forget(person);
        sessions.endAll(person, SessionEnd.PASSKEYS_RESET);
        invitations.sendByMail(person);
    }

    private static PersonId person(CaseRef object) {
        return new PersonId(UUID.fromString(object.id()));
    }
}
