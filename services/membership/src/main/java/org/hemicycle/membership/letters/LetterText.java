package org.hemicycle.membership.letters;

/** The words of a letter in a language (ISO 639 code). */
public record LetterText(String language, String body) {}
