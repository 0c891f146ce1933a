package org.hemicycle.elections.election;

/**
 * What is fixed before the opening, so that anybody can tell afterwards that nothing was changed.
 *
 * @param configuration canonical JSON
 * @param configurationHash SHA-256 of it, lower-case hexadecimal
 * @param rollNumber which version of the roll it names
 * @param lotSeed for ties that nothing else breaks; its hash stands in the configuration, itself it is secret until the
 *     close
 * @param openingApproved two persons have said that the ballot may open
 */
public record Frozen(
        String configuration, String configurationHash, int rollNumber, String lotSeed, boolean openingApproved) {

    Frozen approved() {
        return new Frozen(configuration, configurationHash, rollNumber, lotSeed, true);
    }
}
