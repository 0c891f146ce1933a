package org.hemicycle.identity.passkey;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.hemicycle.identity.person.PersonId;
import org.springframework.security.web.webauthn.api.Bytes;

/** A person as authenticators know them: the random id, in 16 bytes. */
final class UserHandle {

    private UserHandle() {}

    static Bytes of(PersonId person) {
        var id = person.value();
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static PersonId person(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
    }
}
