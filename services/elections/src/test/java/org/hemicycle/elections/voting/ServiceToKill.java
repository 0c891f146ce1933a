package org.hemicycle.elections.voting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.elections.ElectionsMain;
import org.hemicycle.elections.ballot.FrozenElection;
import org.hemicycle.elections.ballot.FrozenElections;
import org.hemicycle.elections.election.ResultProcedure;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.tally.roll.Roll;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The service in a JVM of its own, which {@code -Dcrash.at} ends at a named place. Its elections are given. */
final class ServiceToKill {

    private ServiceToKill() {}

    public static void main(String[] arguments) {
        start(arguments);
    }

    static ConfigurableApplicationContext start(String... arguments) {
        var application = new SpringApplication(ElectionsMain.class, Given.class, TestTokens.class);
        application.setDefaultProperties(
                Map.of("spring.config.name", "elections", "spring.main.allow-bean-definition-overriding", "true"));
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()));
        return application.run(arguments);
    }

    /** What other tests set up stands on the same class path. */
    private static final class WithoutTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) {
            return type.getAnnotationMetadata().isAnnotated(TestConfiguration.class.getName());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return WithoutTests.class.hashCode();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Given {

        @Bean
        @Primary
        FrozenElections givenElections() {
            var candidates = GivenElections.CANDIDATES.stream()
                    .map(name -> Map.of("name", name))
                    .toList();
            var frozen = new FrozenElection(
                    Map.of("method", "borda", "seats", 1, "candidates", candidates),
                    new Roll(List.of()),
                    Optional.empty(),
                    List.of(),
                    false);
            return election -> Optional.of(frozen);
        }

        @Bean
        ResultProcedure resultProcedure() {
            return Mockito.mock(ResultProcedure.class);
        }
    }
}
