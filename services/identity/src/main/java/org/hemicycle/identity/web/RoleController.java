package org.hemicycle.identity.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.person.Role;
import org.hemicycle.identity.person.RoleProcedure;
import org.hemicycle.identity.web.RoleForms.EndForm;
import org.hemicycle.identity.web.RoleForms.NationalitiesForm;
import org.hemicycle.identity.web.RoleForms.SeatForm;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.web.Idempotent;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The officer's way to give and end roles, seats and affiliations. */
@RestController
@RequestMapping("/people/{person}")
class RoleController {

    private final RoleProcedure roles;

    RoleController(RoleProcedure roles) {
        this.roles = roles;
    }

    @MayCall({"secretariat", "operator"})
    @Idempotent
    @PostMapping("/roles")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void grant(@PathVariable UUID person, @Valid @RequestBody PersonForm.RoleForm form) {
        roles.grant(Actors.current(), new PersonId(person), form.toGrant());
    }

    @MayCall({"secretariat", "operator"})
    @Idempotent
    @PostMapping("/roles/{role}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID person, @PathVariable String role, @Valid @RequestBody EndForm form) {
        roles.end(Actors.current(), new PersonId(person), known(role), form.lastDay());
    }

    @MayCall({"secretariat", "operator"})
    @Idempotent
    @PostMapping("/affiliations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(@PathVariable UUID person, @Valid @RequestBody PersonForm.AffiliationForm form) {
        roles.move(Actors.current(), new PersonId(person), form.toAffiliation());
    }

    @MayCall({"secretariat", "operator"})
    @Idempotent
    @PostMapping("/nationalities")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void nationalities(@PathVariable UUID person, @Valid @RequestBody NationalitiesForm form) {
        roles.nationalities(Actors.current(), new PersonId(person), form.nationalities());
    }

    @MayCall({"secretariat", "operator"})
    @Idempotent
    @PostMapping("/seats")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seat(@PathVariable UUID person, @Valid @RequestBody SeatForm form) {
        roles.seat(Actors.current(), new PersonId(person), form.toSeat());
    }

    @MayCall({"secretariat", "operator"})
    @Idempotent
    @PostMapping("/seats/{committee}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable UUID person, @PathVariable String committee, @Valid @RequestBody EndForm form) {
        roles.leave(Actors.current(), new PersonId(person), committee, form.lastDay());
    }

    private static Role known(String code) {
        try {
            return Role.of(code);
        } catch (IllegalArgumentException unknown) {
            throw Refused.notFound("The role " + code);
        }
    }
}
