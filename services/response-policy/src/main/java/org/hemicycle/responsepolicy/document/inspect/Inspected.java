package org.hemicycle.responsepolicy.document.inspect;

import java.util.Set;

/** What a file tells besides its content, and a copy that does not. */
record Inspected(Set<Finding> found, byte[] copy) {}
