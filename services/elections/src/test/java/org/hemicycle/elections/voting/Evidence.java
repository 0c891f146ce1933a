package org.hemicycle.elections.voting;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.hemicycle.embedded.Database;
import org.hemicycle.platform.test.SharedServers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Everything an attacker finds who has copied the disks: rows with xmin and ctid, pages as they are, the WAL. */
final class Evidence {

    private static final int WAL_PAGE = 8192;

    private final List<JdbcClient> databases;
    private final String firstSegment;

    /** A row as text, in the order of a table's pages. */
    record Row(String table, long xmin, String text) {}

    /** Begins a fresh file of the WAL, so that what follows is this election's. */
    Evidence(List<String> urls) {
        databases = urls.stream().map(Evidence::connect).toList();
        firstSegment = databases
                .getFirst()
                .sql("select pg_walfile_name(pg_switch_wal() + 1)")
                .query(String.class)
                .single();
    }

    /** In the order of the log, which is the order of events. */
    byte[] wal() {
        var bytes = new ByteArrayOutputStream();
        databases
                .getFirst()
                .sql("""
                        select pg_read_binary_file('pg_wal/' || name) from pg_ls_waldir()
                        where name >= ? and name <= pg_walfile_name(pg_current_wal_insert_lsn()) order by name""")
                .param(firstSegment)
                .query(byte[].class)
                .list()
                .forEach(segment -> bytes.writeBytes(withoutHeaders(segment)));
        return withoutUnused(bytes.toByteArray());
    }

    /** A record goes on behind the header of the next page: 40 bytes on the first of a file, 24 on the others. */
    private static byte[] withoutHeaders(byte[] segment) {
        var records = new ByteArrayOutputStream(segment.length);
        for (int page = 0; page < segment.length; page += WAL_PAGE) {
            int header = page == 0 ? 40 : 24;
            records.write(segment, page + header, WAL_PAGE - header);
        }
        return records.toByteArray();
    }

    private static byte[] withoutUnused(byte[] log) {
        int end = log.length;
        while (end > 0 && log[end - 1] == 0) {
            end--;
        }
        return java.util.Arrays.copyOf(log, end);
    }

    /** Of every table and index, free space and dead rows included. */
    byte[] pages() {
        var bytes = new ByteArrayOutputStream();
        for (var database : databases) {
            database.sql("checkpoint").update();
            database.sql("""
                            select pg_read_binary_file(pg_relation_filepath(c.oid)) from pg_class c
                            join pg_namespace n on n.oid = c.relnamespace
                            where n.nspname in ('public', 'pg_toast') and c.relkind in ('r', 'i', 't')
                              and pg_relation_filepath(c.oid) is not null""").query(byte[].class).list().forEach(bytes::writeBytes);
        }
        return bytes.toByteArray();
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var database : databases) {
            for (var table : database.sql("select tablename from pg_tables where schemaname = 'public'")
                    .query(String.class)
                    .list()) {
                database.sql("select t.xmin::text::bigint as x, t::text as line from " + table + " t order by t.ctid")
                        .query((row, number) -> new Row(table, row.getLong("x"), row.getString("line")))
                        .list()
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    /** Where it stands, every time. */
    static List<Integer> places(String text, String needle) {
        var places = new ArrayList<Integer>();
        for (int at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
            places.add(at);
        }
        return places;
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static JdbcClient connect(String url) {
        Database database = SharedServers.asSuperuser(
                url.substring(url.lastIndexOf('/') + 1).replaceFirst("\\?.*", ""));
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));
    }
}
