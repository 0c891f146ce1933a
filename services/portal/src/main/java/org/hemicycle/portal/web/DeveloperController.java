package org.hemicycle.portal.web;

import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.contract.Contracts;
import org.hemicycle.portal.contract.Events;
import org.hemicycle.portal.contract.HttpContract;
import org.hemicycle.portal.contract.Recipe;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** For partners' developers: the contracts as pages and as files, and how to follow and check what is told. */
@Controller
class DeveloperController {

    private static final MediaType YAML = MediaType.valueOf("application/yaml;charset=utf-8");

    private final Contracts contracts;
    private final Events events;

    DeveloperController(Contracts contracts, Events events) {
        this.contracts = contracts;
        this.events = events;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/developers")
    String start(Model model) {
        model.addAttribute(
                "contracts", Contracts.SERVICES.stream().map(this::http).toList());
        model.addAttribute("channels", events.channels());
        return "developers";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/developers/feeds")
    String feeds(Model model) {
        model.addAttribute("recipes", Recipe.FEEDS);
        return "feeds";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/developers/http/{service}")
    String service(@PathVariable String service, Model model) {
        model.addAttribute("contract", http(service));
        return "contract";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/developers/http/{service}/{operation}")
    String operation(@PathVariable String service, @PathVariable String operation, Model model) {
        model.addAttribute("contract", http(service));
        model.addAttribute("operation", http(service).find(operation).orElseThrow(DeveloperController::nothing));
        return "operation";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/developers/http/{service}/schemas/{schema}")
    String schema(@PathVariable String service, @PathVariable String schema, Model model) {
        model.addAttribute("contract", http(service));
        model.addAttribute("schema", contracts.schema(service, schema).orElseThrow(DeveloperController::nothing));
        return "schema";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/developers/files/{service}.openapi.yaml")
    ResponseEntity<byte[]> file(@PathVariable String service) {
        return ResponseEntity.ok()
                .contentType(YAML)
                .body(contracts.file(service).orElseThrow(DeveloperController::nothing));
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/developers/files/asyncapi.yaml")
    ResponseEntity<byte[]> asyncapi() {
        return ResponseEntity.ok().contentType(YAML).body(events.file());
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/developers/events/{type}")
    String event(@PathVariable String type, Model model) {
        model.addAttribute("event", events.find(type).orElseThrow(DeveloperController::nothing));
        return "event";
    }

    private HttpContract http(String service) {
        return contracts.http(service).orElseThrow(DeveloperController::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
