package org.hemicycle.embedded;

import java.sql.DriverManager;
import java.sql.SQLException;

/** One statement on one connection: enough for these tests. */
final class Sql {

    private Sql() {}

    static void run(Database database, String statement) {
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password())) {
            connection.createStatement().execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }

    static String ask(Database database, String query) {
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password())) {
            var row = connection.createStatement().executeQuery(query);
            row.next();
            return row.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }
}
