package org.hemicycle.tally.read;

import java.util.ArrayList;
import java.util.List;

/** A line of comma-separated cells, RFC 4180 but for line feeds within quotes. Blanks around a cell do not count. */
final class Cells {

    private final Lines lines;
    private final String text;
    private int at;

    private Cells(Lines lines) {
        this.lines = lines;
        this.text = lines.text();
    }

    static List<String> of(Lines lines) {
        return new Cells(lines).split();
    }

    /** Which cell of a line a character belongs to, as far as a broken line tells. */
    static int cellAt(String text, int position) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(c -> c == ',')
                        .count();
    }

    private List<String> split() {
        var cells = new ArrayList<String>();
        do {
            cells.add(cell(cells.size() + 1));
        } while (at++ < text.length());
        return cells;
    }

    private String cell(int number) {
        while (at < text.length() && text.charAt(at) != ',' && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted(number);
        }
        int from = at;
        int comma = text.indexOf(',', at);
        at = comma < 0 ? text.length() : comma;
        var cell = text.substring(from, at).strip();
        if (cell.indexOf('"') >= 0) {
            throw lines.wrong(number, "a quotation mark stands within the cell");
        }
        return cell;
    }

    private String quoted(int number) {
        var cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            if (text.charAt(at) != '"') {
                cell.append(text.charAt(at));
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else {
                at++;
                behindQuote(number);
                return cell.toString().strip();
            }
        }
        throw lines.wrong(number, "a quotation mark is not closed in its line");
    }

    private void behindQuote(int number) {
        while (at < text.length() && text.charAt(at) != ',') {
            if (!Character.isWhitespace(text.charAt(at))) {
                throw lines.wrong(number, "something follows a closing quotation mark");
            }
            at++;
        }
    }
}
