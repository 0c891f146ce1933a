package org.hemicycle.identity.session;

import java.util.List;
import java.util.Optional;
import org.hemicycle.identity.person.PersonId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface SignInSessions extends Repository<SignInSession, SessionId> {

    SignInSession save(SignInSession session);

    Optional<SignInSession> findById(SessionId id);

    @Query("select * from sign_in_session where secret_hash = :secretHash")
    Optional<SignInSession> findBySecretHash(byte[] secretHash);

    List<SignInSession> findByPersonAndEndedAtIsNullOrderByBeganAtDesc(PersonId person);
}
