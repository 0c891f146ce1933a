package org.hemicycle.platform.identity;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Gives every service acts that demand a fresh passkey. */
@AutoConfiguration
@EnableConfigurationProperties(StepUpSettings.class)
public class AssuranceSetup {

    @Bean
    StepUps stepUps(StepUpSettings settings, @Qualifier("machineClock") Clock realTime) {
        return new StepUps(settings, realTime);
    }
}
