package org.hemicycle.elections.resolution;

import static org.hemicycle.elections.resolution.ResolutionRule.PRESENT_AS_REGISTERED;

import java.util.Set;
import org.hemicycle.elections.meeting.AttendanceRegister;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is in the room: by the register of the meeting where one is kept, else as the secretariat says. */
@Component
class Presence {

    private final AttendanceRegister register;

    Presence(AttendanceRegister register) {
        this.register = register;
    }

    /** @param told by the codes of the holders; null: as registered */
    Set<String> of(Resolution resolution, @Nullable Set<String> told) {
        var registered =
                register.presentNow(String.valueOf(resolution.progress().meeting()));
        if (registered.isPresent()) {
            PRESENT_AS_REGISTERED.require(told == null || told.equals(registered.get()));
            return registered.get();
        }
        if (told == null) {
            throw Refused.field("present", "is needed: nobody keeps a register of this meeting");
        }
        return told;
    }
}
