package nl.factuurwerk.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Numbers of which those next to each other are one span. */
final class Spans {

    private final List<Span> spans = new ArrayList<>();

    /** Adds a number; returns whether there was room for it. */
    boolean add(long number) {
        if (!spans.isEmpty()) {
            Span last = spans.getLast();
            if (number >= last.first() && number <= last.last()) {
                return true;
            }
            if (number == last.last() + 1) {
                spans.set(spans.size() - 1, new Span(last.first(), number));
                return true;
            }
        }
        return spans.size() < Verification.MOST_FAULTS && spans.add(new Span(number, number));
    }

    boolean contains(long number) {
        return spans.stream().anyMatch(span -> number >= span.first() && number <= span.last());
    }

    void forEach(BiConsumer<Long, Long> action) {
        spans.forEach(span -> action.accept(span.first(), span.last()));
    }

    private record Span(long first, long last) {}
}
