package org.hemicycle.portal.admission;

/**
 * The words of a letter, as membership keeps them: a heading where the first line is marked as one, then the text.
 *
 * @param heading empty where there is none
 */
public record LetterWords(String heading, String body) {

    private static final String MARK = "# ";

    static final LetterWords NONE = new LetterWords("", "");

    static LetterWords of(String text) {
        int end = text.indexOf('\n');
        return text.startsWith(MARK) && end > 0
                ? new LetterWords(
                        text.substring(MARK.length(), end).strip(),
                        text.substring(end).strip())
                : new LetterWords("", text);
    }

    public boolean isEmpty() {
        return heading.isEmpty() && body.isEmpty();
    }
}
