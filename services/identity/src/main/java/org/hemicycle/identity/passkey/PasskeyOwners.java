package org.hemicycle.identity.passkey;

import java.util.UUID;
import org.hemicycle.identity.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** People as owners of passkeys: whoever is in the register of people, by the random id. Nothing is kept beside it. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    static PublicKeyCredentialUserEntity of(PersonId person, String name) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(UserHandle.of(person))
                .name(name)
                .displayName(name)
                .build();
    }

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes id) {
        var person = UserHandle.person(id);
        return of(person, person.toString());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String person) {
        return of(new PersonId(UUID.fromString(person)), person);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {}

    @Override
    public void delete(Bytes id) {}
}
