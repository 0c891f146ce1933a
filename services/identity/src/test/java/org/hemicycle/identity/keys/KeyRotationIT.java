package org.hemicycle.identity.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.List;
import org.hemicycle.identity.Caller;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=identity", "test.tokens=false"})
@ActiveProfiles("demo")
@WithPostgres
class KeyRotationIT {

    private static final String ROTATION = "/operations/signing-keys/rotation";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Test
    void signsWithTheKeyThatWasPublishedBeforeAndKeepsOldTokensValid() throws ParseException {
        var operator = identity().tokenOf("operator");
        var before = identity().tokenOf("officer");
        var published = published();

        var rotation = identity().post(ROTATION, operator, "");

        var after = identity().tokenOf("officer");
        assertThat(rotation.status()).isEqualTo(200);
        assertThat(keyOf(after)).isNotEqualTo(keyOf(before)).isIn(published);
        assertThat(published()).hasSize(published.size() + 1).containsAll(published);
        assertThat(identity().get("/me", before).status()).isEqualTo(200);
        assertThat(identity().get("/me", after).status()).isEqualTo(200);
    }

    @Test
    void destroysThePrivateHalfOfARetiredKey() {
        identity().post(ROTATION, identity().tokenOf("operator"), "");

        assertThat(db.sql("select count(*) from signing_key where state = 'RETIRED' and sealed is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void forgetsARetiredKeyWhenItsLastTokenHasExpired() throws ParseException {
        var before = identity().tokenOf("officer");
        identity().post(ROTATION, identity().tokenOf("operator"), "");

        db.sql("update signing_key set retired_at = retired_at - interval '36 minutes' where state = 'RETIRED'")
                .update();

        assertThat(published()).hasSize(2).doesNotContain(keyOf(before));
        assertThat(identity().get("/me", before).status()).isEqualTo(401);
    }

    @Test
    void isTheOperatorsToAskFor() {
        assertThat(identity().post(ROTATION, identity().tokenOf("officer"), "").status())
                .isEqualTo(403);
        assertThat(identity().post(ROTATION, null, "").status()).isEqualTo(401);
    }

    @Test
    void standsInTheLedger() {
        var rotated =
                identity().post(ROTATION, identity().tokenOf("operator"), "").body();

        assertThat(db.sql(
                                "select data from ledger where type = 'identity.signing-key-rotated.v1' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains(rotated.path("current").asString());
    }

    private List<String> published() {
        return identity()
                .get("/oauth2/jwks", null)
                .body()
                .path("keys")
                .valueStream()
                .map((JsonNode key) -> key.path("kid").asString())
                .toList();
    }

    private static String keyOf(String token) throws ParseException {
        return SignedJWT.parse(token).getHeader().getKeyID();
    }

    private Caller identity() {
        return new Caller(port);
    }
}
