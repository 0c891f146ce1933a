package org.hemicycle.acceptance.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.hemicycle.membership.admission.AdmissionProcedure;
import org.hemicycle.membership.admission.ApplicantKind;
import org.hemicycle.membership.admission.Application;
import org.hemicycle.membership.admission.dossier.ApplicantLetter;
import org.hemicycle.membership.admission.dossier.Channel;
import org.hemicycle.membership.admission.dossier.Person;
import org.hemicycle.membership.admission.dossier.SignatoryLevel;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Admissions opened, against processes started by the bare engine. */
final class OpeningBenchmark implements Benchmark {

    private static final int THREADS = 4;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 15;

    private final AdmissionProcedure admissions;
    private final RawEngine raw;
    private final HttpOpening http;
    private final JdbcClient db;
    private final Statements statements;
    private final List<String> countries;
    private final LocalDate today;

    OpeningBenchmark(Bench bench) throws IOException {
        admissions = bench.bean(AdmissionProcedure.class);
        raw = new RawEngine(bench.bean(DataSource.class));
        http = new HttpOpening(bench.port());
        db = bench.bean(JdbcClient.class);
        statements = bench.statements();
        countries = countries();
        today = LocalDate.ofInstant(bench.bean(Clock.class).instant(), ZoneOffset.UTC);
    }

    @Override
    public List<String> run() throws Exception {
        var ours = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        var overHttp = new ArrayList<Double>();
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            var opened = rate(number -> admissions.open(application(countries.get(number))));
            closeFiles();
            var started = rate(number -> raw.start());
            var posted = rate(number -> http.post(countries.get(number)));
            closeFiles();
            if (round >= 0) {
                ours.add(opened);
                bare.add(started);
                overHttp.add(posted);
            }
        }
        var lines = lines(ours, bare);
        lines.add(1, "  over HTTP, with key and token, answer included: %s".formatted(Figures.spread(overHttp)));
        return lines;
    }

    private List<String> lines(List<Double> ours, List<Double> bare) {
        var lines = new ArrayList<String>();
        lines.add("admissions opened per second, %d threads   ours %s   raw engine %s   ratio %.2f"
                .formatted(
                        THREADS,
                        Figures.spread(ours),
                        Figures.spread(bare),
                        Figures.median(ours) / Figures.median(bare)));
        var open = statements.of(() -> admissions.open(application(countries.getFirst())));
        lines.add("  statements of one opening: " + open.size());
        open.forEach(sql -> lines.add("    " + sql.substring(0, Math.min(150, sql.length()))));
        var start = statements.of(raw::start);
        lines.add("  statements of one bare start: " + start.size());
        start.forEach(sql -> lines.add("    " + sql.substring(0, Math.min(150, sql.length()))));
        return lines;
    }

    /** Per second, over one turn through all countries. */
    private double rate(IntConsumer work) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var begin = System.nanoTime();
            for (var number = 0; number < countries.size(); number++) {
                var own = number;
                threads.execute(() -> work.accept(own));
            }
            threads.shutdown();
            threads.awaitTermination(1, java.util.concurrent.TimeUnit.MINUTES);
            return countries.size() * 1e9 / (System.nanoTime() - begin);
        }
    }

    /** A country has one open file at a time. What the engine runs for the old ones stays, as it does for the bare engine. */
    private void closeFiles() {
        var closed = db.sql("""
            update admission set stage = 'WITHDRAWN_BY_APPLICANT', clock_limit = null, clock_started_on = null,
                                 clock_due_at = null
            where stage = 'RECEIVED'\
            """).update();
        if (closed != countries.size()) {
            throw new IllegalStateException("%d of %d were opened".formatted(closed, countries.size()));
        }
    }

    /** Received today: a file that is late would keep the job executor busy beside what is measured. */
    private Application application(String country) {
        var letter = new ApplicantLetter(
                today,
                today,
                Channel.HANDED_OVER,
                "fr",
                "Co-chairs of the Steering Committee",
                "Ministry of Administration Reform",
                SignatoryLevel.MINISTER,
                new org.hemicycle.membership.admission.dossier.Statements(true, true, true, true, false),
                "Ministry of Administration Reform",
                null,
                null);
        var signatory = Person.signatory("Somebody Important", "Minister", null);
        return new Application(country, ApplicantKind.NATIONAL_GOVERNMENT, letter, List.of(signatory));
    }

    private static List<String> countries() throws IOException {
        try (var file = OpeningBenchmark.class.getResourceAsStream("/reference/countries.csv")) {
            if (file == null) {
                throw new IllegalStateException("membership is not on the class path");
            }
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> line.contains(",yes,"))
                    .map(line -> line.substring(0, 3))
                    .toList();
        }
    }
}
