package org.hemicycle.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The endpoint does costly work: how often one caller may ask for it stands in {@code platform.rate-limits}. Who is
 * signed in has a count of their own; the others share that of their network, and no other.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RateLimited {

    /** Which limit; endpoints that name the same one are counted together. */
    String value();
}
