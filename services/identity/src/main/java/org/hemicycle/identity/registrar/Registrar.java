package org.hemicycle.identity.registrar;

import static org.hemicycle.identity.registrar.RegistrarRule.NONE_TO_REVOKE;
import static org.hemicycle.identity.registrar.RegistrarRule.ONE_LIVE_CREDENTIAL;
import static org.hemicycle.identity.registrar.RegistrarRule.ON_THE_ROLL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.identity.person.Directory;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.secret.RandomSecret;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives each member of an election one credential, once; takes it back, and gives another. The ballot box learns hashes
 * alone, a batch at a time.
 */
@Service
@Transactional
public class Registrar {

    private final CredentialTable table;
    private final Directory people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registrar(CredentialTable table, Directory people, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a member was given a credential that holds. Which one, nobody is shown. */
    public record Line(String member, boolean issued) {}

    /** The newest version of a frozen roll. Who may no longer vote has no valid credential either. */
    public void roll(UUID election, int number, List<String> members) {
        table.roll(election, number, members);
        table.liveOutsideTheRoll(election).forEach(member -> revoke(election, member));
    }

    /** The credential, this once. A new point of contact takes the place of one who no longer speaks for the member. */
    public String issue(UUID election, String member, UUID holder) {
        ON_THE_ROLL.require(table.mayVote(election, member));
        table.holder(election, member)
                .filter(before -> !before.equals(holder) && !speaksFor(before, member))
                .ifPresent(before -> revoke(election, member));
        var credential = RandomSecret.next();
        ONE_LIVE_CREDENTIAL.require(table.issue(election, member, holder, RandomSecret.hash(credential)));
        events.publishEvent(new CredentialEvent.Issued(election, member, holder, clock.instant()));
        return credential;
    }

    /** A ballot that was cast with it is withdrawn from the box. */
    public void revoke(UUID election, String member) {
        NONE_TO_REVOKE.require(table.revoke(election, member));
        events.publishEvent(new CredentialEvent.Revoked(election, member, clock.instant()));
    }

    @Transactional(readOnly = true)
    public List<Line> lines(UUID election) {
        return table.lines(election);
    }

    /** What has changed since the box was told last. */
    @Scheduled(fixedDelayString = "${identity.registrar.every}", initialDelayString = "${identity.registrar.every}")
    public void tellTheBox() {
        for (var election : table.electionsToTell()) {
            var added = table.tellAdded(election);
            var revoked = table.tellRevoked(election);
            if (!added.isEmpty() || !revoked.isEmpty()) {
                events.publishEvent(new CredentialEvent.Changed(election, added, revoked, clock.instant()));
            }
        }
    }

    private boolean speaksFor(UUID person, String member) {
        return people.find(new PersonId(person), LocalDate.now(clock))
                .filter(found -> member.equals(found.rights().government()))
                .isPresent();
    }
}
