package org.hemicycle.launcher;

import java.nio.file.Path;
import java.util.Properties;

/**
 * What can be chosen at the command line, as in {@code mvn -Pup -Dreset -Dpostgres.port=25432}.
 *
 * @param data where everything is kept
 * @param reset whether to start from nothing
 * @param demo the name of a demonstration; empty: the usual one
 * @param endsWithParent whether to stop when the process that started us is gone
 */
record LaunchSettings(
        Path data,
        boolean reset,
        String demo,
        int postgresPort,
        int kafkaPort,
        int identityPort,
        int membershipPort,
        int electionsPort,
        int responsePolicyPort,
        int portalPort,
        boolean endsWithParent) {

    static LaunchSettings from(Properties properties) {
        return new LaunchSettings(
                Path.of(text(properties, "data", ".data")),
                flag(properties, "reset"),
                text(properties, "demo", ""),
                port(properties, "postgres.port", 15432),
                port(properties, "kafka.port", 19092),
                port(properties, "identity.port", 8081),
                port(properties, "membership.port", 8082),
                port(properties, "elections.port", 8083),
                port(properties, "response-policy.port", 8084),
                port(properties, "portal.port", 8080),
                flag(properties, "ends-with-parent"));
    }

    private static String text(Properties properties, String name, String otherwise) {
        var value = properties.getProperty(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    /** Given without a value is given. */
    private static boolean flag(Properties properties, String name) {
        return Boolean.parseBoolean(text(properties, name, "false"));
    }

    private static int port(Properties properties, String name, int otherwise) {
        return Integer.parseInt(text(properties, name, Integer.toString(otherwise)));
    }
}
