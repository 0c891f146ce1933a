package org.hemicycle.platform.identity;

import java.time.InstantSource;

/** Asks for a fresh passkey before the acts that demand one. A program's own token never satisfies it. */
public class StepUps {

    private final StepUpSettings settings;
    private final InstantSource realTime;

    StepUps(StepUpSettings settings, InstantSource realTime) {
        this.settings = settings;
        this.realTime = realTime;
    }

    public void require(String act) {
        if (settings.demanded(act) && !Assurance.steppedUp(settings.acr(), settings.within(), realTime.instant())) {
            throw new NotSteppedUp(settings.acr(), settings.within());
        }
    }
}
