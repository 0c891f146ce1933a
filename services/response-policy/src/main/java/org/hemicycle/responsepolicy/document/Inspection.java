package org.hemicycle.responsepolicy.document;

import java.util.Set;
import org.hemicycle.responsepolicy.document.inspect.Finding;

/** A document that may be kept: what it tells besides its content, and the copy that does not. */
record Inspection<T>(Set<Finding> found, T copy) {}
