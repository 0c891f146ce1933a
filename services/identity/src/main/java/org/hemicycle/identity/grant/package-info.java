/** What applications were granted: codes and tokens by their hashes, each good once, stolen ones noticed. */
@NullMarked
package org.hemicycle.identity.grant;

import org.jspecify.annotations.NullMarked;
