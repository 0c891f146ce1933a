package org.hemicycle.platform.checkpoint;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How checkpoints are made.
 *
 * @param origin of the service's logs, an address without scheme; the name of the log is added
 * @param secret of the key that signs
 * @param secondSecret of the key that signs as well while one replaces the other; empty: none
 * @param witnessKeysFile the witnesses' public keys, a line each; empty: no witnesses
 * @param every how often the public log is looked at, in real time
 * @param ledgerHour of the day (UTC, procedure time) at which the ledger's checkpoint is made
 */
@ConfigurationProperties("platform.checkpoint")
record CheckpointSettings(
        String origin, String secret, String secondSecret, String witnessKeysFile, Duration every, int ledgerHour) {}
