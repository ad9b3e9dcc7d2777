package nl.factuurwerk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.factuurwerk.Factuurwerk;
import org.junit.jupiter.api.Test;

/**
 * Every public type of the library that holds data has a JSON form: it is published, it is a part of what is published, or
 * it stands in {@link TypesWithoutJson} with the reason.
 */
class EveryTypeTest {

    private static final String LIBRARY = "nl.factuurwerk.";

    private static final Set<Class<?>> PUBLISHED = partsOfWhatIsPublished();

    @Test
    void has_a_form_or_a_reason_to_have_none() throws IOException, URISyntaxException {
        Set<String> without = holdingData()
                .filter(type -> !PUBLISHED.contains(type))
                .filter(type -> !TypesWithoutJson.has(type))
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(without)
                .as("give each a format or a view, or name the reason in TypesWithoutJson")
                .isEmpty();
    }

    @Test
    void is_not_excused_without_need() throws IOException, URISyntaxException {
        Set<Class<?>> all = holdingData().collect(Collectors.toSet());

        assertThat(TypesWithoutJson.REASONS)
                .allSatisfy((reason, types) -> assertThat(types).as(reason).allSatisfy(type -> {
                    assertThat(all).contains(type);
                    assertThat(PUBLISHED).doesNotContain(type);
                }));
    }

    @Test
    void is_found_where_it_stands_within_another() {
        assertThat(PUBLISHED)
                .map(Class::getSimpleName)
                .contains("Party", "Organisation", "Address", "Iban", "LineContent", "Refusal", "ChainHead", "Rated");
    }

    /** Neither what only acts, nor constants, exceptions and builders. */
    private static Stream<Class<?>> holdingData() throws IOException, URISyntaxException {
        return classes()
                .filter(EveryTypeTest::isPublic)
                .filter(type -> !type.isEnum() && !Throwable.class.isAssignableFrom(type))
                .filter(type -> !type.getSimpleName().endsWith("Builder"))
                .filter(type -> type.isSealed()
                        || type.isRecord()
                        || fields(type).findAny().isPresent());
    }

    /** The classes of the library, in a folder or in a jar. */
    private static Stream<Class<?>> classes() throws IOException, URISyntaxException {
        Path library = Path.of(Factuurwerk.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(library)) {
            return classes(library);
        }
        try (FileSystem jar = FileSystems.newFileSystem(library)) {
            return classes(jar.getPath("/"));
        }
    }

    private static Stream<Class<?>> classes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<String> names = files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("-"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace('/', '.')
                            .replace(File.separatorChar, '.'))
                    .toList();
            return names.stream().map(EveryTypeTest::named);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Factuurwerk.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    /** What a type holds is what its fields hold, and those of its kinds. */
    private static Set<Class<?>> partsOfWhatIsPublished() {
        Deque<Type> left = Stream.<Class<?>>of(JsonOutput.class, JsonFormat.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(Field::getGenericType)
                .flatMap(type -> Arrays.stream(((ParameterizedType) type).getActualTypeArguments()))
                .collect(Collectors.toCollection(ArrayDeque::new));
        Set<Class<?>> found = new HashSet<>();
        while (!left.isEmpty()) {
            switch (left.pop()) {
                case ParameterizedType type -> {
                    left.push(type.getRawType());
                    left.addAll(List.of(type.getActualTypeArguments()));
                }
                case WildcardType type -> left.addAll(List.of(type.getUpperBounds()));
                case GenericArrayType type -> left.push(type.getGenericComponentType());
                case Class<?> type
                when type.getName().startsWith(LIBRARY) && found.add(type) -> {
                    fields(type).map(Field::getGenericType).forEach(left::add);
                    Stream.ofNullable(type.getPermittedSubclasses())
                            .flatMap(Arrays::stream)
                            .forEach(left::add);
                    Stream.ofNullable(type.getSuperclass()).forEach(left::add);
                }
                default -> {
                    // A type of somebody else, or one that was met before.
                }
            }
        }
        return found;
    }

    private static Stream<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic());
    }
}
