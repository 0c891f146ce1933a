package org.hemicycle.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresServerIT {

    private static EmbeddedPostgresServer server;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgresServer.start(PostgresSettings.throwAway());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answersInAFreshDatabase() {
        var database = server.databases().create("fresh", "fresh", "secret");

        assertThat(Sql.ask(database, "select 1")).isEqualTo("1");
    }

    @Test
    void sortsByCodePointAndKnowsLettersOfOtherAlphabets() {
        var database = server.databases().create("letters", "letters", "secret");

        assertThat(Sql.ask(database, "select string_agg(w, ' ' order by w) from unnest(array['été', 'a', 'Z']) w"))
                .isEqualTo("Z a été");
        assertThat(Sql.ask(database, "select upper('été')")).isEqualTo("ÉTÉ");
    }

    @Test
    void createsADatabaseOnceAndSetsItsPasswordAnew() {
        var before = server.databases().create("twice", "twice", "old");
        Sql.run(before, "create table seat (name text)");

        var after = server.databases().create("twice", "twice", "new'; drop table seat; --");

        assertThat(Sql.ask(after, "select count(*) from seat")).isEqualTo("0");
        assertThatThrownBy(() -> Sql.ask(before, "select 1")).hasMessageContaining("password authentication failed");
    }

    @Test
    void keepsARoleOutOfTheDatabasesItDoesNotOwn() {
        var own = server.databases().create("mine", "me", "secret");
        var other = server.databases().create("yours", "you", "secret");

        var trespass = new Database(other.url(), own.username(), own.password());

        assertThatThrownBy(() -> Sql.ask(trespass, "select 1")).hasMessageContaining("permission denied for database");
        assertThatThrownBy(() -> Sql.run(own, "create database more")).hasMessageContaining("permission denied");
    }

    @Test
    void keepsDataAndDurabilityFromRunToRun(@TempDir Path folder) {
        try (var first = EmbeddedPostgresServer.start(new PostgresSettings(folder.resolve("pg17"), 0, true))) {
            var database = first.databases().create("kept", "kept", "secret");
            Sql.run(database, "create table seat as select 'Utopia' as name");
        }

        try (var second = EmbeddedPostgresServer.start(new PostgresSettings(folder.resolve("pg17"), 0, true))) {
            var database = second.databases().create("kept", "kept", "secret");
            assertThat(Sql.ask(database, "select name from seat")).isEqualTo("Utopia");
            assertThat(Sql.ask(database, """
                            select string_agg(setting, ' ') from pg_settings
                            where name in ('fsync', 'synchronous_commit', 'full_page_writes')""")).isEqualTo("on on on");
        }
    }

    @Test
    void startsAgainWithItsDataAfterAStop() {
        var database = server.databases().create("stopped", "stopped", "secret");

        server.stop();
        assertThatThrownBy(() -> Sql.ask(database, "select 1")).hasMessageContaining("refused");
        server.restart();

        assertThat(Sql.ask(database, "select 1")).isEqualTo("1");
    }

    @Test
    void discardsWhatWasKept(@TempDir Path folder) {
        var settings = new PostgresSettings(folder.resolve("pg17"), 0, false);
        EmbeddedPostgresServer.start(settings).close();

        EmbeddedPostgresServer.discard(settings);

        assertThat(folder.resolve("pg17")).doesNotExist();
    }

    @Test
    void saysInOneSentenceThatItsPortIsTaken(@TempDir Path folder) throws Exception {
        try (var somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = new PostgresSettings(folder.resolve("pg17"), somebody.getLocalPort(), true);

            assertThatThrownBy(() -> EmbeddedPostgresServer.start(settings))
                    .isInstanceOf(PortInUse.class)
                    .hasMessage(
                            "Port %d is in use: stop what listens there or start with -Dpostgres.port=<another port>"
                                    .formatted(somebody.getLocalPort()));
        }
    }

    @Test
    void runsAsAnotherUserWhereRootMayNotHaveANamespace() {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");

        try (var server = EmbeddedPostgresServer.start(PostgresSettings.throwAway(), Unprivileged.OTHER_USER)) {
            var database = server.databases().create("other", "other", "secret");
            assertThat(Sql.ask(database, "select 1")).isEqualTo("1");
        }
    }

    @Test // a temporary folder of JUnit is closed to other users
    void saysInOneSentenceThatTheOtherUserMayNotReadIt(@TempDir Path folder) {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");

        assertThatThrownBy(() -> EmbeddedPostgresServer.start(
                        new PostgresSettings(folder.resolve("pg17"), 0, true), Unprivileged.OTHER_USER))
                .isInstanceOf(CannotStart.class)
                .hasMessageEndingWith("as another user: start as an ordinary user");
    }
}
