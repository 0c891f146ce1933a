package org.hemicycle.elections.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.reminder.Delivery;
import org.hemicycle.elections.reminder.Reminders;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.MayCall;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reminders of a run-off or of a co-chairs' round, as those of an election. */
@RestController
@RequestMapping("/rounds/{id}/reminders")
class RoundReminderController {

    private final Reminders reminders;

    RoundReminderController(Reminders reminders) {
        this.reminders = reminders;
    }

    @MayCall({Roles.SECRETARIAT, Roles.AUDITOR})
    @OnCase(ElectionCases.ROUND)
    @GetMapping
    List<Delivery> list(@PathVariable UUID id) {
        return reminders.of(new ElectionId(id));
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ElectionCases.ROUND)
    @PostMapping("/{number}/{member}/proof")
    List<Delivery> prove(
            @PathVariable UUID id,
            @PathVariable int number,
            @PathVariable String member,
            @Valid @RequestBody ReminderController.ProofForm form) {
        reminders.prove(new ElectionId(id), number, member, form.delivered(), form.reason());
        return reminders.of(new ElectionId(id));
    }
}
