package org.hemicycle.platform.test.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records of a service that say by a constant {@code TYPE} which of its events they are on the wire. */
final class WireRecords {

    private static final String TYPE = "TYPE";

    private WireRecords() {}

    /** By type; those of other services' events, which the service reads, are left out. */
    static Map<String, Class<?>> of(String service, String basePackage) {
        var byType = new TreeMap<String, Class<?>>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(basePackage).stream()
                        .filter(found ->
                                found.isRecord() && found.tryGetField(TYPE).isPresent())
                        .map(JavaClass::reflect)
                        .filter(found -> type(found).startsWith(service + "."))
                        .forEach(found -> byType.put(type(found), found));
        return byType;
    }

    /** What an event of this record may lack. */
    static Stream<String> optionalFields(Class<?> wireRecord) {
        return Arrays.stream(wireRecord.getRecordComponents())
                .filter(field -> field.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName);
    }

    private static String type(Class<?> wireRecord) {
        try {
            var constant = wireRecord.getDeclaredField(TYPE);
            constant.setAccessible(true);
            return String.valueOf(constant.get(null));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(wireRecord + " hides its TYPE", impossible);
        }
    }
}
