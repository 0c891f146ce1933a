package org.hemicycle.responsepolicy.document;

import java.util.List;
import java.util.Optional;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.data.repository.Repository;

interface Documents extends Repository<Document, DocumentId> {

    Document save(Document document);

    void delete(Document document);

    Optional<Document> findById(DocumentId id);

    List<Document> findByCaseIdOrderById(CaseId caseId);
}
