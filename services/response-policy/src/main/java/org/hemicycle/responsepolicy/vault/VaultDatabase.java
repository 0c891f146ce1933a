package org.hemicycle.responsepolicy.vault;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The vault's own database, reached by a role of its own. No {@code DataSource} of the application context: nothing else
 * of the service reads or writes there by accident, and no transaction spans both.
 */
@Component
class VaultDatabase implements DisposableBean {

    private final HikariDataSource pool;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    VaultDatabase(
            @Value("${response-policy.vault.datasource.url}") String url,
            @Value("${response-policy.vault.datasource.username}") String user,
            @Value("${response-policy.vault.datasource.password}") String password,
            @Value("${response-policy.vault.pool}") int size) {
        var config = new HikariConfig();
        config.setPoolName("vault");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(5000);
        pool = new HikariDataSource(config);
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/vault")
                .load()
                .migrate();
        sql = JdbcClient.create(pool);
        transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    JdbcClient sql() {
        return sql;
    }

    TransactionTemplate transaction() {
        return transaction;
    }

    @Override
    public void destroy() {
        pool.close();
    }
}
