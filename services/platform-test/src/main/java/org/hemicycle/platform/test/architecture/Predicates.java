package org.hemicycle.platform.test.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;

/** What ArchUnit has no word for. */
final class Predicates {

    private static final Set<String> CLOCKS = Set.of(Clock.class.getName(), InstantSource.class.getName());

    private Predicates() {}

    /** Nested classes and lambdas belong to the class of their file. */
    static DescribedPredicate<JavaClass> outermostNameDoesNotStartWith(String prefix) {
        return DescribedPredicate.describe(
                "are not of a %s* file".formatted(prefix),
                type -> !outermost(type).getSimpleName().startsWith(prefix));
    }

    /** Also as a method reference. Handing a clock in is fine: {@code LocalDate.now(clock)}. */
    static DescribedPredicate<JavaAccess<?>> askTheMachineForTheTime() {
        return DescribedPredicate.describe("the machine is asked for the time", Predicates::asksTheMachine);
    }

    static ArchCondition<JavaClass> resideInAPackageAnnotatedWith(Class<? extends Annotation> annotation) {
        return new ArchCondition<>("reside in a package annotated with @" + annotation.getSimpleName()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type,
                        type.getPackage().isAnnotatedWith(annotation),
                        "%s: package %s".formatted(type.getName(), type.getPackageName())));
            }
        };
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Predicates::outermost).orElse(type);
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        var owner = target.getOwner().getName();
        var handedAClock = target.getRawParameterTypes().stream().anyMatch(type -> CLOCKS.contains(type.getName()));
        return switch (target.getName()) {
            case "now" -> owner.startsWith("java.time.") && !handedAClock;
            case "currentTimeMillis" -> owner.equals(System.class.getName());
            case "<init>" ->
                owner.equals(Date.class.getName())
                        && target.getRawParameterTypes().isEmpty();
            case "getInstance" -> owner.equals(Calendar.class.getName());
            default -> CLOCKS.contains(owner) && makesASystemClock(target.getName());
        };
    }

    private static boolean makesASystemClock(String method) {
        return method.startsWith("system") || (method.startsWith("tick") && !method.equals("tick"));
    }
}
