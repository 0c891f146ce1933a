package org.hemicycle.tally.ballot;

/** Which candidates a ballot marks, for methods that count marks; the form of the file decides. */
public enum Marking {
    /** All it lists: the form cannot put two candidates level (BLT, .soc, .soi). */
    LISTED,
    /** Those it puts first: the form can put several level (Kubernetes CSV, .toc, .toi). */
    FIRST_PLACE
}
