/** The rules of every service in words, for {@code docs/rules.md}. */
@NullMarked
package org.hemicycle.platform.test.rule;

import org.jspecify.annotations.NullMarked;
