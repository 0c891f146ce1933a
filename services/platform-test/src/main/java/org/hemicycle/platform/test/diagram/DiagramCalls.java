package org.hemicycle.platform.test.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.hemicycle.platform.process.ProcessTasks;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The calls in a folder of diagrams. A call that meets no method fails only when a case gets there, perhaps in a year. */
public final class DiagramCalls {

    private final List<Call> calls;

    private DiagramCalls(List<Call> calls) {
        this.calls = calls;
    }

    public static DiagramCalls in(Path folder) {
        try (var files = Files.walk(folder)) {
            return new DiagramCalls(files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .flatMap(DiagramCalls::read)
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public List<Call> calls() {
        return calls;
    }

    /** Those that meet no public method of that many arguments, of a bean below the package that diagrams may call. */
    public List<Call> unmet(String basePackage) {
        var beans = beans(basePackage);
        return calls.stream().filter(call -> !isMet(call, beans)).toList();
    }

    private static boolean isMet(Call call, Map<String, Class<?>> beans) {
        var bean = beans.get(call.bean());
        return bean != null
                && Arrays.stream(bean.getMethods())
                        .anyMatch(method -> Modifier.isPublic(method.getModifiers())
                                && method.getName().equals(call.method())
                                && method.getParameterCount() == call.arguments());
    }

    private static Map<String, Class<?>> beans(String basePackage) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessTasks.class));
        return scanner.findCandidateComponents(basePackage).stream()
                .map(bean -> ClassUtils.resolveClassName(Objects.requireNonNull(bean.getBeanClassName()), null))
                .collect(Collectors.toMap(DiagramCalls::name, type -> type));
    }

    private static String name(Class<?> bean) {
        return Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(bean, ProcessTasks.class))
                .value();
    }

    private static Stream<Call> read(Path diagram) {
        try {
            var parsers = DocumentBuilderFactory.newInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var texts = new ArrayList<String>();
            collect(parsers.newDocumentBuilder().parse(diagram.toFile()), texts);
            var name = String.valueOf(diagram.getFileName());
            return texts.stream().flatMap(text -> Expression.calls(name, text));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SAXException | ParserConfigurationException malformed) {
            throw new IllegalArgumentException(diagram + " is no XML", malformed);
        }
    }

    /** Expressions stand in attributes and in texts. */
    private static void collect(Node node, List<String> texts) {
        if (node.getNodeValue() != null) {
            texts.add(node.getNodeValue());
        }
        var attributes = node.getAttributes();
        for (var i = 0; attributes != null && i < attributes.getLength(); i++) {
            texts.add(attributes.item(i).getNodeValue());
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, texts);
        }
    }
}
