package org.hemicycle.elections.rules;

/** The four electoral regions since 2014. An attribute the partnership gives, not geography. */
public enum Region {
    AFRICA,
    AMERICAS,
    ASIA_PACIFIC,
    EUROPE
}
