package org.hemicycle.platform.process;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The beans diagrams may call: those marked {@link ProcessTasks}, looked up when called. */
final class ProcessBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext context;

    ProcessBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String bean
                && context.containsBean(bean)
                && context.findAnnotationOnBean(bean, ProcessTasks.class) != null;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return name instanceof String bean && containsKey(bean) ? context.getBean(bean) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Arrays.stream(context.getBeanNamesForAnnotation(ProcessTasks.class))
                .map(name -> Map.<Object, Object>entry(name, context.getBean(name)))
                .collect(Collectors.toSet());
    }
}
