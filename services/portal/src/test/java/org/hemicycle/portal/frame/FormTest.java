package org.hemicycle.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    void listsFaultsInTheOrderOfTheFields() {
        var typed = new LinkedHashMap<String, List<String>>();
        typed.put("country", List.of(""));
        typed.put("sender", List.of(""));
        var form = new Form(typed);

        form.refuse("sender", "Sender: must be filled in");
        form.refuse("country", "Country: must be filled in");

        assertThat(form.getFaults()).extracting(Form.Fault::field).containsExactly("country", "sender");
    }

    @Test // so that what was done already is not done twice
    void keepsItsKeyOnlyWhenNobodyKnowsWhetherItArrived() {
        var unanswered = new Form(Map.of("key", List.of("one")));
        var refused = new Form(Map.of("key", List.of("one")));

        unanswered.unanswered("No answer");
        refused.refuse("Not so");

        assertThat(unanswered.getKey()).isEqualTo("one");
        assertThat(refused.getKey()).isNotEqualTo("one");
    }
}
