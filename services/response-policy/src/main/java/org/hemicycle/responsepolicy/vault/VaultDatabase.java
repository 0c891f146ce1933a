package org.hemicycle.responsepolicy.vault;

import org.hemicycle.platform.database.SeparateDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The vault's own database: sealed content and wrapped keys. */
@Component
class VaultDatabase extends SeparateDatabase {

    VaultDatabase(
            @Value("${response-policy.vault.datasource.url}") String url,
            @Value("${response-policy.vault.datasource.username}") String user,
            @Value("${response-policy.vault.datasource.password}") String password,
            @Value("${response-policy.vault.pool}") int pool) {
        super(new Access("vault", url, user, password, pool));
    }
}
