package org.hemicycle.bakery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.hemicycle.platform.web.Idempotent;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.SecretAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@RequestMapping("/orders")
class OrderController {

    record OrderForm(
            @Pattern(regexp = "[a-z]{3,30}", message = "must be a loaf")
            String loaf) {}

    record OrderView(String id, int version) {}

    private final OrderProcedure procedure;

    OrderController(OrderProcedure procedure) {
        this.procedure = procedure;
    }

    @MayCall("baker")
    @Idempotent
    @PostMapping
    ResponseEntity<OrderView> place(@Valid @RequestBody OrderForm form, UriComponentsBuilder uri) {
        var order = procedure.place(form.loaf());
        return ResponseEntity.created(uri.path("/orders/{id}").build(order.id()))
                .body(view(order));
    }

    @MayCall("baker")
    @PostMapping("/{id}/baking")
    ResponseEntity<OrderView> bake(@PathVariable String id, IfMatch ifMatch) {
        var order = procedure.bake(OrderId.of(id), ifMatch);
        return ResponseEntity.ok().eTag(IfMatch.tag(order.version())).body(view(order));
    }

    @MayCall("baker")
    @SecretAnswer
    @PostMapping("/secret-recipe")
    String recipe() {
        return "a pinch of salt";
    }

    @MayCall("baker")
    @PostMapping("/failing")
    void fail() {
        procedure.placeAndFail("burnt");
    }

    @MayCall("baker")
    @PostMapping(path = "/lists", consumes = "text/csv")
    String takeList(@RequestBody String csv) {
        return "%d lines".formatted(csv.lines().count());
    }

    /** Nobody is named: closed. */
    @GetMapping("/forgotten")
    String forgotten() {
        return "never seen";
    }

    private static OrderView view(BreadOrder order) {
        return new OrderView(order.id().toString(), order.version());
    }
}
