package org.hemicycle.acceptance.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the SQL that a piece of work sends from its own thread. While nobody counts it costs one look at a variable. */
final class Statements implements BeanPostProcessor {

    private final ThreadLocal<@Nullable List<String>> counting = new ThreadLocal<>();

    List<String> of(Runnable work) {
        var sent = new ArrayList<String>();
        counting.set(sent);
        try {
            work.run();
        } finally {
            counting.remove();
        }
        return sent;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counting(source) : bean;
    }

    private final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            var sent = counting.get();
            return sent == null ? connection : counted(connection, sent);
        }
    }

    private static Connection counted(Connection connection, List<String> sent) {
        return (Connection) Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit")) {
                        sent.add("commit");
                    }
                    try {
                        var result = method.invoke(connection, arguments);
                        return result instanceof PreparedStatement statement && arguments != null
                                ? counted(statement, (String) arguments[0], sent)
                                : result;
                    } catch (InvocationTargetException failure) {
                        throw failure.getTargetException();
                    }
                });
    }

    private static PreparedStatement counted(PreparedStatement statement, String sql, List<String> sent) {
        return (PreparedStatement) Proxy.newProxyInstance(
                Statements.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        sent.add(sql.strip().replaceAll("\\s+", " "));
                    }
                    try {
                        return method.invoke(statement, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getTargetException();
                    }
                });
    }
}
