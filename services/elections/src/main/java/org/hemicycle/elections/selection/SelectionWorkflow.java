package org.hemicycle.elections.selection;

/** The long-running side of a selection: who is waited for. */
public interface SelectionWorkflow {

    void begin(SelectionId id);

    void longlisted(SelectionId id);

    void shortlisted(SelectionId id);

    void chosen(SelectionId id);

    void endorsed(SelectionId id);
}
