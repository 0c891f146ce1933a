package org.hemicycle.platform.operation;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;

/** The id types of a service: records around one UUID, stored as {@code uuid} columns. */
public record TypedIds(List<Class<? extends Record>> types) {

    @SafeVarargs
    public static TypedIds of(Class<? extends Record>... types) {
        return new TypedIds(List.of(types));
    }

    static JdbcCustomConversions conversions(List<TypedIds> all) {
        var converters = new ArrayList<GenericConverter>();
        for (var ids : all) {
            for (var type : ids.types()) {
                converters.add(new Write(type));
                converters.add(new Read(type));
            }
        }
        return new JdbcCustomConversions(converters);
    }

    @WritingConverter
    private static final class Write implements GenericConverter {

        private final Class<? extends Record> type;
        private final Method value;

        Write(Class<? extends Record> type) {
            this.type = type;
            this.value = type.getRecordComponents()[0].getAccessor();
            this.value.setAccessible(true);
        }

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(type, UUID.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            try {
                return source == null ? null : value.invoke(source);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(type + " is not a record around a UUID", impossible);
            }
        }
    }

    @ReadingConverter
    private static final class Read implements GenericConverter {

        private final Class<? extends Record> type;
        private final Constructor<? extends Record> constructor;

        Read(Class<? extends Record> type) {
            this.type = type;
            try {
                this.constructor = type.getDeclaredConstructor(UUID.class);
                this.constructor.setAccessible(true);
            } catch (NoSuchMethodException wrongType) {
                throw new IllegalArgumentException(type + " is not a record around a UUID", wrongType);
            }
        }

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(UUID.class, type));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            try {
                return source == null ? null : constructor.newInstance(source);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("A UUID is always a " + type, impossible);
            }
        }
    }
}
