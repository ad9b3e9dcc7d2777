package nl.factuurwerk.invoice.content;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What counts as stated: a blank text says nothing. */
final class Stated {

    private Stated() {}

    static Optional<String> text(@Nullable String text) {
        return text(Optional.ofNullable(text));
    }

    static Optional<String> text(Optional<String> text) {
        return text.filter(it -> !it.isBlank());
    }

    static <T> Optional<T> value(@Nullable T value) {
        return Optional.ofNullable(value);
    }
}
