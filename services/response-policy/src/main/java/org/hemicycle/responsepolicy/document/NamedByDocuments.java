package org.hemicycle.responsepolicy.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.responsepolicy.vault.Named;
import org.hemicycle.responsepolicy.vault.SealedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which sealed content documents name: originals, copies, details, titles, grounds of appeals. */
@Component
class NamedByDocuments implements Named {

    private final JdbcClient db;

    NamedByDocuments(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<SealedId> among(Collection<SealedId> asked) {
        var ids = asked.stream().map(SealedId::value).toArray(UUID[]::new);
        return new HashSet<>(db.sql("""
                select original from document_version where original = any(:ids)
                union all select details from document_version where details = any(:ids)
                union all select shared_copy from document_version where shared_copy = any(:ids)
                union all select grounds from document_appeal where grounds = any(:ids)
                union all select title from document where title = any(:ids)""")
                .param("ids", ids)
                .query((row, number) -> new SealedId(row.getObject(1, UUID.class)))
                .list());
    }
}
