package org.hemicycle.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call an endpoint. An endpoint that names nobody is closed. What is said of parties, assignment and publicity
 * is about the case that {@link org.hemicycle.platform.rights.OnCase} names.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayCall {

    /** Public: no token needed. */
    String ANYONE = "anyone";

    /** Whoever is signed in, whatever the role: the answer depends on the caller. */
    String SIGNED_IN = "signed-in";

    /** Roles that may on every case they are not recused from; or one of the constants above. */
    String[] value() default {};

    /** Roles that may where they are a party to the case. */
    String[] party() default {};

    /** Roles that may where a step of the case was given to them. */
    String[] assigned() default {};

    /** Anybody may, once the case is public. */
    boolean oncePublic() default false;
}
