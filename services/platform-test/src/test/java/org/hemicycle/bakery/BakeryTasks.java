package org.hemicycle.bakery;

import org.hemicycle.platform.process.ProcessTasks;

/** What the bakery's diagram may call. */
@ProcessTasks("bakeryTasks")
public class BakeryTasks {

    private volatile boolean ovenBroken;

    void breakOven(boolean broken) {
        ovenBroken = broken;
    }

    public void heatOven(String orderId) {
        if (ovenBroken) {
            throw new IllegalStateException("no heat for " + orderId);
        }
    }

    public String bakeBy(String orderId) {
        return "PT2H";
    }
}
