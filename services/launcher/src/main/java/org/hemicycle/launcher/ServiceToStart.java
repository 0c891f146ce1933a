package org.hemicycle.launcher;

/**
 * A service of the house: it starts in this JVM as it would alone.
 *
 * @param name also the name of its database and of the role that owns it
 * @param application makes its Spring Boot application
 */
record ServiceToStart(String name, int port, Services.Application application) {}
