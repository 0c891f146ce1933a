/** The whole house from outside: services in processes of their own, faults, whole procedures, benchmarks. */
@NullMarked
package org.hemicycle.acceptance;

import org.jspecify.annotations.NullMarked;
