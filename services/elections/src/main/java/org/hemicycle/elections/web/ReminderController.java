package org.hemicycle.elections.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

/** Reminders of a ballot as officers follow them up: to whom each went, and whether it got there. */
@RestController
@RequestMapping("/elections/{id}/reminders")
class ReminderController {

    private final Reminders reminders;

    ReminderController(Reminders reminders) {
        this.reminders = reminders;
    }

    /** @param reason a code; it stands in the ledger for ever */
    record ProofForm(
            @NotNull Boolean delivered,

            @NotNull @Pattern(regexp = "[a-z0-9-]{3,60}", message = "must be a code such as reply-received")
            String reason) {}

    @MayCall({Roles.SECRETARIAT, Roles.AUDITOR})
    @OnCase(ElectionCases.ELECTION)
    @GetMapping
    List<Delivery> list(@PathVariable UUID id) {
        return reminders.of(new ElectionId(id));
    }

    /** What a mail server cannot know. */
    @MayCall(Roles.SECRETARIAT)
    @OnCase(ElectionCases.ELECTION)
    @PostMapping("/{number}/{member}/proof")
    List<Delivery> prove(
            @PathVariable UUID id,
            @PathVariable int number,
            @PathVariable String member,
            @Valid @RequestBody ProofForm form) {
        reminders.prove(new ElectionId(id), number, member, form.delivered(), form.reason());
        return reminders.of(new ElectionId(id));
    }
}
