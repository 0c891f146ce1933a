package org.hemicycle.platform.test.rights;

/**
 * One cell of the matrix.
 *
 * @param relation {@code none}, {@code own}, {@code assigned}, {@code recused}, or {@code public} for a public case
 * @param operation as in {@code GET /admissions/{id}}
 */
public record Cell(String role, String relation, String operation) {

    @Override
    public String toString() {
        return "%s,%s,%s".formatted(role, relation, operation);
    }
}
