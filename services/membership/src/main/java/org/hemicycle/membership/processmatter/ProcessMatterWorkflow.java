package org.hemicycle.membership.processmatter;

/** The long-running side of a matter of process: an officer is asked to decide, and it is noted when nobody has. */
public interface ProcessMatterWorkflow {

    void begin(ProcessMatterId id);

    void decided(ProcessMatterId id);
}
