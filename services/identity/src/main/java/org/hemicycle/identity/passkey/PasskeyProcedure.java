package org.hemicycle.identity.passkey;

import static org.hemicycle.identity.passkey.PasskeyRule.FIRST_WITH_THE_OTHER;
import static org.hemicycle.identity.passkey.PasskeyRule.FRESH_PROOF;
import static org.hemicycle.identity.passkey.PasskeyRule.NOT_ACCEPTED;

import com.webauthn4j.util.exception.WebAuthnException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hemicycle.identity.passkey.Challenges.Purpose;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.person.PersonProcedure;
import org.hemicycle.identity.session.Proof;
import org.hemicycle.identity.session.SessionProcedure;
import org.hemicycle.identity.session.SessionProcedure.Opened;
import org.hemicycle.identity.session.SignedIn;
import org.hemicycle.platform.rule.RuleViolation;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers passkeys and lets people prove themselves with one. The first is added on a fresh sign-in. */
@Service
@Transactional(noRollbackFor = RuleViolation.class) // a challenge that was answered is spent, rightly or wrongly
public class PasskeyProcedure {

    /** How old a proof may be for another passkey to be added. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final WebAuthnRelyingPartyOperations relyingParty;
    private final PasskeyTable passkeys;
    private final Challenges challenges;
    private final Questions questions;
    private final SessionProcedure sessions;
    private final PersonProcedure people;
    private final ApplicationEventPublisher events;
    private final Clock realTime;

    PasskeyProcedure(
            WebAuthnRelyingPartyOperations relyingParty,
            PasskeyTable passkeys,
            Challenges challenges,
            Questions questions,
            SessionProcedure sessions,
            PersonProcedure people,
            ApplicationEventPublisher events,
            @Qualifier("machineClock") Clock realTime) {
        this.relyingParty = relyingParty;
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.questions = questions;
        this.sessions = sessions;
        this.people = people;
        this.events = events;
        this.realTime = realTime;
    }

    public PublicKeyCredentialCreationOptions askToRegister(SignedIn signedIn) {
        mayRegister(signedIn);
        var person = signedIn.getPrincipal();
        return questions.register(
                PasskeyOwners.of(person, people.addressOf(person).orElse(person.toString())),
                challenges.next(signedIn.session(), Purpose.REGISTER),
                passkeys.findByUserId(UserHandle.of(person)));
    }

    public UUID register(
            SignedIn signedIn, PublicKeyCredential<AuthenticatorAttestationResponse> answer, String label) {
        mayRegister(signedIn);
        var challenge = challenges.take(signedIn.session(), Purpose.REGISTER);
        NOT_ACCEPTED.require(challenge.isPresent());
        var person = signedIn.getPrincipal();
        var asked = questions.register(PasskeyOwners.of(person, person.toString()), challenge.orElseThrow(), List.of());
        var record = checked(() -> relyingParty.registerCredential(
                new ImmutableRelyingPartyRegistrationRequest(asked, new RelyingPartyPublicKey(answer, label))));
        var passkey = passkeys.idOf(record.getCredentialId());
        events.publishEvent(new PasskeyEvent.Registered(person, passkey, realTime.instant()));
        return passkey;
    }

    public PublicKeyCredentialRequestOptions askToProve(SignedIn signedIn) {
        return questions.prove(
                challenges.next(signedIn.session(), Purpose.PROVE),
                passkeys.findByUserId(UserHandle.of(signedIn.getPrincipal())));
    }

    /** The session is as strong as the passkey from now on, and its cookie has a new secret. */
    public Opened prove(SignedIn signedIn, PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
        var challenge = challenges.take(signedIn.session(), Purpose.PROVE);
        NOT_ACCEPTED.require(challenge.isPresent());
        var mine = passkeys.findByUserId(UserHandle.of(signedIn.getPrincipal()));
        NOT_ACCEPTED.require(
                mine.stream().anyMatch(passkey -> passkey.getCredentialId().equals(answer.getRawId())));
        checked(() -> relyingParty.authenticate(
                new RelyingPartyAuthenticationRequest(questions.prove(challenge.orElseThrow(), mine), answer)));
        return sessions.prove(signedIn.session(), Proof.PASSKEY).orElseThrow(() -> new RuleViolation(NOT_ACCEPTED));
    }

    @Transactional(readOnly = true)
    public List<PasskeyView> of(PersonId person) {
        return passkeys.of(person);
    }

    /** False when this person has no such passkey. */
    public boolean remove(PersonId person, UUID passkey) {
        var removed = passkeys.remove(person, passkey);
        if (removed) {
            events.publishEvent(new PasskeyEvent.Removed(person, passkey, realTime.instant()));
        }
        return removed;
    }

    public void removeAll(PersonId person) {
        passkeys.of(person).forEach(passkey -> remove(person, passkey.passkey()));
    }

    private void mayRegister(SignedIn signedIn) {
        FRESH_PROOF.require(signedIn.provedAt().isAfter(realTime.instant().minus(FRESH)));
        FIRST_WITH_THE_OTHER.require(signedIn.proof() == Proof.PASSKEY
                || passkeys.of(signedIn.getPrincipal()).isEmpty());
    }

    private static <T> T checked(Supplier<T> check) {
        try {
            return check.get();
        } catch (WebAuthnException | IllegalArgumentException refused) {
            throw new RuleViolation(NOT_ACCEPTED);
        }
    }
}
