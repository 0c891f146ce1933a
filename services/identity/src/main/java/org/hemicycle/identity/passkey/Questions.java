package org.hemicycle.identity.passkey;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableAuthenticationExtensionsClientInputs;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/** What authenticators are asked: to verify the person, not only that somebody is there. For our address and no other. */
@Component
class Questions {

    private final PublicKeyCredentialRpEntity us;

    Questions(@Value("${spring.security.oauth2.authorizationserver.issuer}") URI address) {
        this.us = PublicKeyCredentialRpEntity.builder()
                .id(address.getHost())
                .name("Hemicycle")
                .build();
    }

    PublicKeyCredentialCreationOptions register(
            PublicKeyCredentialUserEntity owner, Bytes challenge, List<CredentialRecord> known) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(us)
                .user(owner)
                .challenge(challenge)
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .timeout(Challenges.HOLD)
                .excludeCredentials(descriptors(known))
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.PREFERRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .extensions(new ImmutableAuthenticationExtensionsClientInputs(List.of()))
                .build();
    }

    PublicKeyCredentialRequestOptions prove(Bytes challenge, List<CredentialRecord> known) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(challenge)
                .rpId(us.getId())
                .timeout(Challenges.HOLD)
                .allowCredentials(descriptors(known))
                .userVerification(UserVerificationRequirement.REQUIRED)
                .extensions(new ImmutableAuthenticationExtensionsClientInputs(List.of()))
                .build();
    }

    private static List<PublicKeyCredentialDescriptor> descriptors(List<CredentialRecord> known) {
        return known.stream()
                .map(passkey -> PublicKeyCredentialDescriptor.builder()
                        .id(passkey.getCredentialId())
                        .transports(passkey.getTransports())
                        .build())
                .toList();
    }

    /** Spring Security's checks of what authenticators answer. */
    @Configuration(proxyBeanMethods = false)
    static class Setup {

        @Bean
        Webauthn4JRelyingPartyOperations relyingParty(
                PasskeyOwners owners,
                PasskeyTable passkeys,
                Questions questions,
                @Value("${spring.security.oauth2.authorizationserver.issuer}") String address) {
            return new Webauthn4JRelyingPartyOperations(owners, passkeys, questions.us, Set.of(address));
        }
    }
}
