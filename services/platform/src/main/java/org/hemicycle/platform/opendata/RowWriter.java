package org.hemicycle.platform.opendata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows one by one; closing it ends the document. */
interface RowWriter extends AutoCloseable {

    void row(List<@Nullable Object> values);

    @Override
    void close();
}
