package org.hemicycle.membership.withdrawal;

import java.time.LocalDate;

/** How the Steering Committee was told: on which day, and under which reference of its papers. It does not decide. */
public record InformationItem(LocalDate informedOn, String informationRef) {}
