/** What the clients of voters and trustees do by docs/ballot-format.md, for the tests of several modules. */
@NullMarked
package org.hemicycle.platform.test.ballot;

import org.jspecify.annotations.NullMarked;
