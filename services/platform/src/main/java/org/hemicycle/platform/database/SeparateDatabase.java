package org.hemicycle.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A database beside the service's own, reached by a role of its own. No {@code DataSource} of the application context:
 * nothing else of the service reads or writes there by accident, and no transaction spans both.
 */
public class SeparateDatabase implements DisposableBean {

    /**
     * Where it is and who asks.
     *
     * @param name of the pool, and of the folder of its migrations: {@code db/<name>}
     */
    public record Access(String name, String url, String user, String password, int pool) {

        /** Leaves the password out. */
        @Override
        public String toString() {
            return "%s at %s".formatted(name, url);
        }
    }

    private final HikariDataSource pool;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    protected SeparateDatabase(Access access) {
        var config = new HikariConfig();
        config.setPoolName(access.name());
        config.setJdbcUrl(access.url());
        config.setUsername(access.user());
        config.setPassword(access.password());
        config.setMaximumPoolSize(access.pool());
        config.setMinimumIdle(1);
        config.setConnectionTimeout(5000);
        pool = new HikariDataSource(config);
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/" + access.name())
                .load()
                .migrate();
        sql = JdbcClient.create(pool);
        transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    public JdbcClient sql() {
        return sql;
    }

    public TransactionTemplate transaction() {
        return transaction;
    }

    @Override
    public void destroy() {
        pool.close();
    }
}
