package org.hemicycle.elections.box;

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
 * The box's own database, reached by a role of its own. No {@code DataSource} of the application context: nothing else of
 * the service can write there by accident, and no transaction spans both.
 */
@Component
public class BoxDatabase implements DisposableBean {

    private final HikariDataSource pool;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    BoxDatabase(
            @Value("${elections.box.datasource.url}") String url,
            @Value("${elections.box.datasource.username}") String user,
            @Value("${elections.box.datasource.password}") String password,
            @Value("${elections.box.pool}") int size) {
        var config = new HikariConfig();
        config.setPoolName("ballot-box");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(5000);
        pool = new HikariDataSource(config);
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/ballot-box")
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
