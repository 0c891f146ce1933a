package org.hemicycle.identity.person;

/** One of a person's nationalities, as an ISO 3166 alpha-3 code. It is no ground for any right, only for conflicts. */
record Nationality(String country) {}
