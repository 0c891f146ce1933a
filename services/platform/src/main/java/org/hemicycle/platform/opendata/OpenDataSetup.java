package org.hemicycle.platform.opendata;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Gives a service whose features offer datasets the catalogue and the downloads. */
@AutoConfiguration
@ConditionalOnBean(Dataset.class)
@Import(OpenDataController.class)
public class OpenDataSetup {

    @Bean
    OpenData openData(List<Dataset> datasets, Clock clock) {
        return new OpenData(datasets, clock);
    }
}
