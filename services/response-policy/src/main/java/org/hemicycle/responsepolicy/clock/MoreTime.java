package org.hemicycle.responsepolicy.clock;

import java.time.LocalDate;
import org.hemicycle.platform.deadline.DeadlineUnit;
import org.hemicycle.platform.deadline.Extension;
import org.hemicycle.platform.deadline.Length;
import org.springframework.data.relational.core.mapping.Table;

/** So long altogether, on a ground (a code), by an authority. */
@Table("case_clock_extension")
record MoreTime(int amount, DeadlineUnit unit, LocalDate grantedOn, String ground, String authority) {

    Extension extension() {
        return new Extension.ToLength(new Length(amount, unit), grantedOn, ground, authority);
    }
}
