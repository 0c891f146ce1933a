package org.hemicycle.bakery;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = {"spring.config.name=bakery", "spring.datasource.hikari.connection-timeout=2000"})
@WithPostgres
class ConnectionIT {

    private final ArrayList<Connection> ofOtherRequests = new ArrayList<>();

    @Autowired
    OrderProcedure procedure;

    @Autowired
    HikariDataSource pool;

    /** If a transaction asked for a second connection, as many requests as the pool has would wait for each other. */
    @Test
    void aTransactionNeedsNoSecondConnection() throws SQLException {
        while (ofOtherRequests.size() < pool.getMaximumPoolSize() - 1) {
            ofOtherRequests.add(pool.getConnection());
        }

        assertThatCode(() -> {
                    for (var loaf = 0; loaf < 60; loaf++) {
                        procedure.place("loaf " + loaf);
                    }
                })
                .doesNotThrowAnyException();
    }

    @AfterEach
    void giveBack() throws SQLException {
        for (var connection : ofOtherRequests) {
            connection.close();
        }
    }
}
