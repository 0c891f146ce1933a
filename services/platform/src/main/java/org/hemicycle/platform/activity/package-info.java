/** What a part of a service tells about itself while it runs: whether it is busy, and where a test may stop it. */
@NullMarked
package org.hemicycle.platform.activity;

import org.jspecify.annotations.NullMarked;
