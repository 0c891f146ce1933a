/** What is confidential is looked for in everything that the whole house leaves behind. */
@NullMarked
package org.hemicycle.acceptance.sweep;

import org.jspecify.annotations.NullMarked;
