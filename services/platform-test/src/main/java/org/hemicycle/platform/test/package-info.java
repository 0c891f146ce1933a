/** What tests of services stand on: servers, tokens, house rules, contracts. */
@NullMarked
package org.hemicycle.platform.test;

import org.jspecify.annotations.NullMarked;
