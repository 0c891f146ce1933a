/** What anybody may download: datasets with licence, dictionary, rule set, checksum. Features offer theirs as beans. */
@NullMarked
package org.hemicycle.platform.opendata;

import org.jspecify.annotations.NullMarked;
