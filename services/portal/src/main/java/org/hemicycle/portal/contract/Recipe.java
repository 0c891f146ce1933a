package org.hemicycle.portal.contract;

import java.util.List;

/**
 * Lines to be typed, for one purpose; the words around them stand in {@code developers_*.properties}. Addresses are those
 * of {@code mvn -Pup}.
 */
public record Recipe(String purpose, String lines) {

    public static final List<Recipe> FEEDS = List.of(
            new Recipe("broker", """
                    kcat -b localhost:19092 -t membership.public -o beginning -f "%k %h %s\\n"
                    """),
            new Recipe("pull", """
                    curl -s "http://localhost:8082/public-log?from=0&limit=100"
                    curl -s "http://localhost:8082/public-log?from=100&limit=100"
                    """),
            new Recipe("once", """
                    ce_source + ce_id        the same event, however often it comes
                    ce_subject, ce_sequence  1, 2, 3 … of one case on one topic: a gap is something you have not got
                    """),
            new Recipe("checkpoint", """
                    curl -s http://localhost:8082/public-log/keys
                    curl -s http://localhost:8082/public-log/checkpoint > kept.txt
                    """),
            new Recipe("verify", """
                    curl -s http://localhost:8082/public-log/export > log.ndjson
                    java -jar verifier.jar log.ndjson --key KEY --checkpoint kept.txt
                    """),
            new Recipe("election", """
                    curl -s http://localhost:8083/ballot-box/ELECTION/record > record.json
                    java -jar tally.jar verify --key KEY record.json
                    """),
            new Recipe("data", """
                    curl -sOJD headers.txt http://localhost:8082/open-data/members.csv
                    grep -i "^repr-digest\\|^etag" headers.txt
                    sha256sum members-*.csv
                    """));
}
