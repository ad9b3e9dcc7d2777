package nl.factuurwerk.compliance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.text.Message;

/**
 * What a rule demands of a subject or of a part of it. Demands are put together in the shape of the subject, so that the
 * path of a finding follows from the demand that was not met.
 *
 * @param <T> what the demand is made of
 */
@FunctionalInterface
interface Demand<T> {

    /** The placeholder for the part that a place lies in, where there are several such parts. */
    String PART = "part";

    /**
     * Reports each place where the demand is not met.
     *
     * @param subject what to look at
     * @param unmet takes each place, with the values that the texts quote
     */
    void check(T subject, Unmet unmet);

    /** Demands that a term is stated. */
    static <T> Demand<T> stated(String path, String term, Function<? super T, Optional<?>> value) {
        return that(path, term, subject -> value.apply(subject).isPresent());
    }

    /** Demands that something holds of a term. */
    static <T> Demand<T> that(String path, String term, Predicate<? super T> holds) {
        Location where = Location.of(path, term);
        return (subject, unmet) -> {
            if (!holds.test(subject)) {
                unmet.at(where);
            }
        };
    }

    /** Makes several demands. */
    @SafeVarargs
    static <T> Demand<T> all(Demand<? super T>... demands) {
        return (subject, unmet) -> {
            for (Demand<? super T> demand : demands) {
                demand.check(subject, unmet);
            }
        };
    }

    /** Makes a demand of a part. */
    static <T, P> Demand<T> in(String path, Function<? super T, ? extends P> part, Demand<? super P> demand) {
        return (subject, unmet) -> demand.check(part.apply(subject), unmet.within(path));
    }

    /** Makes a demand of each part out of many, and tells the reader which part it is by a name. */
    static <T, P> Demand<T> each(
            String path,
            Function<? super T, List<P>> parts,
            BiFunction<? super P, Integer, Message> name,
            Demand<? super P> demand) {
        return (subject, unmet) -> {
            List<P> all = parts.apply(subject);
            for (int i = 0; i < all.size(); i++) {
                P part = all.get(i);
                Unmet here = unmet.within(path + "[" + i + "]").naming(name.apply(part, i + 1));
                demand.check(part, here);
            }
        };
    }

    /** Makes this demand of some subjects only. */
    default Demand<T> where(Predicate<? super T> applies) {
        return (subject, unmet) -> {
            if (applies.test(subject)) {
                check(subject, unmet);
            }
        };
    }

    /** Gives the texts one more value to quote. */
    default Demand<T> quoting(String placeholder, Message value) {
        return (subject, unmet) -> check(subject, unmet.quoting(placeholder, value));
    }

    /** Takes the places at which a demand is not met. */
    @FunctionalInterface
    interface Unmet {

        /**
         * Takes one place.
         *
         * @param where the place
         * @param values what the texts quote
         */
        void at(Location where, Map<String, ?> values);

        /** Takes one place where there is nothing to quote. */
        default void at(Location where) {
            at(where, Map.of());
        }

        /** Takes places as seen from one level down. */
        default Unmet within(String parent) {
            return (where, values) -> at(where.within(parent), values);
        }

        /** Takes places in a part that the texts should name. */
        default Unmet naming(Message part) {
            return quoting(PART, part);
        }

        /** Takes places with one more value that the texts quote; what was named further down stays. */
        default Unmet quoting(String placeholder, Object value) {
            return (where, values) -> {
                Map<String, Object> more = new HashMap<>(values);
                more.putIfAbsent(placeholder, value);
                at(where, more);
            };
        }
    }
}
