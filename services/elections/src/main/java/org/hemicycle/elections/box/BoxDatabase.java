package org.hemicycle.elections.box;

import org.hemicycle.platform.database.SeparateDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The box's own database: sealed ballots and the hashes of credentials. */
@Component
public class BoxDatabase extends SeparateDatabase {

    BoxDatabase(
            @Value("${elections.box.datasource.url}") String url,
            @Value("${elections.box.datasource.username}") String user,
            @Value("${elections.box.datasource.password}") String password,
            @Value("${elections.box.pool}") int pool) {
        super(new Access("ballot-box", url, user, password, pool));
    }
}
