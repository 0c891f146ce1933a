package org.hemicycle.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call an endpoint: one of these roles, or {@link #ANYONE}. An endpoint that names nobody is closed. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayCall {

    /** Public: no token needed. */
    String ANYONE = "anyone";

    /** Whoever is signed in, whatever the role: the answer depends on the relation to the case. */
    String SIGNED_IN = "signed-in";

    String[] value();
}
