package org.hemicycle.identity.start;

/** Brings people into a new database; changes nothing when they are there. */
interface NewcomerStep {

    void welcome();
}
