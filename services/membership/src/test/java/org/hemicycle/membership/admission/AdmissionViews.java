package org.hemicycle.membership.admission;

/** Files as they are read, for tests of the edges. */
public final class AdmissionViews {

    private final AdmissionView moroccoWaits = AdmissionWorld.view(AdmissionWorld.moroccoWaits());

    public AdmissionView moroccoWaits() {
        return moroccoWaits;
    }
}
