package org.hemicycle.responsepolicy.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.hemicycle.responsepolicy.document.DocumentView;

/**
 * An answer about a case, with the documents that its reader may see.
 *
 * @param told its fields stand beside the documents
 */
record WithDocuments<T>(@JsonUnwrapped T told, List<DocumentView> documents) {

    WithDocuments {
        documents = List.copyOf(documents);
    }
}
