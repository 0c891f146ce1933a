/** People by a random id, their affiliations and roles over time; their names stand apart and can be erased. */
@NullMarked
package org.hemicycle.identity.person;

import org.jspecify.annotations.NullMarked;
