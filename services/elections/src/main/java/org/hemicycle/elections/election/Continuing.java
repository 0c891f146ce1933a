package org.hemicycle.elections.election;

import org.hemicycle.elections.rules.Region;
import org.springframework.data.relational.core.mapping.Table;

/** How many members of a region keep their seats through the rotation. */
@Table("election_continuing")
public record Continuing(Region region, int members) {}
