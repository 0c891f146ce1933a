package org.hemicycle.platform.ledger;

/** The two logs of a service: what each is called in the database, on Kafka and as a CloudEvents source. */
public enum Log {
    LEDGER("ledger", "events", ""),
    PUBLIC("public_log", "public", ":public");

    private final String table;
    private final String topicSuffix;
    private final String sourceSuffix;

    Log(String table, String topicSuffix, String sourceSuffix) {
        this.table = table;
        this.topicSuffix = topicSuffix;
        this.sourceSuffix = sourceSuffix;
    }

    /** As in the paths of the HTTP interface and in the origin of its checkpoints. */
    public String word() {
        return table.replace('_', '-');
    }

    public String table() {
        return table;
    }

    String topic(String service) {
        return service + "." + topicSuffix;
    }

    /** The topic of the public log's signed checkpoints. */
    public static String checkpoints(String service) {
        return service + ".checkpoints";
    }

    /** One source per topic, so that source and subject together have one sequence. */
    String source(String service) {
        return "urn:hemicycle:" + service + sourceSuffix;
    }
}
