package org.hemicycle.portal.web;

import java.util.List;
import org.hemicycle.portal.house.Problem;
import org.hemicycle.portal.house.Refusal;
import org.springframework.web.multipart.MultipartFile;

/** What is wrong with a part of a letter, at the field where it was typed: the service names it by its place in the whole. */
final class LetterFaults {

    private LetterFaults() {}

    static List<String> required(String part) {
        return switch (part) {
            case "about" -> List.of("subject", "countries[0]");
            case "concern" -> List.of("issue", "text");
            default -> List.of();
        };
    }

    /** @param number of the concern that is written, counted from 1 */
    static void named(String part, int number, Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            var problem = refusal.problem();
            if (problem.type() != null && problem.type().endsWith("document-refused")) {
                throw new Refusal(problem.at("file"));
            }
            throw part.equals("concern") ? new Refusal(renamed(problem, number)) : refusal;
        }
    }

    private static Problem renamed(Problem problem, int number) {
        var whole = "concerns[%d].".formatted(number - 1);
        return problem.with(problem.fields().stream()
                .map(field -> new Problem.Field(
                        field.field().replace(whole, "").replaceAll("^evidence\\[\\d+]\\.", ""), field.message()))
                .toList());
    }

    /** Browsers of long ago send a whole path. */
    static String name(MultipartFile file) {
        var named = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return named.substring(Math.max(named.lastIndexOf('/'), named.lastIndexOf('\\')) + 1);
    }
}
