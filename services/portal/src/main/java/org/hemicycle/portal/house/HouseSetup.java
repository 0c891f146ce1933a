package org.hemicycle.portal.house;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The threads on which panels wait for services: one each, they cost nothing. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalSettings.class)
class HouseSetup {

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService panelThreads() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }
}
