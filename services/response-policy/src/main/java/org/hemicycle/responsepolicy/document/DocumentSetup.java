package org.hemicycle.responsepolicy.document;

import org.hemicycle.platform.operation.TypedIds;
import org.hemicycle.responsepolicy.vault.SealedId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the database mapping about the ids of documents and of what is sealed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UploadSettings.class)
class DocumentSetup {

    @Bean
    TypedIds documentIds() {
        return TypedIds.of(DocumentId.class);
    }

    @Bean
    TypedIds sealedIds() {
        return TypedIds.of(SealedId.class);
    }
}
