package org.hemicycle.portal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationImportSelector;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.core.annotation.AnnotationAttributes;
import org.springframework.core.type.AnnotationMetadata;

/**
 * Of all that could configure itself, what a server of pages needs. In the launcher's JVM the class path is everybody's:
 * a broker, an engine, and the platform's habits of a service with a ledger.
 */
class PartsOfAPageServer extends AutoConfigurationImportSelector {

    private static final List<String> NOT_OURS = List.of(
            "org.hemicycle.platform.", "org.springframework.cloud.", ".kafka.", ".integration.", ".mail.", ".data.");

    @Override
    protected AnnotationAttributes getAttributes(@Nullable AnnotationMetadata metadata) {
        return new AnnotationAttributes(Map.of("exclude", new String[0], "excludeName", new String[0]));
    }

    @Override
    protected List<String> getCandidateConfigurations(
            @Nullable AnnotationMetadata metadata, @Nullable AnnotationAttributes attributes) {
        return ImportCandidates.load(AutoConfiguration.class, getBeanClassLoader()).getCandidates().stream()
                .filter(name -> NOT_OURS.stream().noneMatch(name::contains))
                .toList();
    }
}
