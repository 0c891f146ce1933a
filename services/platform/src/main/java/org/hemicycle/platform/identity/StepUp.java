package org.hemicycle.platform.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The endpoint is for who proved with a passkey, just now, to be who they are; where {@code platform.step-up.acts} names
 * the act. Acts of two persons need no annotation: they are demanded by their own names.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface StepUp {

    /** The act, as in {@code cast-ballot}. */
    String value();
}
