package org.hemicycle.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.hemicycle.identity.SoftAuthenticator;
import org.hemicycle.identity.person.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.MapUserCredentialRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What we ask, as browsers get it, and what an authenticator answers to it. */
class QuestionsTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private static final String ADDRESS = "https://identity.example.org";

    private final Questions questions = new Questions(URI.create(ADDRESS));
    private final MapUserCredentialRepository passkeys = new MapUserCredentialRepository();
    private final PersonId person = PersonId.next();
    private final SoftAuthenticator device = new SoftAuthenticator(ADDRESS, "identity.example.org");
    private final Webauthn4JRelyingPartyOperations us = new Webauthn4JRelyingPartyOperations(
            new PasskeyOwners(), passkeys, questions.relyingParty(), Set.of(ADDRESS));

    @Test
    void asksForThePersonNotOnlyForAPresence() {
        var asked = JSON.readTree(JSON.writeValueAsString(
                questions.register(PasskeyOwners.of(person, "a@example.org"), Bytes.random(), List.of())));

        assertThat(asked.path("rp").path("id").asString()).isEqualTo("identity.example.org");
        assertThat(asked.path("authenticatorSelection").path("userVerification").asString())
                .isEqualTo("required");
        assertThat(JSON.readTree(JSON.writeValueAsString(questions.prove(Bytes.random(), List.of())))
                        .path("userVerification")
                        .asString())
                .isEqualTo("required");
    }

    @Test
    void acceptsWhatWasAsked() {
        register();

        assertThat(UserHandle.person(prove(Bytes.random(), null).getId())).isEqualTo(person);
    }

    @Test
    void refusesAnAnswerToAnotherQuestion() {
        register();

        assertThatThrownBy(() -> prove(Bytes.random(), Bytes.random())).isInstanceOf(RuntimeException.class);
    }

    @Test
    void refusesADeviceThatDidNotAskWhoHoldsIt() {
        register();
        device.withoutVerification();

        assertThatThrownBy(() -> prove(Bytes.random(), null)).isInstanceOf(RuntimeException.class);
    }

    private void register() {
        var asked = questions.register(PasskeyOwners.of(person, "a@example.org"), Bytes.random(), List.of());
        PublicKeyCredential<AuthenticatorAttestationResponse> answer =
                JSON.readValue(device.register(asked.getChallenge().toBase64UrlString()), new TypeReference<>() {});
        us.registerCredential(
                new ImmutableRelyingPartyRegistrationRequest(asked, new RelyingPartyPublicKey(answer, "phone")));
    }

    private org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity prove(
            Bytes asked, @org.jspecify.annotations.Nullable Bytes answered) {
        var known = passkeys.findByUserId(UserHandle.of(person));
        PublicKeyCredential<AuthenticatorAssertionResponse> answer = JSON.readValue(
                device.prove((answered == null ? asked : answered).toBase64UrlString()), new TypeReference<>() {});
        return us.authenticate(new RelyingPartyAuthenticationRequest(questions.prove(asked, known), answer));
    }
}
