package org.hemicycle.platform.ledger;

import java.util.Map;
import java.util.UUID;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.json.CanonicalJson;
import org.hemicycle.platform.merkle.Hash;
import org.hemicycle.platform.web.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes facts to the service's logs, in the transaction of the change they report; refuses to run outside one. The
 * aggregate's row must be locked or saved before, so that the order of entries is the order of changes.
 */
@Transactional(propagation = Propagation.MANDATORY)
public class Ledger {

    private final LogTables tables;
    private final String service;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    public Ledger(JdbcClient db, String service, JsonMapper json, ApplicationEventPublisher events) {
        this.tables = new LogTables(db);
        this.service = service;
        this.json = json;
        this.events = events;
    }

    public void record(Fact fact) {
        var data = new String(
                CanonicalJson.of(json.writeValueAsString(fact.payload())), java.nio.charset.StandardCharsets.UTF_8);
        var trace = Trace.current();
        switch (fact.audience()) {
            case PUBLIC -> {
                var sequences =
                        tables.nextSequences(fact.subject(), Log.LEDGER.topic(service), Log.PUBLIC.topic(service));
                var open = envelope(fact, data, Log.PUBLIC, sequences.get(Log.PUBLIC.topic(service)), null);
                var leaf = Hash.leaf(open.canonical());
                var inner = envelope(fact, data, Log.LEDGER, sequences.get(Log.LEDGER.topic(service)), leaf);
                tables.insertBoth(open, Log.PUBLIC.topic(service), inner, Log.LEDGER.topic(service), leaf, trace);
            }
            case INTERNAL -> {
                var topic = Log.LEDGER.topic(service);
                var sequence = tables.nextSequences(fact.subject(), topic).get(topic);
                tables.insertLedger(envelope(fact, data, Log.LEDGER, sequence, null), topic, trace);
            }
            case RESTRICTED -> tables.insertLedger(envelope(fact, data, Log.LEDGER, null, null), null, trace);
        }
        events.publishEvent(new EntryWritten(service));
    }

    private Envelope envelope(Fact fact, String data, Log log, @Nullable Long sequence, @Nullable Hash publicLeaf) {
        var extensions = log == Log.PUBLIC ? Map.<String, String>of() : audit(fact, publicLeaf);
        return new Envelope(
                UUID.randomUUID(),
                fact.type(),
                log.source(service),
                fact.subject(),
                fact.at(),
                sequence,
                data,
                extensions);
    }

    private static Map<String, String> audit(Fact fact, @Nullable Hash publicLeaf) {
        var person = Actors.current().person();
        return LogTables.audit(
                person == null ? null : person.toString(),
                fact.reason(),
                publicLeaf == null ? null : publicLeaf.bytes());
    }

    /** Tells the relay, after commit, that there is something to publish. */
    record EntryWritten(String service) {}
}
