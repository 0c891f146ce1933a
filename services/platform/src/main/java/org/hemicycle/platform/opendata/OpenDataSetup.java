package org.hemicycle.platform.opendata;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Collects what a service offers as open data; where it is offered, the service's own controller says. */
@AutoConfiguration
public class OpenDataSetup {

    @Bean
    OpenData openData(ObjectProvider<Dataset> datasets, Clock clock) {
        return new OpenData(datasets.stream().toList(), clock);
    }

    @Bean
    Downloads downloads(OpenData openData) {
        return new Downloads(openData);
    }
}
