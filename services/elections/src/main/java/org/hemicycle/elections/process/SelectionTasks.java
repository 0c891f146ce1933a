package org.hemicycle.elections.process;

import org.hemicycle.elections.selection.SelectionId;
import org.hemicycle.elections.selection.SelectionIndex;
import org.hemicycle.platform.process.ProcessTasks;

/** What the diagram of a selection may ask: instants in ISO 8601. */
@ProcessTasks("selectionTasks")
public class SelectionTasks {

    private final SelectionIndex index;

    SelectionTasks(SelectionIndex index) {
        this.index = index;
    }

    public String nominationsEnd(String selectionId) {
        return index.nominationsEnd(SelectionId.of(selectionId)).toString();
    }

    public String commentsEnd(String selectionId) {
        return index.commentsEnd(SelectionId.of(selectionId)).toString();
    }
}
