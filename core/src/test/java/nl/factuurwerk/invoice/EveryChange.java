package nl.factuurwerk.invoice;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.vat.VatClass;
import org.jspecify.annotations.Nullable;

/**
 * Changes every part of a value in turn, as deep as it goes: a text gets a letter more, a list loses an element, what may
 * be absent goes, a variant becomes another one. Each time it calls back; then the part is as it was. It knows the types
 * by reflection, so that a part which a type gains is changed, too.
 *
 * <p>A record is made anew with the part changed, and a change that it refuses is passed over. A part of a class is
 * changed in its field, past what a builder would allow. So that no part hides behind another, an object with such fields
 * may stand in one place of a value only.
 */
public final class EveryChange {

    private static final String OURS = "nl.factuurwerk.";

    /** What no sample can have is filled all the same: a line bears one VAT class, so its adjustments have none. */
    private static final Map<String, Object> ABSENT = Map.of("Adjustment.vatClass", VatClass.ZERO);

    private final Set<String> met = new TreeSet<>();
    private final Set<String> changed = new TreeSet<>();
    private final Map<String, String> constants = new TreeMap<>();
    private final Map<Class<?>, Map<Class<?>, Object>> variants = new HashMap<>();
    private final Map<Object, String> places = new IdentityHashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final Set<String> passedOver;

    /** Knows parts, as {@code Type.part}, that follow from others and are left as they are. */
    public EveryChange(Set<String> passedOver) {
        this.passedOver = passedOver;
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(Throwable cause) {
            super(cause);
        }
    }

    /** Looks through a value for variants, so that each can be put in place of another. */
    public void learn(Object value) {
        of(value, (where, document) -> {});
    }

    /** Changes a value part by part, and tells each time the parts that lead there and what has become of the value. */
    public void of(Object value, BiConsumer<String, Object> told) {
        places.clear();
        walk(value, other -> told.accept(String.join(" > ", path), other));
    }

    /** Returns the parts of all types that were met, as {@code Type.part}. */
    public Set<String> met() {
        return met;
    }

    /** Returns those that were changed at least once. */
    public Set<String> changed() {
        return changed;
    }

    /** Returns the constants of every enum that was met, in the order of their names. */
    public Map<String, String> constants() {
        return constants;
    }

    /** Returns the variants of sealed types that were never met. */
    public List<Class<?>> missing() {
        Comparator<Class<?>> byName = Comparator.comparing(Class::getName);
        return variants.entrySet().stream()
                .<Class<?>>flatMap(entry -> Arrays.stream(entry.getKey().getPermittedSubclasses())
                        .filter(each -> !entry.getValue().containsKey(each)))
                .sorted(byName)
                .toList();
    }

    private void walk(Object value, Consumer<Object> use) {
        if (value instanceof Enum<?> constant) {
            Class<?> type = constant.getDeclaringClass();
            constants.put(
                    name(type),
                    Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                            .map(Enum::name)
                            .sorted()
                            .collect(joining(" ")));
        }
        Optional<Stream<?>> others = OtherValues.of(value);
        if (others.isPresent()) {
            others.get().forEach(other -> replace(other, use));
            becomeOtherVariants(value, use);
        } else if (value instanceof Optional<?> optional) {
            walkOptional(optional, use);
        } else if (value instanceof List<?> list) {
            walkList(list, use);
        } else if (value instanceof Set<?> set) {
            walkSet(set, use);
        } else {
            becomeOtherVariants(value, use);
            walkParts(value, use);
        }
    }

    private void walkOptional(Optional<?> optional, Consumer<Object> use) {
        if (optional.isPresent()) {
            replace(Optional.empty(), use);
            walk(optional.get(), other -> use.accept(Optional.of(other)));
        } else if (ABSENT.containsKey(here())) {
            replace(Optional.of(ABSENT.get(here())), use);
        }
    }

    private void walkList(List<?> list, Consumer<Object> use) {
        if (list.isEmpty()) {
            return;
        }
        replace(list.subList(1, list.size()), use);
        replace(Stream.concat(list.stream(), list.stream()).toList(), use);
        if (!list.reversed().equals(list)) {
            replace(list.reversed(), use);
        }
        for (int i = 0; i < list.size(); i++) {
            int at = i;
            walk(list.get(at), other -> {
                List<Object> with = new ArrayList<>(list);
                with.set(at, other);
                use.accept(with);
            });
        }
    }

    private void walkSet(Set<?> set, Consumer<Object> use) {
        for (Object each : set) {
            Set<Object> others = new LinkedHashSet<>(set);
            others.remove(each);
            replace(Set.copyOf(others), use);
            walk(each, other -> {
                Set<Object> with = new LinkedHashSet<>(others);
                with.add(other);
                use.accept(with);
            });
        }
    }

    private void becomeOtherVariants(Object value, Consumer<Object> use) {
        Class<?> type = value.getClass();
        Stream.concat(Stream.of(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()))
                .filter(above -> above.isSealed() && above.getName().startsWith(OURS))
                .forEach(above -> {
                    Map<Class<?>, Object> known = variants.computeIfAbsent(above, any -> new HashMap<>());
                    known.putIfAbsent(type, value);
                    List.copyOf(known.values()).stream()
                            .filter(other -> other.getClass() != type)
                            .forEach(other -> replace(other, use));
                });
    }

    private void walkParts(Object value, Consumer<Object> use) {
        Class<?> type = value.getClass();
        if (!type.getName().startsWith(OURS)) {
            throw new IllegalStateException("No other value is known of " + type + " (" + here() + ")");
        }
        if (type.isRecord()) {
            walkComponents(value, use);
            return;
        }
        String place = places.putIfAbsent(value, here());
        if (place != null && !place.equals(here())) {
            throw new IllegalStateException("One object stands in two places: " + place + " and " + here());
        }
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            Stream.of(each.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                    .forEach(field -> walkField(value, field, use));
        }
    }

    private void walkComponents(Object value, Consumer<Object> use) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] parts = Arrays.stream(components)
                .map(each -> reflect(() -> {
                    each.getAccessor().setAccessible(true);
                    return each.getAccessor().invoke(value);
                }))
                .toArray();
        for (int i = 0; i < parts.length; i++) {
            int at = i;
            String name = name(value.getClass()) + "." + components[at].getName();
            walkPart(parts[at], name, other -> {
                Object[] with = parts.clone();
                with[at] = other;
                use.accept(make(value.getClass(), components, with));
            });
        }
    }

    private void walkField(Object value, Field field, Consumer<Object> use) {
        String name = name(field.getDeclaringClass()) + "." + field.getName();
        field.setAccessible(true);
        Object before = reflect(() -> field.get(value));
        walkPart(before, name, other -> {
            set(field, value, other);
            try {
                use.accept(value);
            } finally {
                set(field, value, before);
            }
        });
    }

    private void walkPart(@Nullable Object value, String part, Consumer<Object> use) {
        if (passedOver.contains(part)) {
            return;
        }
        met.add(part);
        if (value != null) {
            path.addLast(part);
            walk(value, use);
            path.removeLast();
        }
    }

    private void replace(Object other, Consumer<Object> use) {
        try {
            use.accept(other);
            changed.addAll(path);
        } catch (Refused e) {
            // A part of which a record allows no change at all is not among the changed ones.
        }
    }

    private String here() {
        return path.isEmpty() ? "" : path.getLast();
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static Object make(Class<?> type, RecordComponent[] components, Object[] parts) {
        return reflect(() -> {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        });
    }

    private static void set(Field field, Object value, Object part) {
        reflect(() -> {
            field.set(value, part);
            return value;
        });
    }

    private interface Reflection<T extends @Nullable Object> {
        T get() throws ReflectiveOperationException;
    }

    private static <T extends @Nullable Object> T reflect(Reflection<T> reflection) {
        try {
            return reflection.get();
        } catch (InvocationTargetException e) {
            throw new Refused(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
