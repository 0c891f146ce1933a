package org.hemicycle.platform.identity;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which acts demand a passkey.
 *
 * @param acts their names, or {@code all}, or {@code none}
 * @param within how fresh the proof must be
 * @param acr what the provider of identity calls a proof by passkey, in the claim of that name
 */
@ConfigurationProperties("platform.step-up")
public record StepUpSettings(Set<String> acts, Duration within, String acr) {

    public StepUpSettings {
        acts = Set.copyOf(acts);
    }

    boolean demanded(String act) {
        return acts.contains("all") || acts.contains(act);
    }
}
