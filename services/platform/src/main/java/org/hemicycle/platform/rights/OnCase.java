package org.hemicycle.platform.rights;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation is about one case: who it is about decides with the caller's roles whether it may be called. Reading a
 * case that is not public by GET leaves an entry in the ledger.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnCase {

    /** The kind of case, or the path variable that names it, as in <code>{kind}</code>. */
    String value();

    /** The path variable that holds the case's id. */
    String id() default "id";
}
