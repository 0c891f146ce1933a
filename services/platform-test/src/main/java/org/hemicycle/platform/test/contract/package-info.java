/** What stands on the wire, checked against the schemas and examples of the repository. */
@NullMarked
package org.hemicycle.platform.test.contract;

import org.jspecify.annotations.NullMarked;
