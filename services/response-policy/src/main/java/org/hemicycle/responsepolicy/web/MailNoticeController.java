package org.hemicycle.responsepolicy.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.hemicycle.platform.rights.Caller;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.filing.FilerDoor;
import org.hemicycle.responsepolicy.filing.MailWishes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether who filed with an account gets mail when there is something new. Nobody does who did not ask for it. */
@RestController
@RequestMapping("/my-letters/{id}/mail-notices")
class MailNoticeController {

    private final FilerDoor door;
    private final MailWishes wishes;

    MailNoticeController(FilerDoor door, MailWishes wishes) {
        this.door = door;
        this.wishes = wishes;
    }

    record Wish(@NotNull Boolean wanted) {}

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping
    Wish read(@PathVariable UUID id) {
        return new Wish(wishes.isWanted(door.byAccount(Caller.person()), new CaseId(id)));
    }

    @MayCall(MayCall.SIGNED_IN)
    @PutMapping
    Wish change(@PathVariable UUID id, @Valid @RequestBody Wish wish) {
        var person = Caller.person();
        Unnamed.run(() -> wishes.change(door.byAccount(person), new CaseId(id), person, wish.wanted()));
        return wish;
    }
}
