package org.hemicycle.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The databases of one PostgreSQL server, each with a role that owns it and nothing else. */
public final class Databases {

    private final String address;
    private final String administrator;
    private final String password;

    /** @param address host and port, as in {@code localhost:5432} */
    public Databases(String address, String administrator, String password) {
        this.address = address;
        this.administrator = administrator;
        this.password = password;
    }

    /** Creates what is missing and sets the role's password: a second call changes nothing else. */
    public synchronized Database create(String name, String owner, String ownerPassword) {
        try (var connection = DriverManager.getConnection(url("postgres"), administrator, password)) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", owner)) {
                run(connection, "create role %I", owner);
            }
            run(
                    connection,
                    "alter role %I login nosuperuser nocreatedb nocreaterole password %L",
                    owner,
                    ownerPassword);
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                run(connection, "create database %I owner %I", name, owner);
            }
            run(connection, "revoke all on database %I from public", name);
            return new Database(url(name), owner, ownerPassword);
        } catch (SQLException failure) {
            throw new IllegalStateException("Database %s cannot be created".formatted(name), failure);
        }
    }

    /** A database as who may do anything in it sees it. */
    public Database asAdministrator(String name) {
        return new Database(url(name), administrator, password);
    }

    private String url(String database) {
        return "jdbc:postgresql://%s/%s".formatted(address, database);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    /** PostgreSQL itself quotes the names: they cannot be parameters of a DDL statement. */
    private static void run(Connection connection, String template, String... arguments) throws SQLException {
        try (var format = connection.prepareStatement("select format(?, variadic ?)");
                var statement = connection.createStatement()) {
            format.setString(1, template);
            format.setArray(2, connection.createArrayOf("text", arguments));
            var row = format.executeQuery();
            row.next();
            statement.execute(row.getString(1));
        }
    }
}
