/** Letters of concern about a participating government: filing, review, actions, decision. */
@NullMarked
package org.hemicycle.responsepolicy;

import org.jspecify.annotations.NullMarked;
