package org.hemicycle.elections.voting;

import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.platform.web.MayCall;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the benchmark posts what a ballot looks like, and nothing is stored: what HTTP alone costs. */
@ConditionalOnProperty("bench")
@RestController
class BenchRoute {

    record Form(String credential, String ciphertext, String configurationHash) {}

    @MayCall(MayCall.ANYONE)
    @PostMapping("/ballot-box/{election}/nothing")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> nothing(@PathVariable UUID election, @RequestBody Form form) {
        var length = Base64.getDecoder().decode(form.ciphertext()).length;
        return Map.of("election", election, "tracker", "%064d".formatted(length));
    }
}
