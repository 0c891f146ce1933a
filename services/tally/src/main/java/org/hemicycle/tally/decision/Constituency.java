package org.hemicycle.tally.decision;

/** One half of a committee: seats filled, and members present at the vote, recused ones included. */
public record Constituency(String name, int inOffice, int present) {

    public Constituency {
        if (present < 0 || present > inOffice) {
            throw new IllegalArgumentException("%d of %d are not present".formatted(present, inOffice));
        }
    }
}
