package org.hemicycle.portal.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A form as somebody filled it in: it keeps what was typed, and says what is wrong with which field. */
public final class Form {

    /** What is wrong with a field, in a sentence that names it. */
    public record Fault(String field, String sentence) {}

    private final Map<String, List<String>> typed;
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable String sentence;
    private boolean keepsKey;

    public Form(Map<String, List<String>> typed) {
        this.typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
    }

    public static Form empty() {
        return new Form(Map.of());
    }

    public String value(String field) {
        return typed.getOrDefault(field, List.of("")).getFirst().strip();
    }

    /** Null where nothing was typed: services tell absent from empty. */
    public @Nullable String given(String field) {
        var value = value(field);
        return value.isEmpty() ? null : value;
    }

    /** The same, and one thing more. */
    public Form with(String field, String value) {
        var more = new LinkedHashMap<>(typed);
        more.put(field, List.of(value));
        return new Form(more);
    }

    public boolean isChecked(String field) {
        return !value(field).isEmpty();
    }

    /** Of several that may be ticked, whether this one is. */
    public boolean has(String field, String value) {
        return typed.getOrDefault(field, List.of()).contains(value);
    }

    public Map<String, List<String>> typed() {
        return typed;
    }

    public void refuse(String field, String why) {
        faults.add(new Fault(field, why));
    }

    /** Where the page has the field under another name. */
    public void moveFaults(String field, String to) {
        faults.replaceAll(fault -> fault.field().equals(field) ? new Fault(to, fault.sentence()) : fault);
    }

    public void refuse(String why) {
        sentence = why;
    }

    /** Nobody knows whether it arrived: sent again under the same key, it is done once. */
    public void unanswered(String why) {
        sentence = why;
        keepsKey = true;
    }

    /** Under which the service knows a repetition of this very form. */
    public String getKey() {
        return keepsKey ? value("key") : UUID.randomUUID().toString();
    }

    public boolean isRefused() {
        return sentence != null || !faults.isEmpty();
    }

    /** In the order of the fields on the page. */
    public List<Fault> getFaults() {
        var fields = List.copyOf(typed.keySet());
        return faults.stream()
                .sorted(Comparator.comparingInt(fault -> fields.indexOf(fault.field())))
                .toList();
    }

    public @Nullable String getSentence() {
        return sentence;
    }

    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }
}
