package org.hemicycle.embedded;

/** A database and the role that owns it, ready for JDBC. */
public record Database(String url, String username, String password) {}
