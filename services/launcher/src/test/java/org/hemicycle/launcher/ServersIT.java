package org.hemicycle.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.hemicycle.embedded.Database;
import org.hemicycle.embedded.PortInUse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServersIT {

    @TempDir
    private Path folder;

    private final OrderedStop stop = new OrderedStop();

    @AfterEach
    void stop() {
        stop.stop();
    }

    @Test
    void startWithADatabaseForEachServiceAndFromNothingWhenAsked() throws Exception {
        var first = Servers.starting(settings(false, freePort()), stop);
        first.awaitReady();
        run(first.database("membership"), "create table seat (name text)");
        Files.writeString(folder.resolve("data").resolve("something-else"), "kept");
        stop.stop();

        var afterwards = new OrderedStop();
        var second = Servers.starting(settings(true, freePort()), afterwards);
        try {
            run(second.database("membership"), "create table seat (name text)");
            assertThat(folder.resolve("data").resolve("something-else")).doesNotExist();
        } finally {
            afterwards.stop();
        }
    }

    @Test
    void sayWhichPortIsTakenAndLeaveNothingRunning() throws Exception {
        try (var somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var servers = Servers.starting(settings(false, somebody.getLocalPort()), stop);

            assertThatThrownBy(servers::awaitReady).isInstanceOf(PortInUse.class);
        }
        stop.stop();

        assertThat(folder.resolve("data/pg17/data/postmaster.pid")).doesNotExist();
    }

    private LaunchSettings settings(boolean reset, int postgresPort) throws IOException {
        return new LaunchSettings(
                folder.resolve("data"), reset, "", postgresPort, freePort(), 8081, 8082, 8083, 8084, 8080, false);
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private static void run(Database database, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password())) {
            connection.createStatement().execute(statement);
        }
    }
}
